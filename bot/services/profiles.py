"""Profiles: from the answers of the questionnaire to columns and confirmed skills, and on to the ranking."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.flows.engine import Answers
from bot.flows.profile import INTERESTS, MIN_AGE, MUNICIPALITIES, TRAVEL_KM, age_in, concept_label, understood
from bot.i18n import say, t, without_pictogram
from bot.matching.concepts import load_lexicon
from bot.matching.minors import rules
from bot.matching.places import place_of
from bot.matching.seeker import Said, Seeker
from db.enums import SkillKind
from db.models import Conversation, Person, Profile, Skill


async def find_profile(session: AsyncSession, person: Person) -> Profile | None:
    return await session.get(Profile, person.id)


async def save_profile(session: AsyncSession, person: Person, conversation: Conversation, *, now: datetime) -> Profile:
    """Write the answers into the profile's columns and skills; answers that were skipped become empty.

    The answers must hold a birth year and the consent to keep them.
    """
    answers = conversation.answers
    profile = await find_profile(session, person)
    if profile is None:
        profile = Profile(person_id=person.id)
        session.add(profile)
    for column, value in _columns(answers).items():
        setattr(profile, column, value)
    profile.updated_at = now
    await session.execute(delete(Skill).where(Skill.person_id == person.id))
    session.add_all(Skill(person_id=person.id, **values) for values in _skills(answers))
    await session.flush()
    return profile


def without_rows(answers: Answers) -> tuple[Profile, list[Skill]]:
    """The profile and skills that answers make, for somebody who has no rows of their own; not to be stored."""
    profile = Profile(**_columns(answers))
    return profile, [Skill(**values) for values in _skills(answers)]


def _columns(answers: Answers) -> dict[str, Any]:
    latitude, longitude = _place(answers)
    return {
        "first_name": answers.get("first_name"),
        "birth_year": answers["birth_year"],
        "finished_school": {"yes": True, "no": False}.get(answers.get("finished_school") or ""),
        "municipality": answers.get("municipality"),
        "latitude": latitude,
        "longitude": longitude,
        "wants": answers.get("wants") or [],
        "swedish": answers.get("swedish"),
        "languages": answers.get("languages") or [],
        "travel_km": TRAVEL_KM.get(answers.get("travel_km") or ""),
        "travel_by": answers.get("travel_by") or [],
    }


def _place(answers: Answers) -> tuple[float, float] | tuple[None, None]:
    """Where the person is: the phone's place if they sent it, else the middle of the municipality."""
    if answers.get("place"):
        return answers["place"]["latitude"], answers["place"]["longitude"]
    name = MUNICIPALITIES.get(answers.get("municipality") or "")
    return (place_of(name) if name else None) or (None, None)


def _skills(answers: Answers) -> Iterator[dict[str, Any]]:
    concepts = load_lexicon().concepts
    have, wish, avoid = (understood(answers, stance) for stance in ("have", "wish", "not"))
    found = have | wish
    for concept in answers.get("skills") or []:
        if concept in concepts:
            kind = SkillKind.WISH if concept in wish and concept not in have else SkillKind.SKILL
            yield _skill(concept, kind, found.get(concept))
    for concept, item in avoid.items():
        if concept in concepts:
            yield _skill(concept, SkillKind.AVOID, item)
    for interest in answers.get("interests") or []:
        if INTERESTS.get(interest) in concepts:
            yield _skill(INTERESTS[interest], SkillKind.INTEREST, None)


def _skill(concept: str, kind: SkillKind, found: Mapping[str, Any] | None) -> dict[str, Any]:
    return {
        "concept": concept,
        "kind": kind,
        "confidence": found["confidence"] if found else 1.0,
        "said": found["text"][:200] if found else None,
    }


async def skills_of(session: AsyncSession, person: Person) -> list[Skill]:
    found = await session.scalars(select(Skill).where(Skill.person_id == person.id).order_by(Skill.id))
    return list(found)


def seeker_of(
    profile: Profile,
    skills: list[Skill],
    *,
    language: str | None,
    today: date,
    declined_offers: frozenset[str],
    declined_companies: frozenset[str],
) -> Seeker:
    """The person as the ranking may see them. `language` only words the reasons; no score looks at it.

    None where nobody reads reasons: wording them takes most of the time.
    """
    by_kind: dict[SkillKind, dict[str, Said]] = {kind: {} for kind in SkillKind}
    for skill in skills:
        words = skill.said or (_own_word(skill, language) if language else "")
        by_kind[skill.kind][skill.concept] = Said(skill.confidence, words)
    place = None
    if profile.latitude is not None and profile.longitude is not None:
        place = (profile.latitude, profile.longitude)
    return Seeker(
        said=by_kind[SkillKind.SKILL],
        interests=by_kind[SkillKind.INTEREST],
        wishes=by_kind[SkillKind.WISH],
        avoid=by_kind[SkillKind.AVOID],
        wants=frozenset(profile.wants),
        age=lawful_age(profile, today),
        finished_school=_school(profile, today),
        place=place,
        travel_km=profile.travel_km,
        swedish=profile.swedish,
        languages=frozenset(profile.languages),
        licences=frozenset({"B"} if "car" in profile.travel_by else ()) if profile.travel_by else None,
        declined_offers=declined_offers,
        declined_companies=declined_companies,
    )


def lawful_age(profile: Profile, today: date) -> int:
    """The lowest age that the birth year allows today; only the legal limits read it.

    Nobody under 13 has a profile: in the year of that birthday they were asked, and said that it has been.
    """
    reached = age_in(today, profile.birth_year)
    return max(MIN_AGE, reached if today >= date(today.year, 12, 31) else reached - 1)


def is_minor(profile: Profile, today: date) -> bool:
    """Whether somebody is, or as far as the year of birth tells may still be, under age."""
    return lawful_age(profile, today) < rules().adult_age


def _school(profile: Profile, today: date) -> bool | None:
    """Whether compulsory school is behind them. A minor who has not said so counts as one who still goes there."""
    if profile.finished_school is None and is_minor(profile, today):
        return False
    return profile.finished_school


def _own_word(skill: Skill, language: str) -> str:
    """What to quote when the person's own words are not (or no longer) there."""
    tile = next((key for key, concept in INTERESTS.items() if concept == skill.concept), None)
    if skill.kind is SkillKind.INTEREST and tile:
        return say(language, without_pictogram(t(f"interest-{tile}")))
    return say(language, concept_label(skill.concept)) if skill.concept in load_lexicon().concepts else skill.concept
