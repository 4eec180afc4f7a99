"""Buttons of candidates, guests and firms."""

from dataclasses import dataclass
from typing import ClassVar

from bot.actions.base import Action


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
class ShowPhotos(Action):
    """The pictures of an offer, below its card."""

    code: ClassVar[str] = "photos"
    offer_id: int


@dataclass(frozen=True, slots=True)
class ThesisTopics(Action):
    """Thesis topics by field: the fields (`all`), or a page of those of one field."""

    code: ClassVar[str] = "topics"
    field: str
    page: int


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
class TellOutcome(Action):
    """Either side of a lead: `talked`, `not-yet`, `ask`, or an Outcome."""

    code: ClassVar[str] = "outcome"
    lead_id: int
    step: str


@dataclass(frozen=True, slots=True)
class PressBroadcast(Action):
    """A receiver's tap under a broadcast: the number of the button, or `stop` (no such messages any more)."""

    code: ClassVar[str] = "press"
    broadcast_id: int
    button: str


@dataclass(frozen=True, slots=True)
class AnswerPoll(Action):
    """The exit poll: `ask` or `no`, and the answers so far; they are in the button alone. `?`: open, `-`: skipped."""

    code: ClassVar[str] = "poll"
    step: str
    sex: str
    age: str
    born: str


@dataclass(frozen=True, slots=True)
class AskPerson(Action):
    """A person's questions to staff: `write` one, see `mine`, `withdraw` one."""

    code: ClassVar[str] = "ask"
    question_id: int
    step: str


@dataclass(frozen=True, slots=True)
class UndoChange(Action):
    """A person takes back what staff changed about one of their skills."""

    code: ClassVar[str] = "undo"
    concept: str


@dataclass(frozen=True, slots=True)
class News(Action):
    """Messages when something new fits: `yes` or `no`, at any time."""

    code: ClassVar[str] = "news"
    step: str


@dataclass(frozen=True, slots=True)
class Privacy(Action):
    """`export`, `erase`, `erase-yes`, `pause`, `resume`, `keep` (the answers), `seen-1` (a page of who has seen)."""

    code: ClassVar[str] = "privacy"
    step: str


@dataclass(frozen=True, slots=True)
class ClaimAnswers(Action):
    """Answers that a caseworker wrote down: `yes` moves them here, `replace` in place of own ones. Holds the code."""

    code: ClassVar[str] = "claim"
    hand_over: str
    step: str


@dataclass(frozen=True, slots=True)
class ShareOutcome(Action):
    """Let a caseworker see what a lead leads to: `who`, `ask`, `first` (name), `other` (name), `stop`, `no`."""

    code: ClassVar[str] = "share"
    lead_id: int
    partner_id: int
    step: str


@dataclass(frozen=True, slots=True)
class TakeBack(Action):
    """Take one consent back: its purpose, the lead's id for a company (0 else), `ask` or `yes`."""

    code: ClassVar[str] = "back"
    purpose: str
    subject_id: int
    step: str


@dataclass(frozen=True, slots=True)
class RenewConsent(Action):
    """Under a consent text that is new: `ask`, `yes`, `no`. Holds the version of the text that was read.

    `subject_id` is the shared outcome for `outcome`, else 0.
    """

    code: ClassVar[str] = "renew"
    purpose: str
    subject_id: int
    version: str
    step: str
