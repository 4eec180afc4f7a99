"""The log of a person's rankings in words, for staff: which offers, how each part counted, and what is other now."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot.actions import RunHelp
from bot.cards.help_desk import to_question
from bot.cards.offers import offer_line
from bot.i18n import Sayable, bullets, joined, lines, t
from bot.matching.score import PARTS
from bot.screen import Button, Screen, in_rows, screen
from bot.services.ranking_log import Beside, Entry, Logged, Replay, versions_now
from db.models import Ranking


def ranking_list(number: int, found: Sequence[Ranking], zone: ZoneInfo) -> Screen:
    """A person's last rankings, a button each."""
    buttons = []
    for ranking in found:
        at = ranking.ranked_at.astimezone(zone)
        label = t("ranking-line", day=at.date(), at=at, count=len(ranking.record["result"]))
        buttons.append(Button(label, RunHelp(number, f"ranking-{ranking.id}")))
    return screen(t("ranking-list" if found else "ranking-none"), rows=(*in_rows(buttons), to_question(number)))


def ranking_page(number: int, logged: Logged, zone: ZoneInfo) -> Screen:
    """One ranking: its offers with score, parts, reasons and gaps, and the versions that counted then and now."""
    at = logged.ranked_at.astimezone(zone)
    texts: list[Sayable] = [t("ranking-title", day=at.date(), at=at)]
    texts += [_entry(place, entry) for place, entry in enumerate(logged.entries, 1)]
    texts += [_beside(course) for course in logged.beside]
    if not logged.entries:
        texts.append(t("ranking-empty"))
    versions, now = logged.versions, versions_now()
    changed = [part for part in ("lexicon", "weights") if getattr(versions, part) != getattr(now, part)]
    parts = joined(t(f"ranking-differs-{part}") for part in changed)
    texts.append(
        lines(
            t("ranking-versions", lexicon=versions.lexicon, weights=versions.weights, input=logged.input[:12]),
            t("ranking-versions-changed", parts=parts) if changed else t("ranking-versions-same"),
        )
    )
    rows = (
        (Button(t("button-help-replay"), RunHelp(number, f"replay-{logged.id}")),),
        (Button(t("button-help-to-rankings"), RunHelp(number, "rankings")),),
        to_question(number),
    )
    return screen(*texts, rows=rows)


def _entry(place: int, entry: Entry) -> Sayable:
    offer = offer_line(entry.offer.company, entry.offer) if entry.offer is not None else t("ranking-offer-gone")
    told: list[Sayable] = [t("ranking-entry", place=place, offer=offer, score=_percent(entry.score))]
    parts = [t(f"ranking-part-{part}", value=_percent(entry.parts[part])) for part in PARTS if part in entry.parts]
    told.append(t("ranking-parts", parts=joined(parts)))
    for key, reasons in (("ranking-reasons", entry.reasons), ("ranking-gaps", entry.gaps)):
        if reasons:
            told.append(t(key, reasons=joined(t(f"logged-{reason}") for reason in dict.fromkeys(reasons))))
    return lines(*told)


def _beside(course: Beside) -> Sayable:
    """A course that stood beside the list: the firms that it led to, and why."""
    offer = offer_line(course.offer.company, course.offer) if course.offer is not None else t("ranking-offer-gone")
    firms = joined(one.company.name for one in course.leads_to) if course.leads_to else t("answer-none")
    reasons = joined(t(f"logged-{reason}") for reason in dict.fromkeys(course.reasons))
    return lines(t("ranking-course", offer=offer, firms=firms), t("ranking-reasons", reasons=reasons))


def _percent(value: float) -> int:
    return round(100 * value)


def replay_page(number: int, ranking_id: int, replay: Replay) -> Screen:
    """Whether the same comes out now, and what is other than then."""
    texts: list[Sayable] = [t("replay-same" if replay.is_same else "replay-other")]
    if replay.differs_in:
        key = "replay-though" if replay.is_same else "replay-because"
        texts.append(lines(t(key), bullets(t(f"ranking-differs-{part}-long") for part in replay.differs_in)))
    rows = ((Button(t("button-help-ranking"), RunHelp(number, f"ranking-{ranking_id}")),), to_question(number))
    return screen(*texts, rows=rows)
