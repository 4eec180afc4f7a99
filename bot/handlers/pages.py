"""Pages that commands and buttons show: welcome, languages, summary, programme, help, privacy."""

from collections.abc import Container
from dataclasses import replace

from bot.actions import (
    AskAmbassador,
    AskPerson,
    ChooseLanguage,
    FirmHome,
    MoveInFlow,
    MyEvening,
    OpenPage,
    OpenWork,
    Privacy,
)
from bot.cards.evening import about_event, programme_stop
from bot.edge import Turn
from bot.flows.engine import Question
from bot.flows.profile import PROFILE
from bot.handlers.answers import answer_words
from bot.i18n import (
    SOURCE_LANGUAGE,
    STAFF_LANGUAGES,
    Lines,
    Sayable,
    bullets,
    languages,
    lines,
    literal,
    native_name,
    t,
)
from bot.screen import Button, Reply, Screen, in_rows, reply, screen
from bot.services import conversations, partners, people, room
from bot.services import programme as programmes
from bot.services.event_figures import is_full
from db.enums import EventState
from db.models import Conversation

#: What each part of staff's work adds to their help.
_HELP_OF_STAFF = (
    "help-staff-cast",
    "help-staff-stats",
    "help-staff-report",
    "help-staff-help",
    "help-staff-firms",
    "help-staff-partners",
    "help-staff-asked",
    "help-staff-classes",
    "help-staff-settings",
)
#: More would not fit into one message.
MAX_STOPS = 40


def choose_language_screen(preselected: str) -> Screen:
    """Languages by their own names, the one of the phone first and marked."""
    codes = [preselected, *(code for code in languages() if code != preselected)]
    buttons = [
        Button(
            t("option-chosen", option=native_name(code)) if code == preselected else literal(native_name(code)),
            ChooseLanguage(code),
        )
        for code in codes
    ]
    return Screen((t("choose-language"),), in_rows(buttons, 2))


def work_language(turn: Turn) -> tuple[Screen, ...]:
    """For somebody new who works with the bot and whose phone is not Swedish: in which language the pages shall be."""
    if turn.person.language_chosen or turn.person.language == SOURCE_LANGUAGE:
        return ()
    buttons = tuple(Button(literal(native_name(code)), ChooseLanguage(code)) for code in STAFF_LANGUAGES)
    return (screen(t("work-language"), rows=(buttons,)),)


def welcome() -> Screen:
    """What this is, who is behind it, what it costs, and that no personal number is needed."""
    rows = (
        (Button(t("button-begin"), OpenPage("begin")),),
        (Button(t("button-programme"), OpenPage("event")), Button(t("button-language"), OpenPage("language"))),
    )
    return screen(t("welcome"), t("welcome-how"), rows=rows)


def menu_rows(turn: Turn) -> tuple[tuple[Button, ...], ...]:
    """The ways on that make sense at any time."""
    return (
        (Button(t("button-matches"), OpenPage("matches")),),
        (Button(t("button-profile"), OpenPage("profile")), Button(t("button-leads"), OpenPage("leads"))),
        (Button(t("button-programme"), OpenPage("event")), Button(t("button-privacy"), OpenPage("privacy"))),
    )


def or_stopped(turn: Turn, shown: Screen) -> Screen:
    """A screen that promises messages; whoever stopped them learns that none comes, and how they come again."""
    if turn.person.paused_at is None:
        return shown
    rows = ((Button(t("button-resume"), Privacy("resume")),), *shown.rows)
    return replace(shown, paragraphs=(*shown.paragraphs, t("messages-stopped")), rows=rows)


async def ways_on(turn: Turn) -> tuple[tuple[Button, ...], ...]:
    """The same, after the ways to the pages of the person's own work: a firm's inbox, a partner's page."""
    is_contact = await people.contact_roles(turn.session, turn.person)
    to_firm = ((Button(t("button-inbox"), FirmHome(0, "page")),),) if is_contact else ()
    to_work = [
        (Button(t(f"button-work-{one.role.value}", home=partners.home_of(one)), OpenWork(one.role.value)),)
        for one in await partners.roles_of(turn.session, turn.person)
    ]
    return (*to_firm, *to_work, *menu_rows(turn))


async def dead_end(turn: Turn, told: Sayable) -> Reply:
    """A link or code that leads nowhere is explained, with the ways on; for somebody new that is the language first."""
    if turn.person.language_chosen:
        return reply(screen(told, rows=await ways_on(turn)))
    return reply(screen(told), choose_language_screen(turn.person.language))


async def help_screen(turn: Turn) -> Screen:
    contact = [t("help-contact")] if await people.contact_roles(turn.session, turn.person) else []
    staff = [lines(t("help-staff"), *(t(key) for key in _HELP_OF_STAFF))] if turn.person.is_staff else []
    ask = (Button(t("button-ask-ambassador"), AskAmbassador(0, "list")),)
    person = (Button(t("button-ask-person"), AskPerson(0, "write")),)
    rows = (*await ways_on(turn), ask, person, (Button(t("button-real"), OpenPage("real")),))
    return screen(t("help"), *contact, *staff, rows=rows)


def summary(turn: Turn, conversation: Conversation) -> Screen:
    """All answers in lines, each with a button that changes it."""
    edits = [
        Button(t("button-change", field=_field(question)), MoveInFlow(PROFILE.name, "edit", question.key))
        for question in _answered(turn, conversation)
    ]
    rows = ((Button(t("button-show-matches"), OpenPage("matches")),), *in_rows(edits, 2))
    return Screen((t("summary-title"), Lines(tuple(answer_lines(turn, conversation)))), rows)


def answer_lines(turn: Turn, conversation: Conversation) -> list[Sayable]:
    """All answers of a candidate in words, a line each."""
    state = conversations.state_of(conversation)
    return [
        t("summary-line", field=_field(question), answer=answer_words(state, question))
        for question in _answered(turn, conversation)
    ]


def _answered(turn: Turn, conversation: Conversation) -> list[Question]:
    state = conversations.state_of(conversation)
    every = PROFILE.applying(state.answers, turn.today)
    return [question for question in every if _is_line(question, state.answers.keys())]


def _is_line(question: Question, answered: Container[str]) -> bool:
    return question.key not in ("consent", "turned_13") and question.key in answered


def _field(question: Question) -> Sayable:
    return t(f"field-{question.key}".replace("_", "-"))


async def programme(turn: Turn) -> Screen:
    """The next Industrinatten: public, for everybody of any age."""
    event = await programmes.next_event(turn.session, now=turn.now)
    if event is None:
        return screen(t("programme-none"), rows=((Button(t("button-begin"), OpenPage("begin")),),))
    zone = programmes.zone_of(event)
    stops = programmes.open_stops(event)
    told = [programme_stop(stop, event, now=turn.now) for stop in stops[:MAX_STOPS]]
    start, end = event.starts_at.astimezone(zone), event.ends_at.astimezone(zone)
    title = t("programme-title", name=event.name, day=start.date(), start=start, end=end, area=event.area)
    state = programmes.state_of(event, now=turn.now, is_full=is_full(stops, await room.taken_at(turn.session, stops)))
    if state is EventState.CANCELLED:
        return screen(title, t("event-cancelled", name=event.name, day=start.date()), rows=menu_rows(turn))
    rows = (
        (Button(t("button-my-evening"), MyEvening(event.id, "show")),),
        (Button(t("button-begin"), OpenPage("begin")),),
    )
    news = {EventState.FULL: t("event-is-full"), EventState.MOVED: t("event-has-moved")}.get(state)
    return screen(title, *([news] if news else []), about_event(event), bullets(told), t("programme-free"), rows=rows)
