"""Broadcasts: who may send how many, whom a copy reaches, and what stops it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cards.broadcasts import copy_screen
from bot.errors import AppError, NoLongerPossible, NotAllowed
from bot.i18n import say
from bot.notices import Later, Notice, compose
from bot.services import audit, broadcast_figures, broadcast_runs, broadcasts, evenings, news, outbox
from bot.services.broadcast_runs import CountChanged
from db.enums import BroadcastState, EventState, NoticeKind
from db.models import Broadcast, BroadcastPress, Event, OutboxMessage, Person
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import ZONE, again, example_event, written
from tests.factories import make_person, make_profile

SOON = NOW + timedelta(minutes=1)


async def _team(database: Database, size: int = 2) -> list[Person]:
    async with database.transaction() as session:
        return [
            await make_person(session, 900 + number, now=NOW, is_staff=True, staff_name=f"Staff {number}")
            for number in range(size)
        ]


async def _readers(session: AsyncSession, count: int, *, first: int = 1, language: str = "sv") -> list[Person]:
    made = []
    for number in range(first, first + count):
        person = await make_person(session, number, now=NOW, language=language)
        await make_profile(session, person, now=NOW, first_name=f"Amina{number}")
        await news.allow(session, person, now=NOW)
        made.append(person)
    return made


async def _draft(session: AsyncSession, actor: Person, text: str = "Hej {first_name}!", **values: Any) -> Broadcast:
    draft = await broadcasts.begin_broadcast(session, actor=actor, now=NOW)
    await broadcasts.set_text(session, draft, language="sv", markup=text, actor=actor, now=NOW)
    for name, value in values.items():
        setattr(draft, name, value)
    await session.flush()
    return draft


async def _confirmed(database: Database, actor: Person, count: int, **values: Any) -> Broadcast:
    async with database.transaction() as session:
        draft = await _draft(session, actor, **values)
        return await broadcast_runs.confirm(
            session, broadcast_id=draft.id, expected=count, actor=actor, now=NOW, zone=ZONE
        )


async def _state(database: Database, broadcast: Broadcast) -> BroadcastState:
    async with database.transaction() as session:
        return (await session.get_one(Broadcast, broadcast.id)).state


async def _opened(database: Database, message: OutboxMessage, now: Any = SOON) -> Notice | Later | None:
    async with database.transaction() as session:
        return await compose(session, message, now=now, zone=ZONE)


async def _still_wanted(database: Database, notice: Notice | Later | None) -> bool:
    assert isinstance(notice, Notice)
    assert notice.still_wanted is not None
    async with database.transaction() as session:
        return await notice.still_wanted(session)


async def test_one_copy_for_each_receiver_and_only_while_it_is_wanted(database: Database) -> None:
    (staff, _) = await _team(database)
    async with database.transaction() as session:
        await _readers(session, 2)
        (leaving,) = await _readers(session, 1, first=3)
        await make_person(session, 50, now=NOW)
    broadcast = await _confirmed(database, staff, 3)
    assert (broadcast.state, broadcast.receivers) == (BroadcastState.RUNNING, 3)
    copies = await written(database, NoticeKind.BROADCAST)
    assert [copy.subject_id for copy in copies] == [broadcast.id] * 3
    ready = [await _opened(database, copy) for copy in copies]
    assert all([await _still_wanted(database, notice) for notice in ready])
    async with database.transaction() as session:
        await news.stop(session, await session.get_one(Person, leaving.id), now=SOON)
    # Who says no after the confirmation gets none: neither opened later, nor worded already and about to be sent.
    assert [await _still_wanted(database, notice) for notice in ready] == [True, True, False]
    assert await _opened(database, copies[2]) is None
    assert isinstance(await _opened(database, copies[0], NOW.replace(hour=22)), Later)


async def test_the_number_on_the_button_must_hold(database: Database) -> None:
    staff, _ = await _team(database)
    async with database.transaction() as session:
        await _readers(session, 2)
        draft = await _draft(session, staff)
        await _readers(session, 1, first=10)
        with pytest.raises(CountChanged) as changed:
            await broadcast_runs.confirm(session, broadcast_id=draft.id, expected=2, actor=staff, now=NOW, zone=ZONE)
        assert changed.value.args_of_text == {"count": 3}
        assert draft.state is BroadcastState.DRAFT
        draft.filters = {"language": ["ti"]}
        await session.flush()
        with pytest.raises(AppError, match="cast-nobody"):
            await broadcast_runs.confirm(session, broadcast_id=draft.id, expected=0, actor=staff, now=NOW, zone=ZONE)
    assert await written(database, NoticeKind.BROADCAST) == []


async def test_a_great_many_need_the_yes_of_somebody_else(database: Database) -> None:
    staff, colleague = await _team(database)
    async with database.transaction() as session:
        await _readers(session, 201)
    broadcast = await _confirmed(database, staff, 201)
    assert broadcast.state is BroadcastState.WAITING
    (asked,) = await written(database, NoticeKind.BROADCAST_APPROVAL)
    assert asked.person_id == colleague.id
    notice = await _opened(database, asked)
    assert isinstance(notice, Notice)
    assert "201" in say("sv", notice.screen.rows[1][0].label)
    assert await written(database, NoticeKind.BROADCAST) == []
    for actor, expected, error in ((staff, 201, NotAllowed), (colleague, 200, CountChanged)):
        async with database.transaction() as session:
            with pytest.raises(error):
                await broadcast_runs.approve(
                    session, broadcast_id=broadcast.id, expected=expected, actor=actor, now=SOON, zone=ZONE
                )
    async with database.transaction() as session:
        await broadcast_runs.approve(
            session, broadcast_id=broadcast.id, expected=201, actor=colleague, now=SOON, zone=ZONE
        )
    assert len(await written(database, NoticeKind.BROADCAST)) == 201
    assert await _opened(database, asked) is None
    async with database.transaction() as session:
        arguments: dict[str, Any] = {"broadcast_id": broadcast.id, "expected": 201, "now": SOON, "zone": ZONE}
        await broadcast_runs.approve(session, actor=colleague, **arguments)
        await broadcast_runs.confirm(session, actor=staff, **arguments)
        with pytest.raises(NoLongerPossible):
            await broadcast_runs.approve(session, actor=staff, **arguments)
        with pytest.raises(NoLongerPossible):
            await broadcast_runs.confirm(session, actor=colleague, **arguments)
    assert len(await written(database, NoticeKind.BROADCAST)) == 201, "a second tap changes nothing"


async def test_without_a_colleague_a_great_many_cannot_be_written_to(database: Database) -> None:
    (staff,) = await _team(database, 1)
    async with database.transaction() as session:
        await _readers(session, 201)
    with pytest.raises(AppError, match="cast-no-colleague"):
        await _confirmed(database, staff, 201)


async def test_a_copy_that_was_stopped_or_paused_is_not_sent(database: Database) -> None:
    staff, _ = await _team(database)
    async with database.transaction() as session:
        await _readers(session, 5)
    broadcast = await _confirmed(database, staff, 5)
    async with database.transaction() as session:
        claimed = await outbox.claim(session, owner="x", now=SOON, limit=3)
    in_hand = [await _opened(database, one) for one in claimed if one.kind is NoticeKind.BROADCAST]
    assert len(in_hand) == 2, "the progress goes before the copies"
    assert await _still_wanted(database, in_hand[0])
    async with database.transaction() as session:
        await outbox.record_sent(session, [(claimed[1].id, 77)], now=SOON)
        await broadcast_runs.pause(session, broadcast_id=broadcast.id, actor=staff, now=SOON)
    assert not await _still_wanted(database, in_hand[1])
    async with database.transaction() as session:
        await outbox.release(session, [claimed[2].id])
        assert await outbox.claim(session, owner="x", now=SOON, limit=9) == []
        await broadcast_runs.go_on(session, broadcast_id=broadcast.id, actor=staff, now=SOON, zone=ZONE)
        again_due = await outbox.claim(session, owner="x", now=SOON, limit=9)
    assert len(again_due) == 4
    async with database.transaction() as session:
        await broadcast_runs.stop(session, broadcast_id=broadcast.id, actor=staff, now=SOON)
        await broadcast_runs.stop(session, broadcast_id=broadcast.id, actor=staff, now=SOON)
    assert not await _still_wanted(database, in_hand[1])
    assert [await _opened(database, one) for one in again_due] == [None] * 4
    async with database.transaction() as session:
        stopped = await session.get_one(Broadcast, broadcast.id)
        progress = await broadcast_figures.progress_of(session, stopped, now=SOON)
        assert (progress.sent, progress.stopped, progress.waiting) == (1, 4, 0)
        with pytest.raises(NoLongerPossible):
            await broadcast_runs.go_on(session, broadcast_id=broadcast.id, actor=staff, now=SOON, zone=ZONE)
        acts, _total = await audit.acts(session, page=0)
    assert [act.entry.deed for act in acts][:3] == ["broadcast-stopped", "broadcast-resumed", "broadcast-paused"]


async def test_a_scheduled_one_starts_by_itself_with_the_receivers_of_that_moment(database: Database) -> None:
    staff, colleague = await _team(database)
    async with database.transaction() as session:
        await _readers(session, 2)
    at = NOW + timedelta(hours=3)
    broadcast = await _confirmed(database, staff, 2, scheduled_at=at)
    assert broadcast.state is BroadcastState.SCHEDULED
    async with database.transaction() as session:
        await broadcast_runs.run_by_itself(session, now=at - timedelta(seconds=1), zone=ZONE)
        await _readers(session, 1, first=30)
    assert await written(database, NoticeKind.BROADCAST) == []
    async with database.transaction() as session:
        await broadcast_runs.run_by_itself(session, now=at, zone=ZONE)
        await broadcast_runs.run_by_itself(session, now=at, zone=ZONE)
    assert len(await written(database, NoticeKind.BROADCAST)) == 3
    # Another one has grown beyond one person's yes by its time: a colleague is asked first.
    other = await _confirmed(database, staff, 3, scheduled_at=at)
    async with database.transaction() as session:
        await _readers(session, 250, first=100)
        await broadcast_runs.run_by_itself(session, now=at, zone=ZONE)
    assert await _state(database, other) is BroadcastState.WAITING
    assert [one.person_id for one in await written(database, NoticeKind.BROADCAST_APPROVAL)] == [colleague.id]


async def test_what_nobody_on_the_staff_answers_for_waits_for_a_colleague(database: Database) -> None:
    staff, colleague = await _team(database)
    async with database.transaction() as session:
        await _readers(session, 1)
    at = NOW + timedelta(hours=1)
    broadcast = await _confirmed(database, staff, 1, scheduled_at=at)
    async with database.transaction() as session:
        (await session.get_one(Person, staff.id)).is_staff = False
        await session.flush()
        await broadcast_runs.run_by_itself(session, now=at, zone=ZONE)
    assert await _state(database, broadcast) is BroadcastState.WAITING
    assert [one.person_id for one in await written(database, NoticeKind.BROADCAST_APPROVAL)] == [colleague.id]
    async with database.transaction() as session:
        sent = await broadcast_runs.approve(
            session, broadcast_id=broadcast.id, expected=1, actor=colleague, now=at, zone=ZONE
        )
        assert (sent.state, sent.confirmed_by) == (BroadcastState.RUNNING, colleague.id)


async def test_a_yes_after_the_time_that_was_set_is_too_late(database: Database) -> None:
    staff, colleague = await _team(database)
    async with database.transaction() as session:
        await _readers(session, 201)
    broadcast = await _confirmed(database, staff, 201, scheduled_at=NOW + timedelta(hours=1))
    assert broadcast.state is BroadcastState.WAITING
    async with database.transaction() as session:
        one: dict[str, Any] = {"broadcast_id": broadcast.id, "actor": colleague}
        with pytest.raises(AppError, match="cast-approved-late"):
            await broadcast_runs.approve(session, expected=201, now=NOW + timedelta(hours=2), zone=ZONE, **one)
        back = await broadcast_runs.take_back(session, now=NOW + timedelta(hours=2), **one)
        assert (back.state, back.confirmed_by) == (BroadcastState.DRAFT, None)


async def test_at_night_copies_wait_for_the_morning(database: Database) -> None:
    staff, _ = await _team(database)
    night = NOW.replace(hour=22)
    async with database.transaction() as session:
        await _readers(session, 2)
        draft = await _draft(session, staff)
        await broadcast_runs.confirm(session, broadcast_id=draft.id, expected=2, actor=staff, now=night, zone=ZONE)
    copies = await written(database, NoticeKind.BROADCAST)
    assert {copy.due_at.astimezone(ZONE).hour for copy in copies} == {8}
    (first,) = await written(database, NoticeKind.BROADCAST_PROGRESS)
    async with database.transaction() as session:
        await outbox.claim(session, owner="x", now=night, limit=1)
    assert isinstance(await _opened(database, first, night), Notice)
    async with database.transaction() as session:
        await outbox.record_sent(session, [(first.id, 7)], now=night)
        for minute in range(5):
            await broadcast_runs.run_by_itself(session, now=night + timedelta(minutes=minute), zone=ZONE)
    _first, *later = await written(database, NoticeKind.BROADCAST_PROGRESS)
    assert [one.due_at for one in later] == [copies[0].due_at], "nobody looks at a bar that stands still all night"


@pytest.mark.example_region
async def test_it_is_done_when_every_copy_is_through_and_the_numbers_are_kept(database: Database) -> None:
    staff, _ = await _team(database)
    async with database.transaction() as session:
        event = await example_event(session)
        arabic = await _readers(session, 2, language="ar")
        others = await _readers(session, 2, first=20)
    broadcast = await _confirmed(database, staff, 4, buttons=[{"kind": "register"}], text="Hej, kom {day}!")
    copies = {copy.person_id: copy.id for copy in await written(database, NoticeKind.BROADCAST)}
    async with database.transaction() as session:
        await outbox.record_sent(session, [(copies[one.id], 5) for one in (*arabic, others[0])], now=SOON)
        assert not await broadcast_runs.finish_if_through(
            session, await session.get_one(Broadcast, broadcast.id), now=SOON
        )
        await outbox.record_dropped(session, copies[others[1].id], reason="Forbidden", now=SOON)
        await broadcast_runs.run_by_itself(session, now=SOON, zone=ZONE)
    assert await _state(database, broadcast) is BroadcastState.DONE
    reports = [one for one in await written(database, NoticeKind.BROADCAST_PROGRESS) if "report" in one.dedupe_key]
    assert [one.due_at - SOON for one in reports] == [timedelta(0), timedelta(days=1)]
    notice = await _opened(database, reports[0])
    assert isinstance(notice, Notice)
    assert notice.screen.picture is not None
    async with database.transaction() as session:
        presser = await session.get_one(Person, arabic[0].id)
        stranger = await make_person(session, 99, now=NOW)
        for person, counted in ((presser, True), (presser, True), (stranger, False)):
            assert counted is await broadcast_figures.note_press(
                session, broadcast_id=broadcast.id, person=person, button="0", now=SOON
            )
        assert await session.scalar(select(func.count()).select_from(BroadcastPress)) == 1
        registration = await evenings.propose(session, presser, event, profile=None, now=SOON)
        await evenings.take(session, await again(session, registration), now=SOON + timedelta(minutes=2))
    async with database.transaction() as session:
        done = await session.get_one(Broadcast, broadcast.id)
        report = await broadcast_figures.report_of(session, done, now=SOON + timedelta(hours=1))
        assert (report.progress.sent, report.progress.blocked) == (3, 1)
        assert (report.sent_by_language, report.pressed_by_language) == ({"ar": 2, "sv": 1}, {"ar": 1})
        assert (report.registered_by_language, report.pressed_by_button) == ({"ar": 1}, {"0": 1})
        assert report.sent_by_hour == {NOW: 3}
        await broadcast_runs.run_by_itself(session, now=SOON + timedelta(hours=1), zone=ZONE)
        assert done.result == {"sent": 3, "blocked": 1, "failed": 0, "said_no": 0, "stopped": 0}


@pytest.mark.example_region
async def test_fields_are_filled_in_for_each_reader(database: Database) -> None:
    staff, _ = await _team(database)
    async with database.transaction() as session:
        event = await example_event(session)
        draft = await _draft(session, staff, "{first_name}, <b>välkommen</b> till {event} {day}!")
        draft.texts = {**draft.texts, "ar": "أهلا {first_name} {day}"}

        def said(language: str, name: str | None) -> str:
            shown = copy_screen(draft, language, first_name=name, event=event)
            assert shown is not None
            return say(language, shown.paragraphs[0], as_html=True).replace("\u2068", "").replace("\u2069", "")

        assert said("sv", "<Amina>") == "&lt;Amina&gt;, <b>välkommen</b> till Industrinatten torsdag 10 december!"
        assert said("so", None).startswith("Du, <b>välkommen</b>"), (
            "no Somali, no English: Swedish, also for the friend"
        )
        assert said("ar", None) == "أهلا أصدقاءنا الخميس، 10 ديسمبر"
        assert copy_screen(draft, "sv", first_name="x", event=None) is None
        event.state = EventState.CANCELLED
        await session.flush()
        with pytest.raises(AppError, match="cast-field-no-event"):
            await broadcast_runs.confirm(session, broadcast_id=draft.id, expected=0, actor=staff, now=NOW, zone=ZONE)


def _deeds(broadcast_id: int) -> list[tuple[Callable[..., Any], dict[str, Any]]]:
    one, timed = {"broadcast_id": broadcast_id}, {"now": NOW, "zone": ZONE}
    return [
        (broadcasts.begin_broadcast, {"now": NOW}),
        (broadcasts.list_broadcasts, {}),
        (broadcast_runs.confirm, {**one, **timed, "expected": 1}),
        (broadcast_runs.approve, {**one, **timed, "expected": 1}),
        (broadcast_runs.take_back, {**one, "now": NOW}),
        (broadcast_runs.pause, {**one, "now": NOW}),
        (broadcast_runs.go_on, {**one, **timed}),
        (broadcast_runs.stop, {**one, "now": NOW}),
    ]


async def test_who_is_not_staff_can_do_nothing(database: Database) -> None:
    staff, _ = await _team(database)
    async with database.transaction() as session:
        (person,) = await _readers(session, 1)
        draft = await _draft(session, staff)
        for deed, arguments in _deeds(draft.id):
            with pytest.raises(NotAllowed):
                await deed(session, actor=person, **arguments)
        assert draft.state is BroadcastState.DRAFT


@pytest.mark.example_region
async def test_the_evening_of_a_broadcast_may_go(database: Database) -> None:
    staff, _ = await _team(database)
    async with database.transaction() as session:
        event = await example_event(session)
        await _readers(session, 1)
    at = NOW + timedelta(hours=1)
    broadcast = await _confirmed(database, staff, 1, text="{event} {day}", scheduled_at=at)
    async with database.transaction() as session:
        (await session.get_one(Event, event.id)).state = EventState.CANCELLED
        await session.flush()
        await broadcast_runs.run_by_itself(session, now=at, zone=ZONE)
    assert await _state(database, broadcast) is BroadcastState.DRAFT
    assert await written(database, NoticeKind.BROADCAST) == []
    (told,) = await written(database, NoticeKind.BROADCAST_PROGRESS)
    notice = await _opened(database, told)
    assert isinstance(notice, Notice)
    assert "gick inte ut" in say("sv", notice.screen.paragraphs[0])
