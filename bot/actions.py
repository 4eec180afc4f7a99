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
class ListFirms(Action):
    """Staff: a page of the firms in which `words` are found (folded, at most some letters); "" for all."""

    code: ClassVar[str] = "firms"
    page: int
    words: str


@dataclass(frozen=True, slots=True)
class RunFirm(Action):
    """Staff: a page or deed of a firm (0: `search`, `new`): `page`, `edit-name`, `offers`, `contacts`, `pause`…"""

    code: ClassVar[str] = "firm"
    company_id: int
    step: str


@dataclass(frozen=True, slots=True)
class RunOffer(Action):
    """Staff: a page or deed of a firm's offer: `page`, `change`, `edit-title`, `open`, `close`."""

    code: ClassVar[str] = "firmoffer"
    offer_id: int
    step: str


@dataclass(frozen=True, slots=True)
class RunContact(Action):
    """Staff: take a contact's rights away: `remove` asks, `remove-yes` does it."""

    code: ClassVar[str] = "contact"
    contact_id: int
    step: str


@dataclass(frozen=True, slots=True)
class HandleFile(Action):
    """Staff: a file that was handed in: `yes` to what was shown (`seen`), `no`; 0: `template`, `export`."""

    code: ClassVar[str] = "file"
    file_id: int
    step: str
    seen: str


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
        RunTeam,
        ReadAudit,
        ListFirms,
        RunFirm,
        RunOffer,
        RunContact,
        HandleFile,
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
