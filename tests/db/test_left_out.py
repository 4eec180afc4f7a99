"""Wherever words are typed, what must not be kept is left out, and the writer is told which kind, in their language."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.edge import Turn
from bot.flows.ambassadors import AMB_REPLY, ASK_AMBASSADOR, ASK_MORE
from bot.flows.class_visit import CLASS_VISIT
from bot.flows.client import LANGUAGE, WITNESSED, flow_name
from bot.flows.help import HELP, KNOWN_AGE, NO_PROFILE
from bot.flows.profile import PROFILE
from bot.flows.questions import LEAD_ANSWER, LEAD_NOTE
from bot.flows.texts import left_out
from bot.handlers import questionnaire
from bot.i18n import say, t
from bot.matching.sensitive import Kind
from bot.services import clients, conversations, leads
from bot.settings import Settings
from db.models import Person
from db.session import Database
from tests.conftest import NOW
from tests.db import dialogue_ground, firm_ground
from tests.db.test_clients import caseworker
from tests.factories import make_person

AGREED: dict[str, Any] = {
    "birth_year": 1990,
    "consent": "yes",
    WITNESSED: "yes",
    "municipality": "are",
    "wants": None,
    "interests": None,
}


@dataclass(slots=True)
class Place:
    """An open question: who is asked, in which questionnaire, about what, with which answers before."""

    person: Person
    flow: str
    subject_id: int = 0
    answers: dict[str, Any] = field(default_factory=dict)


async def _profile(session: AsyncSession) -> Place:
    return Place(await make_person(session, 1, now=NOW, language="fa"), PROFILE.name, answers=AGREED)


async def _help(session: AsyncSession) -> Place:
    person = await make_person(session, 1, now=NOW, language="so")
    return Place(person, HELP.name, answers={KNOWN_AGE: True, NO_PROFILE: True})


async def _help_with_profile(session: AsyncSession) -> Place:
    return Place(await make_person(session, 1, now=NOW, language="ti"), HELP.name, answers={KNOWN_AGE: True})


async def _lead_answer(session: AsyncSession) -> Place:
    firms = await firm_ground.two_firms(session)
    lead = await firm_ground.accepted(session, firms)
    await leads.ask_question(session, lead_id=lead.id, actor=firms.maja, question="När?", now=NOW)
    firms.signe.language = "uk"
    return Place(firms.signe, LEAD_ANSWER.name, lead.id)


async def _lead_note(session: AsyncSession) -> Place:
    firms = await firm_ground.two_firms(session)
    return Place(firms.maja, LEAD_NOTE.name, (await firm_ground.accepted(session, firms)).id)


async def _ask(session: AsyncSession) -> Place:
    world = await dialogue_ground.make_world(session)
    return Place(world.hodan, ASK_AMBASSADOR.name, world.of_lina.id, {KNOWN_AGE: True})


async def _ask_more(session: AsyncSession) -> Place:
    world = await dialogue_ground.make_world(session)
    talk = await dialogue_ground.ask(session, world)
    await dialogue_ground.answer(session, world, talk.dialogue_id)
    world.hodan.language = "ar"
    return Place(world.hodan, ASK_MORE.name, talk.dialogue_id)


async def _reply(session: AsyncSession) -> Place:
    world = await dialogue_ground.make_world(session)
    talk = await dialogue_ground.ask(session, world)
    return Place(world.lina, AMB_REPLY.name, talk.dialogue_id)


async def _class(session: AsyncSession) -> Place:
    answers = {"school_at": "are", "size": 9, "level": "gy1", "wishes": None, "days": [], "part": "any"}
    person = await make_person(session, 1, now=NOW)
    return Place(person, CLASS_VISIT.name, answers=answers | {"access": ["other"], "known_place": True})


async def _client(session: AsyncSession) -> Place:
    worker = await caseworker(session, 1)
    client = await clients.begin(session, actor=worker, language="ti", now=NOW)
    return Place(worker, flow_name(client.id), client.id, AGREED | {LANGUAGE: "ti"})


PLACES: list[tuple[Callable[[AsyncSession], Awaitable[Place]], str, str, Kind]] = [
    (_profile, "من دیابت دارم و خیاطی بلدم", "دیابت", Kind.HEALTH),
    (_help, "Waxaan qabaa sonkorow. Goorma ayaa shaqo la bilaabayaa?", "sonkorow", Kind.HEALTH),
    (_help_with_profile, "ኣነ ኦርቶዶክስ እየ። ስራሕ መዓስ ይጅምር?", "ኦርቶዶክስ", Kind.RELIGION),
    (_lead_answer, "Маю тимчасовий захист. Можу почати роботу в понеділок.", "захист", Kind.LEGAL_STATUS),
    (_lead_note, "Hon är muslim. Kan börja arbeta på måndag.", "muslim", Kind.RELIGION),
    (_ask, "Uur baan leeyahay. Shaqadu ma culus tahay?", "Uur", Kind.HEALTH),
    (_ask_more, "انا من سوريا. كيف الشغل عندكم؟", "سوريا", Kind.BIRTH_COUNTRY),
    (_reply, "Jag är med i facket. Vi jobbar i skift.", "med i facket", Kind.TRADE_UNION),
    (_class, "En elev har epilepsi. Vi behöver en lugn lokal.", "epilepsi", Kind.HEALTH),
    (_client, "850101-1234። ምስፋይ ይኽእል", "850101", Kind.PERSONAL_NUMBER),
]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("place", "text", "secret", "kind"), PLACES)
async def test_the_writer_is_told_what_kind_was_left_out(
    database: Database, place: Callable[[AsyncSession], Awaitable[Place]], text: str, secret: str, kind: Kind
) -> None:
    async with database.transaction() as session:
        at = await place(session)
        reader = at.answers.get(LANGUAGE, at.person.language)
        said, kept = await _typed(session, at, text)
        assert say(reader, left_out([kind])) in said
        assert secret not in said
        assert secret not in kept


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_who_wrote_nothing_else_is_told_the_kind_and_asked_again(database: Database) -> None:
    async with database.transaction() as session:
        at = await _help(session)
        said, kept = await _typed(session, at, "Waxaan qabaa sonkorow")
        assert say("so", t("sensitive-health")) in said
        assert say("so", t("question-help-question")) in said
        assert "sonkorow" not in kept + said


async def _typed(session: AsyncSession, at: Place, text: str) -> tuple[str, str]:
    """What the person is told after they wrote this text, and the answers that are kept."""
    conversation = await conversations.begin_with(
        session, at.person, at.flow, subject_id=at.subject_id, answers=at.answers, cursor=None, now=NOW
    )
    turn = Turn(
        session=session,
        settings=Settings(),
        now=NOW,
        person=at.person,
        conversation=conversation,
        is_repeat=False,
        telegram_name="X",
        username=None,
        bot_username="a_bot",
        text=text,
    )
    told = await questionnaire.on_text(turn, conversation)
    words = (say(one.language or at.person.language, part) for one in told.screens for part in one.paragraphs)
    return "\n".join(words), json.dumps(conversation.answers, ensure_ascii=False, default=str)
