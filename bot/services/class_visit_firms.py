"""Firms for a class: those with an ambassador, ranked by the class' wishes and the way there, with the reasons."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import AppError, NoLongerPossible
from bot.flows.profile import INTERESTS, MUNICIPALITIES
from bot.matching.concepts import load_lexicon
from bot.matching.kinship import kinship
from bot.matching.places import place_of, road_km
from bot.matching.weights import load_weights
from bot.services.class_visit_times import Hours, hours_of, starts_on, taken_at
from bot.services.class_visits import MOST_FIRMS, askable, possible_days, visit_for
from db.enums import StudyVisitState, VisitSide
from db.models import Company, Offer, Person, StudyVisit

SHOWN = 8
#: From here on a firm's work counts as the field that the class wished for.
FITS = 0.5
#: What a firm is ranked by: the wishes, the way there (half of it at so many km), and a time that fits.
_WISH, _NEAR, _TIME = 0.5, 0.3, 0.2
_HALF_KM = 40


@dataclass(frozen=True, slots=True)
class Proposal:
    """A firm for a class and why: fields of the wishes that its work has, km by road, beginnings on the class' days."""

    company: Company
    fields: tuple[str, ...]
    km: int | None
    starts: tuple[datetime, ...]
    hours: Hours
    score: float


async def proposals(session: AsyncSession, visit: StudyVisit, *, today: date, zone: ZoneInfo) -> list[Proposal]:
    """Firms that can be asked, the best first: not those that were tried or are known to be too small."""
    found = await session.scalars(
        select(Company)
        .where(
            Company.id.in_(askable()),
            Company.id.not_in(visit.tried),
        )
        .order_by(Company.name)
    )
    firms = {company.id: company for company in found}
    hours, taken = await hours_of(session, firms), await taken_at(session, firms, but=visit.id)
    concepts = await _concepts(session, firms)
    days = possible_days(visit, today)
    made = []
    for company_id, company in firms.items():
        most = hours[company_id].most
        if most is not None and most < visit.size:
            continue
        its = hours[company_id]
        starts = [one for day in days for one in starts_on(day, its, visit.part, taken.get(company_id, ()), zone)]
        made.append(_proposal(visit, company, concepts[company_id], tuple(starts), its))
    return sorted(made, key=lambda one: (-one.score, one.company.name))[:SHOWN]


async def _concepts(session: AsyncSession, firms: Collection[int]) -> dict[int, set[str]]:
    rows = await session.execute(
        select(Offer.company_id, Offer.concepts).where(Offer.company_id.in_(firms), Offer.is_open)
    )
    found: dict[int, set[str]] = defaultdict(set)
    for company_id, concepts in rows:
        found[company_id].update(concepts)
    return found


def _proposal(
    visit: StudyVisit, company: Company, concepts: set[str], starts: tuple[datetime, ...], hours: Hours
) -> Proposal:
    fits = {wish: _fit(wish, concepts) for wish in visit.wishes}
    fields = tuple(wish for wish, fit in fits.items() if fit >= FITS)
    km = _km(visit, company)
    # A class that wishes for nothing in particular is as well off everywhere.
    wish = max(fits.values(), default=1.0)
    near = 0.5 if km is None else _HALF_KM / (_HALF_KM + km)
    return Proposal(company, fields, km, starts, hours, _WISH * wish + _NEAR * near + _TIME * bool(starts))


def _fit(wish: str, concepts: set[str]) -> float:
    """How far (0..1) a field of work is what a firm's offers are about."""
    lexicon, weights = load_lexicon(), load_weights()
    field = INTERESTS.get(wish, "")
    return max((kinship(concept, field, lexicon, weights) for concept in concepts), default=0.0)


def _km(visit: StudyVisit, company: Company) -> int | None:
    slug = visit.organisation.municipality
    school = place_of(MUNICIPALITIES[slug]) if slug in MUNICIPALITIES else None
    if company.latitude is not None and company.longitude is not None:
        firm: tuple[float, float] | None = (company.latitude, company.longitude)
    else:
        firm = place_of(company.municipality)
    return road_km(school, firm) if school and firm else None


async def choose_firm(
    session: AsyncSession, *, visit_id: int, company_id: int, actor: Person, today: date, zone: ZoneInfo
) -> StudyVisit:
    """Put a firm behind the other wishes, or take it away again.

    Raises AppError for a fourth wish, NoLongerPossible for a firm that cannot be asked or when one is asked already.
    """
    visit = await visit_for(session, visit_id=visit_id, side=VisitSide.TEACHER, actor=actor)
    if visit.state is not StudyVisitState.CHOOSING:
        raise NoLongerPossible("class-step-over")
    wishes = [firm for firm in visit.firms if firm not in visit.tried]
    if company_id in wishes:
        visit.firms = [firm for firm in visit.firms if firm != company_id]
    else:
        found = await proposals(session, visit, today=today, zone=zone)
        if company_id not in {one.company.id for one in found}:
            raise AppError("class-firm-gone")
        if len(wishes) >= MOST_FIRMS:
            raise AppError("class-firms-most", most=MOST_FIRMS)
        visit.firms = [*visit.firms, company_id]
    await session.flush()
    return visit
