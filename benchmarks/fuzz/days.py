"""How the clock goes on: some days of chatting, the evening itself from before the doors open, the time after it."""

from datetime import datetime, time, timedelta
from random import Random

from sqlalchemy.ext.asyncio import AsyncSession

from benchmarks.fuzz.cast import ZONE
from bot.services.programme import next_event

#: Seconds that the clock moves on when nothing special is due.
STEPS = (0.0, 60.0, 3600.0, 6 * 3600.0, 13 * 3600.0)
#: From this stretch of a round on comes the evening: its own stretches, then those after it.
EVENING, AT_DOORS = 3, 3
ROUND = 11
#: Between two stretches at the doors; the first begins a little before they open.
BEFORE_DOORS, BETWEEN_DOORS = timedelta(minutes=10), timedelta(minutes=45)
#: After the evening: the days that the thanks, the next steps and the outcomes are asked on.
AFTER = {EVENING + AT_DOORS + 1: timedelta(days=7), EVENING + AT_DOORS + 2: timedelta(days=15)}


async def step_after(session: AsyncSession, stretch: int, chance: Random, *, now: datetime) -> float:
    """Seconds that the clock moves on after this stretch (the first is 0)."""
    at = stretch % ROUND
    if at in range(EVENING + 1, EVENING + AT_DOORS):
        return BETWEEN_DOORS.total_seconds()
    if at == EVENING - 1 or at == EVENING:
        event = await next_event(session, now=now)
        before = timedelta(days=1) if at == EVENING - 1 else BEFORE_DOORS
        if event is not None and event.starts_at - before > now:
            return (event.starts_at - before - now).total_seconds()
    if at == EVENING + AT_DOORS:
        noon = datetime.combine((now + timedelta(days=1)).astimezone(ZONE).date(), time(12), tzinfo=ZONE)
        return (noon - now).total_seconds()
    return AFTER.get(at, timedelta(seconds=chance.choice(STEPS))).total_seconds()
