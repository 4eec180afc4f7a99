"""Study visits: proposals, asking, answers of both sides, one time for one class, and nobody else's hands."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.errors import AppError, NoLongerPossible, NotAllowed
from bot.i18n import say, t
from bot.notices import Notice, compose
from bot.services import class_visit_answers as answers
from bot.services import class_visit_firms as firms
from bot.services import class_visit_pages as pages
from bot.services import class_visit_times as times
from bot.services import class_visits, partners, privacy
from db.enums import NoticeKind, PartnerRole, StudyVisitState, VisitReason, VisitSide
from db.models import Person
from db.session import Database
from tests.conftest import NOW
from tests.db.class_ground import DAYS, TODAY, TOLD, asked, at, described, make_ground, message, told
from tests.db.ground import ZONE

TEN = at(DAYS[0], 10)


async def test_firms_are_ranked_by_wishes_and_the_way_there_with_reasons(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await described(session, ground)
        assert visit.organisation.municipality == "ostersund"
        found = await firms.proposals(session, visit, today=TODAY, zone=ZONE)
        assert [one.company.name for one in found] == ["Welders", "Deli"]
        assert found[0].fields == ("metal",)
        assert found[1].fields == ()
        assert found[0].km is not None
        assert found[1].km == 0
        assert [start.hour for start in found[1].starts] == [9, 10, 11] * 2
        visit.wishes = []
        found = await firms.proposals(session, visit, today=TODAY, zone=ZONE)
        assert [one.company.name for one in found] == ["Deli", "Welders"]


async def test_firms_without_ambassador_paused_or_known_to_be_too_small_are_not_proposed(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await described(session, ground)
        await times.change_hours(session, change="most-20", actor=ground.lina, now=NOW)
        assert [one.company.name for one in await firms.proposals(session, visit, today=TODAY, zone=ZONE)] == [
            "Welders"
        ]
        ground.welders.paused_at = NOW
        await session.flush()
        assert await firms.proposals(session, visit, today=TODAY, zone=ZONE) == []
        ground.welders.paused_at = None
        await session.flush()
        await partners.leave(session, role=PartnerRole.AMBASSADOR, actor=ground.idris, now=NOW)
        assert await firms.proposals(session, visit, today=TODAY, zone=ZONE) == []
        with pytest.raises(AppError):
            await firms.choose_firm(
                session, visit_id=visit.id, company_id=ground.welders.id, actor=ground.teacher, today=TODAY, zone=ZONE
            )
        with pytest.raises(AppError):
            await class_visits.send(session, visit_id=visit.id, actor=ground.teacher, now=NOW, today=TODAY)


async def test_the_first_ambassador_to_answer_hosts_the_class(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await asked(session, ground)
        assert await told(session, NoticeKind.CLASS_ASKED) == [ground.lina.id, ground.ida.id]
        accepted: dict[str, Any] = {"visit_id": visit.id, "start": TEN, "now": NOW, "zone": ZONE}
        await answers.accept(session, actor=ground.lina, **accepted)
        assert (visit.state, visit.host_id, visit.starts_at) == (StudyVisitState.AGREED, ground.lina.id, TEN)
        await answers.accept(session, actor=ground.lina, **accepted)
        with pytest.raises(NoLongerPossible):
            await answers.accept(session, actor=ground.ida, **accepted)
        assert await told(session, NoticeKind.CLASS_AGREED) == [ground.teacher.id]
        assert await told(session, NoticeKind.CLASS_CARD) == [ground.ida.id]
        late = await message(session, NoticeKind.CLASS_ASKED, ground.ida)
        assert await compose(session, late, now=NOW, zone=ZONE) is None


async def test_a_time_belongs_to_one_class(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        first, second = await asked(session, ground), await asked(session, ground)
        await answers.accept(session, visit_id=first.id, start=TEN, actor=ground.lina, now=NOW, zone=ZONE)
        for hour in (9, 10, 11):
            with pytest.raises(NoLongerPossible):
                await answers.accept(
                    session, visit_id=second.id, start=at(DAYS[0], hour), actor=ground.ida, now=NOW, zone=ZONE
                )
        seen = await pages.seen(session, second, now=NOW, zone=ZONE)
        assert {start.date().isoformat() for start in seen.starts} == {DAYS[1]}
        await answers.accept(session, visit_id=second.id, start=at(DAYS[1], 9), actor=ground.ida, now=NOW, zone=ZONE)
        assert second.state is StudyVisitState.AGREED


async def test_only_times_that_the_class_wished_for_are_accepted(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await asked(session, ground)
        for start in (at(DAYS[0], 13), at("2026-12-09", 10), at(DAYS[0], 7), at("2025-12-09", 10)):
            with pytest.raises(NoLongerPossible):
                await answers.accept(session, visit_id=visit.id, start=start, actor=ground.lina, now=NOW, zone=ZONE)
        assert visit.state is StudyVisitState.ASKED


async def test_another_time_is_offered_taken_and_moved_again(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await asked(session, ground)
        noon = at("2026-12-10", 12)
        offer: dict[str, Any] = {"visit_id": visit.id, "now": NOW, "zone": ZONE}
        await answers.offer(session, side=VisitSide.AMBASSADOR, start=noon, reason=None, actor=ground.lina, **offer)
        assert await told(session, NoticeKind.CLASS_OFFERED) == [ground.teacher.id]
        with pytest.raises(NoLongerPossible):
            await answers.take_offer(session, visit_id=visit.id, start=TEN, actor=ground.teacher, now=NOW)
        with pytest.raises(NoLongerPossible):
            await answers.accept(session, visit_id=visit.id, start=noon, actor=ground.lina, now=NOW, zone=ZONE)
        await answers.take_offer(session, visit_id=visit.id, start=noon, actor=ground.teacher, now=NOW)
        assert visit.state is StudyVisitState.AGREED
        await answers.offer(
            session, side=VisitSide.TEACHER, start=TEN, reason=VisitReason.TRANSPORT, actor=ground.teacher, **offer
        )
        assert (visit.state, visit.offered_by) == (StudyVisitState.OFFERED, VisitSide.TEACHER)
        assert await told(session, NoticeKind.CLASS_OFFERED) == [ground.teacher.id, ground.lina.id]
        shown = await compose(
            session, await message(session, NoticeKind.CLASS_OFFERED, ground.lina), now=NOW, zone=ZONE
        )
        assert isinstance(shown, Notice)
        assert "resan" in say("sv", shown.screen.paragraphs[1])
        await answers.accept(session, visit_id=visit.id, start=TEN, actor=ground.lina, now=NOW, zone=ZONE)
        assert (visit.state, visit.starts_at) == (StudyVisitState.AGREED, TEN)


async def test_a_no_leads_to_the_next_wish_and_then_back_to_the_teacher(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await asked(session, ground, ground.deli, ground.welders)
        no: dict[str, Any] = {"visit_id": visit.id, "now": NOW, "today": TODAY}
        with pytest.raises(NoLongerPossible):
            await answers.decline(session, reason=VisitReason.SILENT, actor=ground.lina, **no)
        await answers.decline(session, reason=VisitReason.TOO_MANY, actor=ground.lina, **no)
        assert (visit.state, visit.company_id) == (StudyVisitState.ASKED, ground.welders.id)
        with pytest.raises(NotAllowed):
            await answers.decline(session, reason=VisitReason.TOO_MANY, actor=ground.lina, **no)
        await answers.decline(session, reason=VisitReason.SAFETY, actor=ground.idris, **no)
        assert (visit.state, visit.company_id) == (StudyVisitState.CHOOSING, None)
        assert await told(session, NoticeKind.CLASS_PASSED) == [ground.teacher.id] * 2
        passed = await message(session, NoticeKind.CLASS_PASSED, ground.teacher)
        shown = await compose(session, passed, now=NOW, zone=ZONE)
        assert isinstance(shown, Notice)
        assert "Welders" in say("sv", shown.screen.paragraphs[0])
        assert await firms.proposals(session, visit, today=TODAY, zone=ZONE) == []


async def test_other_days_bring_firms_back_that_only_had_no_time(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await asked(session, ground, ground.deli, ground.welders)
        no: dict[str, Any] = {"visit_id": visit.id, "now": NOW, "today": TODAY}
        await answers.decline(session, reason=VisitReason.TOO_MANY, actor=ground.lina, **no)
        await answers.decline(session, reason=VisitReason.SCHEDULE, actor=ground.idris, **no)
        again = TOLD | {"days": ["2027-01-12"]}
        await class_visits.describe(
            session, visit_id=visit.id, answers=again, actor=ground.teacher, now=NOW, today=TODAY
        )
        found = await firms.proposals(session, visit, today=TODAY, zone=ZONE)
        assert [one.company.name for one in found] == ["Welders"]


async def test_each_side_can_cancel_and_the_others_are_told(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        # A firm that cannot does not take the visit from the class: the teacher chooses again.
        for side, actor, receivers, state in (
            (VisitSide.TEACHER, ground.teacher, [ground.lina.id], StudyVisitState.CANCELLED),
            (VisitSide.STAFF, ground.karin, [ground.lina.id, ground.teacher.id], StudyVisitState.CANCELLED),
            (VisitSide.AMBASSADOR, ground.lina, [], StudyVisitState.CHOOSING),
        ):
            visit = await asked(session, ground)
            await answers.accept(session, visit_id=visit.id, start=TEN, actor=ground.lina, now=NOW, zone=ZONE)
            before = await told(session, NoticeKind.CLASS_CANCELLED)
            cancel: dict[str, Any] = {"visit_id": visit.id, "side": side, "actor": actor, "now": NOW, "today": TODAY}
            with pytest.raises(NoLongerPossible):
                await answers.cancel(session, reason=VisitReason.TOO_MANY, **cancel)
            await answers.cancel(session, reason=VisitReason.ILLNESS, **cancel)
            assert (await told(session, NoticeKind.CLASS_CANCELLED))[len(before) :] == receivers
            assert visit.state is state
        assert await told(session, NoticeKind.CLASS_PASSED) == [ground.teacher.id]


async def test_staff_move_a_visit_at_once(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await asked(session, ground)
        await answers.accept(session, visit_id=visit.id, start=TEN, actor=ground.lina, now=NOW, zone=ZONE)
        new = at("2026-12-11", 13)
        move: dict[str, Any] = {
            "visit_id": visit.id,
            "start": new,
            "reason": VisitReason.ILLNESS,
            "now": NOW,
            "zone": ZONE,
        }
        with pytest.raises(NotAllowed):
            await answers.offer(session, side=VisitSide.STAFF, actor=ground.teacher, **move)
        await answers.offer(session, side=VisitSide.STAFF, actor=ground.karin, **move)
        assert (visit.state, visit.starts_at) == (StudyVisitState.AGREED, new)
        assert sorted((await told(session, NoticeKind.CLASS_AGREED))[1:]) == [ground.teacher.id, ground.lina.id]
        for person in (ground.teacher, ground.lina):
            notice = await compose(session, await message(session, NoticeKind.CLASS_AGREED, person), now=NOW, zone=ZONE)
            assert isinstance(notice, Notice)
            said = [say("sv", text) for text in notice.screen.paragraphs]
            assert "har flyttat" in said[0]
            assert say("sv", t("class-because-illness")) in said


async def test_hours_are_changed_by_taps_and_keep_room_for_a_visit(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        for change in ("day-2", "from-10", "to-12", "most-30", "wear-hair"):
            _company, hours = await times.change_hours(session, change=change, actor=ground.lina, now=NOW)
        assert hours == times.Hours(("1", "3", "4", "5"), 10, 12, 30, ("hair", "shoes"))
        assert (await times.hours_of(session, [ground.deli.id]))[ground.deli.id] == hours
        for wrong in ("from-12", "to-10", "from-99", "day-6", "most-7", "most-²", "x", "", "wear-x"):
            with pytest.raises(AppError):
                await times.change_hours(session, change=wrong, actor=ground.lina, now=NOW)
        visit = await asked(session, ground)
        assert (await pages.seen(session, visit, now=NOW, zone=ZONE)).starts == ()
        with pytest.raises(NotAllowed):
            await times.change_hours(session, change="day-1", actor=ground.teacher, now=NOW)


async def test_nobody_reaches_a_visit_that_is_not_theirs(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await asked(session, ground)
        before = visit.version
        outsiders = (
            (VisitSide.TEACHER, ground.colleague),
            (VisitSide.TEACHER, ground.lina),
            (VisitSide.AMBASSADOR, ground.idris),
            (VisitSide.AMBASSADOR, ground.teacher),
            (VisitSide.STAFF, ground.teacher),
        )
        for side, actor in outsiders:
            for visit_id in (visit.id, 0, 999_999_999):
                with pytest.raises(NotAllowed):
                    await class_visits.visit_for(session, visit_id=visit_id, side=side, actor=actor)
            with pytest.raises(NotAllowed):
                await answers.cancel(
                    session, visit_id=visit.id, side=side, reason=VisitReason.OTHER, actor=actor, now=NOW, today=TODAY
                )
        assert (visit.version, visit.state) == (before, StudyVisitState.ASKED)


async def test_an_ambassador_without_the_role_reaches_nothing_and_a_colleague_takes_over(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await asked(session, ground)
        await answers.accept(session, visit_id=visit.id, start=TEN, actor=ground.lina, now=NOW, zone=ZONE)
        reminder = await message(session, NoticeKind.CLASS_ASKED, ground.lina)
        await partners.leave(session, role=PartnerRole.AMBASSADOR, actor=ground.lina, now=NOW)
        assert await told(session, NoticeKind.CLASS_ASKED) == [ground.ida.id]
        assert await compose(session, reminder, now=NOW, zone=ZONE) is None
        with pytest.raises(NotAllowed):
            await answers.take_over(session, visit_id=visit.id, actor=ground.lina, now=NOW)
        assert await told(session, NoticeKind.CLASS_ALONE) == [ground.ida.id, ground.karin.id]
        await answers.take_over(session, visit_id=visit.id, actor=ground.ida, now=NOW)
        assert visit.host_id == ground.ida.id


async def test_the_last_ambassador_of_a_firm_leaves_and_the_class_is_led_on(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await asked(session, ground, ground.welders, ground.deli)
        partner = await partners.require_role(session, ground.idris, PartnerRole.AMBASSADOR)
        await partners.remove(session, partner_id=partner.id, actor=ground.karin, now=NOW)
        assert (visit.state, visit.company_id) == (StudyVisitState.ASKED, ground.deli.id)


async def test_a_teacher_who_leaves_takes_back_what_is_not_agreed(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        agreed, waiting = await asked(session, ground), await asked(session, ground)
        await answers.accept(session, visit_id=agreed.id, start=TEN, actor=ground.lina, now=NOW, zone=ZONE)
        await privacy.erase_person(session, ground.teacher, now=NOW)
        await session.flush()
        assert (agreed.state, waiting.state) == (StudyVisitState.AGREED, StudyVisitState.CANCELLED)
        for visit in (agreed, waiting):
            await session.refresh(visit)
            assert (visit.teacher_id, visit.access_note) == (None, None)
        assert await told(session, NoticeKind.CLASS_ALONE) == [ground.karin.id]
        assert set(await told(session, NoticeKind.CLASS_CANCELLED)) == {ground.lina.id, ground.ida.id}


async def test_an_ambassador_who_goes_to_another_firm_leaves_the_visits_behind(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await asked(session, ground, ground.welders)
        code, _home = await partners.invite(
            session, role=PartnerRole.AMBASSADOR, home_id=ground.deli.id, actor=ground.karin, now=NOW
        )
        await partners.join(session, code=code, person=ground.idris, name="Idris", now=NOW)
        assert visit.state is StudyVisitState.CHOOSING
        with pytest.raises(NotAllowed):
            await class_visits.visit_for(session, visit_id=visit.id, side=VisitSide.AMBASSADOR, actor=ground.idris)


async def test_the_export_holds_a_teachers_visits_but_no_key(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await asked(session, ground)
        exported = (await privacy.export_person(session, ground.teacher)).decode()
        assert "Ett lugnt rum." in exported
        assert visit.secret not in exported
        assert "Ett lugnt rum." not in (await privacy.export_person(session, ground.colleague)).decode()


async def test_a_teacher_has_only_so_many_open_visits(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        for _ in range(class_visits.MOST_OPEN):
            await described(session, ground)
        with pytest.raises(AppError):
            await described(session, ground)


async def test_days_that_have_passed_are_not_sent(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visit = await described(session, ground, days=DAYS[:1])
        visit.firms = [ground.deli.id]
        await session.flush()
        late = NOW + timedelta(days=14)
        with pytest.raises(AppError):
            await class_visits.send(session, visit_id=visit.id, actor=ground.teacher, now=late, today=late.date())


async def test_lists_show_own_visits_and_staff_all(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        await asked(session, ground)
        own: dict[str, Any] = {"role": PartnerRole.TEACHER, "page": 0}
        assert (await pages.own_visits(session, actor=ground.teacher, **own))[2] == 1
        assert (await pages.own_visits(session, actor=ground.colleague, **own))[2] == 0
        hosted: dict[str, Any] = {"role": PartnerRole.AMBASSADOR, "page": 0}
        assert (await pages.own_visits(session, actor=ground.ida, **hosted))[2] == 1
        assert (await pages.own_visits(session, actor=ground.idris, **hosted))[2] == 0
        counts = await pages.staff_counts(session, actor=ground.karin, today=TODAY)
        assert [counts[view] for view in pages.View] == [0, 1, 0, 0]
        in_three = NOW + timedelta(days=3)
        assert (await pages.staff_counts(session, actor=ground.karin, today=in_three.date()))[pages.View.LATE] == 1
        with pytest.raises(NotAllowed):
            await pages.staff_counts(session, actor=ground.teacher, today=TODAY)


async def test_two_ambassadors_at_once_do_not_give_one_time_to_two_classes(database: Database) -> None:
    async with database.transaction() as session:
        ground = await make_ground(session)
        visits = [await asked(session, ground) for _ in range(2)]

    async def accept(visit_id: int, actor: Person) -> bool:
        try:
            async with database.transaction() as session:
                await answers.accept(session, visit_id=visit_id, start=TEN, actor=actor, now=NOW, zone=ZONE)
        except NoLongerPossible:
            return False
        return True

    answered = await asyncio.gather(accept(visits[0].id, ground.lina), accept(visits[1].id, ground.ida))
    assert sorted(answered) == [False, True]
