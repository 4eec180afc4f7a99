"""Days and times of day as people type them."""

from datetime import date

import pytest

from bot.errors import AppError
from bot.flows.clock import read_clock
from bot.flows.days import read_day
from bot.flows.event import read_timetable
from bot.flows.profile import read_travel_km
from bot.handlers.typed import folded

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("written", "clock"),
    [
        ("17:00", "17:00"), ("kl. 17.30", "17:30"), ("kl 17", "17:00"), ("1730", "17:30"), ("17 30", "17:30"),
        ("9h15", "09:15"), ("klockan 9", "09:00"), ("5 pm", "17:00"), ("5.30 em", "17:30"), ("12 am", "00:00"),
        ("12 p.m.", "12:00"), ("9 fm", "09:00"), ("٥ مساء", "17:00"), ("١٧:٣٠", "17:30"), ("о 6 вечора", "18:00"),
        ("۰۹:۰۵", "09:05"), ("25:00", None), ("på kvällen", None),
        ("10/12 kl 9", "09:00"), ("5 pm (17:00)", "17:00"), ("10 december 17:00", "17:00"),
        ("17:60", None),
        ("9,30", None), ("10.12 17:00", None),
    ],
)  # fmt: skip
def test_times_of_day(written: str, clock: str | None) -> None:
    if clock is not None:
        assert read_clock(written, MONDAY) == clock
        return
    with pytest.raises(AppError, match="staff-clock-wrong"):
        read_clock(written, MONDAY)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-12-10", "2026-12-10"), ("10/12", "2026-12-10"), ("torsdag 10.12.2026", "2026-12-10"),
        ("10 december", "2026-12-10"), ("December 10th", "2026-12-10"), ("١٠/١٢/٢٠٢٦", "2026-12-10"),
        ("10 грудня", "2026-12-10"), ("3 januari", "2027-01-03"), ("i morgon", "2026-11-24"), ("today", "2026-11-23"),
        ("31 april", None), ("10", None), ("december", None), ("igår", None), ("99999999999-1-1", None),
        ("kl 17 den 10 december", "2026-12-10"), ("17:00 10 december", "2026-12-10"), ("kl. 9.30, 10/12", "2026-12-10"),
        ("i sommar, 10 december", "2026-12-10"),
        ("10december", "2026-12-10"),
    ],
)  # fmt: skip
def test_days(written: str, day: str | None) -> None:
    if day is not None:
        assert read_day(written, MONDAY) == day
        return
    with pytest.raises(AppError, match="staff-day-wrong"):
        read_day(written, MONDAY)


def test_a_timetable_in_other_digits() -> None:
    assert read_timetable("١٦:٣٥ Åre station\n16.50 Buss 2", MONDAY) == [
        {"at": "16:35", "name": "Åre station"},
        {"at": "16:50", "name": "Buss 2"},
    ]


@pytest.mark.parametrize(
    ("written", "choice"),
    [
        ("30", "30"), ("40 km", "60"), ("4 mil", "60"), ("٤٠ كم", "60"), ("10-20 km", "30"), ("8,5 km", "10"),
        ("hur långt som helst, 300 km", "500"), ("500", "500"), ("30 minuter", None),
        ("500 m", None), ("300 meter", None), ("500 м", None), ("12 kilometer", "30"),
        ("1 ሰዓት", None), ("nära", None),
    ],
)  # fmt: skip
def test_distances(written: str, choice: str | None) -> None:
    if choice is not None:
        assert read_travel_km(written, MONDAY) == choice
        return
    with pytest.raises(AppError, match="choose-by-button"):
        read_travel_km(written, MONDAY)


def test_a_choice_can_be_typed_in_other_digits() -> None:
    assert folded("٣٠ km") == folded("30 KM")
