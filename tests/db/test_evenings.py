"""A person's evening on both databases: proposing, taking, full stops, lines, lots, exchanging, giving back."""

import asyncio
from contextlib import suppress
from datetime import timedelta
from itertools import pairwise

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import AppError, NoLongerPossible, NotAllowed
from bot.services import evening_plans, evenings, privacy, programme, room, waiting
from db.enums import NoticeKind, PlaceStatus, RegistrationStatus
from db.models import Draw, Event, Person, Place, Registration, Seat
from db.session import Database
from tests.conftest import NOW
from tests.db.ground import again, enforce_retention, evening, example_event, register, staff, stop_named, written
from tests.factories import make_person, make_profile

pytestmark = pytest.mark.example_region


async def test_a_proposal_can_be_kept_and_takes_no_room(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        person = await make_person(session, 1, now=NOW)
        proposal = await evenings.propose(session, person, event, profile=None, now=NOW)
        places = evenings.places_in_order(proposal)
        assert proposal.status is RegistrationStatus.PROPOSED
        assert 2 <= len(places) <= 3
        for first, second in pairwise(places):
            assert first.slot_at is not None
            assert second.slot_at is not None
            assert first.slot_at + programme.stay_at(first.stop) <= second.slot_at
        assert await room.taken_at(session, event.stops) == {}
        assert (await room.seats_left(session, event.routes))[event.routes[0].id] == event.routes[0].seats
        same = await evenings.propose(session, person, event, profile=None, now=NOW)
        assert [place.id for place in same.places] == [place.id for place in proposal.places]


async def test_taking_holds_places_and_seats_once(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        person = await make_person(session, 1, now=NOW)
        registration = await evenings.propose(session, person, event, profile=None, now=NOW)
        await evenings.set_party(session, registration, 3, now=NOW)
        for _ in range(2):
            registration = await again(session, registration)
            await evenings.take(session, registration, now=NOW)
        registration = await again(session, registration)
        assert {place.status for place in registration.places} == {PlaceStatus.HELD}
        taken = await room.taken_at(session, [place.stop for place in registration.places])
        assert sorted(taken.values()) == [3] * len(registration.places)
        assert registration.seats
        left = await room.seats_left(session, [seat.route for seat in registration.seats])
        assert all(left[seat.route_id] == seat.route.seats - 3 for seat in registration.seats)


async def test_the_last_place_goes_to_one_of_two(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        stop = stop_named(event, "Rödöns")
        stop.capacity = 1
        await session.flush()
        ids = []
        for number in (1, 2):
            registration = await register(session, event, number)
            session.add(
                Place(
                    registration_id=registration.id,
                    stop_id=stop.id,
                    status=PlaceStatus.PROPOSED,
                    slot_at=stop.opens_at,
                )
            )
            ids.append(registration.person_id)

    async def take(person_id: int) -> None:
        async with database.transaction() as session:
            registration = await evenings.registration_of(session, person_id, event.id)
            assert registration is not None
            await evenings.take(session, registration, now=NOW)

    await asyncio.gather(*(take(person_id) for person_id in ids))
    async with database.transaction() as session:
        statuses = []
        for person_id in ids:
            found = await evenings.registration_of(session, person_id, event.id)
            assert found is not None
            statuses += [place.status for place in found.places]
    assert sorted(statuses) == [PlaceStatus.HELD, PlaceStatus.WAITING]


async def test_a_freed_place_is_offered_to_the_next_in_line_until_a_deadline(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        stop = stop_named(event, "Mörsjö")
        stop.capacity, stop.slot_minutes = 2, None
        await session.flush()
        first = await register(session, event, 1, stop, party=2)
        second = await register(session, event, 2, stop, now=NOW + timedelta(minutes=1))
        third = await register(session, event, 3, stop, now=NOW + timedelta(minutes=2))
        assert [await waiting.position(session, one.places[0]) for one in (second, third)] == [1, 2]
        await evenings.set_party(session, await again(session, first), 1, now=NOW)
        second = await again(session, second)
        assert second.places[0].status is PlaceStatus.OFFERED
        assert (await again(session, third)).places[0].status is PlaceStatus.WAITING
        deadline = second.places[0].offer_until
        assert deadline == NOW + waiting.OFFER_TIME

        await waiting.expire_offers(session, now=deadline - timedelta(seconds=1))
        assert (await again(session, second)).places[0].status is PlaceStatus.OFFERED
        await waiting.expire_offers(session, now=deadline)
        assert (await again(session, second)).places[0].status is PlaceStatus.WAITING
        third = await again(session, third)
        assert third.places[0].status is PlaceStatus.OFFERED
        late = await session.get_one(Person, second.person_id)
        with pytest.raises(NoLongerPossible):
            await waiting.accept_offer(session, place_id=second.places[0].id, person=late, now=deadline)
        owner = await session.get_one(Person, third.person_id)
        with pytest.raises(NotAllowed):
            await waiting.accept_offer(session, place_id=third.places[0].id, person=late, now=deadline)
        for _ in range(2):
            await waiting.accept_offer(session, place_id=third.places[0].id, person=owner, now=deadline)
        assert (await again(session, third)).places[0].status is PlaceStatus.HELD
    assert [message.person_id for message in await written(database, NoticeKind.PLACE_OFFERED)] == [
        second.person_id,
        third.person_id,
    ]


@pytest.mark.parametrize("how", ["cancel", "erase"])
async def test_who_goes_frees_everything_at_once(database: Database, how: str) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        stop = stop_named(event, "Mörsjö")
        stop.capacity, stop.slot_minutes = 1, None
        await session.flush()
        first = await register(session, event, 1, stop)
        second = await register(session, event, 2, stop)
        if how == "cancel":
            for _ in range(2):
                await evenings.cancel(session, await again(session, first), now=NOW)
        else:
            await privacy.erase_person(session, await session.get_one(Person, first.person_id), now=NOW)
        assert (await again(session, second)).places[0].status is PlaceStatus.OFFERED


async def test_lots_are_drawn_once_by_a_logged_seed(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        stop = stop_named(event, "Odenkrets")
        assert stop.by_lot
        stop.capacity, stop.slot_minutes = 2, None
        await session.flush()
        entered = [await register(session, event, number, stop) for number in range(1, 7)]
        assert all(one.places[0].status is PlaceStatus.IN_LOT for one in entered)
        member = await staff(session)
        with pytest.raises(NotAllowed):
            await waiting.draw_lots(
                session,
                stop_id=stop.id,
                actor=await session.get_one(Person, entered[0].person_id),
                now=NOW,
                seed="a",
            )
        draw = await waiting.draw_lots(session, stop_id=stop.id, actor=member, now=NOW, seed="2026")
        statuses = [(await again(session, one)).places[0].status for one in entered]
        assert statuses.count(PlaceStatus.HELD) == 2
        assert statuses.count(PlaceStatus.WAITING) == 4
        assert (len(draw.entrants), len(draw.winners)) == (6, 2)
        kept = (await session.get_one(Draw, draw.id)).seed
        with pytest.raises(NoLongerPossible):
            await waiting.draw_lots(session, stop_id=stop.id, actor=member, now=NOW, seed="again")
    assert kept == "2026"
    assert len(await written(database, NoticeKind.LOT_WON)) == 2
    assert len(await written(database, NoticeKind.LOT_LOST)) == 4


async def _taken(session: AsyncSession) -> tuple[Event, Person, Registration]:
    """The example's evening, somebody who comes, and what they have taken of it."""
    event = await example_event(session)
    person = await make_person(session, 1, now=NOW)
    registration = await evenings.propose(session, person, event, profile=None, now=NOW)
    await evenings.take(session, registration, now=NOW)
    return event, person, await again(session, registration)


async def test_parts_are_exchanged_and_the_others_stay(database: Database) -> None:
    async with database.transaction() as session:
        event, person, registration = await _taken(session)
        old, *others = evenings.places_in_order(registration)
        kept = {place.stop_id: place.slot_at for place in others}
        for new in event.stops:
            if new.id in {old.stop_id, *kept} or new.by_lot:
                continue
            with suppress(AppError):
                # The others keep their times, so not every stop fits in.
                registration, shortage = await evenings.exchange(
                    session, person, registration, old_stop_id=old.stop_id, new_stop_id=new.id, profile=None, now=NOW
                )
                assert not shortage.waiting
                break
            unchanged = {place.stop_id for place in (await again(session, registration)).places}
            assert unchanged == {old.stop_id, *kept}
        now_planned = {place.stop_id: place.slot_at for place in registration.places}
        assert now_planned.items() >= kept.items()
        assert old.stop_id not in now_planned
        assert len(now_planned) == len(kept) + 1
        with pytest.raises(AppError):
            await evenings.exchange(
                session,
                person,
                registration,
                old_stop_id=None,
                new_stop_id=next(stop.id for stop in event.stops if stop.id not in now_planned),
                profile=None,
                now=NOW,
            )
        for place in evenings.places_in_order(registration)[1:]:
            registration, _ = await evenings.exchange(
                session, person, registration, old_stop_id=place.stop_id, new_stop_id=None, profile=None, now=NOW
            )
        with pytest.raises(AppError):
            await evenings.exchange(
                session,
                person,
                registration,
                old_stop_id=registration.places[0].stop_id,
                new_stop_id=None,
                profile=None,
                now=NOW,
            )


async def test_a_bus_is_taken_given_back_and_full(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        registration = await register(session, event, 1, stop_named(event, "Mörsjö"))
        choices = evening_plans.bus_choices(registration, None)
        route = choices[0][0]
        await evenings.toggle_bus(session, registration, route.id, profile=None)
        registration = await again(session, registration)
        assert [seat.route_id for seat in registration.seats] == [route.id]
        route.seats = 1
        await session.flush()
        other = await register(session, event, 2, stop_named(event, "Mörsjö"))
        with pytest.raises(AppError, match="bus-is-full"):
            await evenings.toggle_bus(session, other, route.id, profile=None)
        with pytest.raises(NoLongerPossible, match="evening-no-seats"):
            await evenings.set_party(session, registration, 2, now=NOW)
        await evenings.toggle_bus(session, registration, route.id, profile=None)
        await evenings.toggle_bus(session, other, route.id, profile=None)
        assert (await room.seats_left(session, [route]))[route.id] == 0
        strange = next(one for one in event.routes if one.id not in {found.id for found, _leg in choices})
        with pytest.raises(AppError, match="bus-does-not-fit"):
            await evenings.toggle_bus(session, other, strange.id, profile=None)


async def test_guests_are_forgotten_two_days_after_and_profiles_stay(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        guest = await register(session, event, 1, stop_named(event, "Mörsjö"))
        known = await register(session, event, 2, stop_named(event, "Mörsjö"))
        await make_profile(session, await session.get_one(Person, known.person_id), now=NOW)
        await enforce_retention(session, now=event.ends_at + timedelta(hours=47))
        assert await session.get(Registration, guest.id) is not None
        await enforce_retention(session, now=event.ends_at + timedelta(hours=49))
    async with database.transaction() as session:
        assert await session.get(Registration, guest.id) is None
        assert await session.get(Person, guest.person_id) is None
        assert await session.get(Registration, known.id) is not None


async def test_an_evening_that_has_begun_offers_only_what_is_still_to_come(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        late = evening(event, hours=2)
        person = await make_person(session, 1, now=NOW)
        registration = await evenings.propose(session, person, event, profile=None, now=late)
        assert registration.places
        assert all(place.slot_at is not None and place.slot_at > late for place in registration.places)
        after = await evenings.propose(
            session, await make_person(session, 2, now=NOW), event, profile=None, now=event.ends_at
        )
        assert not after.places
        assert isinstance(registration.seats, list)
        assert all(isinstance(seat, Seat) for seat in registration.seats)


async def test_a_stop_is_added_after_the_doors_of_another_were_closed(database: Database) -> None:
    async with database.transaction() as session:
        event, person, registration = await _taken(session)
        first, second, *_ = evenings.places_in_order(registration)
        closed_id, at = first.stop_id, first.slot_at
        first.stop.is_open = False
        await session.flush()
        mine = {place.stop_id for place in registration.places}
        for new in event.stops:
            if new.id in mine or new.by_lot:
                continue
            with suppress(AppError):
                registration, _ = await evenings.exchange(
                    session, person, registration, old_stop_id=second.stop_id, new_stop_id=new.id, profile=None, now=NOW
                )
                break
        planned = {place.stop_id: place.slot_at for place in registration.places}
        assert new.id in planned
        assert planned[closed_id] == at


async def test_a_stop_without_a_time_that_is_left_does_not_fit_in(database: Database) -> None:
    async with database.transaction() as session:
        event = await example_event(session)
        person = await make_person(session, 1, now=NOW)
        registration = await evenings.propose(session, person, event, profile=None, now=NOW)
        registration = await again(session, registration)
        mine = {place.stop_id for place in registration.places}
        over = next(stop for stop in event.stops if stop.id not in mine and not stop.by_lot)
        over.shut_until = over.closes_at
        await session.flush()
        with pytest.raises(AppError, match="evening-does-not-fit"):
            await evenings.exchange(
                session,
                person,
                registration,
                old_stop_id=evenings.places_in_order(registration)[0].stop_id,
                new_stop_id=over.id,
                profile=None,
                now=over.opens_at,
            )
