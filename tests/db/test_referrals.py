"""Referral codes: who is counted, how small numbers are hidden, and that nobody is named."""

from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cards.codes import code_page, sheet_facts
from bot.errors import NoLongerPossible, NotAllowed
from bot.i18n import say
from bot.pictures.draw import sheet
from bot.services import audit, referrals
from bot.services.referrals import Reach
from db.models import Person, ReferralCode, Visit
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import example_event
from tests.factories import make_person, make_profile


async def _karin(session: AsyncSession) -> Person:
    return await make_person(session, 1, now=NOW, is_staff=True, staff_name="Karin")


async def _code(session: AsyncSession, actor: Person, name: str = "Jämtlands gymnasium") -> ReferralCode:
    return await referrals.make_code(session, name=name, actor=actor, now=NOW)


async def _newcomer(session: AsyncSession, telegram_id: int, **values: Any) -> Person:
    return await make_person(session, telegram_id, now=NOW, **{"language_chosen": False} | values)


async def test_a_new_person_is_noted_once_and_never_overwritten(database: Database) -> None:
    async with database.transaction() as session:
        karin = await _karin(session)
        first, second = await _code(session, karin), await _code(session, karin, "Arbetsförmedlingen")
        person = await _newcomer(session, 2)
        await referrals.note(session, person, first.code)
        await referrals.note(session, person, second.code)
        assert person.referral_code_id == first.id
        known = await _newcomer(session, 3, language_chosen=True)
        await referrals.note(session, known, first.code)
        await referrals.note(session, karin, first.code)
        assert (known.referral_code_id, karin.referral_code_id) == (None, None)


@pytest.mark.parametrize("code", ["", "unknown", "x" * 300, "'; DROP TABLE person; --", "\x00", "åäö"])
async def test_unknown_and_closed_codes_note_nothing(database: Database, code: str) -> None:
    async with database.transaction() as session:
        karin = await _karin(session)
        closed = await _code(session, karin)
        await referrals.set_open(session, code_id=closed.id, is_open=False, actor=karin, now=NOW)
        person = await _newcomer(session, 2)
        for given in (code, closed.code):
            await referrals.note(session, person, given)
        assert person.referral_code_id is None
        await referrals.set_open(session, code_id=closed.id, is_open=True, actor=karin, now=NOW)
        await referrals.note(session, person, closed.code)
        assert person.referral_code_id == closed.id


async def test_small_numbers_are_told_as_few(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        karin = await _karin(session)
        code, empty = await _code(session, karin), await _code(session, karin, "Tom")
        for number in range(10, 16):
            person = await _newcomer(session, number)
            await referrals.note(session, person, code.code)
            if number < 15:
                await make_profile(session, person, now=NOW)
            if number < 14:
                # Two doors are one visitor.
                session.add_all(Visit(person_id=person.id, stop_id=stop.id, scanned_at=NOW) for stop in event.stops[:2])
        await session.flush()
        assert await referrals.reach_of(session, code, actor=karin, today=NOW.date()) == Reach(6, 5, None)
        assert await referrals.reach_of(session, empty, actor=karin, today=NOW.date()) == Reach(None, None, None)
        page = code_page(code, Reach(6, 5, None), bot_username="bot")
        told = "\n".join(say("sv", text) for text in page.paragraphs).replace("\u2068", "").replace("\u2069", "")
        assert f"https://t.me/bot?start=r_{code.code}" in told
        assert "Började: 6" in told
        assert "Besökte ett företag: få (färre än 5)" in told


async def test_only_staff_make_see_and_close_codes_and_it_is_logged(database: Database) -> None:
    async with database.transaction() as session:
        karin = await _karin(session)
        code = await _code(session, karin)
        for _ in range(2):
            await referrals.set_open(session, code_id=code.id, is_open=False, actor=karin, now=NOW)
        with pytest.raises(NoLongerPossible):
            await referrals.code_of(session, code_id=code.id + 1, actor=karin)
        other = await make_person(session, 2, now=NOW)
        for refused in (
            referrals.make_code(session, name="x", actor=other, now=NOW),
            referrals.set_open(session, code_id=code.id, is_open=True, actor=other, now=NOW),
            referrals.code_of(session, code_id=code.id, actor=other),
            referrals.page_of(session, actor=other, page=0),
            referrals.reach_of(session, code, actor=other, today=NOW.date()),
        ):
            with pytest.raises(NotAllowed):
                await refused
        found, total = await referrals.page_of(session, actor=karin, page=0)
        assert ([one.id for one in found], total) == ([code.id], 1)
        acts, _total = await audit.acts(session, page=0)
        assert [act.entry.deed for act in acts] == ["code-closed", "code-made"]


def test_a_sheet_is_a_page_with_the_link() -> None:
    code = ReferralCode(id=1, code="abcd2345", name="Jämtlands gymnasium <b>", created_at=NOW, is_open=True)
    facts = sheet_facts(code, bot_username="bot")
    assert facts.url == "https://t.me/bot?start=r_abcd2345"
    assert [block.language for block in facts.blocks] == ["sv", "en"]
    assert sheet(facts).startswith(b"%PDF")
