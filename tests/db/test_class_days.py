"""Around the day of a study visit: silence that is chased, reminders, scans that name nobody, and the end."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.actions import ClassVisits
from bot.cards.class_visits import host_ways, teacher_ways
from bot.errors import AppError, NoLongerPossible, NotAllowed
from bot.notices import Later, Notice, compose
from bot.services import class_visit_answers as answers
from bot.services import class_visit_care as care
from bot.services import class_visit_doors as doors
from bot.services import class_visit_firms as firms
from bot.services import class_visit_pages as pages
from bot.services import class_visits, partners
from db.enums import NoticeKind, PartnerRole, StudyVisitState, VisitReason, VisitSide
from db.models import ClassScan, Conversation, DoorAttempt, HelpQuestion, Person, StudyVisit
from db.session import Database
from tests.conftest import NOW
from tests.db.class_ground import DAYS, TODAY, TOLD, Ground, asked, at, described, later, make_ground, message, told
from tests.db.ground import ZONE, enforce_retention
from tests.factories import make_person

TEN = at(DAYS[0], 10)


async def _agreed(session: AsyncSession, ground: Ground) -> StudyVisit:
    visit = await asked(session, ground)
    return await answers.accept(session, visit_id=visit.id, start=TEN, actor=ground.lina, now=NOW, zone=ZONE)


async def test_a_silent_firm_is_reminded_then_staff_and_teacher_are_told_and_the_next_is_asked(
    database: Database,
) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await asked(session, ground, ground.deli, ground.welders)
        await care.chase(session, now=later(days=2), zone=ZONE)
        assert await told(session, NoticeKind.CLASS_WAITING) == []
        for _ in range(2):
            await care.chase(session, now=later(days=3), zone=ZONE)
        assert await told(session, NoticeKind.CLASS_WAITING) == [ground.lina.id, ground.ida.id]
        # Five working days after a Monday is the Monday after; nobody is chased before nine on the day after it.
        for moment in (later(days=7, hours=10), later(days=8, hours=-2)):
            await care.chase(session, now=moment, zone=ZONE)
            assert visit.company_id == ground.deli.id
        for _ in range(2):
            await care.chase(session, now=later(days=8), zone=ZONE)
        assert (visit.state, visit.company_id) == (StudyVisitState.ASKED, ground.welders.id)
        assert await told(session, NoticeKind.CLASS_LATE) == [ground.karin.id]
        assert await told(session, NoticeKind.CLASS_PASSED) == [ground.teacher.id]
        with pytest.raises(NotAllowed):
            await answers.accept(session, visit_id=visit.id, start=TEN, actor=ground.lina, now=later(days=8), zone=ZONE)


async def test_a_silent_teacher_gives_the_time_back(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await asked(session, ground)
        offered: dict[str, Any] = {
            "visit_id": visit.id,
            "side": VisitSide.AMBASSADOR,
            "start": at("2026-12-09", 9),
            "reason": None,
        }
        await answers.offer(session, actor=ground.lina, now=NOW, zone=ZONE, **offered)
        await care.chase(session, now=later(days=3), zone=ZONE)
        assert await told(session, NoticeKind.CLASS_WAITING) == [ground.teacher.id]
        await care.chase(session, now=later(days=8), zone=ZONE)
        assert (visit.state, visit.starts_at) == (StudyVisitState.CHOOSING, None)
        assert await told(session, NoticeKind.CLASS_CANCELLED) == [ground.lina.id]
        assert await told(session, NoticeKind.CLASS_PASSED) == [ground.teacher.id]


async def test_less_time_to_answer_when_the_visit_is_near(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        near = await asked(session, ground, days=["2026-11-30"])
        # Two working days before the Monday is the Thursday.
        assert class_visits.answer_by(near).isoformat() == "2026-11-26"
        offered: dict[str, Any] = {
            "visit_id": near.id,
            "side": VisitSide.AMBASSADOR,
            "start": at("2026-11-27", 9),
            "reason": None,
        }
        await answers.offer(session, actor=ground.lina, now=NOW, zone=ZONE, **offered)
        assert class_visits.answer_by(near).isoformat() == "2026-11-26"
        await care.chase(session, now=at("2026-11-26", 10), zone=ZONE)
        assert near.starts_at is not None
        await care.chase(session, now=at("2026-11-27", 9), zone=ZONE)
        assert near.state is StudyVisitState.CHOOSING


async def test_a_request_at_night_waits_for_the_morning(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        await asked(session, ground)
        found = await message(session, NoticeKind.CLASS_ASKED, ground.lina)
        night = NOW.replace(hour=22)
        assert isinstance(await compose(session, found, now=night, zone=ZONE), Later)
        assert isinstance(await compose(session, found, now=NOW, zone=ZONE), Notice)


async def test_both_are_reminded_once_and_never_late(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        await _agreed(session, ground)
        expected: list[int] = []
        for mark, on_time, too_late in (
            ("7", at("2026-12-01", 9), at("2026-12-04", 10)),
            ("1", at("2026-12-07", 9), at("2026-12-07", 22)),
            ("0", at("2026-12-08", 7), TEN),
        ):
            await care.remind(session, now=on_time - timedelta(minutes=1), zone=ZONE)
            await care.remind(session, now=too_late, zone=ZONE)
            assert await told(session, NoticeKind.CLASS_BEFORE) == expected
            for _ in range(2):
                await care.remind(session, now=on_time, zone=ZONE)
            expected += [ground.teacher.id, ground.lina.id]
            assert await told(session, NoticeKind.CLASS_BEFORE) == expected
            found = await message(session, NoticeKind.CLASS_BEFORE, ground.teacher)
            assert found.args["mark"] == mark
            assert isinstance(await compose(session, found, now=on_time, zone=ZONE), Notice)
            assert await compose(session, found, now=too_late, zone=ZONE) is None


async def test_a_moved_or_cancelled_visit_is_not_reminded_of(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await _agreed(session, ground)
        day_before = at("2026-12-07", 9)
        await care.remind(session, now=day_before, zone=ZONE)
        found = await message(session, NoticeKind.CLASS_BEFORE, ground.teacher)
        cancel: dict[str, Any] = {"visit_id": visit.id, "side": VisitSide.TEACHER, "reason": VisitReason.ILLNESS}
        await answers.cancel(session, actor=ground.teacher, now=day_before, today=day_before.date(), **cancel)
        assert await compose(session, found, now=day_before, zone=ZONE) is None


async def test_a_phone_counts_once_and_only_on_the_day(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await _agreed(session, ground)
        one, other = [await make_person(session, number, now=NOW, language_chosen=False) for number in (91, 92)]
        payload = doors.payload_of(visit)
        for moment in (NOW, TEN - timedelta(minutes=61), at("2026-12-09", 0)):
            with pytest.raises(NoLongerPossible):
                await doors.scan_link(session, payload=payload, person=one, now=moment, zone=ZONE)
        for forged in ("v_1-", f"v_{visit.id}-{'A' * 16}", "v_999999999-x", "v_²-x", "v_", payload + "x"):
            with pytest.raises(NoLongerPossible):
                await doors.scan_link(session, payload=forged, person=one, now=TEN, zone=ZONE)
        scans = [
            (await doors.scan_link(session, payload=payload, person=person, now=TEN, zone=ZONE)).is_new
            for person in (one, other, one)
        ]
        assert scans == [True, True, False]
        assert await _pupils(session, visit) == 2


async def _pupils(session: AsyncSession, visit: StudyVisit) -> int:
    found = await class_visits.load(session, visit.id)
    assert found is not None
    return found.pupils


async def test_the_two_words_count_and_other_words_are_left_to_the_doors(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await _agreed(session, ground)
        pupil = await make_person(session, 91, now=NOW)
        words: dict[str, Any] = {"person": pupil, "zone": ZONE}
        assert await doors.scan_words(session, text="inte den", now=TEN, **words) is None
        assert await doors.scan_words(session, text=visit.spoken, now=NOW, **words) is None
        scan = await doors.scan_words(session, text=visit.spoken.upper(), now=TEN, **words)
        assert scan is not None
        assert scan.is_new
        session.add_all(DoorAttempt(person_id=pupil.id, attempted_at=TEN) for _ in range(5))
        await session.flush()
        with pytest.raises(NoLongerPossible):
            await doors.scan_words(session, text=visit.spoken, now=TEN, **words)


async def test_a_scan_leaves_nobody_behind_and_its_mark_goes_the_day_after(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await _agreed(session, ground)
        pupil = await make_person(session, 91, now=NOW, language_chosen=False)
        payload, key = doors.payload_of(visit), visit.secret
        await doors.scan_link(session, payload=payload, person=pupil, now=TEN, zone=ZONE)
        found = await doors.counted_visit(session, visit_id=visit.id, person=pupil, now=TEN, zone=ZONE)
        assert found.id == visit.id
        await doors.forget_unless_known(session, pupil)
        await session.flush()
        assert await session.scalar(select(func.count()).select_from(Person).where(Person.telegram_id == 91)) == 0
        stored = list(await session.scalars(select(ClassScan.mark)))
        assert len(stored) == 1
        # The same phone comes again: a new row for the moment, and not counted twice.
        again = await make_person(session, 91, now=NOW, language_chosen=False)
        assert not (await doors.scan_link(session, payload=payload, person=again, now=TEN, zone=ZONE)).is_new
        await doors.drop_scans(session, now=at(DAYS[0], 23), zone=ZONE)
        assert await session.scalar(select(func.count()).select_from(ClassScan)) == 1
        await doors.drop_scans(session, now=at("2026-12-09", 1), zone=ZONE)
        assert await session.scalar(select(func.count()).select_from(ClassScan)) == 0
        assert await _pupils(session, visit) == 1
        found_after = await class_visits.load(session, visit.id)
        assert found_after is not None
        assert found_after.secret != key


async def test_who_is_known_is_not_forgotten_by_a_scan(database: Database) -> None:
    async with database.transaction() as session:
        known = await make_person(session, 91, now=NOW)
        staff = await make_person(session, 92, now=NOW, is_staff=True, language_chosen=False)
        asks = await make_person(session, 93, now=NOW, language_chosen=False)
        session.add(HelpQuestion(person_id=asks.id, question="?", asked_at=NOW))
        await session.flush()
        for person in (known, staff, asks):
            await doors.forget_unless_known(session, person)
        await session.flush()
        assert await session.scalar(select(func.count()).select_from(Person)) == 3


async def test_the_teacher_corrects_the_count_after_the_visit_began(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await _agreed(session, ground)
        count: dict[str, Any] = {"visit_id": visit.id, "count": 23}
        with pytest.raises(NoLongerPossible):
            await doors.correct_count(session, actor=ground.teacher, now=NOW, **count)
        for actor in (ground.colleague, ground.lina, ground.karin):
            with pytest.raises(NotAllowed):
                await doors.correct_count(session, actor=actor, now=TEN, **count)
        corrected = await doors.correct_count(session, actor=ground.teacher, now=TEN, **count)
        assert corrected.pupils == 23
        with pytest.raises(NotAllowed):
            await doors.tell_seen(session, visit_id=visit.id, seen="x", actor=ground.teacher, now=TEN)


async def test_a_visit_that_is_over_is_done_and_both_sides_are_asked(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await _agreed(session, ground)
        await doors.end_visits(session, now=TEN + timedelta(minutes=119))
        assert await told(session, NoticeKind.CLASS_AFTER) == []
        for _ in range(2):
            await doors.end_visits(session, now=TEN + timedelta(minutes=120))
        assert visit.state is StudyVisitState.DONE
        assert await told(session, NoticeKind.CLASS_AFTER) == [ground.teacher.id, ground.lina.id]
        await partners.leave(session, role=PartnerRole.TEACHER, actor=ground.teacher, now=TEN)
        found = await message(session, NoticeKind.CLASS_AFTER, ground.teacher)
        assert await compose(session, found, now=TEN + timedelta(hours=3), zone=ZONE) is None


async def test_a_teachers_own_words_go_after_their_time(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await _agreed(session, ground)
        await doors.empty_old(session, before=later(days=1))
        await session.refresh(visit)
        assert visit.access_note is not None, "the visit is still to come"
        await doors.end_visits(session, now=later(days=31))
        await doors.empty_old(session, before=later(days=1))
        await session.refresh(visit)
        assert visit.access_note is None


async def test_a_teachers_own_words_go_too_when_nothing_came_of_them(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await described(session, ground)
        half = {"flow": "class_visit", "answers": {"access_note": TOLD["access_note"]}, "is_open": False}
        session.add(Conversation(person_id=ground.teacher.id, updated_at=later(days=1), **half))
        await session.flush()
        last_day = at(max(visit.days), 12)
        assert await doors.empty_old(session, before=last_day) == 0, "a firm can still be asked for that day"
        assert await doors.empty_old(session, before=last_day + timedelta(days=1)) == 1
        assert visit.access_note is None
        await enforce_retention(session, now=later(days=32))
        assert (await session.scalars(select(Conversation))).all() == []


async def test_scans_of_a_visit_that_the_firm_called_off_go_and_the_count_begins_anew(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await _agreed(session, ground)
        early = TEN - timedelta(minutes=40)
        pupil = await make_person(session, 31, now=early)
        await doors.scan_link(session, payload=doors.payload_of(visit), person=pupil, now=early, zone=ZONE)
        await answers.cancel(
            session,
            visit_id=visit.id,
            side=VisitSide.AMBASSADOR,
            reason=VisitReason.ILLNESS,
            actor=ground.lina,
            now=early,
            today=early.date(),
        )
        secret = visit.secret
        await session.refresh(visit)
        assert visit.scanned == 1
        await doors.drop_scans(session, now=early + timedelta(days=1), zone=ZONE)
        assert await session.scalar(select(func.count()).select_from(ClassScan)) == 0
        assert visit.scanned == 0
        assert visit.secret != secret


async def test_until_it_begins_a_visit_can_be_called_off_and_no_longer(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await _agreed(session, ground)
        just_before, reason = TEN - timedelta(minutes=5), VisitReason.ILLNESS
        found = await class_visits.load(session, visit.id)
        assert found is not None
        for now, labels in ((just_before, {"move", "cancel"}), (TEN, set())):
            page = await pages.seen(session, found, now=now, zone=ZONE)
            for rows in (teacher_ways(page), host_ways(page, ground.lina.id)):
                steps = {one.action.step for row in rows for one in row if isinstance(one.action, ClassVisits)}
                assert steps & {"move", "cancel"} == labels
        for side, actor in ((VisitSide.TEACHER, ground.teacher), (VisitSide.AMBASSADOR, ground.lina)):
            with pytest.raises(NoLongerPossible):
                await answers.cancel(
                    session, visit_id=visit.id, side=side, reason=reason, actor=actor, now=TEN, today=TEN.date()
                )
        side = VisitSide.STAFF
        await answers.cancel(
            session, visit_id=visit.id, side=side, reason=reason, actor=ground.karin, now=TEN, today=TEN.date()
        )
        assert visit.state is StudyVisitState.CANCELLED


async def test_nobody_is_passed_over_or_asked_on_a_day_off(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await asked(session, ground, ground.deli, ground.welders)
        # Asked on a Friday: five working days end on the Friday after.
        visit.waiting_since = (NOW - timedelta(days=3)).date()
        for days in (5, 6):
            await care.chase(session, now=later(days=days), zone=ZONE)
            assert visit.company_id == ground.deli.id
        await care.chase(session, now=later(days=7), zone=ZONE)
        assert visit.company_id == ground.welders.id


async def test_a_firm_that_cannot_answer_is_not_asked(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await asked(session, ground, ground.deli, ground.welders)
        ground.welders.paused_at = NOW
        await session.flush()
        await answers.other_firm(session, visit_id=visit.id, actor=ground.teacher, now=NOW, today=TODAY)
        assert visit.state is StudyVisitState.CHOOSING
        ground.welders.paused_at, ground.idris.paused_at = None, NOW
        await session.flush()
        assert await firms.proposals(session, visit, today=TODAY, zone=ZONE) == []
        ground.idris.paused_at = None
        await session.flush()
        assert [one.company.id for one in await firms.proposals(session, visit, today=TODAY, zone=ZONE)] == [
            ground.welders.id
        ]


async def test_a_time_is_not_offered_to_a_firm_where_nobody_can_answer(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await asked(session, ground, ground.welders)
        await answers.accept(session, visit_id=visit.id, start=TEN, actor=ground.idris, now=NOW, zone=ZONE)
        await partners.leave(session, role=PartnerRole.AMBASSADOR, actor=ground.idris, now=NOW)
        new, side, reason = at("2026-12-11", 10), VisitSide.TEACHER, VisitReason.ILLNESS
        with pytest.raises(AppError) as error:
            await answers.offer(
                session,
                visit_id=visit.id,
                side=side,
                start=new,
                reason=reason,
                actor=ground.teacher,
                now=NOW,
                zone=ZONE,
            )
        assert error.value.text_key == "class-nobody-answers"
        assert (visit.state, visit.starts_at) == (StudyVisitState.AGREED, TEN)


async def test_an_ambassador_suggests_no_time_to_a_school_without_a_teacher(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await _agreed(session, ground)
        await partners.leave(session, role=PartnerRole.TEACHER, actor=ground.teacher, now=NOW)
        new, side, reason = at("2026-12-11", 10), VisitSide.AMBASSADOR, VisitReason.ILLNESS
        with pytest.raises(AppError) as error:
            await answers.offer(
                session, visit_id=visit.id, side=side, start=new, reason=reason, actor=ground.lina, now=NOW, zone=ZONE
            )
        assert error.value.text_key == "class-nobody-answers"
        assert (visit.state, visit.starts_at) == (StudyVisitState.AGREED, TEN)
