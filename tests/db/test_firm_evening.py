"""A firm's own doors: who may, who is told, once, and doors that open by themselves; on both databases."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import delete, select

from bot.errors import NoLongerPossible, NotAllowed
from bot.i18n import lines, say
from bot.notices import Later, Notice, compose
from bot.services import doors, evenings, firm_evening, outbox, programme, shut_doors
from db.enums import NoticeKind
from db.models import AuditEntry, CompanyContact, OutboxMessage, Person, RouteStop, Seat, Stop
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import ZONE, evening, example_event, register, staff, stop_named, tick, written
from tests.factories import make_contact, make_person

#: In the middle of the evening: 18:05 local time, on the full minute.
DURING = {"hours": 1, "minutes": 5}


async def _contact(database: Database, stop: Stop) -> Person:
    async with database.transaction() as session:
        found = await session.scalar(
            select(Person)
            .join(CompanyContact, CompanyContact.person_id == Person.id)
            .where(CompanyContact.company_id == stop.company_id)
            .order_by(Person.id)
        )
        assert found is not None
        return found


async def _shut(database: Database, stop: Stop, actor: Person, now: datetime, minutes: int = 20) -> tuple[Stop, int]:
    async with database.transaction() as session:
        return await firm_evening.shut_own(session, company_id=stop.company_id, minutes=minutes, actor=actor, now=now)


async def _said(database: Database, message: OutboxMessage, now: datetime, language: str = "sv") -> str | None:
    """What would stand on the phone if the message were sent now; None when it would be dropped."""
    async with database.transaction() as session:
        notice = await compose(session, message, now=now, zone=ZONE)
    if notice is None:
        return None
    assert isinstance(notice, Notice)
    return say(language, lines(*notice.screen.paragraphs))


async def test_only_the_firms_own_contact_reaches_its_doors(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        stop = stop_named(event, "Mörsjö")
        candidate = await make_person(session, 1, now=NOW)
        member = await staff(session)
    own, other = await _contact(database, stop), await _contact(database, stop_named(event, "Näldens"))
    at = evening(event, **DURING)
    async with database.transaction() as session:
        for actor in (candidate, other, member):
            for call in (firm_evening.own_doors, firm_evening.own_stop, firm_evening.reopen_own):
                with pytest.raises(NotAllowed, match="firm-evening-not-yours"):
                    await call(session, company_id=stop.company_id, actor=actor, now=at)
            with pytest.raises(NotAllowed):
                await firm_evening.shut_own(session, company_id=stop.company_id, minutes=20, actor=actor, now=at)
        for forged in (0, 999_999_999):
            with pytest.raises(NotAllowed, match="firm-evening-not-yours"):
                await firm_evening.own_doors(session, company_id=forged, actor=own, now=at)
        assert (await firm_evening.own_doors(session, company_id=stop.company_id, actor=own, now=at)).stop.id == stop.id
    async with database.transaction() as session:
        await session.execute(delete(CompanyContact).where(CompanyContact.person_id == own.id))
    with pytest.raises(NotAllowed):
        await _shut(database, stop, own, at)
    async with database.transaction() as session:
        assert (await session.get_one(Stop, stop.id)).shut_until is None
        assert list(await session.scalars(select(AuditEntry).where(AuditEntry.deed.like("doors%")))) == []
    assert await written(database, NoticeKind.DOORS_SHUT) == []


async def test_exactly_those_concerned_are_told_once(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        stop, elsewhere = stop_named(event, "Mörsjö"), stop_named(event, "Näldens")
        at = evening(event, **DURING)
        slots = {f"{slot.astimezone(ZONE):%H:%M}": slot for slot in programme.slots_of(stop)}
        before, begun, soon, later = slots["17:00"], slots["18:00"], slots["18:30"], slots["19:00"]
        people = {
            "was there and gone": await register(session, event, 1, stop, at=before),
            "begins now": await register(session, event, 2, stop, at=begun),
            "scanned": await register(session, event, 3, stop, at=begun),
            "soon": await register(session, event, 4, stop, at=soon),
            "later": await register(session, event, 5, stop, at=later),
            "elsewhere": await register(session, event, 6, elsewhere),
        }
        scanned = await session.get_one(Person, people["scanned"].person_id)
        code = (await doors.codes_of_event(session, event))[stop.id]
        await doors.stamp_by_words(session, text=code, person=scanned, now=at - timedelta(minutes=1))
    contact = await _contact(database, stop)
    shut, told = await _shut(database, stop, contact, at, minutes=40)
    assert (shut.shut_until, told) == (at + timedelta(minutes=40), 2)
    again, told_again = await _shut(database, stop, contact, at + timedelta(minutes=1), minutes=40)
    assert (again.shut_until, told_again) == (shut.shut_until, 0)
    messages = await written(database, NoticeKind.DOORS_SHUT)
    assert [message.person_id for message in messages] == [
        people["begins now"].person_id,
        people["soon"].person_id,
    ]
    said = await _said(database, messages[0], at)
    assert said is not None
    assert "18:45" in said
    assert "18:45" in str(await _said(database, messages[0], at, "ar"))
    async with database.transaction() as session:
        entries = list(await session.scalars(select(AuditEntry).where(AuditEntry.deed == "doors-shut")))
    assert [(entry.actor_id, entry.facts) for entry in entries] == [
        (contact.id, {"company": stop.company.name, "minutes": 40, "by": "firm"})
    ]


async def test_who_comes_by_bus_while_the_doors_are_shut_is_told(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        calls = list(await session.scalars(select(RouteStop).order_by(RouteStop.route_id, RouteStop.position)))
        call, start = next(
            (one, other)
            for one in calls
            for other in calls
            if one.stop_id and other.route_id == one.route_id and other.position < one.position
        )
        stop = next(one for one in event.stops if one.id == call.stop_id)
        last_slot = programme.slots_of(stop)[-1]
        rider = await register(session, event, 1, stop, at=last_slot)
        session.add(Seat(registration_id=rider.id, route_id=call.route_id, board_id=start.id, alight_id=call.id))
        stop.opens_at = min(stop.opens_at, call.departs_at)
        actor = await staff(session)
    async with database.transaction() as session:
        at = call.departs_at - timedelta(minutes=15)
        _stop, told = await shut_doors.shut(session, stop_id=stop.id, minutes=10, actor=actor, by_firm=False, now=at)
        assert told == 0, "the bus comes when the doors are open again"
        await shut_doors.reopen(session, stop_id=stop.id, actor=actor, by_firm=False, now=at)
        _stop, told = await shut_doors.shut(
            session, stop_id=stop.id, minutes=20, actor=actor, by_firm=False, now=at + timedelta(seconds=10)
        )
        assert told == 1


async def test_doors_open_by_themselves_and_then_nothing_is_sent(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        stop = stop_named(event, "Mörsjö")
        at = evening(event, **DURING) + timedelta(seconds=20)
        coming = await register(session, event, 1, stop, at=evening(event, hours=1, minutes=30))
    contact = await _contact(database, stop)
    shut, told = await _shut(database, stop, contact, at, minutes=40)
    assert told == 1
    assert shut.shut_until == evening(event, hours=1, minutes=46), "rounded up to a full minute"
    (message,) = await written(database, NoticeKind.DOORS_SHUT)
    assert await _said(database, message, shut.shut_until - timedelta(seconds=1))
    assert await _said(database, message, shut.shut_until) is None
    assert shut_doors.shut_until(shut, shut.shut_until) is None
    # The code works all the while: it is inside.
    async with database.transaction() as session:
        code = (await doors.codes_of_event(session, event))[stop.id]
        visitor = await session.get_one(Person, coming.person_id)
        assert (await doors.stamp_by_words(session, text=code, person=visitor, now=at)).is_new
    assert await _said(database, message, at) is None, "who has been there is left in peace"


async def test_opened_before_its_time_is_told_to_who_read_that_it_was_shut(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        stop = stop_named(event, "Mörsjö")
        at = evening(event, **DURING)
        for number in (1, 2):
            await register(session, event, number, stop, at=evening(event, hours=1, minutes=30))
        member = await staff(session)
    contact = await _contact(database, stop)
    await _shut(database, stop, contact, at, minutes=40)
    read, unsent = await written(database, NoticeKind.DOORS_SHUT)
    async with database.transaction() as session:
        await outbox.record_sent(session, [(read.id, 77)], now=at)
    soon = at + timedelta(minutes=5)
    for _ in range(2):
        async with database.transaction() as session:
            await shut_doors.reopen(session, stop_id=stop.id, actor=member, by_firm=False, now=soon)
    assert await _said(database, unsent, soon) is None
    first, second = await written(database, NoticeKind.DOORS_OPEN)
    assert await _said(database, first, soon)
    async with database.transaction() as session:
        # The message that they are shut may be on its way this moment: it is looked at again.
        assert isinstance(await compose(session, second, now=soon, zone=ZONE), Later)
        await outbox.record_dropped(session, unsent.id, reason="out of date", now=soon)
    async with database.transaction() as session:
        assert await compose(session, second, now=soon, zone=ZONE) is None
        deeds = [entry.deed for entry in await session.scalars(select(AuditEntry).order_by(AuditEntry.id))]
    assert deeds[-2:] == ["doors-shut", "doors-reopened"]


async def test_doors_are_shut_only_in_their_hours_and_for_the_minutes_there_are(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
    stop = stop_named(event, "Mörsjö")
    contact = await _contact(database, stop)
    for now in (NOW, stop.opens_at - timedelta(minutes=31), stop.closes_at):
        with pytest.raises(NoLongerPossible, match="doors-cannot-shut"):
            await _shut(database, stop, contact, now)
    for minutes in (0, 1, 30, 999):
        with pytest.raises(NoLongerPossible, match="button-unknown"):
            await _shut(database, stop, contact, stop.opens_at, minutes=minutes)
    shut, _told = await _shut(database, stop, contact, stop.closes_at - timedelta(minutes=5), minutes=40)
    assert shut.shut_until == stop.closes_at


async def test_a_plan_leads_nobody_to_shut_doors(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        at = evening(event, **DURING)
        for stop in event.stops:
            stop.shut_until = at + timedelta(minutes=20)
        person = await make_person(session, 1, now=NOW)
        registration = await evenings.propose(session, person, event, profile=None, now=at)
        found = [place.slot_at for place in registration.places if place.slot_at is not None]
    assert found
    assert all(slot >= at + timedelta(minutes=20) for slot in found)


async def test_time_to_go_says_when_the_bus_comes_to_shut_doors(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        calls = list(await session.scalars(select(RouteStop).order_by(RouteStop.route_id, RouteStop.position)))
        call = next(one for one in calls if one.stop_id and one.position > 0 and one.departs_at < event.ends_at)
        start = next(one for one in calls if one.route_id == call.route_id and one.position == 0)
        stop = next(one for one in event.stops if one.id == call.stop_id)
        rider = await register(session, event, 1, stop, at=programme.slots_of(stop)[-1])
        session.add(Seat(registration_id=rider.id, route_id=call.route_id, board_id=start.id, alight_id=call.id))
    at = start.departs_at - timedelta(minutes=14)
    await tick(database, at)
    (message,) = await written(database, NoticeKind.LEAVE_NOW)
    for shut_for, is_told in ((-1, False), (1, True)):
        async with database.transaction() as session:
            (await session.get_one(Stop, stop.id)).shut_until = call.departs_at + timedelta(minutes=shut_for)
        said = await _said(database, message, at)
        assert said is not None
        assert ("stängda" in said) is is_told


async def test_a_contact_of_two_firms_is_asked_which_and_nobody_else_is(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        nobody = await make_person(session, 1, now=NOW)
    first, second = stop_named(event, "Mörsjö"), stop_named(event, "Näldens")
    contact = await _contact(database, first)
    async with database.transaction() as session:
        with pytest.raises(NotAllowed, match="firm-evening-not-yours"):
            await firm_evening.own_firms(session, actor=nobody)
        assert [firm.id for firm in await firm_evening.own_firms(session, actor=contact)] == [first.company_id]
        await make_contact(session, contact, second.company_id, now=NOW)
        found = {firm.id for firm in await firm_evening.own_firms(session, actor=contact)}
    assert found == {first.company_id, second.company_id}


async def test_shut_opened_and_shut_again_is_told_once_as_it_is_now(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        stop = stop_named(event, "Mörsjö")
        at = evening(event, **DURING)
        await register(session, event, 1, stop, at=evening(event, hours=1, minutes=30))
    contact = await _contact(database, stop)
    await _shut(database, stop, contact, at, minutes=40)
    async with database.transaction() as session:
        await firm_evening.reopen_own(session, company_id=stop.company_id, actor=contact, now=at)
    soon = at + timedelta(minutes=2)
    await _shut(database, stop, contact, soon, minutes=40)
    old, new = await written(database, NoticeKind.DOORS_SHUT)
    assert await _said(database, old, soon) is None, "nobody reads the time that no longer holds"
    assert "18:47" in str(await _said(database, new, soon))
    (opened,) = await written(database, NoticeKind.DOORS_OPEN)
    assert await _said(database, opened, soon) is None
