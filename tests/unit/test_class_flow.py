"""The questions about a class: days on which it can come, and words about access without anything about a pupil."""

from datetime import date, datetime

import pytest

from bot.errors import AppError
from bot.flows import class_visit as flows
from bot.flows.class_visit import CLASS_VISIT, read_note, read_school_day
from bot.flows.numbers import read_count
from bot.i18n import translate
from bot.services.class_visit_times import USUAL, Hours, starts_on
from tests.db.ground import ZONE

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("5 december", "class-day-weekend"),
        ("24/12", "class-day-holiday"),
        ("6 januari", "class-day-holiday"),
        ("27 november", "class-day-too-soon"),
        ("2027-11-15", "class-day-too-late"),
        ("i morgon", "class-day-too-soon"),
        ("31 april", "staff-day-wrong"),
    ],
)
def test_days_on_which_a_class_cannot_come_are_refused_with_the_reason(written: str, key: str) -> None:
    with pytest.raises(AppError) as refused:
        read_school_day(written, MONDAY)
    assert refused.value.text_key == key
    assert translate("sv", key, **refused.value.args_of_text)


@pytest.mark.parametrize(("written", "day"), [("30 november", "2026-11-30"), ("12 januari", "2027-01-12")])
def test_other_days_are_read(written: str, day: str) -> None:
    assert read_school_day(written, MONDAY) == day


def test_the_days_shown_are_school_days_and_those_written_besides() -> None:
    question = CLASS_VISIT.question("days")
    assert question is not None
    first = flows.first_possible(MONDAY)
    assert first == date(2026, 11, 30)
    shown = [option.value for option in question.options({flows.FIRST_DAY: "2026-12-21", "days": ["2027-03-02"]})]
    assert shown[:4] == ["2026-12-21", "2026-12-22", "2026-12-23", "2026-12-28"]
    assert shown[-1] == "2027-03-02"


def test_nothing_about_a_pupils_health_is_kept() -> None:
    kept = read_note(300)("Vi behöver ett lugnt rum. Ali har diabetes.", MONDAY)
    assert kept == {"text": "Vi behöver ett lugnt rum.", "removed": ["health"]}
    with pytest.raises(AppError) as refused:
        read_note(300)("Ali har diabetes", MONDAY)
    assert refused.value.text_key == "class-note-sensitive"


def test_visits_begin_on_whole_hours_within_the_hours_of_the_firm_and_beside_others() -> None:
    tuesday = date(2026, 12, 8)

    def hours_on(day: date, hours: Hours, part: str, *taken: int) -> list[int]:
        others = [datetime(2026, 12, 8, hour, tzinfo=ZONE) for hour in taken]
        return [start.hour for start in starts_on(day, hours, part, others, ZONE)]

    assert hours_on(tuesday, USUAL, "any") == [9, 10, 11, 12, 13]
    assert hours_on(tuesday, USUAL, "morning") == [9, 10, 11]
    assert hours_on(tuesday, USUAL, "afternoon") == [12, 13]
    assert hours_on(tuesday, USUAL, "any", 11) == [9, 13]
    assert hours_on(date(2026, 12, 12), USUAL, "any") == []
    assert hours_on(tuesday, Hours(("1",)), "any") == []
    assert hours_on(tuesday, Hours(from_hour=8, to_hour=10), "any") == [8]


@pytest.mark.parametrize(
    ("written", "count"), [("24 elever", 24), ("24-28", None), ("ca 24", 24), ("8B", 8), ("-3", None)]
)
def test_a_count_is_read_with_its_sign(written: str, count: int | None) -> None:
    read = read_count(0, 200)
    if count is not None:
        assert read(written, MONDAY) == count
        return
    with pytest.raises(AppError):
        read(written, MONDAY)
