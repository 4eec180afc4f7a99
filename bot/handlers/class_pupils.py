"""Pupils who scan the code of a visit: they are counted, and nothing is kept of who they are."""

from bot.actions import ChooseLanguage, ClassVisits, OpenPage
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.i18n import languages, literal, native_name, t
from bot.screen import Button, Reply, Screen, in_rows, reply, screen
from bot.services import class_visit_doors as doors
from bot.services.class_visit_doors import CLASS_PREFIX, Scan
from db.models import StudyVisit

#: The side of a button that a pupil presses.
PUPIL = "pupil"


async def on_scan(turn: Turn, rest: str) -> Reply:
    """A scanned code: the phone is counted at once, whatever else happens."""
    zone = turn.settings.timezone
    scan = await doors.scan_link(turn.session, payload=CLASS_PREFIX + rest, person=turn.person, now=turn.now, zone=zone)
    return await _counted(turn, scan)


async def on_words(turn: Turn) -> Reply | None:
    """The two words, written by somebody who cannot scan; None when they are no visit's of today."""
    zone = turn.settings.timezone
    scan = await doors.scan_words(turn.session, text=turn.text or "", person=turn.person, now=turn.now, zone=zone)
    return await _counted(turn, scan) if scan is not None else None


async def _counted(turn: Turn, scan: Scan) -> Reply:
    if turn.person.language_chosen:
        return reply(_thanks(turn, scan.visit, is_new=scan.is_new))
    shown = _language_screen(scan.visit, turn.person.language)
    await doors.forget_unless_known(turn.session, turn.person)
    return reply(shown)


def _language_screen(visit: StudyVisit, preselected: str) -> Screen:
    """Languages by their own names. The choice is in the button: there is no row that could keep it."""
    codes = [preselected, *(code for code in languages() if code != preselected)]
    buttons = [Button(literal(native_name(code)), ClassVisits(PUPIL, visit.id, code)) for code in codes]
    return screen(t("choose-language"), rows=in_rows(buttons, 2))


async def on_tap(turn: Turn, action: ClassVisits) -> Reply:
    """The language of somebody whom the bot does not know: thanks in it, and nothing is kept."""
    language = action.step if action.step in languages() else turn.person.language
    try:
        visit = await doors.counted_visit(
            turn.session,
            visit_id=action.visit_id,
            person=turn.person,
            now=turn.now,
            zone=turn.settings.timezone,
        )
        shown = _thanks(turn, visit, is_new=True, language=language)
    except NoLongerPossible:
        # The day after nobody knows any more who was counted: the way on is all that is left of the button.
        shown = screen(t("class-code-not-now"), t("class-scan-next"), rows=_way(turn, language))
    if not turn.person.language_chosen:
        turn.person.language = language
        await doors.forget_unless_known(turn.session, turn.person)
    return reply(shown)


def _thanks(turn: Turn, visit: StudyVisit, *, is_new: bool, language: str | None = None) -> Screen:
    """Thanks, and for those who are old enough a way on, without pressure."""
    company = visit.company.name if visit.company else ""
    told = t("class-scan-thanks" if is_new else "class-scan-again", company=company)
    return screen(told, t("class-scan-counted"), t("class-scan-next"), rows=_way(turn, language))


def _way(turn: Turn, language: str | None) -> tuple[tuple[Button, ...], ...]:
    """Who is not known yet begins with the language that they just chose."""
    way = OpenPage("begin") if turn.person.language_chosen or language is None else ChooseLanguage(language)
    return ((Button(t("button-class-fits"), way),),)
