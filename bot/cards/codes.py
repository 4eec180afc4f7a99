"""What staff and partners see of referral codes: the list, one code with its link and reach, and a sheet to print."""

from collections.abc import Sequence
from functools import partial

from bot.actions import RunCode
from bot.i18n import STAFF_LANGUAGES, Sayable, lines, literal, say, t
from bot.pictures.draw import sheet
from bot.pictures.facts import PosterBlock, Sheet
from bot.screen import Button, Document, Screen, in_rows, screen
from bot.services.partners import home_of
from bot.services.referrals import PAGE, REFERRAL_PREFIX, Reach
from db.models import Partner, ReferralCode


def code_list(found: Sequence[ReferralCode], *, page: int, total: int, is_own: bool = False) -> Screen:
    """One page of codes, a button each; `is_own`: a partner's."""
    buttons = [
        Button(literal(code.name) if code.is_open else t("code-line-closed", name=code.name), RunCode(code.id, "page"))
        for code in found
    ]
    ways = []
    if page:
        ways.append(Button(t("button-previous-page"), RunCode(page - 1, "list")))
    if (page + 1) * PAGE < total:
        ways.append(Button(t("button-next-page"), RunCode(page + 1, "list")))
    rows = (*in_rows(buttons), *((tuple(ways),) if ways else ()), (Button(t("button-code-new"), RunCode(0, "new")),))
    title = t("code-list" if found else "code-list-none")
    if is_own:
        title = t("code-list-own" if found else "code-list-none-own")
    return screen(title, rows=rows)


def link_of(code: ReferralCode, bot_username: str) -> str:
    """The deep link that a code is."""
    return f"https://t.me/{bot_username}?start={REFERRAL_PREFIX}{code.code}"


def code_page(code: ReferralCode, reach: Reach, *, bot_username: str, owner: Partner | None = None) -> Screen:
    """One code: its link, how far it reaches, and what can be done; `owner` for staff, when a partner made it."""
    told = lines(
        t("code-started", count=_count(reach.started)),
        t("code-profiles", count=_count(reach.profiles)),
        t("code-visited", count=_count(reach.visited)),
    )
    step = "close" if code.is_open else "open"
    rows = (
        (Button(t("button-code-sheet"), RunCode(code.id, "sheet")),),
        (Button(t(f"button-code-{step}"), RunCode(code.id, step)),),
        (Button(t("button-code-list"), RunCode(0, "list")),),
    )
    title = t("code-title" if code.is_open else "code-title-closed", name=code.name)
    how = [t("code-stepped")] if reach.is_stepped else []
    if owner is not None:
        how.append(t("code-owner", name=owner.first_name, home=home_of(owner)))
    return screen(title, literal(link_of(code, bot_username)), told, *how, rows=rows)


def _count(count: int | None) -> Sayable:
    return t("code-few") if count is None else literal(str(count))


def sheet_screen(code: ReferralCode, *, bot_username: str) -> Screen:
    """A sheet to print and hand out (PDF, A4): the code in a picture, in Swedish and English."""
    facts = sheet_facts(code, bot_username=bot_username)
    caption = t("code-sheet-caption", name=code.name)
    return Screen((caption,), document=Document(f"kod-{code.code}.pdf", partial(sheet, facts)))


def sheet_facts(code: ReferralCode, *, bot_username: str) -> Sheet:
    """The words of a sheet. Whose code it is stands small at the foot, for those who hand it out."""
    blocks = tuple(
        PosterBlock(language, say(language, t("sheet-headline")), say(language, t("sheet-text")))
        for language in STAFF_LANGUAGES
    )
    return Sheet(
        title=say("sv", t("sheet-title")),
        url=link_of(code, bot_username),
        short_link=link_of(code, bot_username).removeprefix("https://"),
        blocks=blocks,
        name=code.name,
        footer=say("sv", t("eu-support")),
    )
