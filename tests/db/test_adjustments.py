"""Settings: admins change numbers within their bounds, and the rules follow."""

from datetime import timedelta

import pytest

from bot.errors import AppError, NoLongerPossible, NotAllowed
from bot.reports.periods import parse_period
from bot.services import adjustments, leads, report_figures
from db.enums import ReachBy
from db.session import Database
from tests.conftest import NOW
from tests.factories import make_offer, make_person


async def test_a_new_number_of_days_holds_for_new_leads(database: Database) -> None:
    async with database.transaction() as session:
        admin = await make_person(session, 1, now=NOW, is_staff=True, is_admin=True)
        offer = await make_offer(session)
        promised = []
        for number in (2, 3):
            lead = await leads.request_lead(
                session,
                person=await make_person(session, number, now=NOW),
                company_id=offer.company_id,
                offer=offer,
                reach_by=ReachBy.TELEGRAM,
                username=None,
                now=NOW,
                today=NOW.date(),
            )
            promised.append(lead.answer_by)
            await adjustments.adjust(session, key=adjustments.ANSWER_DAYS, value=3, actor=admin, now=NOW)
        assert promised[0] - promised[1] >= timedelta(days=2)
        assert await adjustments.value_of(session, adjustments.ANSWER_DAYS) == 3


async def test_numbers_stay_within_their_bounds_and_with_admins(database: Database) -> None:
    async with database.transaction() as session:
        admin = await make_person(session, 1, now=NOW, is_staff=True, is_admin=True)
        staff = await make_person(session, 2, now=NOW, is_staff=True)
        key = adjustments.ALONE_UP_TO
        for value in (-1, 201):
            with pytest.raises(AppError):
                await adjustments.adjust(session, key=key, value=value, actor=admin, now=NOW)
        with pytest.raises(NoLongerPossible):
            await adjustments.adjust(session, key="nothing", value=1, actor=admin, now=NOW)
        with pytest.raises(NoLongerPossible):
            await adjustments.adjust(session, key=key, value=None, actor=admin, now=NOW)
        with pytest.raises(NotAllowed):
            await adjustments.adjust(session, key=key, value=1, actor=staff, now=NOW)
        with pytest.raises(NotAllowed):
            await adjustments.values(session, actor=staff)
        assert await adjustments.value_of(session, key) == 200


async def test_the_report_has_the_targets_of_the_admins(database: Database) -> None:
    async with database.transaction() as session:
        admin = await make_person(session, 1, now=NOW, is_staff=True, is_admin=True)
        await adjustments.adjust(session, key="target-visits", value=150, actor=admin, now=NOW)
        await adjustments.adjust(session, key="target-firms", value=None, actor=admin, now=NOW)
        report = await report_figures.make_report(
            session, period=parse_period("2026-H2"), language="sv", actor=admin, now=NOW
        )
        assert (report.targets["visits"], report.targets["firms"], report.targets["evenings"]) == (150, None, 1)
