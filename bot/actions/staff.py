"""Buttons of staff; who presses is checked every time."""

from dataclasses import dataclass
from typing import ClassVar

from bot.actions.base import Action


@dataclass(frozen=True, slots=True)
class InviteContact(Action):
    """Staff: a page of companies (`company_id` 0) or a one-time link for a company."""

    code: ClassVar[str] = "invite"
    company_id: int
    page: int


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
class RunBroadcast(Action):
    """Staff: a page or deed of a broadcast (0: the list, `new`): `page`, `text-en`, `send-412`, `pause`, `stop`…"""

    code: ClassVar[str] = "cast"
    broadcast_id: int
    step: str


@dataclass(frozen=True, slots=True)
class ChooseReceivers(Action):
    """Staff: the filters of a broadcast: a filter's page (`value` is `-`) or one of its values; saved segments."""

    code: ClassVar[str] = "segment"
    broadcast_id: int
    what: str
    value: str


@dataclass(frozen=True, slots=True)
class ShowStats(Action):
    """Staff: a page of figures (`menu`, `reach`, `map`, `mirror`, `mirror-age`…); `number` is that of a long one."""

    code: ClassVar[str] = "stats"
    page: str
    number: int


@dataclass(frozen=True, slots=True)
class MakeReport(Action):
    """Staff: the funder report of a period such as `2026-H2` (`list`: which ones there are), in a language."""

    code: ClassVar[str] = "report"
    period: str
    language: str


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
class RunCode(Action):
    """Staff: a referral code's `page` or a deed (`sheet`, `close`, `open`); `list` and `new` are about none."""

    code: ClassVar[str] = "code"
    code_id: int
    step: str


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
class RunSettings(Action):
    """Admins: `list` and `targets` of the settings, or of the one named `key`: `page`, `edit`, `default`, `none`."""

    code: ClassVar[str] = "settings"
    key: str
    step: str


@dataclass(frozen=True, slots=True)
class HandClients(Action):
    """Staff: clients of an organisation whose caseworker is gone: `page`, `give` to a partner, `erase`, `erase-yes`."""

    code: ClassVar[str] = "handover"
    organisation_id: int
    partner_id: int
    step: str
