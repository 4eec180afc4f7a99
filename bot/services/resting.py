"""Roles that nobody used for long rest, so that a lost phone shows nothing; who falls asleep, and who wakes them."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible, NotAllowed
from bot.services import (
    adjustments,
    audit,
    client_messages,
    companies,
    conversations,
    dialogue_ends,
    firms,
    help_desk,
    outbox,
    partners,
    people,
)
from bot.services.client_messages import Gone
from bot.services.staff import require_admin, require_staff
from db.enums import NoticeKind, PartnerRole, StaffRole
from db.models import Client, Company, CompanyContact, OutcomeShare, Partner, Person


async def fall_asleep(session: AsyncSession, *, staff_ids: frozenset[int], now: datetime) -> list[Gone]:
    """Let every role rest that was not used for so many days (`role-days`); running it again does nothing twice.

    Staff of the settings (`staff_ids`) never rest, and one admin always stays awake, so that somebody can wake others.
    Returns what must go from the phones of those who rest from now on.
    """
    before = now - timedelta(days=await adjustments.value_of(session, adjustments.ROLE_DAYS))
    gone = await _let_contacts_rest(session, await _silent_contacts(session, before), now=now)
    for partner in await _silent_partners(session, before):
        gone.extend(await _let_partner_rest(session, partner, now=now))
    for member in await _silent_staff(session, staff_ids, before):
        gone.extend(await _let_member_rest(session, member, now=now))
    return gone


async def _silent_contacts(session: AsyncSession, before: datetime) -> list[CompanyContact]:
    found = await session.scalars(
        select(CompanyContact)
        .where(
            CompanyContact.rests_since.is_(None),
            func.coalesce(CompanyContact.used_at, CompanyContact.joined_at) < before,
        )
        .order_by(CompanyContact.id)
        .with_for_update()
    )
    return list(found)


async def _silent_partners(session: AsyncSession, before: datetime) -> list[Partner]:
    found = await session.scalars(
        select(Partner)
        .where(Partner.rests_since.is_(None), func.coalesce(Partner.used_at, Partner.joined_at) < before)
        .order_by(Partner.id)
        .with_for_update()
    )
    return list(found)


async def _silent_staff(session: AsyncSession, staff_ids: frozenset[int], before: datetime) -> list[Person]:
    """Members of staff who are silent, without the admin who stays awake in any case."""
    every = list(await session.scalars(select(Person).where(Person.is_staff).order_by(Person.id)))
    silent = [one for one in every if one.telegram_id not in staff_ids and _used(one) < before]
    admins = [one for one in every if one.is_admin]
    if admins and all(one in silent for one in admins):
        silent.remove(max(admins, key=lambda one: (_used(one), one.id)))
    # Only now, and only these: a lock on all staff would keep them waiting. Who did something meanwhile stays awake.
    for one in silent:
        await session.refresh(one, with_for_update=True)
    return [one for one in silent if one.is_staff and _used(one) < before]


def _used(member: Person) -> datetime:
    return member.staff_used_at or member.last_seen_at


async def _let_contacts_rest(session: AsyncSession, silent: Sequence[CompanyContact], *, now: datetime) -> list[Gone]:
    """Cards go from the phones; awake colleagues are asked to wake them, and staff are told of firms without any."""
    gone: list[Gone] = []
    for contact in silent:
        contact.rests_since = now
        gone.extend(_emptied(await firms.clear_desk(session, contact)))
    await session.flush()
    for contact in silent:
        colleagues = await session.scalars(
            select(CompanyContact.person_id).where(
                CompanyContact.company_id == contact.company_id, CompanyContact.rests_since.is_(None)
            )
        )
        for person_id in list(colleagues):
            await _tell(session, NoticeKind.ROLE_RESTS, person_id, contact.id, now=now)
    alone = [company.id for company in await asleep(session, {contact.company_id for contact in silent})]
    if alone:
        # In one message, however many they are.
        for member in await people.staff_members(session):
            await _tell(session, NoticeKind.ROLE_FIRMS_REST, member.id, 0, now=now, firms=alone)
    return gone


async def _let_partner_rest(session: AsyncSession, partner: Partner, *, now: datetime) -> list[Gone]:
    """What was begun in the role and what waits for it goes; what is entrusted to the partner stays theirs."""
    partner.rests_since = now
    await partners.drop_waiting(session, partner)
    await session.flush()
    if partner.role is PartnerRole.CASEWORKER:
        return await _clients_go(session, partner, now=now)
    if partner.role is PartnerRole.AMBASSADOR:
        return _emptied(await dialogue_ends.cards_of_ambassador(session, partner.person_id))
    return []


async def _clients_go(session: AsyncSession, partner: Partner, *, now: datetime) -> list[Gone]:
    """What tells of clients and of outcomes goes from the caseworker's phone; they can open it again when awake."""
    await conversations.close_client_flows(session, person_id=partner.person_id)
    own = await session.scalars(select(Client.id).where(Client.partner_id == partner.id))
    gone = await client_messages.taken_from(session, list(own), now=now)
    shares = await session.scalars(select(OutcomeShare.id).where(OutcomeShare.partner_id == partner.id))
    return gone + await client_messages.notices_taken(session, NoticeKind.OUTCOME_SHARED, list(shares), now=now)


def _emptied(cards: Sequence[tuple[int, int, str]]) -> list[Gone]:
    return [Gone(phone, language, (), (message_id,)) for phone, message_id, language in cards]


async def _let_member_rest(session: AsyncSession, member: Person, *, now: datetime) -> list[Gone]:
    """A resting member is no staff anywhere; only the name and the role are kept until an admin wakes them."""
    member.rests_as = StaffRole.ADMIN if member.is_admin else StaffRole.STAFF
    member.is_staff = member.is_admin = False
    await conversations.forget_staff_flows(session, member)
    cards = await help_desk.leave_all(session, person_id=member.id, now=now)
    cards += await dialogue_ends.cards_of_staff(session, person_id=member.id)
    await session.flush()
    awake = await people.staff_members(session)
    # Who is admin by the settings becomes one with their next tap only.
    for colleague in [one for one in awake if one.is_admin] or awake:
        await _tell(session, NoticeKind.ROLE_MEMBER_RESTS, colleague.id, member.id, now=now)
    return _emptied(cards)


async def _tell(
    session: AsyncSession, kind: NoticeKind, person_id: int, subject_id: int, *, now: datetime, **args: Any
) -> None:
    """Once for each time that a role falls asleep."""
    occasion = now.isoformat(timespec="seconds")
    await outbox.enqueue(
        session, person_id=person_id, kind=kind, subject_id=subject_id, occasion=occasion, now=now, **args
    )


# ---------------------------------------------------------------- waking


async def wake_contact(session: AsyncSession, *, contact_id: int, actor: Person, now: datetime) -> CompanyContact:
    """Wake a contact: staff, or an awake colleague of the same firm.

    They get the cards of the leads that wait. Repeating changes nothing. Raises NotAllowed, with the same words, for
    anybody else and for an id that is none.
    """
    contact: CompanyContact | None = await session.scalar(
        select(CompanyContact).where(CompanyContact.id == contact_id).with_for_update()
    )
    if contact is None or not (actor.is_staff or await _is_awake_colleague(session, contact, actor)):
        raise NoLongerPossible("firm-contact-gone") if actor.is_staff else NotAllowed("role-wake-not-yours")
    if contact.rests_since is None:
        return contact
    contact.rests_since, contact.used_at = None, now
    company = await session.get_one(Company, contact.company_id)
    # What was sent while the role rested told of nobody: the cards come now.
    await firms.clear_desk(session, contact)
    await companies.send_waiting(session, company_id=company.id, person_id=contact.person_id, now=now)
    await _woken(session, contact.person_id, "contact", now=now)
    audit.record(session, actor, "contact-woken", now=now, company=company.name)
    await session.flush()
    return contact


async def _is_awake_colleague(session: AsyncSession, contact: CompanyContact, actor: Person) -> bool:
    found = await session.scalar(
        select(CompanyContact.id).where(
            CompanyContact.person_id == actor.id,
            CompanyContact.company_id == contact.company_id,
            CompanyContact.id != contact.id,
            CompanyContact.rests_since.is_(None),
        )
    )
    return found is not None


async def wake_partner(session: AsyncSession, *, partner_id: int, actor: Person, now: datetime) -> Partner:
    """Wake an ambassador, a teacher or a caseworker. Staff only; repeating changes nothing."""
    require_staff(actor)
    partner = await partners.partner_of(session, partner_id=partner_id, actor=actor)
    if partner.rests_since is not None:
        partner.rests_since, partner.used_at = None, now
        await _woken(session, partner.person_id, partner.role.value, now=now)
        home = partners.home_of(partner)
        audit.record(session, actor, "partner-woken", now=now, role=partner.role.value, home=home)
        await session.flush()
    return partner


async def wake_member(session: AsyncSession, *, person_id: int, actor: Person, now: datetime) -> Person:
    """Wake a member of staff in the role that they had. Admins only; repeating changes nothing."""
    require_admin(actor)
    member = await session.get(Person, person_id, with_for_update=True)
    if member is None or not (member.is_staff or member.rests_as):
        raise NoLongerPossible("staff-member-gone")
    if member.rests_as is not None:
        role, member.rests_as = member.rests_as, None
        member.is_staff, member.is_admin, member.staff_used_at = True, role is StaffRole.ADMIN, now
        await _woken(session, member.id, "staff", now=now)
        audit.record(session, actor, "staff-woken", now=now, role=role.value)
        await session.flush()
    return member


async def _woken(session: AsyncSession, person_id: int, role: str, *, now: datetime) -> None:
    await outbox.enqueue(
        session,
        person_id=person_id,
        kind=NoticeKind.ROLE_WOKEN,
        subject_id=person_id,
        occasion=f"{role}-{now.isoformat(timespec='seconds')}",
        now=now,
        role=role,
    )


# ---------------------------------------------------------------- what staff see


async def resting_members(session: AsyncSession, *, actor: Person) -> list[Person]:
    """Members of staff whose role rests."""
    require_staff(actor)
    found = await session.scalars(select(Person).where(Person.rests_as.is_not(None)).order_by(Person.id))
    return list(found)


async def asleep(session: AsyncSession, company_ids: Collection[int]) -> list[Company]:
    """Those of these firms whose contacts all rest, by name."""
    of_firm = CompanyContact.company_id == Company.id
    found = await session.scalars(
        select(Company)
        .where(
            Company.id.in_(company_ids),
            exists().where(of_firm),
            ~exists().where(of_firm, CompanyContact.rests_since.is_(None)),
        )
        .order_by(Company.name)
    )
    return list(found)


async def may_wake(session: AsyncSession, contact: CompanyContact, person: Person) -> bool:
    """Whether somebody can wake this contact now: it rests, and they are staff or an awake colleague."""
    return contact.rests_since is not None and (person.is_staff or await _is_awake_colleague(session, contact, person))
