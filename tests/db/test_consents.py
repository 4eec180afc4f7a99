"""A consent text is worded anew: people are asked again, once, and nothing of the old purpose goes on until then."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.i18n import say
from bot.notices import Later, Notice, compose
from bot.services import clients, consent_care, consents, leads, news, outcome_shares, privacy
from bot.services.consents import AskedAgain
from bot.services.period_figures import Span, participants
from bot.texts.consents import consent_texts
from db.enums import ConsentPurpose, LeadStatus, NoticeKind
from db.models import Consent, OutboxMessage, Person
from db.session import Database
from tests.conftest import NOW
from tests.db.firm_ground import say_yes, two_firms
from tests.db.ground import ZONE, evening, example_event, register, stop_named, tick, written
from tests.db.test_clients import ANSWERS, answered, caseworker
from tests.db.test_outcome_shares import _met, _share
from tests.factories import make_person, make_profile

LATER = NOW + timedelta(days=2)
NEWER = "2027-01-01"


def word_anew(session: AsyncSession, *purposes: ConsentPurpose) -> None:
    """From now on, in this session, the texts of these purposes have a newer version."""
    texts = dict(consent_texts())
    for purpose in purposes:
        texts[purpose.value] = replace(texts[purpose.value], version=NEWER)
    session.info[consents.TEXTS] = texts


async def _rows(session: AsyncSession, purpose: ConsentPurpose) -> list[tuple[str, datetime, datetime | None]]:
    await session.flush()
    found = await session.scalars(select(Consent).where(Consent.purpose == purpose).order_by(Consent.id))
    return [(one.text_version, one.given_at, one.withdrawn_at) for one in found.all()]


async def test_a_newer_text_asks_again_and_the_yes_before_stays_as_it_was(database: Database) -> None:
    async with database.transaction() as session:
        signe = await make_person(session, 2, now=NOW)
        await make_profile(session, signe, now=NOW)
        for purpose in (ConsentPurpose.PROFILE, ConsentPurpose.BROADCASTS):
            await consents.give(session, signe, purpose, now=NOW)
        assert list(await session.scalars(news.receivers(session))) == [signe.id]
        word_anew(session, ConsentPurpose.PROFILE)
        with pytest.raises(AskedAgain):
            await consents.require_current(session, signe, ConsentPurpose.PROFILE)
        await consents.require_current(session, signe, ConsentPurpose.BROADCASTS)
        assert list(await session.scalars(news.receivers(session))) == [], "news is chosen by the answers"
        for _ in range(2):
            await consents.give(session, signe, ConsentPurpose.PROFILE, now=LATER)
        before = consent_texts()["profile"].version
        assert await _rows(session, ConsentPurpose.PROFILE) == [(before, NOW, LATER), (NEWER, LATER, None)]
        assert list(await session.scalars(news.receivers(session))) == [signe.id]
        for start, made in ((NOW, [signe.id]), (LATER, [])):
            span = Span(start, start + timedelta(days=1))
            assert list(await session.scalars(participants(span))) == made, "agreeing again makes no profile"
        word_anew(session, ConsentPurpose.PROFILE, ConsentPurpose.BROADCASTS)
        assert not await news.wants(session, signe.id)
        await privacy.erase_profile(session, signe, now=LATER)
        assert await consents.outdated(session, signe.id, ConsentPurpose.PROFILE) is None
        assert (await _rows(session, ConsentPurpose.PROFILE))[-1] == (NEWER, LATER, LATER), "a no takes it back"


async def test_a_lead_under_way_goes_on_as_it_was_agreed(database: Database) -> None:
    async with database.transaction() as session:
        firms = await two_firms(session)
        lead = await say_yes(session, firms)
        word_anew(session, ConsentPurpose.COMPANY)
        answered = await leads.answer_lead(
            session, lead_id=lead.id, actor=firms.maja, decision=LeadStatus.ACCEPTED, now=LATER
        )
        assert answered.status is LeadStatus.ACCEPTED
        await leads.withdraw_lead(session, lead_id=lead.id, person=firms.signe, now=LATER)
        await say_yes(session, firms, now=LATER)
        versions = [version for version, _given, _ended in await _rows(session, ConsentPurpose.COMPANY)]
        assert versions == [consent_texts()["company"].version, NEWER], "each yes is to the text of its day"


@pytest.mark.example_region
async def test_reminders_wait_until_they_are_agreed_to_again(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        stop = stop_named(event, "Mörsjö")
        for number in (21, 22):
            registration = await register(session, event, number, stop)
            person = await session.get_one(Person, registration.person_id)
            await consents.give(session, person, ConsentPurpose.REMINDERS, now=NOW)
            if number == 21:
                old = await consents.given_by(session, person)
                old[0].text_version = "2026-01-01"
    due = evening(event, days=-1)
    await tick(database, due)
    (sent,) = await written(database, NoticeKind.REMINDER_1_DAY)
    assert sent.person_id == registration.person_id, "only who agreed to the text as it is"
    async with database.transaction() as session:
        for _ in range(2):
            await consent_care.ask_again(session, now=NOW)
    (asked,) = await written(database, NoticeKind.CONSENT_REMINDERS)
    async with database.transaction() as session:
        assert asked.person_id == old[0].person_id
        assert isinstance(await compose(session, asked, now=NOW.replace(hour=23), zone=ZONE), Later)
        notice = await compose(session, asked, now=NOW, zone=ZONE)
        assert isinstance(notice, Notice)
        assert "påminna dig" in say("sv", notice.screen.paragraphs[1])
        person = await session.get_one(Person, asked.person_id)
        await consents.give(session, person, ConsentPurpose.REMINDERS, now=NOW)
        assert await compose(session, asked, now=NOW, zone=ZONE) is None, "answered"


async def test_who_has_paused_is_asked_when_they_are_back(database: Database) -> None:
    async with database.transaction() as session:
        signe = await make_person(session, 2, now=NOW, paused_at=NOW)
        await consents.give(session, signe, ConsentPurpose.BROADCASTS, now=NOW)
        word_anew(session, ConsentPurpose.BROADCASTS)
        await consent_care.ask_again(session, now=NOW)
        assert await session.scalar(select(OutboxMessage.id)) is None
        assert await privacy.resume(session, signe, now=NOW)
        await session.flush()
        for days in (1, 2):
            await consent_care.ask_again(session, now=NOW + timedelta(days=days))
        (asked,) = await session.scalars(select(OutboxMessage))
        assert (asked.kind, asked.person_id) == (NoticeKind.CONSENT_BROADCASTS, signe.id)


async def test_a_caseworker_sees_nothing_new_until_the_person_agrees_again(database: Database) -> None:
    async with database.transaction() as session:
        mikael, filmon, lead = await _met(session)
        share = await _share(session, lead, mikael, filmon)
        word_anew(session, ConsentPurpose.OUTCOME)
        assert await outcome_shares.shared_with(session, actor=mikael) == []
        assert await outcome_shares.load(session, share.id) is None
        assert len(await outcome_shares.shared_by(session, filmon)) == 1, "the person can still take it back"
        await consent_care.ask_again(session, now=LATER)
        asked = (
            await session.scalars(select(OutboxMessage).where(OutboxMessage.kind == NoticeKind.CONSENT_OUTCOME))
        ).one()
        notice = await compose(session, asked, now=LATER, zone=ZONE)
        assert isinstance(notice, Notice)
        assert asked.person_id == filmon.id
        for _ in range(2):
            await outcome_shares.renew(session, share, person=filmon, now=LATER)
        assert [one.share.id for one in await outcome_shares.shared_with(session, actor=mikael)] == [share.id]
        assert [row[0] for row in await _rows(session, ConsentPurpose.OUTCOME)][1:] == [NEWER]
        assert await compose(session, asked, now=LATER, zone=ZONE) is None


async def test_a_client_beside_a_caseworker_agrees_again_too(database: Database) -> None:
    async with database.transaction() as session:
        mikael = await caseworker(session, 1)
        client = await answered(session, mikael)
        assert not clients.must_agree_again(session, client)
        word_anew(session, ConsentPurpose.PROFILE)
        assert clients.must_agree_again(session, client)
        await clients.finish(session, client_id=client.id, answers=ANSWERS, actor=mikael, now=LATER)
        assert (client.text_version, client.consented_at) == (NEWER, LATER)
