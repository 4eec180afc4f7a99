"""Ambassadors, teachers and caseworkers: links that give the role, who has it, and taking it away."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Select, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import NoLongerPossible, NotAllowed
from bot.services import audit, companies, link_codes, referrals, role_use
from bot.services.client_messages import Gone
from bot.services.staff import require_staff
from db.enums import NoticeKind, PartnerRole
from db.models import Company, Conversation, Organisation, OutboxMessage, Partner, PartnerInvite, Person

PAGE = 8
#: How long a link works: one that works once, and a school's that its teachers share.
INVITE_LIFETIME = timedelta(days=14)
SHARED_LIFETIME = timedelta(days=365)
#: Questionnaires and notices that belong to a role: they go with it.
FLOWS_OF: dict[PartnerRole, frozenset[str]] = {
    PartnerRole.AMBASSADOR: frozenset({"class_seen", "referral"}),
    PartnerRole.TEACHER: frozenset({"class_visit", "class_count", "referral"}),
    PartnerRole.CASEWORKER: frozenset({"referral"}),
}
NOTICES_OF: dict[PartnerRole, frozenset[NoticeKind]] = {
    PartnerRole.AMBASSADOR: frozenset({NoticeKind.CLASS_ASKED, NoticeKind.CLASS_CARD}),
    PartnerRole.TEACHER: frozenset({NoticeKind.CLASS_PASSED}),
    PartnerRole.CASEWORKER: frozenset(),
}
#: What a role's room does besides when the role ends; returns what must go from the partner's phone.
Ending = Callable[[AsyncSession, Partner, datetime], Awaitable[list[Gone]]]
ENDINGS: dict[PartnerRole, list[Ending]] = {role: [] for role in PartnerRole}


@dataclass(frozen=True, slots=True)
class Ended:
    """A role that was taken away, where it was, and the messages on the partner's phone that go with it."""

    role: PartnerRole
    organisation_id: int | None
    gone: list[Gone]


async def roles_of(session: AsyncSession, person: Person) -> list[Partner]:
    """The partner's roles of a person that are awake, with their company or organisation."""
    return [one for one in await every_role_of(session, person) if one.rests_since is None]


async def every_role_of(session: AsyncSession, person: Person) -> list[Partner]:
    """The partner's roles of a person, those that rest too, with their company or organisation."""
    found = await session.scalars(with_home().where(Partner.person_id == person.id).order_by(Partner.id))
    return list(found)


async def require_role(session: AsyncSession, actor: Person, role: PartnerRole) -> Partner:
    """The actor's own row of this role.

    Raises NotAllowed for anybody without it, also after it was taken away, and while it rests.
    """
    found: Partner | None = await session.scalar(with_home().where(Partner.person_id == actor.id, Partner.role == role))
    if found is None:
        raise NotAllowed(f"only-for-{role.value}s")
    if found.rests_since is not None:
        raise NotAllowed("role-rests-partner")
    role_use.mark(found)
    return found


async def partner_of(session: AsyncSession, *, partner_id: int, actor: Person) -> Partner:
    """A partner, for staff. Raises NoLongerPossible when there is none of this id."""
    require_staff(actor)
    found: Partner | None = await session.scalar(with_home().where(Partner.id == partner_id))
    if found is None:
        raise NoLongerPossible("partner-gone")
    return found


async def counts(session: AsyncSession, *, actor: Person) -> dict[PartnerRole, int]:
    """How many have each role."""
    require_staff(actor)
    rows = await session.execute(select(Partner.role, func.count()).group_by(Partner.role))
    found = {role: count for role, count in rows}  # noqa: C416 - rows are no pairs to the type checker
    return {role: found.get(role, 0) for role in PartnerRole}


async def page_of(session: AsyncSession, *, role: PartnerRole, page: int, actor: Person) -> tuple[list[Partner], int]:
    """One page of those who have a role, the newest first, and how many there are."""
    require_staff(actor)
    total = await session.scalar(select(func.count()).select_from(Partner).where(Partner.role == role))
    found = await session.scalars(
        with_home()
        .where(Partner.role == role)
        .order_by(Partner.joined_at.desc(), Partner.id.desc())
        .offset(page * PAGE)
        .limit(PAGE)
    )
    return list(found), total or 0


def with_home() -> Select[Partner]:
    """Partners with their company or organisation."""
    return select(Partner).options(joinedload(Partner.company), joinedload(Partner.organisation))


async def organisations(session: AsyncSession, *, page: int, actor: Person) -> tuple[Sequence[Organisation], int]:
    """One page of organisations by name, and how many there are."""
    require_staff(actor)
    total = await session.scalar(select(func.count()).select_from(Organisation))
    found = await session.scalars(select(Organisation).order_by(Organisation.key).offset(page * PAGE).limit(PAGE))
    return list(found), total or 0


async def organisation_of(session: AsyncSession, *, organisation_id: int, actor: Person) -> Organisation:
    """An organisation, for staff. Raises NoLongerPossible when there is none."""
    require_staff(actor)
    found = await session.get(Organisation, organisation_id)
    if found is None:
        raise NoLongerPossible("organisation-gone")
    return found


async def organisation_named(session: AsyncSession, organisation_id: int) -> str:
    """The name of an organisation, as people see it who meet a caseworker."""
    return (await session.get_one(Organisation, organisation_id)).name


async def make_organisation(session: AsyncSession, *, name: str, actor: Person, now: datetime) -> Organisation:
    """A school or an authority; the one of the same name if there is one."""
    require_staff(actor)
    key = " ".join(name.casefold().split())[:80]
    found: Organisation | None = await session.scalar(select(Organisation).where(Organisation.key == key))
    if found is None:
        found = Organisation(key=key, name=name[:80], created_at=now)
        session.add(found)
        audit.record(session, actor, "organisation-made", now=now, organisation=found.name)
        await session.flush()
    return found


async def invite(
    session: AsyncSession,
    *,
    role: PartnerRole,
    home_id: int,
    actor: Person,
    now: datetime,
    is_shared: bool = False,
) -> tuple[str, str]:
    """A link's code for a partner, and the name of the company (ambassador) or organisation `home_id`.

    Only the hash is kept. A shared link is for teachers of a school; a new one closes the one before.
    """
    require_staff(actor)
    company_id = organisation_id = None
    if role is PartnerRole.AMBASSADOR:
        company_id, name = home_id, (await companies.company_of(session, home_id)).name
    else:
        organisation_id = home_id
        name = (await organisation_of(session, organisation_id=home_id, actor=actor)).name
    if is_shared:
        if role is not PartnerRole.TEACHER:
            raise NoLongerPossible("button-unknown")
        await _close(session, organisation_id=home_id, role=role, now=now, is_shared=True)
    code = link_codes.made()
    made = PartnerInvite(
        code_hash=link_codes.hash_of(code),
        role=role,
        company_id=company_id,
        organisation_id=organisation_id,
        is_shared=is_shared,
        created_by=actor.id,
        created_at=now,
        expires_at=now + (SHARED_LIFETIME if is_shared else INVITE_LIFETIME),
    )
    session.add(made)
    audit.record(session, actor, "partner-invited", now=now, role=role.value, home=name)
    await session.flush()
    return code, name


async def close_links(
    session: AsyncSession, *, organisation_id: int, role: PartnerRole, actor: Person, now: datetime
) -> None:
    """No link of the organisation for this role works any more. Who has joined stays. Repeating changes nothing."""
    organisation = await organisation_of(session, organisation_id=organisation_id, actor=actor)
    if await _close(session, organisation_id=organisation_id, role=role, now=now):
        audit.record(session, actor, "partner-links-closed", now=now, role=role.value, home=organisation.name)
    await session.flush()


async def _close(
    session: AsyncSession, *, organisation_id: int, role: PartnerRole, now: datetime, is_shared: bool | None = None
) -> int:
    statement = update(PartnerInvite).where(
        PartnerInvite.organisation_id == organisation_id,
        PartnerInvite.role == role,
        PartnerInvite.closed_at.is_(None),
        PartnerInvite.used_at.is_(None),
    )
    if is_shared is not None:
        statement = statement.where(PartnerInvite.is_shared.is_(is_shared))
    closed = await session.scalars(statement.values(closed_at=now).returning(PartnerInvite.id))
    return len(list(closed))


async def join(
    session: AsyncSession, *, code: str, person: Person, name: str, now: datetime, gone: list[Gone] | None = None
) -> Partner:
    """Give the person the role of a link.

    Who has the role at another place changes over; messages that must go from their phone then are added to `gone`.

    Raises NoLongerPossible for a link that is unknown, closed, too old, used by somebody else, or made by somebody
    who is no longer staff.
    """
    found = await session.scalar(
        select(PartnerInvite).where(PartnerInvite.code_hash == link_codes.hash_of(code)).with_for_update()
    )
    if found is None or (found.used_at is None and (found.closed_at or found.expires_at <= now)):
        raise NoLongerPossible("invite-unknown")
    has_role = await session.scalar(select(Partner).where(Partner.person_id == person.id, Partner.role == found.role))
    if found.used_at is not None:
        # The same link again, by the same person: what they have stays, what was taken away does not come back.
        if found.used_by == person.id and has_role is not None:
            return await require_role(session, person, found.role)
        raise NoLongerPossible("invite-used")
    inviter = await session.get(Person, found.created_by) if found.created_by else None
    if inviter is None or not inviter.is_staff:
        raise NoLongerPossible("invite-unknown")
    if not found.is_shared:
        _use_up(found, has_role, person, now)
    if has_role is None:
        has_role = Partner(person_id=person.id, role=found.role, first_name=name[:60], joined_at=now)
        session.add(has_role)
    if (has_role.company_id, has_role.organisation_id) != (found.company_id, found.organisation_id):
        if has_role.id is not None:
            cleared = await _clear_desk(session, has_role, now)
            if gone is not None:
                gone.extend(cleared)
        has_role.company_id, has_role.organisation_id = found.company_id, found.organisation_id
        audit.record(session, person, "partner-joined", now=now, role=found.role.value)
    await session.flush()
    session.expire(has_role)
    return await require_role(session, person, found.role)


def _use_up(invite: PartnerInvite, has_role: Partner | None, person: Person, now: datetime) -> None:
    """The link works once. It is new from staff, so it also wakes a role that rests; a school's shared one does not."""
    invite.used_at, invite.used_by = now, person.id
    if has_role is not None:
        has_role.rests_since, has_role.used_at = None, now


async def remove(session: AsyncSession, *, partner_id: int, actor: Person, now: datetime) -> Ended:
    """Take a partner's role away, at once. Staff only."""
    partner = await partner_of(session, partner_id=partner_id, actor=actor)
    audit.record(session, actor, "partner-removed", now=now, role=partner.role.value, home=home_of(partner))
    return Ended(partner.role, partner.organisation_id, await _end(session, partner, now))


async def leave(session: AsyncSession, *, role: PartnerRole, actor: Person, now: datetime) -> list[Gone]:
    """A partner gives their own role back; returns what must go from their phone."""
    return await _end(session, await require_role(session, actor, role), now)


async def end_all(session: AsyncSession, person: Person, *, now: datetime) -> list[Gone]:
    """End every role of somebody who is erased."""
    return [one for partner in await every_role_of(session, person) for one in await _end(session, partner, now)]


async def _clear_desk(session: AsyncSession, partner: Partner, now: datetime) -> list[Gone]:
    """What was entrusted to a partner of this company or organisation does not go along to another."""
    await referrals.close_of_partner(session, partner)
    return [one for ending in ENDINGS[partner.role] for one in await ending(session, partner, now)]


async def _end(session: AsyncSession, partner: Partner, now: datetime) -> list[Gone]:
    """What somebody began in the role goes with it, and so do messages that wait for them."""
    gone = await _clear_desk(session, partner, now)
    await drop_waiting(session, partner)
    await session.delete(partner)
    await session.flush()
    return gone


async def drop_waiting(session: AsyncSession, partner: Partner) -> None:
    """Forget what somebody began in the role, and the messages that wait for them."""
    flows, notices = FLOWS_OF[partner.role], NOTICES_OF[partner.role]
    await session.execute(
        delete(Conversation).where(Conversation.person_id == partner.person_id, Conversation.flow.in_(flows))
    )
    await session.execute(
        delete(OutboxMessage).where(
            OutboxMessage.person_id == partner.person_id,
            OutboxMessage.kind.in_(notices),
            OutboxMessage.sent_at.is_(None),
        )
    )


def home_of(partner: Partner) -> str:
    """The name of the partner's company or organisation."""
    home: Company | Organisation | None = partner.company or partner.organisation
    return home.name if home is not None else ""
