"""Typed button data <-> text such as `lead:17:yes`, at most 64 bytes. Every id in it is suspect until checked."""

from dataclasses import dataclass, fields
from typing import Any, ClassVar, get_type_hints

MAX_BYTES = 64  # Bot API: callback_data is 1-64 bytes


class UnknownAction(ValueError):
    """Button data that no action of ours wrote."""


@dataclass(frozen=True, slots=True)
class Action:
    """What a button means. Subclasses name their `code`; their fields are whole numbers or short words."""

    code: ClassVar[str] = ""


@dataclass(frozen=True, slots=True)
class ChooseLanguage(Action):
    code: ClassVar[str] = "language"
    language: str


@dataclass(frozen=True, slots=True)
class OpenPage(Action):
    """A page that a command shows too: `start`, `matches`, `profile`, `leads`, `privacy`, `help`, `event`…"""

    code: ClassVar[str] = "open"
    page: str


@dataclass(frozen=True, slots=True)
class AnswerQuestion(Action):
    """`answer:profile:municipality:krokom`. With several choices the value begins with `+` or `-`."""

    code: ClassVar[str] = "answer"
    flow: str
    question: str
    value: str


@dataclass(frozen=True, slots=True)
class MoveInFlow(Action):
    """Go to a question (`edit`), skip it, or go back from it."""

    code: ClassVar[str] = "move"
    flow: str
    move: str
    question: str


@dataclass(frozen=True, slots=True)
class MoreMatches(Action):
    code: ClassVar[str] = "more"
    page: int


@dataclass(frozen=True, slots=True)
class DismissOffer(Action):
    """Not for me; `reason` is `ask` until the person chose one."""

    code: ClassVar[str] = "dismiss"
    offer_id: int
    reason: str


@dataclass(frozen=True, slots=True)
class WantOffer(Action):
    """Yes, tell them: `step` is `ask` (`next` after an evening), `telegram`, `phone`, or `no`."""

    code: ClassVar[str] = "want"
    offer_id: int
    step: str


@dataclass(frozen=True, slots=True)
class ShowOffer(Action):
    code: ClassVar[str] = "offer"
    offer_id: int


@dataclass(frozen=True, slots=True)
class WithdrawLead(Action):
    """`step` is `ask` or `yes`."""

    code: ClassVar[str] = "withdraw"
    lead_id: int
    step: str


@dataclass(frozen=True, slots=True)
class AnswerLead(Action):
    """A company contact's tap: `accept`, `decline` (asks why), `question`, `card`, or a DeclineReason."""

    code: ClassVar[str] = "lead"
    lead_id: int
    decision: str


@dataclass(frozen=True, slots=True)
class AnswerLeadQuestion(Action):
    """A candidate's tap under a firm's question: `write` or `skip`."""

    code: ClassVar[str] = "reply"
    lead_id: int
    step: str


@dataclass(frozen=True, slots=True)
class InviteContact(Action):
    """Staff: a page of companies (`company_id` 0) or a one-time link for a company."""

    code: ClassVar[str] = "invite"
    company_id: int
    page: int


@dataclass(frozen=True, slots=True)
class MyEvening(Action):
    """A person's evening: `show`, `take`, `ticket`, `calendar`, `map`, `change`, `bus`, `party`, `cancel`…"""

    code: ClassVar[str] = "evening"
    event_id: int
    step: str


@dataclass(frozen=True, slots=True)
class PlanStop(Action):
    """Exchange a stop: `old_id` 0 adds one, `new_id` 0 asks which, the same id twice leaves it out."""

    code: ClassVar[str] = "visit"
    event_id: int
    old_id: int
    new_id: int


@dataclass(frozen=True, slots=True)
class PlanBus(Action):
    code: ClassVar[str] = "ride"
    event_id: int
    route_id: int


@dataclass(frozen=True, slots=True)
class AnswerPlace(Action):
    """An offered place at a stop: `yes` or `no`."""

    code: ClassVar[str] = "place"
    place_id: int
    decision: str


@dataclass(frozen=True, slots=True)
class AtDoor(Action):
    """At a company's doors: `thirteen`, `younger`, or a DoorChoice."""

    code: ClassVar[str] = "door"
    stop_id: int
    choice: str


@dataclass(frozen=True, slots=True)
class WantCompany(Action):
    """Yes to a company without a certain offer: `ask` (`next` after an evening), `telegram`, `phone`, `no`."""

    code: ClassVar[str] = "meet"
    company_id: int
    step: str


@dataclass(frozen=True, slots=True)
class RunEvent(Action):
    """Staff: a page or deed of an event (0: the list, `new`): `page`, `publish`, `cancel`, `edit-name`…"""

    code: ClassVar[str] = "event"
    event_id: int
    step: str


@dataclass(frozen=True, slots=True)
class AddStop(Action):
    """Staff: the companies that could open their doors, by page, or (`company_id`) the one that does."""

    code: ClassVar[str] = "addstop"
    event_id: int
    company_id: int
    page: int


@dataclass(frozen=True, slots=True)
class RunStop(Action):
    """Staff: a page or deed of one company's doors: `page`, `edit-opens`, `draw`, `close`…"""

    code: ClassVar[str] = "stop"
    stop_id: int
    step: str


@dataclass(frozen=True, slots=True)
class RunRoute(Action):
    """Staff: a page or deed of a bus: `page`, `delay-10`, `edit-seats`…"""

    code: ClassVar[str] = "bus"
    route_id: int
    step: str


@dataclass(frozen=True, slots=True)
class MakePoster(Action):
    """Staff: posters of an event in the languages whose bits `languages` has; `step` is `choose` or `make`."""

    code: ClassVar[str] = "poster"
    event_id: int
    languages: int
    step: str


@dataclass(frozen=True, slots=True)
class ListLeads(Action):
    """Staff: a page of leads that are `late`, `waiting`, `answered`, or of one `firm` (0: the firms)."""

    code: ClassVar[str] = "leads"
    view: str
    company_id: int
    page: int


@dataclass(frozen=True, slots=True)
class RunLead(Action):
    """Staff: one lead's `page`, or a deed: `remind`, `take`, `move`, `move-3`, `close-mistake`, `settle-visit`…"""

    code: ClassVar[str] = "runlead"
    lead_id: int
    step: str


@dataclass(frozen=True, slots=True)
class TellOutcome(Action):
    """Either side of a lead: `talked`, `not-yet`, `ask`, or an Outcome."""

    code: ClassVar[str] = "outcome"
    lead_id: int
    step: str


@dataclass(frozen=True, slots=True)
class RunTeam(Action):
    """Staff: `page`, a StaffRole (a link for a new member), `remove`, `remove-yes`."""

    code: ClassVar[str] = "team"
    person_id: int
    step: str


@dataclass(frozen=True, slots=True)
class ReadAudit(Action):
    """Staff: a page of the log of what staff did."""

    code: ClassVar[str] = "audit"
    page: int


@dataclass(frozen=True, slots=True)
class AskPerson(Action):
    """A person's questions to staff: `write` one, see `mine`, `withdraw` one."""

    code: ClassVar[str] = "ask"
    question_id: int
    step: str


@dataclass(frozen=True, slots=True)
class ListHelp(Action):
    """Staff: a page of people's questions that are `open` or `answered`."""

    code: ClassVar[str] = "questions"
    view: str
    page: int


@dataclass(frozen=True, slots=True)
class RunHelp(Action):
    """Staff: one question's `page`, or a deed: `take`, `leave`, `answer`, `person`, `skills`, `set-wish-welding`…"""

    code: ClassVar[str] = "help"
    question_id: int
    step: str


@dataclass(frozen=True, slots=True)
class UndoChange(Action):
    """A person takes back what staff changed about one of their skills."""

    code: ClassVar[str] = "undo"
    concept: str


@dataclass(frozen=True, slots=True)
class RunCode(Action):
    """Staff: a referral code's `page` or a deed (`sheet`, `close`, `open`); `list` and `new` are about none."""

    code: ClassVar[str] = "code"
    code_id: int
    step: str


@dataclass(frozen=True, slots=True)
class News(Action):
    """Messages when something new fits: `yes` or `no`, at any time."""

    code: ClassVar[str] = "news"
    step: str


@dataclass(frozen=True, slots=True)
class Privacy(Action):
    """`export`, `erase`, `erase-yes`, `pause`, `resume`."""

    code: ClassVar[str] = "privacy"
    step: str


_BY_CODE = {
    action.code: action
    for action in (
        ChooseLanguage,
        OpenPage,
        AnswerQuestion,
        MoveInFlow,
        MoreMatches,
        DismissOffer,
        WantOffer,
        ShowOffer,
        WithdrawLead,
        AnswerLead,
        AnswerLeadQuestion,
        InviteContact,
        MyEvening,
        PlanStop,
        PlanBus,
        AnswerPlace,
        AtDoor,
        WantCompany,
        RunEvent,
        AddStop,
        RunStop,
        RunRoute,
        MakePoster,
        ListLeads,
        RunLead,
        TellOutcome,
        RunTeam,
        ReadAudit,
        AskPerson,
        ListHelp,
        RunHelp,
        UndoChange,
        RunCode,
        News,
        Privacy,
    )
}


def encode(action: Action) -> str:
    """Button data for `action`. Raises ValueError when it is too long for Telegram."""
    data = ":".join([action.code, *(str(getattr(action, field.name)) for field in fields(action))])
    if len(data.encode()) > MAX_BYTES:
        raise ValueError(f"button data too long: {data}")
    return data


def decode(data: str) -> Action:
    """The action behind button data. Raises UnknownAction for anything that `encode` cannot have written."""
    code, *values = data.split(":")
    action = _BY_CODE.get(code)
    if action is None or len(values) != len(fields(action)):
        raise UnknownAction(data)
    types = get_type_hints(action)
    given: list[Any] = [_typed(value, types[field.name]) for field, value in zip(fields(action), values, strict=True)]
    return action(*given)


def _typed(value: str, kind: type) -> int | str:
    if kind is str:
        return value
    # Ids of our tables fit in 32 bits; anything else would only trouble the database.
    if not value.isascii() or not value.isdigit() or len(value) > 9:
        raise UnknownAction(value)
    return int(value)
