"""Answers in the chat -> firms and offers, and back again for changing one answer."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.flows.engine import BEFORE
from bot.flows.offer import NOTHING, needs_reason
from bot.flows.profile import MUNICIPALITIES
from bot.matching.places import place_of
from bot.services import firms
from bot.services.staff import require_staff
from db.enums import OfferKind
from db.models import Company, Offer, Person

Answers = Mapping[str, Any]
_DAYS = ("opens_on", "apply_by", "starts_on", "ends_on")
_YES_NO = ("after_school", "supervisor", "without_licence", "step_free")
#: Lists of which it can be known that there is nothing in them.
_PERHAPS_NOTHING = ("hazards", "wear")


def answers_of_firm(company: Company) -> dict[str, Any]:
    """The answers that would make this firm."""
    slugs = {name: slug for slug, name in MUNICIPALITIES.items()}
    return {
        "name": company.name,
        "where": slugs.get(company.municipality, company.municipality),
        "address": company.address,
        "about": company.about,
        "sector": company.sector,
        "languages": list(company.languages) or None,
        "employees": company.employees,
    }


def answers_of_offer(offer: Offer) -> dict[str, Any]:
    """The answers that would make this offer."""
    same = ("title", "about", "places", "min_age", "hours", "swedish", "swedish_reason", "licence", "noise", "food")
    answers: dict[str, Any] = {name: getattr(offer, name) for name in same}
    answers["kind"] = offer.kind.value
    answers["languages"] = list(offer.languages) or None
    for name in _PERHAPS_NOTHING:
        known = getattr(offer, name)
        answers[name] = [NOTHING] if known == [] else known
    for name in _YES_NO:
        known = getattr(offer, name)
        answers[name] = None if known is None else ("yes" if known else "no")
    for name in _DAYS:
        day = getattr(offer, name)
        answers[name] = day and day.isoformat()
    return answers


def to_change(answers: dict[str, Any]) -> dict[str, Any]:
    """The answers with a copy of themselves, for questions about something that is there already."""
    return {**answers, BEFORE: dict(answers)}


def _changed(answers: Answers) -> dict[str, Any]:
    """What was answered anew; somebody else may have changed the rest meanwhile."""
    before = answers.get(BEFORE) or {}
    return {
        key: value for key, value in answers.items() if key != BEFORE and (key not in before or before[key] != value)
    }


def _values_of_firm(answers: Answers) -> dict[str, Any]:
    values = dict(answers)
    if "where" in values:
        slug = values.pop("where")
        values["municipality"] = MUNICIPALITIES.get(slug, slug)
        # The point on the map would be the old place's; the middle of the municipality is right to some kilometres.
        values["latitude"], values["longitude"] = place_of(values["municipality"]) or (None, None)
    if "languages" in values:
        values["languages"] = values["languages"] or []
    return values


def values_of_offer(answers: Answers) -> dict[str, Any]:
    """The columns that answers about an offer stand for."""
    values = dict(answers)
    if "kind" in values:
        values["kind"] = OfferKind(values["kind"])
    if "languages" in values:
        values["languages"] = values["languages"] or []
    for name in _PERHAPS_NOTHING:
        if values.get(name):
            values[name] = [one for one in values[name] if one != NOTHING]
    for name in _YES_NO:
        if values.get(name) is not None:
            values[name] = values[name] == "yes"
    for name in _DAYS:
        if values.get(name) is not None:
            values[name] = date.fromisoformat(values[name])
    return values


async def save_firm_answers(
    session: AsyncSession, *, company_id: int, answers: Answers, actor: Person, now: datetime
) -> Company:
    """Write what was answered anew about a firm."""
    require_staff(actor)
    values = _values_of_firm(_changed(answers))
    return await firms.change_firm(session, company_id=company_id, values=values, actor=actor, now=now)


async def save_new_firm(session: AsyncSession, *, answers: Answers, actor: Person, now: datetime) -> Company:
    """Make a firm of the answers to all questions."""
    require_staff(actor)
    return await firms.create_firm(session, values=_values_of_firm(answers), actor=actor, now=now)


async def save_offer_answers(
    session: AsyncSession, *, offer_id: int, answers: Answers, actor: Person, now: datetime
) -> Offer:
    """Write what was answered anew about an offer."""
    require_staff(actor)
    values = changed_values(answers)
    return await firms.change_offer(session, offer_id=offer_id, values=values, actor=actor, now=now)


def changed_values(answers: Answers) -> dict[str, Any]:
    """The columns of an offer that were answered anew."""
    changed = _changed(answers)
    if "swedish" in changed and not needs_reason(changed["swedish"]):
        # A level that is no demand leaves no reason behind.
        changed["swedish_reason"] = None
    return values_of_offer(changed)


async def save_new_offer(
    session: AsyncSession, *, company_id: int, answers: Answers, actor: Person, now: datetime
) -> Offer:
    """Make an offer of the answers to all questions."""
    require_staff(actor)
    values = values_of_offer(answers)
    return await firms.create_offer(session, company_id=company_id, values=values, actor=actor, now=now)
