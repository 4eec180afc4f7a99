"""What staff set about schools and courses: a firm's marks, and what a course leads to."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible
from bot.services import audit, firms
from bot.services.staff import require_staff
from db.enums import OfferKind, SwedishLevel
from db.models import Company, Offer, Person

#: Licences that can be chosen by a tap; any other comes with a workbook.
LICENCES = ("forklift", "B", "C", "CE", "D")
LEVELS = tuple(level.value for level in SwedishLevel if level is not SwedishLevel.A0)
MARKS = ("school", "challenge")


async def toggle_mark(session: AsyncSession, *, company_id: int, mark: str, actor: Person, now: datetime) -> Company:
    """Set or take away a mark of a firm: `school`, `challenge`. Staff only."""
    require_staff(actor)
    company = await firms.firm_of(session, company_id)
    match mark:
        case "school":
            company.is_school = is_set = not company.is_school
        case "challenge":
            company.challenge_group = is_set = not company.challenge_group
        case _:
            raise NoLongerPossible("button-unknown")
    deed = f"firm-{mark}-{'set' if is_set else 'taken'}"
    audit.record(session, actor, deed, now=now, company=company.name)
    await session.flush()
    return company


async def course_of(session: AsyncSession, *, offer_id: int, actor: Person) -> Offer:
    """An offer of kind `education`. Staff only. Raises NoLongerPossible for any other."""
    offer = await firms.offer_of(session, offer_id=offer_id, actor=actor)
    if offer.kind is not OfferKind.EDUCATION:
        raise NoLongerPossible("course-no-course")
    return offer


async def set_gift(
    session: AsyncSession, *, offer_id: int, what: str, value: str | None, actor: Person, now: datetime
) -> Offer:
    """What a course gives: a `licence` or a level of `swedish`; None for nothing."""
    allowed = {"licence": LICENCES, "swedish": LEVELS}.get(what, ())
    if not allowed or (value is not None and value not in allowed):
        raise NoLongerPossible("button-unknown")
    offer = await course_of(session, offer_id=offer_id, actor=actor)
    if getattr(offer, f"gives_{what}") != value:
        setattr(offer, f"gives_{what}", value)
        audit.record(session, actor, "offer-changed", now=now, company=offer.company.name, offer=offer.title)
        await session.flush()
    return offer


async def set_taught(
    session: AsyncSession, *, offer_id: int, concepts: list[str], actor: Person, now: datetime
) -> Offer:
    """The concepts that a course teaches; with none they are read from its words."""
    offer = await course_of(session, offer_id=offer_id, actor=actor)
    if list(offer.teaches) != concepts:
        offer.teaches = concepts
        audit.record(session, actor, "offer-changed", now=now, company=offer.company.name, offer=offer.title)
        await session.flush()
    return offer
