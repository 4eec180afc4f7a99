"""Referral codes: who is counted, how small numbers are hidden, and that nobody is named."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cards.codes import code_page, sheet_facts
from bot.errors import NoLongerPossible, NotAllowed
from bot.i18n import say
from bot.pictures.draw import sheet
from bot.services import audit, partners, referrals
from bot.services.referrals import Reach
from db.enums import PartnerRole
from db.models import Organisation, Partner, Person, ReferralCode, Visit
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


async def _teacher(session: AsyncSession, telegram_id: int) -> Person:
    person = await make_person(session, telegram_id, now=NOW)
    home = await session.scalar(select(Organisation))
    if home is None:
        home = Organisation(key="skola", name="Skola", created_at=NOW)
        session.add(home)
        await session.flush()
    session.add(
        Partner(person_id=person.id, role=PartnerRole.TEACHER, organisation_id=home.id, first_name="Åsa", joined_at=NOW)
    )
    await session.flush()
    return person


async def test_a_partner_sees_own_codes_and_nobody_elses(database: Database) -> None:
    async with database.transaction() as session:
        karin, asa, other = await _karin(session), await _teacher(session, 2), await _teacher(session, 3)
        staffs, own = await _code(session, karin), await _code(session, asa, "TE22")
        alva = await make_person(session, 4, now=NOW)
        with pytest.raises(NotAllowed):
            await _code(session, alva)
        for actor, code in ((asa, staffs), (other, own), (other, staffs)):
            for refused in (
                referrals.code_of(session, code_id=code.id, actor=actor),
                referrals.set_open(session, code_id=code.id, is_open=False, actor=actor, now=NOW),
                referrals.reach_of(session, code, actor=actor, today=NOW.date()),
            ):
                with pytest.raises(NoLongerPossible):
                    await refused
        owner = await referrals.owner_of(session, own)
        assert owner is not None
        assert (owner.person_id, await referrals.owner_of(session, staffs)) == (asa.id, None)
        found, total = await referrals.own_page(session, actor=asa, page=0)
        assert ([one.id for one in found], total) == ([own.id], 1)
        assert (await referrals.own_page(session, actor=other, page=0))[1] == 0
        assert (await referrals.page_of(session, actor=karin, page=0))[1] == 2
        await referrals.set_open(session, code_id=own.id, is_open=False, actor=asa, now=NOW)
        acts, _total = await audit.acts(session, page=0)
        assert [act.entry.deed for act in acts] == ["code-made"]


async def test_a_partners_figures_go_in_steps_and_stand_still_for_a_day(database: Database) -> None:
    async with database.transaction() as session:
        karin, asa = await _karin(session), await _teacher(session, 2)
        code = await _code(session, asa, "TE22")
        people = [await _newcomer(session, number) for number in range(10, 21)]
        shown: list[Reach] = []
        for number, person in enumerate(people):
            await referrals.note(session, person, code.code)
            await make_profile(session, person, now=NOW)
            if number in (3, 4, 8, 9, 10):
                day = NOW.date() + timedelta(days=number)
                shown.append(await referrals.reach_of(session, code, actor=asa, today=day))
        steps = [(one.started, one.profiles) for one in shown]
        assert steps == [(None, None), (5, 5), (5, 5), (10, 10), (10, 10)]
        await session.delete(people[0])
        await session.delete(people[1])
        await session.flush()
        same_day = await referrals.reach_of(session, code, actor=asa, today=NOW.date() + timedelta(days=10))
        assert same_day == shown[-1]
        next_day = await referrals.reach_of(session, code, actor=asa, today=NOW.date() + timedelta(days=11))
        assert (next_day.started, next_day.visited, next_day.is_stepped) == (5, None, True)
        now_exact = await referrals.reach_of(session, code, actor=karin, today=NOW.date())
        assert (now_exact.started, now_exact.is_stepped) == (9, False)


async def test_codes_of_a_role_that_ends_are_closed_and_stay_with_staff(database: Database) -> None:
    async with database.transaction() as session:
        karin, asa = await _karin(session), await _teacher(session, 2)
        code = await _code(session, asa, "TE22")
        await referrals.note(session, await _newcomer(session, 3), code.code)
        await partners.leave(session, role=PartnerRole.TEACHER, actor=asa, now=NOW)
        await session.refresh(code)
        assert code.is_open is False
        with pytest.raises(NotAllowed):
            await referrals.code_of(session, code_id=code.id, actor=asa)
        late = await _newcomer(session, 4)
        await referrals.note(session, late, code.code)
        assert late.referral_code_id is None
        assert [one.id for one in (await referrals.page_of(session, actor=karin, page=0))[0]] == [code.id]


async def test_a_partner_has_twenty_open_codes_at_most(database: Database) -> None:
    async with database.transaction() as session:
        asa = await _teacher(session, 2)
        made = [await _code(session, asa, str(number)) for number in range(referrals.MOST_OF_PARTNER)]
        with pytest.raises(NoLongerPossible):
            await _code(session, asa)
        await referrals.set_open(session, code_id=made[0].id, is_open=False, actor=asa, now=NOW)
        assert (await _code(session, asa)).is_open
