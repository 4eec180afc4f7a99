"""How a person and a caseworker meet: six signs or a link of the caseworker, or a referral code of theirs."""

from datetime import datetime

from sqlalchemy import Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible
from bot.services import partners, typed_codes
from bot.services.partners import require_role
from bot.services.typed_codes import WrongCode
from db.enums import PartnerRole
from db.models import Acquaintance, MeetingCode, Partner, PartnerCode, Person
from db.upsert import insert_unless_present

#: What the deep link of a caseworker begins with.
MEETING_PREFIX = "m_"
CODE_LENGTH = 6


async def code_of(session: AsyncSession, *, actor: Person, now: datetime) -> str:
    """The six signs of a caseworker; new ones if there are none."""
    partner = await require_role(session, actor, PartnerRole.CASEWORKER)
    found = await session.get(MeetingCode, partner.id)
    return found.code if found is not None else await new_code(session, actor=actor, now=now)


async def new_code(session: AsyncSession, *, actor: Person, now: datetime) -> str:
    """Other six signs: the ones before lead nowhere any more. Who has met the caseworker already still has."""
    partner = await require_role(session, actor, PartnerRole.CASEWORKER)
    found = await session.get(MeetingCode, partner.id)
    code = typed_codes.made(CODE_LENGTH)
    if found is None:
        session.add(MeetingCode(partner_id=partner.id, code=code, made_at=now))
    else:
        found.code, found.made_at = code, now
    await session.flush()
    return code


async def close_code(session: AsyncSession, *, actor: Person) -> None:
    """No code leads to the caseworker until they make another. Repeating changes nothing."""
    partner = await require_role(session, actor, PartnerRole.CASEWORKER)
    found = await session.get(MeetingCode, partner.id)
    if found is not None:
        await session.delete(found)
        await session.flush()


async def meet(session: AsyncSession, *, code: str, person: Person, now: datetime) -> Partner:
    """The caseworker of a typed or scanned code, from now on known to the person. They learn nothing of it.

    Raises WrongCode (the try is noted), NoLongerPossible after too many wrong ones or for the own code.
    """
    await typed_codes.check_patience(session, person, text_key="code-too-often", now=now)
    partner = await session.scalar(
        _caseworkers()
        .join(MeetingCode, MeetingCode.partner_id == Partner.id)
        .where(MeetingCode.code == (typed_codes.typed(code, CODE_LENGTH) or ""))
    )
    if partner is None:
        await typed_codes.note_wrong(session, person, now=now)
        raise WrongCode("meeting-code-unknown")
    if partner.person_id == person.id:
        raise NoLongerPossible("meeting-code-own")
    await remember(session, person, partner, now=now)
    return partner


async def remember(session: AsyncSession, person: Person, partner: Partner, *, now: datetime) -> None:
    """From now on the person can choose to share with this caseworker."""
    await insert_unless_present(session, Acquaintance, person_id=person.id, partner_id=partner.id, met_at=now)
    await session.flush()


async def known_to(session: AsyncSession, person: Person) -> list[Partner]:
    """The caseworkers whom a person has met, or by whose referral code they came."""
    met = select(Acquaintance.partner_id).where(Acquaintance.person_id == person.id)
    came = select(PartnerCode.partner_id).where(PartnerCode.referral_code_id == (person.referral_code_id or 0))
    found = await session.scalars(
        _caseworkers()
        .where(or_(Partner.id.in_(met), Partner.id.in_(came)), Partner.person_id != person.id)
        .order_by(Partner.first_name, Partner.id)
    )
    return list(found)


def _caseworkers() -> Select[Partner]:
    return partners.with_home().where(Partner.role == PartnerRole.CASEWORKER, Partner.rests_since.is_(None))
