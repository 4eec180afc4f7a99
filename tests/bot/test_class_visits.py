"""Study visits over the wire: pupils leave nothing behind, and nobody does by a button what is not theirs to do."""

from datetime import datetime

from sqlalchemy import select

from bot.i18n import translate
from bot.services import class_visit_answers, class_visit_doors, class_visit_firms, class_visits, partners
from db.base import Base
from db.enums import PartnerRole
from db.models import Company, Partner, Person, StudyVisit
from sandbox.client import Phone
from tests.bot.stage import Stage
from tests.db.class_ground import DAYS, TOLD, at
from tests.db.ground import ZONE

ASA, LINA, IDRIS, KARIN = 930003, 930001, 930002, 900001
STEPS = (
    "page", "firm-1", "send", "days", "take-202612081000", "other", "count", "cancel", "cancel-illness", "move",
    "move-none", "move-illness-20261209", "move-illness-202612091000", "over", "no", "no-safety", "code", "poster",
    "seen", "pdf-sv", "take-²", "move-none-99999999", "take-999999999999", "x", "",
)  # fmt: skip


async def _agreed(stage: Stage) -> StudyVisit:
    """Åsa's class visits the deli on a Tuesday, hosted by Lina."""
    async with stage.program.database.transaction() as session:
        people = {
            person.telegram_id: person
            for person in await session.scalars(select(Person).where(Person.telegram_id.in_((ASA, LINA))))
        }
        teacher, host, now = people[ASA], people[LINA], stage.clock.now
        deli = (await session.scalars(select(Company).where(Company.name == "Mörsjö Deli"))).one()
        visit = await class_visits.describe(session, visit_id=0, answers=TOLD, actor=teacher, now=now, today=now.date())
        await class_visit_firms.choose_firm(
            session, visit_id=visit.id, company_id=deli.id, actor=teacher, today=now.date(), zone=ZONE
        )
        await class_visits.send(session, visit_id=visit.id, actor=teacher, now=now, today=now.date())
        start = at(DAYS[0], 10)
        await class_visit_answers.accept(session, visit_id=visit.id, start=start, actor=host, now=now, zone=ZONE)
    await stage.tick()
    return visit


async def _stored(stage: Stage, *but: str) -> dict[str, list[str]]:
    """Everything in the database but what every update leaves behind."""
    async with stage.program.database.transaction() as session:
        return {
            table.name: sorted(repr(row) for row in (await session.execute(table.select())).all())
            for table in Base.metadata.sorted_tables
            if table.name not in ("processed_update", *but)
        }


async def _scan(stage: Stage, phone: Phone, visit: StudyVisit) -> None:
    await phone.start(class_visit_doors.payload_of(visit))
    await stage.settle()


async def _last(phone: Phone) -> str:
    return str((await phone.from_bot())[-1].get("text"))


async def test_pupils_are_counted_and_leave_nothing_behind(stage: Stage) -> None:
    visit = await _agreed(stage)
    stage.clock.now = datetime.fromisoformat(f"{DAYS[0]}T09:30:00+00:00")
    await stage.tick()
    pupils = [await stage.person("Pupil", language) for language in ("ti", "so", "sv")]
    before = await _stored(stage, "class_scan", "study_visit")
    for phone in pupils:
        await _scan(stage, phone, visit)
    await stage.say(pupils[0], "[ትግርኛ]")
    await _scan(stage, pupils[0], visit)
    await stage.say(pupils[1], visit.spoken)
    assert await _stored(stage, "class_scan", "study_visit") == before
    async with stage.program.database.transaction() as session:
        found = await class_visits.load(session, visit.id)
        assert found is not None
        assert found.scanned == 3
    # Who is old enough goes on in the language that they chose, and only then is somebody known.
    await stage.say(pupils[0], "[ትግርኛ]", f"[{translate('ti', 'button-class-fits')}]")
    assert translate("ti", "welcome-how") in await _last(pupils[0])
    assert await _stored(stage, "class_scan", "study_visit") != before


async def test_no_forged_button_reaches_anothers_visit(stage: Stage) -> None:
    visit = await _agreed(stage)
    outsider = await stage.person("Mallory", "sv")
    idris = stage.client.phone(IDRIS)
    await stage.say(outsider, "/start", "[Svenska]")
    await stage.say(idris, "/visits")
    before = await _stored(stage)
    refused = ("only-for-teachers", "only-for-ambassadors", "only-for-staff", "class-not-yours", "class-code-unknown")
    kind = {translate(language, key) for key in (*refused, "button-unknown") for language in ("sv", "en")}
    for phone in (outsider, idris):
        pressed = (await phone.from_bot())[-1]["message_id"]
        for side in ("teacher", "ambassador", "staff", "pupil", "x"):
            for step in STEPS:
                await phone.press_data(pressed, f"classes:{side}:{visit.id}:{step}")
            await stage.client.settle(idle_ms=10)
            shown = {message.get("text") for message in await phone.from_bot()}
            assert kind & shown
            assert not any("Fjällängsskolan" in (text or "") for text in shown)
    assert await _stored(stage) == before


async def test_a_role_taken_away_in_the_middle_ends_the_booking(stage: Stage) -> None:
    asa = stage.client.phone(ASA)
    await stage.say(asa, "/work", "[Boka ett studiebesök]", "[Östersund]", "24")
    async with stage.program.database.transaction() as session:
        karin = (await session.scalars(select(Person).where(Person.telegram_id == KARIN))).one()
        teacher = (await session.scalars(select(Partner).where(Partner.role == PartnerRole.TEACHER))).one()
        await partners.remove(session, partner_id=teacher.id, actor=karin, now=stage.clock.now)
    await stage.say(asa, "[åk 9]")
    assert await _last(asa) == translate("sv", "question-over")
    await stage.say(asa, "/visits")
    assert await _last(asa) == translate("sv", "work-none")
    async with stage.program.database.transaction() as session:
        assert list(await session.scalars(select(StudyVisit))) == []


async def test_a_language_pressed_the_day_after_still_leads_on(stage: Stage) -> None:
    visit = await _agreed(stage)
    stage.clock.now = datetime.fromisoformat(f"{DAYS[0]}T09:30:00+00:00")
    pupil = await stage.person("Pupil", "ti")
    await _scan(stage, pupil, visit)
    stage.clock.advance(days=1)
    await stage.tick()
    await stage.say(pupil, "[Soomaali]")
    assert await _last(pupil) != translate("ti", "class-code-unknown")
    assert translate("so", "class-scan-next") in await _last(pupil)
    assert pupil.id not in [person.telegram_id for person in await _people(stage)]
    await stage.say(pupil, f"[{translate('so', 'button-class-fits')}]")
    assert translate("so", "welcome-how") in await _last(pupil)


async def _people(stage: Stage) -> list[Person]:
    async with stage.program.database.transaction() as session:
        return list(await session.scalars(select(Person)))


async def test_a_teacher_who_stopped_messages_learns_where_the_answer_is(stage: Stage) -> None:
    asa = stage.client.phone(ASA)
    async with stage.program.database.transaction() as session:
        teacher = (await session.scalars(select(Person).where(Person.telegram_id == ASA))).one()
        now = stage.clock.now
        visit = await class_visits.describe(session, visit_id=0, answers=TOLD, actor=teacher, now=now, today=now.date())
    await stage.say(asa, "/stop", "/visits", "[åk 9: välj företag]", "[Mörsjö Deli]", "[Skicka förfrågan]")
    assert await _last(asa) == translate("sv", "class-sent-paused")
    await stage.say(asa, "[Börja skicka igen]")
    async with stage.program.database.transaction() as session:
        asked = await class_visits.load(session, visit.id)
        assert asked is not None
        assert asked.company_id is not None
