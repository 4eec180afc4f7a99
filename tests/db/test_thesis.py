"""Thesis topics by field and the marks of firms, on both databases: who may mark, what students see."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible, NotAllowed
from bot.i18n import languages
from bot.matching.fields import fields
from bot.services import figures, learning, thesis
from db.enums import OfferKind
from db.models import AuditEntry, Company, CompanyContact, Offer, Person
from db.session import Database
from tests.conftest import NOW
from tests.factories import make_contact, make_offer, make_person, make_profile

TODAY = date(2026, 11, 23)
KNOWN: dict[str, Any] = {"min_age": 18, "after_school": True, "hazards": []}


async def _topic(session: AsyncSession, key: str, *, group: bool = True, **values: Any) -> Offer:
    offer = await make_offer(session, key, **{"kind": OfferKind.THESIS, "title": f"Exjobb {key}", **KNOWN} | values)
    (await session.get_one(Company, offer.company_id)).challenge_group = group
    await session.flush()
    return offer


async def _staff(session: AsyncSession) -> Person:
    return await make_person(session, 900, now=NOW, is_staff=True, is_admin=True)


def test_every_field_has_a_label_in_every_language() -> None:
    assert len(fields()) >= 8
    for name, labels in fields().items():
        assert set(labels) >= set(languages()), name
        assert len(f"topic:999999999:{name}") <= 64


async def test_students_see_open_topics_of_challenge_groups_with_a_field(database: Database) -> None:
    async with database.transaction() as session:
        await _topic(session, "shown", field="energy")
        await _topic(session, "no field")
        await _topic(session, "no group", field="energy", group=False)
        await _topic(session, "closed", field="energy", is_open=False)
        await _topic(session, "over", field="energy", apply_by=TODAY - timedelta(days=1))
        await _topic(session, "job", field="energy", kind=OfferKind.JOB)
        await _topic(session, "unknown field", field="astrology")
        paused = await _topic(session, "paused", field="energy")
        (await session.get_one(Company, paused.company_id)).paused_at = NOW
        await session.flush()
        person = await make_person(session, 1, now=NOW)
        profile = await make_profile(session, person, now=NOW, wants=["thesis"])
        found = await thesis.topics(session, person, profile, today=TODAY)
        assert [topic.title for topic in found] == ["Exjobb shown"]


async def test_what_is_unknown_is_hidden_from_minors(database: Database) -> None:
    async with database.transaction() as session:
        await _topic(session, "known", field="it")
        await _topic(session, "unknown", field="it", hazards=None)
        person = await make_person(session, 1, now=NOW)
        profile = await make_profile(session, person, now=NOW, birth_year=2009, wants=["thesis"])
        for birth_year, count in ((2009, 1), (1999, 2)):
            profile.birth_year = birth_year
            assert len(await thesis.topics(session, person, profile, today=TODAY)) == count


async def test_only_the_firms_contact_and_staff_mark_a_topic(database: Database) -> None:
    async with database.transaction() as session:
        topic, other = await _topic(session, "own"), await _topic(session, "other")
        member, candidate = await _staff(session), await make_person(session, 1, now=NOW)
        contact, stranger = await make_person(session, 2, now=NOW), await make_person(session, 3, now=NOW)
        await make_contact(session, contact, topic.company_id, now=NOW)
        await make_contact(session, stranger, other.company_id, now=NOW)
        for actor in (candidate, stranger):
            with pytest.raises(NotAllowed, match="topic-not-yours"):
                await thesis.mark(session, offer_id=topic.id, field="wood", actor=actor, now=NOW)
        for forged in (0, 999_999_999):
            with pytest.raises(NotAllowed, match="topic-not-yours"):
                await thesis.topic_of(session, offer_id=forged, actor=contact)
        with pytest.raises(NoLongerPossible, match="button-unknown"):
            await thesis.mark(session, offer_id=topic.id, field="astrology", actor=contact, now=NOW)
        assert topic.field is None
        for _ in range(2):
            await thesis.mark(session, offer_id=topic.id, field="wood", actor=contact, now=NOW)
        await thesis.mark(session, offer_id=topic.id, field="it", actor=member, now=NOW)
        await thesis.mark(session, offer_id=topic.id, field=None, actor=member, now=NOW)
        entries = list(await session.scalars(select(AuditEntry).order_by(AuditEntry.id)))
        assert [(entry.deed, entry.facts["by"]) for entry in entries] == [
            ("topic-marked", "firm"),
            ("topic-marked", "staff"),
            ("topic-unmarked", "staff"),
        ]
        assert [one.id for one in await thesis.own_topics(session, contact)] == [topic.id]
        await session.execute(delete(CompanyContact).where(CompanyContact.person_id == contact.id))
        with pytest.raises(NotAllowed):
            await thesis.mark(session, offer_id=topic.id, field="wood", actor=contact, now=NOW)
        assert await thesis.own_topics(session, contact) == []


async def test_a_field_is_only_for_theses_of_challenge_groups(database: Database) -> None:
    async with database.transaction() as session:
        outside, job = await _topic(session, "outside", group=False), await _topic(session, "job", kind=OfferKind.JOB)
        member = await _staff(session)
        with pytest.raises(NoLongerPossible, match="topic-no-group"):
            await thesis.mark(session, offer_id=outside.id, field="wood", actor=member, now=NOW)
        with pytest.raises(NoLongerPossible, match="topic-no-thesis"):
            await thesis.mark(session, offer_id=job.id, field="wood", actor=member, now=NOW)


async def test_staff_mark_firms_and_say_what_a_course_gives(database: Database) -> None:
    async with database.transaction() as session:
        course = await make_offer(session, "school", kind=OfferKind.EDUCATION)
        job = await make_offer(session, "firm", kind=OfferKind.JOB)
        member, nobody = await _staff(session), await make_person(session, 1, now=NOW)
        for mark in learning.MARKS:
            with pytest.raises(NotAllowed):
                await learning.toggle_mark(session, company_id=course.company_id, mark=mark, actor=nobody, now=NOW)
            company = await learning.toggle_mark(
                session, company_id=course.company_id, mark=mark, actor=member, now=NOW
            )
        assert (company.is_school, company.challenge_group) == (True, True)
        for what, value in (("licence", "forklift"), ("swedish", "B1")):
            with pytest.raises(NotAllowed):
                await learning.set_gift(session, offer_id=course.id, what=what, value=value, actor=nobody, now=NOW)
            await learning.set_gift(session, offer_id=course.id, what=what, value=value, actor=member, now=NOW)
        wrong: tuple[tuple[str, str | None], ...] = (
            ("licence", "rocket"),
            ("swedish", "A0"),
            ("places", "3"),
            ("", None),
        )
        for what, chosen in wrong:
            with pytest.raises(NoLongerPossible, match="button-unknown"):
                await learning.set_gift(session, offer_id=course.id, what=what, value=chosen, actor=member, now=NOW)
        with pytest.raises(NoLongerPossible, match="course-no-course"):
            await learning.set_taught(session, offer_id=job.id, concepts=["welding"], actor=member, now=NOW)
        await learning.set_taught(session, offer_id=course.id, concepts=["welding"], actor=member, now=NOW)
        assert (course.gives_licence, course.gives_swedish, course.teaches) == ("forklift", "B1", ["welding"])
        deeds = [entry.deed for entry in await session.scalars(select(AuditEntry).order_by(AuditEntry.id))]
        assert deeds == ["firm-school-set", "firm-challenge-set", *["offer-changed"] * 3]


async def test_a_school_is_no_firm_in_the_figures(database: Database) -> None:
    async with database.transaction() as session:
        offer = await make_offer(session, "firm")
        member = await _staff(session)
        before = (await figures.municipalities(session, actor=member))["Åre"].firms
        (await session.get_one(Company, offer.company_id)).is_school = True
        await session.flush()
        assert (before, (await figures.municipalities(session, actor=member))["Åre"].firms) == (1, 0)
