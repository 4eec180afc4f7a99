"""APScheduler: a few interval jobs that call services, nothing else. The facts live in the database."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy.ext.asyncio import AsyncSession

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

#: A piece of work that wants a session; may return pages that must go from phones (`Gone`).
Work = partial[Coroutine[Any, Any, Any]]

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
        for work in self._work_of_a_minute(now):
            await self._carry_out(work)
        await self._write_list_of_erased()
        today = now.astimezone(self._zone).date().isoformat()
        if today != self._last_day and await self._do_work_of_a_day(today, now):
            self._last_day = today
        self._on_outbox()

    def _work_of_a_minute(self, now: datetime) -> tuple[Work, ...]:
        here: dict[str, Any] = {"now": now, "zone": self._zone}
        return (
            partial(chasing.chase_late_leads, **here),
            partial(outcomes.ask_due, **here),
            partial(digests.enqueue_weekly, **here),
            partial(dialogue_care.mind_silence, **here),
            partial(firm_digests.enqueue_daily, **here),
            partial(help_desk.remind_staff, **here),
            partial(approvals.remind_staff, **here),
            partial(waiting.expire_offers, now=now),
            partial(reminders.enqueue_due, now=now),
            partial(class_visit_doors.end_visits, now=now),
            partial(class_visit_care.remind, **here),
            partial(class_visit_care.chase, **here),
            partial(handed_in.drop_old, now=now),
            partial(exit_polls.offer_after_evenings, now=now),
            partial(outcome_shares.tell_changes, now=now),
            partial(clients.end_due, now=now),
            partial(resting.fall_asleep, staff_ids=self._staff_ids, now=now),
            partial(broadcast_runs.run_by_itself, **here),
        )

    async def _do_work_of_a_day(self, today: str, now: datetime) -> bool:
        """Retention, what else ends with a day, and telling people of offers that fit them.

        Each piece once, by one of several processes. Returns whether all is done: what failed is tried again soon.
        """
        here: dict[str, Any] = {"now": now, "zone": self._zone}
        pieces = (
            # First: what retention erases is counted for as long as it is there.
            partial(report_figures.close_half_year, now=now),
            partial(guardians.renew_grown_up, **here),
            partial(retention.warn, now=now),
            partial(consent_care.ask_again, now=now),
            partial(retention.empty_words, now=now),
            partial(retention.erase_silent, now=now),
            partial(retention.drop_records, now=now),
            partial(class_visit_doors.drop_scans, **here),
            partial(tidings.tell_of_offers, **here),
        )
        return all([await self._carry_out(partial(_once, work=work, today=today, now=now)) for work in pieces])

    async def _carry_out(self, work: Work) -> bool:
        """One piece of work in a transaction of its own: one that fails keeps none of the others from being done.

        Pages that it returns are taken away from other people's phones.
        """
        try:
            async with self._database.transaction() as session:
                result = await work(session)
        except Exception:
            log.exception("work not done", work=_name(work.keywords.get("work", work)))
            return False
        for one in result if isinstance(result, list) else ():
            await self._take_away(one)
        return True

    async def _write_list_of_erased(self) -> None:
        """The list beside the database by which a backup that comes back is cleaned."""
        try:
            async with self._database.transaction() as session:
                listed = await erased.list_of(session)
            await asyncio.to_thread(erased.write_list, self._erased_list, listed)
        except Exception:
            log.exception("list of erased people not written")


async def _once(session: AsyncSession, *, work: Work, today: str, now: datetime) -> Any:
    """Do a day's work unless it was done. Who comes second waits here for the first to be done, or to have failed."""
    is_first = await insert_unless_present(session, DailyRun, key=f"{_name(work)}:{today}", ran_at=now)
    return await work(session) if is_first else None


def _name(work: Work) -> str:
    return f"{work.func.__module__}.{work.func.__name__}"


def make_scheduler(ticks: Ticks, *, every_seconds: float = TICK_SECONDS) -> AsyncIOScheduler:
    """A scheduler that ticks in memory; a late tick is made up for once."""
    scheduler = AsyncIOScheduler(timezone="UTC")
    scheduler.add_job(ticks.tick, "interval", seconds=every_seconds, coalesce=True, max_instances=1)
    scheduler.add_job(memory.give_back, "interval", seconds=GIVE_BACK_SECONDS, coalesce=True, max_instances=1)
    return scheduler
