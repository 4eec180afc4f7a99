"""Referral codes: deep links of schools, authorities and ambassadors, which count people and never name them.

Staff see and make all of them; a partner (ambassador, teacher, caseworker) makes codes of their own, for a class or a
group, and sees only those.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import NoLongerPossible, NotAllowed
from bot.services import audit, role_use
from bot.services.staff import require_staff
from db.models import Partner, PartnerCode, Person, Profile, ReferralCode, Visit

PAGE = 8
#: What the deep link of a code begins with.
REFERRAL_PREFIX = "r_"
#: Fewer people than this are told as "few".
LEAST_SHOWN = 5
#: A partner has so many open codes at most: many codes of a few people each would only be a way to count them.
MOST_OF_PARTNER = 20
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Reach:
    """How many people came by a code, how many told about themselves, how many visited; None for fewer than five.

    `is_stepped`: a partner's figures, which are rounded down to fives and stand still until the next day.
    """

    started: int | None
    profiles: int | None
    visited: int | None
    is_stepped: bool = False


async def make_code(session: AsyncSession, *, name: str, actor: Person, now: datetime) -> ReferralCode:
    """A code for a school, an authority or an ambassador, by staff; or a partner's own, for a class or a group."""
    partner = None if actor.is_staff else await _require_partner(session, actor)
    if partner is not None and await _open_codes(session, partner) >= MOST_OF_PARTNER:
        raise NoLongerPossible("codes-full", limit=MOST_OF_PARTNER)
    code = ReferralCode(code="".join(secrets.choice(_LETTERS) for _ in range(_LENGTH)), name=name, created_at=now)
    session.add(code)
    await session.flush()
    if partner is not None:
        session.add(PartnerCode(referral_code_id=code.id, partner_id=partner.id))
    else:
        audit.record(session, actor, "code-made", now=now, code=name)
    await session.flush()
    return code


async def require_maker(session: AsyncSession, actor: Person) -> None:
    """Raises NotAllowed for anybody but staff and partners."""
    if not actor.is_staff:
        await _require_partner(session, actor)


async def _require_partner(session: AsyncSession, actor: Person) -> Partner:
    """The first role of a partner. Raises NotAllowed for anybody without one."""
    found: Partner | None = await session.scalar(
        select(Partner)
        .where(Partner.person_id == actor.id, Partner.rests_since.is_(None))
        .order_by(Partner.id)
        .limit(1)
    )
    if found is None:
        raise NotAllowed("work-none")
    role_use.mark(found)
    return found


async def _open_codes(session: AsyncSession, partner: Partner) -> int:
    own = _own(partner.person_id).where(ReferralCode.is_open).subquery()
    return await session.scalar(select(func.count()).select_from(own)) or 0


def _own(person_id: int) -> Select[ReferralCode]:
    """The codes that somebody made as a partner and still has."""
    return (
        select(ReferralCode)
        .join(PartnerCode, PartnerCode.referral_code_id == ReferralCode.id)
        .join(Partner, Partner.id == PartnerCode.partner_id)
        .where(Partner.person_id == person_id, Partner.rests_since.is_(None))
    )


async def set_open(session: AsyncSession, *, code_id: int, is_open: bool, actor: Person, now: datetime) -> ReferralCode:
    """Close a code, so that it counts nobody any more, or open it again. Repeating changes nothing."""
    code = await code_of(session, code_id=code_id, actor=actor)
    if code.is_open is not is_open:
        code.is_open = is_open
        if actor.is_staff:
            audit.record(session, actor, "code-opened" if is_open else "code-closed", now=now, code=code.name)
        await session.flush()
    return code


async def code_of(session: AsyncSession, *, code_id: int, actor: Person) -> ReferralCode:
    """One code: any for staff, for a partner one of their own.

    Raises NoLongerPossible with the same words whether there is none of this id or it is somebody else's.
    """
    if actor.is_staff:
        code = await session.get(ReferralCode, code_id)
    else:
        await _require_partner(session, actor)
        code = await session.scalar(_own(actor.id).where(ReferralCode.id == code_id))
    if code is None:
        raise NoLongerPossible("code-gone")
    return code


async def page_of(session: AsyncSession, *, actor: Person, page: int) -> tuple[Sequence[ReferralCode], int]:
    """One page of all codes, open ones first and the newest first, and how many there are. Staff only."""
    require_staff(actor)
    return await _page(session, select(ReferralCode), page)


async def own_page(session: AsyncSession, *, actor: Person, page: int) -> tuple[Sequence[ReferralCode], int]:
    """The same of a partner's own codes."""
    await _require_partner(session, actor)
    return await _page(session, _own(actor.id), page)


async def _page(session: AsyncSession, which: Select[ReferralCode], page: int) -> tuple[Sequence[ReferralCode], int]:
    total = await session.scalar(select(func.count()).select_from(which.subquery()))
    found = await session.scalars(
        which.order_by(ReferralCode.is_open.desc(), ReferralCode.created_at.desc(), ReferralCode.id.desc())
        .offset(page * PAGE)
        .limit(PAGE)
    )
    return list(found), total or 0


async def reach_of(session: AsyncSession, code: ReferralCode, *, actor: Person, today: date) -> Reach:
    """How far a code reaches, with small numbers hidden. `today` is the local day.

    Staff see today's numbers. A partner often knows who got the link, and could tell from an exact number that just
    went up (or down) what one person did. So they see the numbers in steps of five and count anew once a day: a step
    says only that some of several people did something since yesterday, and 5 of 5 looks the same as 5 of 9.
    """
    if actor.is_staff:
        now_started, now_profiles, now_visited = await _counts(session, code)
        return Reach(_shown(now_started), _shown(now_profiles), _shown(now_visited))
    code = await code_of(session, code_id=code.id, actor=actor)
    owned = await session.get_one(PartnerCode, code.id)
    if owned.counted is None or owned.counted_on != today:
        started, profiles, visited = (count - count % LEAST_SHOWN for count in await _counts(session, code))
        owned.counted = {"started": started, "profiles": profiles, "visited": visited}
        owned.counted_on = today
        await session.flush()
    kept = {key: _shown(count) for key, count in owned.counted.items()}
    return Reach(kept["started"], kept["profiles"], kept["visited"], is_stepped=True)


async def owner_of(session: AsyncSession, code: ReferralCode) -> Partner | None:
    """The partner whose own code it is, with their company or organisation; None for a code of staff."""
    found: Partner | None = await session.scalar(
        select(Partner)
        .options(joinedload(Partner.company), joinedload(Partner.organisation))
        .join(PartnerCode, PartnerCode.partner_id == Partner.id)
        .where(PartnerCode.referral_code_id == code.id)
    )
    return found


async def _counts(session: AsyncSession, code: ReferralCode) -> tuple[int, int, int]:
    """Who came, of these who has a profile, and who visited."""
    counted = select(func.count(func.distinct(Person.id))).where(Person.referral_code_id == code.id)
    started = await session.scalar(counted)
    profiles = await session.scalar(counted.join(Profile, Profile.person_id == Person.id))
    visited = await session.scalar(counted.join(Visit, Visit.person_id == Person.id))
    return started or 0, profiles or 0, visited or 0


def _shown(count: int) -> int | None:
    return count if count >= LEAST_SHOWN else None


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


async def close_of_partner(session: AsyncSession, partner: Partner) -> None:
    """The role ends: its codes count nobody new. They stay with staff, with what they have counted."""
    own = select(PartnerCode.referral_code_id).where(PartnerCode.partner_id == partner.id)
    await session.execute(update(ReferralCode).where(ReferralCode.id.in_(own)).values(is_open=False))
