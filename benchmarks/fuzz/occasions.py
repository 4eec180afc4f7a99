"""What goes on around the play, so that it gets where an hour of chatting never leads.

There is always an evening to come and a class that comes today; some people have finished their answers long ago, among
them minors whom a firm said yes to; some consents are older than their text; some roles were not used for long.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

import msgspec
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from benchmarks.fuzz.cast import BYSTANDERS, CANDIDATES, COLLEAGUES, ZONE, Cast, person_of, seat
from bot.services import broadcast_runs, broadcasts, class_visit_doors, door_codes, doors, leads, meeting, region
from bot.services.event_entries import EventEntry, save_event
from bot.services.programme import next_event
from bot.strict_json import read_strictly
from db.enums import ConsentPurpose, LeadStatus, PartnerRole, StudyVisitState
from db.models import (
    Company,
    CompanyContact,
    Consent,
    Conversation,
    MeetingCode,
    Offer,
    Partner,
    Person,
    ReferralCode,
    Registration,
    Reward,
    Stop,
    StudyVisit,
)

#: So many people at most have finished their answers between two stretches; of each so many one is a minor.
FINISHED, ONE_MINOR_IN = 4, 2
#: The sandbox's fourth file is one that people send (acts.py).
PICTURE = "sandbox-file-4"
#: A text of consent that was replaced long ago.
OLD_VERSION = "2020-01-01"
#: A role that was last used so long ago rests from the next tick on.
UNUSED = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Ways:
    """What people scan and copy from paper: payloads of true links, and words to type."""

    payloads: Sequence[str] = ()
    words: Sequence[str] = ()


async def provide_occasions(session: AsyncSession, cast: Cast, chance: Random, *, now: datetime) -> None:
    """Bring everything about that the module tells of; bystanders are left alone."""
    await _evening(session, now)
    await _class_today(session, now)
    await _finished_people(session, cast, chance, now)
    await _old_consents(session, chance)
    await _unused_roles(session, chance, now)
    await _pictures(session, chance)
    await _broadcast(session, chance, now)
    # Nobody's year is over: how bystanders go is no news of others' updates.
    await session.execute(update(Person).where(Person.telegram_id.in_(BYSTANDERS)).values(last_seen_at=now))
    await session.flush()


async def _evening(session: AsyncSession, now: datetime) -> None:
    """When the last evening is over, the next one is announced."""
    if await next_event(session, now=now) is not None:
        return
    entry = read_strictly(region.EXAMPLE / "event.json", EventEntry)
    # Few places, so that some wait and some are left without.
    stops = [msgspec.structs.replace(stop, capacity=min(stop.capacity or 4, 4)) for stop in entry.stops]
    entry = msgspec.structs.replace(entry, key=f"evening-{now:%Y-%m-%d-%H%M}", stops=stops)
    await save_event(session, entry, now=now, zone=ZONE)


async def _class_today(session: AsyncSession, now: datetime) -> None:
    """A class of the example's school comes to the firm of its ambassador, half an hour from now."""
    states = (StudyVisitState.AGREED, StudyVisitState.DONE)
    agreed = await session.scalars(select(StudyVisit.starts_at).where(StudyVisit.state.in_(states)))
    today = now.astimezone(ZONE).date()
    if any(at and at - class_visit_doors.BEFORE <= now and at.astimezone(ZONE).date() == today for at in agreed):
        return
    teacher = await _partner(session, PartnerRole.TEACHER)
    host = await _partner(session, PartnerRole.AMBASSADOR)
    if teacher is None or host is None:
        return
    session.add(
        StudyVisit(
            organisation_id=teacher.organisation_id,
            teacher_id=teacher.person_id,
            state=StudyVisitState.AGREED,
            size=20,
            level="gy1",
            wishes=[],
            days=[today.isoformat()],
            part="any",
            access=[],
            firms=[host.company_id],
            tried=[],
            refused=[],
            company_id=host.company_id,
            host_id=host.person_id,
            starts_at=now + timedelta(minutes=30),
            agreed_at=now,
            secret=secrets.token_urlsafe(24),
            spoken=door_codes.random_code(set()),
            created_at=now,
        )
    )


async def _partner(session: AsyncSession, role: PartnerRole) -> Partner | None:
    found: Partner | None = await session.scalar(
        select(Partner).where(Partner.role == role, Partner.rests_since.is_(None)).order_by(Partner.id).limit(1)
    )
    return found


async def _finished_people(session: AsyncSession, cast: Cast, chance: Random, now: datetime) -> None:
    """Candidates who told nothing yet have told everything, wait for a firm, and (minors) got its yes."""
    begun = select(Person.telegram_id).join(Conversation, Conversation.person_id == Person.id)
    known = set(await session.scalars(begun.where(Conversation.flow == "profile")))
    fresh = [number for number in CANDIDATES if number not in known]
    firms = list(await session.scalars(select(Company).where(Company.id.in_(select(CompanyContact.company_id)))))
    for at, number in enumerate(chance.sample(fresh, min(FINISHED, len(fresh)))):
        person = await person_of(session, cast, number, now=now)
        is_minor = at % ONE_MINOR_IN == 0
        lead = await seat(session, person, chance.choice(firms), birth_year=2010 if is_minor else 1990, now=now)
        contact = (await leads.contacts_of(session, lead.company_id))[0]
        if is_minor and contact.rests_since is None:
            actor = await session.get_one(Person, contact.person_id)
            await leads.answer_lead(session, lead_id=lead.id, actor=actor, decision=LeadStatus.ACCEPTED, now=now)


async def _old_consents(session: AsyncSession, chance: Random) -> None:
    """A few people agreed to a text that is not the one of today."""
    own = select(Person.id).where(Person.telegram_id.not_in(BYSTANDERS))
    given = select(Consent).where(
        Consent.withdrawn_at.is_(None), Consent.purpose != ConsentPurpose.COMPANY, Consent.person_id.in_(own)
    )
    held = list(await session.scalars(given.order_by(Consent.id)))
    for consent in chance.sample(held, min(4, len(held))):
        consent.text_version = OLD_VERSION


async def _unused_roles(session: AsyncSession, chance: Random, now: datetime) -> None:
    """One role was not used for long; most of those that rested are awake again."""
    roles: list[CompanyContact | Partner] = [
        *await session.scalars(select(CompanyContact).order_by(CompanyContact.id)),
        *await session.scalars(select(Partner).order_by(Partner.id)),
    ]
    for role in roles:
        if role.rests_since is not None and chance.random() < 0.7:
            role.rests_since, role.used_at = None, now
    if roles:
        chance.choice(roles).used_at = now - UNUSED
    member = await session.scalar(select(Person).where(Person.telegram_id == COLLEAGUES[1]))
    if member is None:
        return
    if member.is_staff:
        member.staff_used_at = now - UNUSED if chance.random() < 0.3 else now
    elif chance.random() < 0.6:
        member.is_staff, member.rests_as, member.staff_used_at = True, None, now


async def _pictures(session: AsyncSession, chance: Random) -> None:
    """An offer shows what the place looks like."""
    offers = list(await session.scalars(select(Offer).where(Offer.is_open).order_by(Offer.id)))
    for offer in chance.sample(offers, min(2, len(offers))):
        offer.photos = offer.photos or [{"file_id": PICTURE, "alt": "En svets"}]


async def _broadcast(session: AsyncSession, chance: Random, now: datetime) -> None:
    """Staff wrote to everybody who wants it; sometimes it is not sent yet."""
    actor = await session.scalar(select(Person).where(Person.telegram_id == COLLEAGUES[0], Person.is_staff))
    if actor is None or chance.random() < 0.5:
        return
    draft = await broadcasts.begin_broadcast(session, actor=actor, now=now)
    draft.texts, draft.buttons = {"sv": "Hej {first_name}"}, [{"kind": "matches"}]
    await session.flush()
    receivers = (await broadcasts.count_of(session, draft, now=now, zone=ZONE)).receivers
    if receivers and chance.random() < 0.5:
        wishes = {"broadcast_id": draft.id, "expected": receivers}
        await broadcast_runs.confirm(session, **wishes, actor=actor, now=now, zone=ZONE)


async def true_ways(session: AsyncSession, *, now: datetime) -> Ways:
    """The codes of this moment: of doors, classes, caseworkers, tickets, rewards, links that count."""
    around = (Stop.opens_at < now + timedelta(days=1), Stop.closes_at > now - timedelta(days=1))
    stops = list(await session.scalars(select(Stop).options(joinedload(Stop.event)).where(*around)))
    visits = list(await session.scalars(select(StudyVisit).order_by(StudyVisit.id.desc()).limit(3)))
    met = list(await session.scalars(select(MeetingCode.code)))
    counting = list(await session.scalars(select(ReferralCode.code).limit(5)))
    tickets = list(await session.scalars(select(Registration.id).order_by(Registration.id.desc()).limit(3)))
    spoken = {event.id: await doors.codes_of_event(session, event) for event in {stop.event for stop in stops}}
    rewards = list(await session.scalars(select(Reward.code).order_by(Reward.id.desc()).limit(4)))
    # A door is scanned again and again, so it stands here several times.
    payloads = [door_codes.door_payload(stop) for stop in stops] * 3
    payloads += [class_visit_doors.payload_of(visit) for visit in visits] * 2
    payloads += [f"{meeting.MEETING_PREFIX}{code}" for code in met] + [f"r_{code}" for code in counting]
    words = [words for codes in spoken.values() for words in codes.values()] + [visit.spoken for visit in visits] + met
    return Ways(
        payloads + [f"t_{number}" for number in tickets],
        words + [f"/check {code}" for code in rewards for _ in range(3)],
    )
