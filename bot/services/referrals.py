"""Referral codes: deep links of schools, authorities and ambassadors, which count people and never name them."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible
from bot.services import audit
from bot.services.staff import require_staff
from db.models import Person, Profile, ReferralCode, Visit

PAGE = 8
#: What the deep link of a code begins with.
REFERRAL_PREFIX = "r_"
#: Fewer people than this are told as "few".
LEAST_SHOWN = 5
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Reach:
    """How many people came by a code, how many told about themselves, how many visited; None for fewer than five."""

    started: int | None
    profiles: int | None
    visited: int | None


async def make_code(session: AsyncSession, *, name: str, actor: Person, now: datetime) -> ReferralCode:
    """A code for a school, an authority or an ambassador."""
    require_staff(actor)
    code = ReferralCode(code="".join(secrets.choice(_LETTERS) for _ in range(_LENGTH)), name=name, created_at=now)
    session.add(code)
    audit.record(session, actor, "code-made", now=now, code=name)
    await session.flush()
    return code


async def set_open(session: AsyncSession, *, code_id: int, is_open: bool, actor: Person, now: datetime) -> ReferralCode:
    """Close a code, so that it counts nobody any more, or open it again. Repeating changes nothing."""
    code = await code_of(session, code_id=code_id, actor=actor)
    if code.is_open is not is_open:
        code.is_open = is_open
        audit.record(session, actor, "code-opened" if is_open else "code-closed", now=now, code=code.name)
        await session.flush()
    return code


async def code_of(session: AsyncSession, *, code_id: int, actor: Person) -> ReferralCode:
    """One code. Raises NoLongerPossible when there is none of this id."""
    require_staff(actor)
    code = await session.get(ReferralCode, code_id)
    if code is None:
        raise NoLongerPossible("code-gone")
    return code


async def page_of(session: AsyncSession, *, actor: Person, page: int) -> tuple[Sequence[ReferralCode], int]:
    """One page of codes, open ones first and the newest first, and how many there are."""
    require_staff(actor)
    total = await session.scalar(select(func.count()).select_from(ReferralCode))
    found = await session.scalars(
        select(ReferralCode)
        .order_by(ReferralCode.is_open.desc(), ReferralCode.created_at.desc(), ReferralCode.id.desc())
        .offset(page * PAGE)
        .limit(PAGE)
    )
    return list(found), total or 0


async def reach_of(session: AsyncSession, code: ReferralCode, *, actor: Person) -> Reach:
    """How far a code reaches, with small numbers hidden."""
    require_staff(actor)
    own = Person.referral_code_id == code.id
    counted = select(func.count(func.distinct(Person.id))).where(own)
    started = await session.scalar(counted)
    profiles = await session.scalar(counted.join(Profile, Profile.person_id == Person.id))
    visited = await session.scalar(counted.join(Visit, Visit.person_id == Person.id))
    return Reach(_shown(started), _shown(profiles), _shown(visited))


def _shown(count: int | None) -> int | None:
    return count if count is not None and count >= LEAST_SHOWN else None


async def note(session: AsyncSession, person: Person, code: str) -> None:
    """Note whose link brought a new person, once. Who has used the bot before, and an unknown code, change nothing."""
    if person.language_chosen or person.referral_code_id is not None or person.is_staff:
        return
    if not set(code) <= set(_LETTERS):
        return
    found = await session.scalar(select(ReferralCode).where(ReferralCode.code == code, ReferralCode.is_open))
    if found is not None:
        person.referral_code_id = found.id
        await session.flush()
