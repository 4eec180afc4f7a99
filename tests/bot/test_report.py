"""The report and the poll over HTTP: forged buttons of strangers, and a last button that is pressed twice."""

from sqlalchemy import func, select

from bot.services import programme
from bot.services.door_codes import door_payload
from db.models import AuditEntry, CountedHalfYear, ExitPoll, Stop
from tests.bot.stage import Stage


async def test_who_is_not_staff_gets_no_report_by_command_or_forged_button(stage: Stage) -> None:
    phone = await stage.person("Olle")
    await stage.say(phone, "/start", "[Svenska]", "/report 2026-H1", "/report")
    pressed = (await phone.from_bot())[-1]["message_id"]
    for data in ("report:2026-H1:sv", "report:list:sv", "report:2026:en", "report::"):
        await phone.press_data(pressed, data)
        await stage.settle()
    shown = await phone.from_bot()
    assert not [message for message in shown if "document" in message]
    async with stage.program.database.transaction() as session:
        for table in (AuditEntry, CountedHalfYear):
            assert await session.scalar(select(func.count()).select_from(table)) == 0


async def test_a_forged_answer_of_somebody_who_was_not_asked_counts_for_nothing(stage: Stage) -> None:
    phone = await stage.person("Olle")
    await stage.say(phone, "/start", "[Svenska]")
    pressed = (await phone.from_bot())[-1]["message_id"]
    for data in ("poll:ask:woman:18-24:yes", "poll:no:?:?:?", "poll:ask:?:?:?", "poll:ask:x:y:z", "poll:::::"):
        await phone.press_data(pressed, data)
        await stage.settle()
    async with stage.program.database.transaction() as session:
        assert await session.scalar(select(func.count()).select_from(ExitPoll)) == 0


async def test_the_last_button_pressed_again_counts_once(stage: Stage) -> None:
    stage.clock.now = stage.clock.now.replace(month=12, day=10, hour=16, minute=10)
    phone = await stage.person("Olle")
    await stage.say(phone, "/start", "[Svenska]")
    async with stage.program.database.transaction() as session:
        stop_id = await session.scalar(select(func.min(Stop.id)))
        payload = door_payload(await programme.stop_of(session, stop_id or 0))
    await phone.start(payload)
    await stage.settle()
    await stage.say(phone, "[Ja, jag har fyllt 13]", "[Nej tack]")
    stage.clock.now = stage.clock.now.replace(day=11, hour=11)
    await stage.tick()
    await stage.say(phone, "[Ja, det går bra]", "[Man]", "[18–24]")
    last = (await phone.from_bot())[-1]["message_id"]
    for _ in range(3):
        await phone.press_data(last, "poll:ask:man:18-24:no")
        await stage.settle()
    async with stage.program.database.transaction() as session:
        (answer,) = await session.scalars(select(ExitPoll))
        assert (answer.period, answer.sex, answer.age_group, answer.born_abroad) == ("2026-H2", "man", "18-24", False)
