"""A school, two firms with ambassadors and a class, to test study visits with."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.services import class_visit_firms, class_visit_roles, class_visits
from db.enums import NoticeKind, PartnerRole
from db.models import Company, Organisation, OutboxMessage, Partner, Person, StudyVisit
from tests.conftest import NOW
from tests.db.ground import ZONE
from tests.factories import make_offer, make_person

#: Imported for what it puts into partners.ENDINGS.
ROLES = class_visit_roles
TODAY = NOW.date()
#: Tuesdays, far enough ahead.
DAYS = ["2026-12-08", "2026-12-15"]
TOLD: dict[str, Any] = {
    "school_at": "ostersund",
    "size": 24,
    "level": "9",
    "wishes": ["metal"],
    "days": DAYS,
    "part": "morning",
    "access": ["other"],
    "access_note": {"text": "Ett lugnt rum.", "removed": []},
    "travel": "bus",
}


@dataclass(frozen=True, slots=True)
class Ground:
    """Who is there: the deli has two ambassadors, the welders one."""

    school: Organisation
    teacher: Person
    colleague: Person
    deli: Company
    lina: Person
    ida: Person
    welders: Company
    idris: Person
    karin: Person


async def make_ground(session: AsyncSession) -> Ground:
    deli = await _firm(session, "deli", "Östersund", ["food-work"])
    welders = await _firm(session, "welders", "Åre", ["welding"])
    school = Organisation(key="skola", name="Skola", created_at=NOW)
    session.add(school)
    await session.flush()
    people = [await make_person(session, number, now=NOW) for number in range(11, 16)]
    teacher, colleague, lina, ida, idris = people
    for person, role, home in (
        (teacher, PartnerRole.TEACHER, {"organisation_id": school.id}),
        (colleague, PartnerRole.TEACHER, {"organisation_id": school.id}),
        (lina, PartnerRole.AMBASSADOR, {"company_id": deli.id}),
        (ida, PartnerRole.AMBASSADOR, {"company_id": deli.id}),
        (idris, PartnerRole.AMBASSADOR, {"company_id": welders.id}),
    ):
        session.add(Partner(person_id=person.id, role=role, first_name=f"P{person.telegram_id}", joined_at=NOW, **home))
    karin = await make_person(session, 10, now=NOW, is_staff=True)
    return Ground(school, teacher, colleague, deli, lina, ida, welders, idris, karin)


async def _firm(session: AsyncSession, key: str, municipality: str, concepts: list[str]) -> Company:
    offer = await make_offer(session, key, concepts=concepts)
    company = await session.get_one(Company, offer.company_id)
    company.municipality = municipality
    return company


async def described(session: AsyncSession, ground: Ground, **changes: Any) -> StudyVisit:
    """A class that the teacher has described."""
    return await class_visits.describe(
        session, visit_id=0, answers=TOLD | changes, actor=ground.teacher, now=NOW, today=TODAY
    )


async def asked(session: AsyncSession, ground: Ground, *firms: Company, **changes: Any) -> StudyVisit:
    """A class whose teacher has asked these firms (the deli) in this order."""
    visit = await described(session, ground, **changes)
    for firm in firms or (ground.deli,):
        await class_visit_firms.choose_firm(
            session, visit_id=visit.id, company_id=firm.id, actor=ground.teacher, today=TODAY, zone=ZONE
        )
    return await class_visits.send(session, visit_id=visit.id, actor=ground.teacher, now=NOW, today=TODAY)


def at(day: str, hour: int) -> datetime:
    return datetime.fromisoformat(day).replace(hour=hour, tzinfo=ZONE)


def later(**duration: float) -> datetime:
    return NOW + timedelta(**duration)


async def told(session: AsyncSession, kind: NoticeKind) -> list[int]:
    """Who has a message of a kind waiting, in order."""
    found = await session.scalars(
        select(OutboxMessage.person_id).where(OutboxMessage.kind == kind).order_by(OutboxMessage.id)
    )
    return list(found)


async def message(session: AsyncSession, kind: NoticeKind, person: Person) -> OutboxMessage:
    """The last message of a kind to somebody."""
    found = await session.scalars(
        select(OutboxMessage)
        .where(OutboxMessage.kind == kind, OutboxMessage.person_id == person.id)
        .order_by(OutboxMessage.id.desc())
    )
    first = found.first()
    assert first is not None
    return first
