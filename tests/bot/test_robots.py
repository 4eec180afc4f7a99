"""Robots that press and write anything: the bot always answers kindly, and never makes a request Telegram refuses."""

import json
import random
from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from typing import get_type_hints

import pytest
from sqlalchemy import delete, select, update
from structlog.testing import capture_logs

from bot import actions
from bot.actions import Action, ListDialogues, RunDialogue
from bot.actions import staff as staff_actions
from bot.i18n import translate
from db.base import Base
from db.models import Company, CompanyContact, Offer, Partner, Person
from sandbox.client import Phone
from tests.bot.stage import Stage
from tests.conftest import NOW

TEXTS = (
    "/start", "/matches", "/profile", "/leads", "/event", "/language", "/privacy", "/help", "/stop", "/company",
    "/offers",
    "/nonsense", "/start c_nonsense", "2001", "1385", "١٩٩٩", "2013", "12", "vet inte", "Krokom", "كروكوم", "ja", "😀",
    "<b>bold</b> & <script>", "a" * 4096, "Jag svetsar, har diabetes och bor på Storgatan 5", "я вмію шити",
    "\u202eright to left\u202c", "lead:1:accept", "{ $name }", "x\n\n\ny", "0", "-1", "2005 eller 2006",
    "/ask", "/work", "ring 070-123 45 67",
    "/visits", "/work", "/start v_1-x", "/start g_nonsense", "2010",
)  # fmt: skip
DEEDS = ("voice", "sticker", "photo", "document", "video_note", "animation", "dice", "poll", "contact", "location")
DATA = (
    "lead:1:accept", "lead:999999999:accept", "lead:1:question", "want:1:telegram", "want:1:phone", "want:999:ask",
    "withdraw:1:yes", "reply:1:write", "invite:1:0", "offer:1", "more:99999", "dismiss:1:bogus", "privacy:bogus",
    "ownoffer:1:1:edit-title", "ownoffer:0:0:new", "ownoffer:1:1:photo", "ownoffer:1:1:publish", "ownoffer:1:1:fit",
    "ownoffer:1:999999999:page", "ownoffer:3:7:less-welding", "ownoffer:1:0:rest", "photos:1", "photos:999999999",
    "answer:own_offer:kind:bogus", "move:own_offer:cancel:title",
    "answer:profile:birth_year:2030", "answer:profile:wants:food", "answer:profile:skills:+nonsense", "open:nowhere",
    "move:profile:skip:birth_year", "move:profile:back:birth_year", "answer:lead_question:question:x", "language:xx",
    "askamb:0:list", "askamb:1:card", "askamb:1:write", "askamb:1:more", "askamb:1:stop-yes", "askamb:1:give-phone",
    "amb:0:home", "amb:1:reply", "amb:1:read", "amb:0:edit-photo", "amb:0:edit-day", "amb:0:show", "amb:1:bogus",
    "classes:teacher:1:page", "classes:ambassador:0:times", "classes:staff:0:late", "classes:pupil:1:ti",
    "classes:teacher:0:new", "classes:ambassador:1:take-²", "classes:teacher:1:move-none-20261399",
    "answer:class_visit:days:+x", "move:class_visit:done:days",
    "home:1:new", "home:1:lead-1", "home:1:note-1", "home:1:inbox", "home:0:page", "home:2:pause-1", "home:1:seen-ar-9",
    "ownoffer:1:0:list",
    "x", ":::::", "answer:profile:municipality:'; DROP TABLE person;--", "lead:١:accept", "move:lead_phone:done:phone",
    "firmeve:1:page", "firmeve:0:page", "firmeve:1:shut-20", "firmeve:1:shut-²", "firmeve:1:open", "firmeve:1:code",
    "wake:contact:1", "wake:staff:1", "wake:partner:2", "wake:x:0", "move:own_offer_change:clear:hours",
    "firmeve:999999999:shut-20", "topics:all:0", "topics:energy:99999", "topics:x:0", "topic:5:ask", "topic:5:it",
    "back:profile:0:ask", "back:profile:0:yes", "back:reminders:0:yes", "back:broadcasts:0:yes", "back:company:1:yes",
    "back:company:999999999:yes", "back:outcome:1:yes", "back:bogus:0:yes", "privacy:seen-0", "privacy:seen-9999",
    "privacy:agreed-0", "privacy:seen-²", "privacy:export", "renew:profile:0:2026-11-23:yes", "renew:profile:0:x:no",
    "renew:outcome:1:2026-11-23:yes", "renew:outcome:999999999:x:no", "renew:company:1:x:yes",
    "renew:reminders:0:x:ask",
    "topic:999999999:none", "offer:70", "paper:1:choose", "paper:1:ti", "paper:1:xx", "paper:999999999:sv",
    "guard:x:yes", "guard:x:no", "guard:x:ar", "guard::languages",
)  # fmt: skip
STAFF_TEXTS = (
    "/broadcast", "/companies", "/companies svets", "/company", "/template", "/export", "/leads", "/stats", "/mirror",
    "/report 2026-H1", "/report", "/questions", "/codes", "/staff", "/audit", "/events", "/delay ² Buss 1", "/check x",
    "Hej {first_name}, {event} {day}!", "{nobody}", "&" * 900, "https://www.iucz.se", "i morgon 17:00", "Mörsjö",
    "/asked",
    "/classes",
)  # fmt: skip
#: Of the steps that any button of staff can have, some; a button that comes later is pressed with these, too.
STEPS = (
    "page", "new", "list", "take", "answer", "remind", "move-1", "move-²", "close-mistake", "settle-visit",
    "send-1", "preview-all", "test", "report", "text-en", "label-²-en", "remove-yes", "edit-name", "offers",
    "contacts", "pause-yes", "person", "skills", "set-wish-welding", "ranking-1", "delay-²", "publish",
    "waiting", "approve-00000000", "return", "photos",
    "read", "pass-1", "withhold-2", "stop", "stop-yes", "held",
    "cancel", "menu", "mirror", "yes", "sheet", "late", "open", "municipality", "2026-H1", "admin", "x", "",
    "marks", "marks-school", "learn", "learn-licence-C", "learn-taught", "reopen", "guardian-yes", "guardian-no", "off",
)  # fmt: skip
STAFF_KINDS = [
    *(
        kind
        for kind in vars(staff_actions).values()
        if isinstance(kind, type) and issubclass(kind, Action) and kind is not Action
    ),
    ListDialogues,
    RunDialogue,
]
PARTNER_TEXTS = ("/work", "/mycodes", "/start", "/privacy", "1999", "Filmon", "K7MX 4R2B", "K7MXR2", "krokom", "/leads")
PARTNER_STEPS = (
    "new", "begin-ti", "begin-xx", "page", "go-on", "matches", "slip", "answers", "edit-wants", "edit-²", "erase",
    "erase-yes", "shared", "code", "code-new", "code-close", "caseworker", "x", "",
)  # fmt: skip
PARTNER_KINDS = [actions.RunClient, actions.RunCaseworker, actions.OpenWork, actions.RunCode]
KARIN, MAJA, RIMA, LINA, ASA, MIKAEL = 900001, 910001, 910002, 930001, 930003, 930004


def _forged(kind: type[Action], chance: random.Random, steps: Sequence[str] = STEPS) -> str:
    """Data of a button of staff (or of a partner) that perhaps no bot ever made."""
    hints = get_type_hints(kind)
    values = [
        chance.choice(("0", "1", "2", "999999999")) if hints[field.name] is int else chance.choice(steps)
        for field in fields(kind)
    ]
    return ":".join((kind.code, *values))


async def _as_staff(phone: Phone, chance: random.Random) -> None:
    """What only staff have: commands, texts, buttons."""
    messages = await phone.from_bot()
    if messages and chance.random() < 0.6:
        await phone.press_data(messages[-1]["message_id"], _forged(chance.choice(STAFF_KINDS), chance))
    else:
        await phone.text(chance.choice(STAFF_TEXTS))


async def _as_partner(phone: Phone, chance: random.Random) -> None:
    """What only a caseworker has: commands, texts, buttons."""
    messages = await phone.from_bot()
    if messages and chance.random() < 0.7:
        data = _forged(chance.choice(PARTNER_KINDS), chance, PARTNER_STEPS)
        await phone.press_data(messages[-1]["message_id"], data)
    else:
        await phone.text(chance.choice(PARTNER_TEXTS))


async def _anything(phone: Phone, chance: random.Random) -> None:
    messages = await phone.from_bot()
    buttons = [
        (message["message_id"], button["callback_data"])
        for message in messages
        for row in (message.get("reply_markup") or {}).get("inline_keyboard", [])
        for button in row
        if "callback_data" in button
    ]
    keyboard = (await phone.chat())["reply_keyboard"]
    dice = chance.random()
    if keyboard and dice < 0.3:
        await phone.do("tap", text=chance.choice(keyboard["keyboard"])[0]["text"])
    elif buttons and dice < 0.7:
        # Mostly the newest buttons, so that the robot gets on.
        newest = buttons[-12:] if chance.random() < 0.8 else buttons
        await phone.press_data(*chance.choice(newest))
    elif messages and dice < 0.8:
        await phone.press_data(chance.choice(messages)["message_id"], chance.choice(DATA))
    elif dice < 0.93:
        await phone.text(chance.choice(TEXTS))
    else:
        await phone.do(chance.choice(DEEDS))


@pytest.mark.parametrize("seed", range(3))
async def test_anything_gets_a_kind_answer(stage: Stage, seed: int) -> None:
    chance = random.Random(seed)
    language = ("sv", "ar", "so")[seed]
    robots = [await stage.person(f"Robot <{number}> & co", language, username=f"robot_{number}") for number in range(2)]
    for robot in robots:
        await robot.start()
    await stage.settle()
    contact, karin, colleague, lina, asa, mikael = (
        stage.client.phone(number) for number in (MAJA, KARIN, RIMA, LINA, ASA, MIKAEL)
    )
    await _change(stage, RIMA, is_staff=True)
    players = [robots[0], karin, robots[1], colleague, asa, robots[0], lina, karin, contact, mikael]
    with capture_logs() as logs:
        await _play(stage, chance, players, steps=180)
    assert [entry for entry in logs if entry["log_level"] in ("error", "critical")] == []


async def _change(stage: Stage, telegram_id: int, **facts: object) -> None:
    async with stage.program.database.transaction() as session:
        person = await session.scalar(select(Person).where(Person.telegram_id == telegram_id))
        for name, value in facts.items():
            setattr(person, name, value)


async def _play(stage: Stage, chance: random.Random, actors: list[Phone], *, steps: int) -> None:
    """One step each in turn; halfway the colleague loses the role and both contacts their firm."""
    for step in range(steps):
        actor = actors[step % len(actors)]
        if step == steps // 2:
            await _change(stage, RIMA, is_staff=False, is_admin=False)
            async with stage.program.database.transaction() as session:
                for role in await session.scalars(select(CompanyContact).where(CompanyContact.company_id == 1)):
                    await session.delete(role)
        seen = (await actor.chat())["rev"]
        own = {KARIN: _as_staff, RIMA: _as_staff, MIKAEL: _as_partner}.get(actor.id, _anything)
        await (own if chance.random() < 0.6 else _anything)(actor, chance)
        await stage.client.settle(idle_ms=15)
        chat = await actor.chat()
        assert chat["rev"] > seen, "no answer at all"
        for message in chat["messages"]:
            if message["from"]["is_bot"] and message["rev"] > seen:
                _check(message)
    refused = [
        (call["method"], call["description"])
        for call in await stage.client.calls()
        if call["status"] == 400 and not _is_fine(call)
    ]
    assert refused == []


async def test_who_is_not_staff_learns_and_changes_nothing_by_any_button_of_staff(stage: Stage) -> None:
    candidate, contact, removed = (
        await stage.person("Mallory", "sv"),
        stage.client.phone(MAJA),
        stage.client.phone(RIMA),
    )
    await stage.say(candidate, "/start", "[Svenska]")
    await _change(stage, RIMA, is_staff=True, language="sv")
    karin = stage.client.phone(KARIN)
    await stage.say(karin, "/broadcast", "[Nytt utskick]", "Hej!")
    for phone in (contact, removed):
        await stage.say(phone, "/companies" if phone is removed else "/start")
    await _change(stage, RIMA, is_staff=False)
    before = await stored(stage)
    chance = random.Random(1)
    refusals = ("only-for-staff", "only-for-admins", "work-none", "button-unknown")
    refused = {translate("sv", key) for key in refusals}
    for kind in STAFF_KINDS:
        for phone in (candidate, contact, removed):
            seen = (await phone.chat())["rev"]
            await phone.press_data((await phone.from_bot())[-1]["message_id"], _forged(kind, chance))
            await stage.client.settle(idle_ms=10)
            shown = [message for message in await phone.from_bot() if message["rev"] > seen]
            assert {message.get("text") for message in shown} <= refused
    assert await stored(stage) == before


#: Whose buttons these are; everybody else gets nothing by them, and neither do they once the role is gone.
OWN_KINDS: dict[int, tuple[type[Action], ...]] = {
    MAJA: (actions.FirmHome, actions.OwnOffer, actions.FirmEvening, actions.AnswerLead),
    LINA: (actions.AmbassadorWork, actions.ClassVisits),
    ASA: (actions.ClassVisits, actions.RunCode),
    MIKAEL: (actions.RunClient, actions.RunCaseworker, actions.RunCode),
}
OWN_STEPS = (
    "page", "list", "new", "lead-1", "note-1", "pause-1", "edit-title", "publish", "photo", "fit", "shut-20", "code",
    "reply", "read", "stop-yes", "show", "edit-day", "times", "take-1", "cancel-illness", "begin-ti", "erase-yes",
    "answers", "slip", "code-new", "accept", "close", "choose", "ti", "yes", "no", "x",
)  # fmt: skip


#: Buttons of minors and of their guardians: nobody here is one, whatever role they have.
NOBODYS = {actions.GuardianPaper, actions.AnswerGuardian}


async def test_no_role_reaches_what_is_not_its_own_nor_anything_once_it_is_gone(stage: Stage) -> None:
    mallory = await stage.person("Mallory", "sv")
    await stage.say(mallory, "/start", "[Svenska]")
    for telegram_id in OWN_KINDS:
        await stage.say(stage.client.phone(telegram_id), "/start")
    chance = random.Random(2)
    async with stage.program.database.transaction() as session:
        offer = await session.scalar(select(Offer).join(Company).where(Company.key == "morsjo-deli").limit(1))
    assert offer is not None
    effective = {
        MAJA: f"home:{offer.company_id}:pause-{offer.id}",
        LINA: "amb:0:hide",
        ASA: "classes:teacher:0:new",
        MIKAEL: "casework:code-new",
    }
    for telegram_id, data in effective.items():
        before = await stored(stage)
        await _press(stage, stage.client.phone(telegram_id), data)
        assert await stored(stage) != before, f"{data} must do something for its owner"
    before = await stored(stage)
    for phone in (mallory, *(stage.client.phone(telegram_id) for telegram_id in OWN_KINDS)):
        own = OWN_KINDS.get(phone.id, ())
        every = NOBODYS.union(*OWN_KINDS.values())
        await _press_all(stage, phone, every - set(own), chance)
        for telegram_id, data in effective.items():
            if telegram_id != phone.id:
                await _press(stage, phone, data.replace("pause", "open").replace("hide", "show"))
    assert await stored(stage) == before
    await _rest(stage, NOW)
    before = await stored(stage)
    for telegram_id, kinds in OWN_KINDS.items():
        phone = stage.client.phone(telegram_id)
        await _press_all(stage, phone, set(kinds), chance, 1)
        await _press(stage, phone, effective[telegram_id])
        assert "vilar" in await phone.last_text()
    assert await stored(stage) == before, "nothing is done in a role that rests"
    await _rest(stage, None)
    async with stage.program.database.transaction() as session:
        for role in (CompanyContact, Partner):
            await session.execute(delete(role))
    before = await stored(stage)
    for telegram_id, kinds in OWN_KINDS.items():
        phone = stage.client.phone(telegram_id)
        await _press_all(stage, phone, set(kinds), chance)
        await _press(stage, phone, effective[telegram_id].replace("pause", "open").replace("hide", "show"))
    assert await stored(stage) == before


async def _rest(stage: Stage, since: datetime | None) -> None:
    """All contacts and partners rest, or are awake."""
    async with stage.program.database.transaction() as session:
        for role in (CompanyContact, Partner):
            await session.execute(update(role).values(rests_since=since))


async def _press(stage: Stage, phone: Phone, data: str) -> None:
    await phone.press_data((await phone.from_bot())[-1]["message_id"], data)
    await stage.client.settle(idle_ms=10)


async def _press_all(
    stage: Stage, phone: Phone, kinds: set[type[Action]], chance: random.Random, count: int = 4
) -> None:
    """Forged buttons of these kinds, some for each."""
    message = (await phone.from_bot())[-1]["message_id"]
    for kind in sorted(kinds, key=lambda one: one.code):
        for _ in range(count):
            await phone.press_data(message, _forged(kind, chance, OWN_STEPS))
        await stage.client.settle(idle_ms=10)


async def stored(stage: Stage) -> dict[str, list[str]]:
    """Everything in the database but what every update leaves behind."""
    async with stage.program.database.transaction() as session:
        return {
            table.name: sorted(repr(row) for row in (await session.execute(table.select())).all())
            for table in Base.metadata.sorted_tables
            if table.name != "processed_update"
        }


def _check(message: dict[str, object]) -> None:
    shown = json.dumps(message, ensure_ascii=False)
    for key in ("error-ours", "error-words"):
        assert translate("sv", key) not in shown
        assert translate("en", key) not in shown
    assert "{ $" not in str(message.get("text", "")).replace("{ $name }", "")


def _is_fine(call: dict[str, str]) -> bool:
    return any(words in call["description"] for words in ("not modified", "query is too old"))
