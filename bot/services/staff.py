"""Who is staff: one-time links, roles, and taking a role away."""

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible, NotAllowed
from bot.services import audit, conversations, link_codes, role_use
from db.enums import StaffRole
from db.models import Person, StaffInvite

INVITE_LIFETIME = timedelta(days=7)


def require_staff(actor: Person) -> None:
    """Raises NotAllowed for anybody but staff, and for staff whose role rests."""
    if not actor.is_staff:
        raise NotAllowed("only-for-staff" if actor.rests_as is None else "role-rests-staff")
    role_use.mark(actor)


def require_admin(actor: Person) -> None:
    """Raises NotAllowed for anybody but admins."""
    require_staff(actor)
    if not actor.is_admin:
        raise NotAllowed("only-for-admins")


async def members(session: AsyncSession) -> list[Person]:
    """Everybody who is staff, admins first."""
    found = await session.scalars(select(Person).where(Person.is_staff).order_by(Person.is_admin.desc(), Person.id))
    return list(found)


async def member_of(session: AsyncSession, person_id: int) -> Person:
    """A member of staff, also one whose role rests. Raises NoLongerPossible when there is none of this id."""
    person = await session.get(Person, person_id)
    if person is None or not (person.is_staff or person.rests_as):
        raise NoLongerPossible("staff-member-gone")
    return person


async def create_invite(session: AsyncSession, *, role: StaffRole, actor: Person, now: datetime) -> str:
    """A one-time code that makes somebody staff; only its hash is kept. Admins only."""
    require_admin(actor)
    code = link_codes.made()
    session.add(
        StaffInvite(
            code_hash=link_codes.hash_of(code),
            role=role,
            created_by=actor.id,
            created_at=now,
            expires_at=now + INVITE_LIFETIME,
        )
    )
    audit.record(session, actor, "staff-invited", now=now, role=role.value)
    await session.flush()
    return code


async def join(session: AsyncSession, *, code: str, person: Person, name: str, now: datetime) -> StaffRole:
    """Make the person staff. Raises NoLongerPossible for a code that is unknown, too old, or used by somebody else.

    The link of an admin who was removed since does not work any more, and nobody loses a role by a link.
    """
    invite = await session.scalar(
        select(StaffInvite).where(StaffInvite.code_hash == link_codes.hash_of(code)).with_for_update()
    )
    if invite is None or (invite.used_at is None and invite.expires_at <= now):
        raise NoLongerPossible("invite-unknown")
    if invite.used_at is not None:
        if invite.used_by == person.id and person.is_staff:
            return invite.role
        raise NoLongerPossible("invite-used")
    inviter = await session.get(Person, invite.created_by) if invite.created_by else None
    if inviter is None or not inviter.is_admin:
        raise NoLongerPossible("invite-unknown")
    invite.used_at, invite.used_by = now, person.id
    person.is_staff, person.staff_name = True, name[:60]
    person.rests_as, person.staff_used_at = None, now
    person.is_admin = person.is_admin or invite.role is StaffRole.ADMIN
    audit.record(session, person, "staff-joined", now=now, role=invite.role.value)
    await session.flush()
    return invite.role


async def remove(session: AsyncSession, *, person_id: int, actor: Person, now: datetime) -> None:
    """Take a member's role away, at once. Admins only; the last admin stays. Repeating changes nothing."""
    require_admin(actor)
    person = await session.get(Person, person_id)
    if person is None or not (person.is_staff or person.rests_as):
        return
    admins = await session.scalar(select(func.count()).select_from(Person).where(Person.is_admin))
    if person.is_admin and (admins or 0) <= 1:
        raise NoLongerPossible("staff-last-admin")
    person.is_staff = person.is_admin = False
    person.staff_name = person.rests_as = None
    await conversations.forget_staff_flows(session, person)
    # No name: the log outlives them.
    audit.record(session, actor, "staff-removed", now=now)
    await session.flush()
