"""The receipt of an erasure: what is gone, what stays where, and that nothing more comes. It names companies only."""

from zoneinfo import ZoneInfo

from bot.i18n import Sayable, bullets, joined, lines, literal, t
from bot.screen import Screen, screen
from bot.services.receipts import Receipt

#: More companies would not fit into one message.
_MOST_COMPANIES = 30


def receipt_screen(receipt: Receipt, *, zone: ZoneInfo) -> Screen:
    """Without buttons: a tap would make the account known again."""
    local = receipt.at.astimezone(zone)
    gone = _gone(receipt)
    texts: list[Sayable] = [
        t("erased", day=local.date(), year=str(local.year), at=local),
        lines(t("erased-list"), bullets(gone)) if gone else t("erased-nothing"),
    ]
    if receipt.rankings:
        texts.append(t("erased-rankings"))
    texts += [t("erased-backups", days=receipt.backup_days), t("erased-telegram"), t("erased-quiet")]
    return screen(*texts)


def _gone(receipt: Receipt) -> list[Sayable]:
    told: list[Sayable] = []
    if receipt.has_answers:
        told.append(t("erased-answers"))
    if receipt.companies:
        count = len(receipt.companies)
        names = joined(map(literal, receipt.companies[:_MOST_COMPANIES]))
        told.append(t("erased-companies", count=count, companies=names))
    if receipt.evenings or receipt.visits:
        told.append(t("erased-evening"))
    if receipt.questions:
        told.append(t("erased-questions"))
    if receipt.files:
        told.append(t("erased-files"))
    if receipt.has_role:
        told.append(t("erased-role"))
    return told
