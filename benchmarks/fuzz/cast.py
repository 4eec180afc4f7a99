"""Who plays: candidates, minors, contacts, staff, partners, people whom nobody expects; and honest bystanders."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import inspect, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from benchmarks.fuzz import values
from bot.i18n import languages
from bot.services import consents, leads, menus, region
from bot.services.evenings import propose, take
from bot.services.programme import next_event
from bot.services.region import PeopleEntry
from db.enums import ConsentPurpose, ReachBy
from db.models import (
    Company,
    CompanyContact,
    Consent,
    Conversation,
    Lead,
    Organisation,
    Partner,
    Person,
    Profile,
    Registration,
    Skill,
)

ZONE = ZoneInfo("Europe/Stockholm")
#: Telegram ids of each kind of people.
CANDIDATES = range(700_101, 700_141)
COLLEAGUES = (700_201, 700_202)
BYSTANDERS = range(700_301, 700_306)
#: Ids at the edges of what Telegram promises (52 bits), and one that fits into no column.
EDGES = (1, 2**31, 2**52 - 1)
NAMES = (
    "Elin",
    "أمينة",
    "Оксана",
    "ሰላም",
    "Farhād",
    "Robot <b> & co",
    "\u202egnp",
    "{first_name}",
    "A" * 64,
    "\u200b",
    "'; --",
)
#: What somebody works as: staff, contact or partner; the person's id; which firm or which kind of partner.
Role = tuple[str, int, str]


@dataclass(slots=True)
class Cast:
    """The accounts, and the roles that are rightly theirs."""

    users: dict[int, dict[str, Any]] = field(default_factory=dict)
    given: set[Role] = field(default_factory=set)

    @property
    def players(self) -> list[int]:
        return [number for number in self.users if number not in BYSTANDERS]

    def keen(self) -> list[int]:
        """Those with a role that few have."""
        people = _example()
        return [*COLLEAGUES, *(one.telegram_id for one in (*people.staff, *people.partners))]

    def players_of_a_batch(self, chance: Random, count: int) -> list[int]:
        """So many different people; those with a role are few, and come more often."""
        keen = self.keen()
        others = [number for number in self.players if number not in keen]
        chosen = keen if count > 2 * len(keen) else []
        return chosen + chance.sample(others, min(len(others), count - len(chosen)))

    def colleagues(self) -> list[tuple[int, ...]]:
        """People who have the same buttons: staff, and the contacts of one firm."""
        people = _example()
        firms = sorted({one.company or "" for one in people.contacts})
        groups = [tuple(one.telegram_id for one in people.contacts if one.company == firm) for firm in firms]
        return [(*COLLEAGUES, people.staff[0].telegram_id), *(group for group in groups if len(group) > 1)]

    def commands_of(self, number: int) -> tuple[str, ...]:
        """The commands of somebody's role, whether or not they still have it."""
        people = _example()
        if number in COLLEAGUES or number in {one.telegram_id for one in people.staff}:
            return (*menus.STAFF_COMMANDS, *menus.ADMIN_COMMANDS, "staff", "audit", "events", "broadcast", "partners")
        partner = next((one for one in people.partners if one.telegram_id == number), None)
        if partner is not None and partner.role is not None:
            return (*menus.PARTNER_COMMANDS[partner.role], "work")
        if number in {one.telegram_id for one in people.contacts}:
            return menus.CONTACT_COMMANDS
        return ("start", "matches", "profile", "leads", "event", "evening", "ask", "topics", "help", "stamps")


@cache
def _example() -> PeopleEntry:
    return region.example_people()


def make_cast(chance: Random) -> Cast:
    """Everybody as Telegram shows them (type User)."""
    people = _example()
    known = {
        one.telegram_id: (one.first_name, one.language) for one in (*people.staff, *people.contacts, *people.partners)
    }
    cast = Cast({number: _user(number, name, language) for number, (name, language) in known.items()})
    tongues = list(languages())
    for number in (*CANDIDATES, *EDGES, *COLLEAGUES, *BYSTANDERS):
        cast.users[number] = _user(number, chance.choice(NAMES), chance.choice((*tongues, "xx", "pt-br")))
        if chance.random() < 0.5:
            cast.users[number]["username"] = f"robot_{number}"
    return cast


def mark_of(number: int) -> str:
    """A word that only this person writes. Letters only: numbers of people are not kept."""
    return "Zqav" + "".join("bdfgklmnrt"[int(digit)] for digit in str(number))


def _user(number: int, name: str, language: str) -> dict[str, Any]:
    return {"id": number, "is_bot": False, "first_name": name, "language_code": language}


async def provide(session: AsyncSession, cast: Cast, *, now: datetime) -> None:
    """Give the roles that their people lost (by erasing themselves, by staff), as staff do outside of the play."""
    people = _example()
    for number in COLLEAGUES:
        person = await person_of(session, cast, number, now=now)
        person.is_staff = person.rests_as is None
    companies = {company.key: company.id for company in await session.scalars(select(Company))}
    for entry in people.contacts:
        person = await person_of(session, cast, entry.telegram_id, now=now)
        where = companies.get(entry.company or "")
        if where and not await _has(session, CompanyContact, person, company_id=where):
            session.add(CompanyContact(person_id=person.id, company_id=where, first_name="Maja", joined_at=now))
    schools = {one.key: one.id for one in await session.scalars(select(Organisation))}
    for entry in people.partners:
        person = await person_of(session, cast, entry.telegram_id, now=now)
        if entry.role is None or await _has(session, Partner, person, role=entry.role):
            continue
        place = {"company_id": companies.get(entry.company or "")}
        if entry.organisation:
            place = {"organisation_id": schools.get(entry.organisation.casefold())}
        if any(place.values()):
            session.add(Partner(person_id=person.id, role=entry.role, first_name="Lina", joined_at=now, **place))
    await session.flush()
    await note_roles(session, cast)


async def note_roles(session: AsyncSession, cast: Cast) -> None:
    """The roles of this moment are rightly there."""
    cast.given = await roles_held(session)


async def roles_held(session: AsyncSession) -> set[Role]:
    """Every role of everybody."""
    # Whose role rests may be woken.
    works = await session.scalars(
        select(Person.id).where(or_(Person.is_staff, Person.is_admin, Person.rests_as.is_not(None)))
    )
    held = {("staff", person_id, "") for person_id in works}
    contacts = await session.execute(select(CompanyContact.person_id, CompanyContact.company_id))
    held |= {("contact", person_id, str(company_id)) for person_id, company_id in contacts}
    partners = await session.execute(select(Partner.person_id, Partner.role))
    return held | {("partner", person_id, role.value) for person_id, role in partners}


async def _has(session: AsyncSession, table: type[CompanyContact | Partner], person: Person, **where: object) -> bool:
    return await session.scalar(select(table.id).filter_by(person_id=person.id, **where)) is not None


async def person_of(session: AsyncSession, cast: Cast, number: int, *, now: datetime) -> Person:
    found: Person | None = await session.scalar(select(Person).where(Person.telegram_id == number))
    if found is None:
        language = cast.users[number]["language_code"]
        found = Person(
            telegram_id=number,
            language=language if language in languages() else "sv",
            language_chosen=True,
            created_at=now,
            last_seen_at=now,
        )
        session.add(found)
        await session.flush()
    return found


async def seat_bystanders(session: AsyncSession, cast: Cast, *, now: datetime) -> None:
    """People who never do anything from now on: each with a profile, a lead, a place at the evening and news."""
    companies = list(await session.scalars(select(Company).order_by(Company.id)))
    for at, number in enumerate(BYSTANDERS):
        person = await person_of(session, cast, number, now=now)
        await seat(session, person, companies[at % len(companies)], birth_year=1990, now=now)


async def seat(session: AsyncSession, person: Person, firm: Company, *, birth_year: int, now: datetime) -> Lead:
    """Somebody has told everything, said yes to a firm, and has a place at the next evening; returns the lead."""
    session.add(_profile(person, birth_year, now))
    answers = {"birth_year": birth_year, "consent": "yes", "municipality": "krokom", "first_name": "Bo"}
    session.add(
        Conversation(person_id=person.id, flow="profile", answers=answers, cursor=None, is_open=False, updated_at=now)
    )
    await session.flush()
    for purpose in (ConsentPurpose.PROFILE, ConsentPurpose.REMINDERS, ConsentPurpose.BROADCASTS):
        await consents.give(session, person, purpose, now=now)
    facts: dict[str, Any] = {"person": person, "company_id": firm.id, "offer": None, "username": f"bo_{person.id}"}
    today = now.astimezone(ZONE).date()
    await leads.request_lead(session, **facts, reach_by=ReachBy.TELEGRAM, now=now, today=today)
    event = await next_event(session, now=now)
    if event is not None:
        registration = await propose(session, person, event, profile=None, now=now)
        await take(session, registration, now=now)
    lead = await leads.find_open_lead(session, person, firm.id)
    assert lead is not None
    return lead


def _profile(person: Person, birth_year: int, now: datetime) -> Profile:
    lists: dict[str, Any] = {"wants": ["internship"], "languages": ["sv"], "travel_by": ["bus"]}
    return Profile(
        person_id=person.id, first_name="Bo", birth_year=birth_year, municipality="krokom", updated_at=now, **lists
    )


async def kept_of_bystanders(session: AsyncSession) -> dict[str, list[str]]:
    """What nobody else may change: what bystanders told and agreed to, and that their leads and places are there."""
    people = list(await session.scalars(select(Person).where(Person.telegram_id.in_(BYSTANDERS)).order_by(Person.id)))
    kept = {"person": [_shown(person, _OF_OTHERS[Person]) for person in people]}
    ids = [person.id for person in people]
    for table in (Profile, Conversation, Skill, Consent, Lead, Registration):
        rows = await session.scalars(select(table).where(table.person_id.in_(ids)))
        kept[table.__tablename__] = sorted(_shown(row, _OF_OTHERS.get(table, ())) for row in rows)
    return kept


#: What others and time may change about a bystander's lead and evening.
_OF_OTHERS: dict[type, Iterable[str]] = {
    Lead: (
        *("status", "seen_at", "answer_by", "answered_at", "answered_by", "decline_reason", "closed_at"),
        *("close_reason", "outcome_company", "outcome_at", "taken_over_by", "offer_id"),
    ),
    Consent: ("withdrawn_at",),
    Person: ("exit_poll", "last_seen_at"),
}


def _shown(row: object, left_out: Iterable[str] = ()) -> str:
    columns = [column.key for column in inspect(type(row)).column_attrs if column.key not in left_out]
    return " ".join(f"{name}={getattr(row, name)!r}" for name in columns)


def odd_user(chance: Random) -> dict[str, Any]:
    """Somebody who is not in the cast, or cannot be: a bot, a group's admin without name, an id of another world."""
    strange = (
        {"id": 1_087_968_824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"},
        {"id": 136_817_688, "is_bot": True, "first_name": "Channel"},
        {"id": 777_000, "is_bot": False, "first_name": "Telegram"},
        {"id": 2**63, "is_bot": False, "first_name": "Huge"},
        {"id": -5, "is_bot": False, "first_name": "Minus"},
        {"id": 0, "is_bot": False, "first_name": "Nobody"},
        {"id": chance.choice(values.ODD_NUMBERS), "is_bot": chance.random() < 0.5, "first_name": values.text(chance)},
    )
    return dict(chance.choice(strange))
