"""APScheduler: a few interval jobs that call services, nothing else. The facts live in the database."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import memory
from bot.services import (
    approvals,
    broadcast_runs,
    chasing,
    class_visit_care,
    class_visit_doors,
    clients,
    consent_care,
    dialogue_care,
    digests,
    erased,
    exit_polls,
    firm_digests,
    guardians,
    handed_in,
    help_desk,
    outcome_shares,
    outcomes,
    reminders,
    report_figures,
    resting,
    retention,
    tidings,
    waiting,
)
from bot.services.client_messages import Gone
from db.models import DailyRun
from db.session import Database
from db.upsert import insert_unless_present

log = structlog.get_logger("scheduler")

TICK_SECONDS = 60
#: Between two times at which freed memory goes back to the system.
GIVE_BACK_SECONDS = 60


class Ticks:
    """What happens every minute. Each piece of work is safe to repeat, so a missed or doubled tick does no harm."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        on_outbox: Callable[[], None],
        take_away: Callable[[Gone], Awaitable[None]],
        *,
        data_folder: Path,
        staff_ids: frozenset[int] = frozenset(),
    ) -> None:
        self._staff_ids = staff_ids
        self._take_away = take_away
        self._database = database
        self._clock = clock
        self._zone = zone
        self._on_outbox = on_outbox
        self._last_day = ""
        self._erased_list = data_folder / erased.LIST_NAME

    async def tick(self) -> None:
        """Chase late leads, ask what became of others, write what is due; once a day do the day's work.

        Then wake delivery, also for retries that are due.
        """
        now = self._clock()
        async with self._database.transaction() as session:
            await chasing.chase_late_leads(session, now=now, zone=self._zone)
            await outcomes.ask_due(session, now=now, zone=self._zone)
            await digests.enqueue_weekly(session, now=now, zone=self._zone)
            await dialogue_care.mind_silence(session, now=now, zone=self._zone)
            await firm_digests.enqueue_daily(session, now=now, zone=self._zone)
            await help_desk.remind_staff(session, now=now, zone=self._zone)
            await approvals.remind_staff(session, now=now, zone=self._zone)
            await waiting.expire_offers(session, now=now)
            await reminders.enqueue_due(session, now=now)
            await class_visit_doors.end_visits(session, now=now)
            await class_visit_care.remind(session, now=now, zone=self._zone)
            await class_visit_care.chase(session, now=now, zone=self._zone)
            await handed_in.drop_old(session, now=now)
            await exit_polls.offer_after_evenings(session, now=now)
            await outcome_shares.tell_changes(session, now=now)
            gone = await clients.end_due(session, now=now)
            gone += await resting.fall_asleep(session, staff_ids=self._staff_ids, now=now)
        for one in gone:
            await self._take_away(one)
        async with self._database.transaction() as session:
            await broadcast_runs.run_by_itself(session, now=now, zone=self._zone)
            listed = await erased.list_of(session)
        await asyncio.to_thread(erased.write_list, self._erased_list, listed)
        today = now.astimezone(self._zone).date().isoformat()
        if today != self._last_day:
            await self._daily(today, now)
            self._last_day = today
        self._on_outbox()

    async def _daily(self, today: str, now: datetime) -> None:
        """Once a day, by one process: retention, and telling people of offers that fit them."""
        await self._count_half_year(now)
        async with self._database.transaction() as session:
            await guardians.renew_grown_up(session, now=now, zone=self._zone)
            await retention.warn(session, now=now)
            await consent_care.ask_again(session, now=now)
            gone = await retention.enforce(session, now=now)
            await class_visit_doors.drop_scans(session, now=now, zone=self._zone)
        for one in gone:
            await self._take_away(one)
        async with self._database.transaction() as session:
            if await insert_unless_present(session, DailyRun, key=f"tidings:{today}", ran_at=now):
                await tidings.tell_of_offers(session, now=now, zone=self._zone)

    async def _count_half_year(self, now: datetime) -> None:
        """Count the half-year that is over. Should that fail, retention still runs: what it erases stays countable."""
        try:
            async with self._database.transaction() as session:
                await report_figures.close_half_year(session, now=now)
        except Exception:
            log.exception("half-year not counted")


def make_scheduler(ticks: Ticks, *, every_seconds: float = TICK_SECONDS) -> AsyncIOScheduler:
    """A scheduler that ticks in memory; a late tick is made up for once."""
    scheduler = AsyncIOScheduler(timezone="UTC")
    scheduler.add_job(ticks.tick, "interval", seconds=every_seconds, coalesce=True, max_instances=1)
    scheduler.add_job(memory.give_back, "interval", seconds=GIVE_BACK_SECONDS, coalesce=True, max_instances=1)
    return scheduler
