"""When a firm's phone is left in peace: evenings, weekends, holidays, change of clocks; and the hour of a digest."""

from datetime import UTC, date, datetime

import pytest

from bot.services.firm_hours import is_first_of_week, is_working_time, next_digest, next_working_time, waits_for_digest
from db.enums import NoticePace
from tests.db.ground import ZONE


def _local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("2026-11-23 07:00", "2026-11-23 07:00"),
        ("2026-11-23 17:59", "2026-11-23 17:59"),
        ("2026-11-23 18:00", "2026-11-24 07:00"),
        ("2026-11-23 06:59", "2026-11-23 07:00"),
        ("2026-11-27 21:30", "2026-11-30 07:00"),
        ("2026-11-28 12:00", "2026-11-30 07:00"),
        ("2026-12-23 18:01", "2026-12-28 07:00"),
        ("2027-05-05 20:00", "2027-05-07 07:00"),
        ("2027-03-26 19:00", "2027-03-30 07:00"),
        ("2026-10-23 19:00", "2026-10-26 07:00"),
    ],
)
def test_messages_wait_for_the_next_working_hour(now: str, then: str) -> None:
    at = next_working_time(_local(now), ZONE)
    assert at == _local(then)
    assert is_working_time(at, ZONE)
    assert is_working_time(_local(now), ZONE) == (now == then)


def test_the_morning_is_seven_by_the_clock_on_the_wall_in_summer_and_winter() -> None:
    # Clocks go back on Sunday 25 October 2026 and forward on Sunday 28 March 2027.
    assert next_working_time(_local("2026-10-22 19:00"), ZONE) == datetime(2026, 10, 23, 5, tzinfo=UTC)
    assert next_working_time(_local("2026-10-23 19:00"), ZONE) == datetime(2026, 10, 26, 6, tzinfo=UTC)
    assert next_digest(NoticePace.DAILY, _local("2027-03-25 09:00"), ZONE) == datetime(2027, 3, 30, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    ("pace", "now", "then"),
    [
        (NoticePace.DAILY, "2026-11-24 07:59", "2026-11-24 08:00"),
        (NoticePace.DAILY, "2026-11-24 08:00", "2026-11-25 08:00"),
        (NoticePace.DAILY, "2026-11-27 09:00", "2026-11-30 08:00"),
        (NoticePace.WEEKLY, "2026-11-23 07:59", "2026-11-23 08:00"),
        (NoticePace.WEEKLY, "2026-11-23 08:00", "2026-11-30 08:00"),
        (NoticePace.WEEKLY, "2027-03-23 08:00", "2027-03-30 08:00"),
    ],
)
def test_a_digest_comes_at_eight(pace: NoticePace, now: str, then: str) -> None:
    assert next_digest(pace, _local(now), ZONE) == _local(then)


def test_the_first_working_day_of_a_week() -> None:
    assert is_first_of_week(date(2026, 11, 23))
    assert not is_first_of_week(date(2026, 11, 24))
    assert is_first_of_week(date(2027, 3, 30)), "Easter Monday is none"
    assert not is_first_of_week(date(2027, 3, 29))


def test_what_cannot_wait_for_a_digest() -> None:
    monday, friday = _local("2026-11-23 10:00"), _local("2026-11-27 21:00")
    assert waits_for_digest(NoticePace.WEEKLY, date(2026, 12, 4), friday, ZONE)
    assert not waits_for_digest(NoticePace.WEEKLY, date(2026, 11, 30), monday, ZONE), "the letter is on the last day"
    assert waits_for_digest(NoticePace.WEEKLY, None, monday, ZONE), "nobody waits for an answer by a date"
    assert waits_for_digest(NoticePace.DAILY, date(2026, 11, 30), monday, ZONE)
    assert not waits_for_digest(NoticePace.INSTANT, None, monday, ZONE)
    assert not waits_for_digest(NoticePace.ANY_HOUR, None, monday, ZONE)
