"""Deep links that nobody made: each shows a page or a kind word, and gives nobody anything."""

from random import Random

import pytest
from sqlalchemy import func, select

from benchmarks.fuzz import values
from bot.edge import Turn
from bot.errors import AppError
from bot.handlers import common
from bot.i18n import say, t
from bot.services import conversations
from bot.settings import Settings
from db.models import CompanyContact, Partner, Person, Registration, Visit
from db.session import Database
from tests.conftest import NOW
from tests.examples import TIMES
from tests.factories import make_person

PREFIXES = ("", *common.LINKS, "r_", "x_", "C_")


def _payload(chance: Random, prefix: str) -> str:
    odd = chance.choice((values.text(chance)[:64], "1", "0", "999999999", "1-x", "1_2_3", "A" * 24, "-1", "٣", "²"))
    made = values.mutated(chance, prefix + odd) if chance.random() < 0.2 else prefix + odd
    return made.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")


async def _open(database: Database, telegram_id: int, payload: str) -> str:
    """Open a link; gives what is said first."""
    async with database.transaction() as session:
        person = await session.scalar(select(Person).where(Person.telegram_id == telegram_id))
        assert person is not None
        turn = Turn(
            session=session, settings=Settings(), now=NOW, person=person, conversation=None, is_repeat=False,
            telegram_name="Mallory", username=None, bot_username="bot", text=f"/start {payload}",
        )  # fmt: skip
        turn.conversation = await conversations.find_conversation(session, person, "profile")
        try:
            shown = await common.on_start(turn)
        except AppError as error:
            await session.rollback()
            return say("sv", t(error.text_key, **error.args_of_text))
        await session.flush()
        return say("sv", shown.screens[0].paragraphs[0])


@pytest.mark.example_region
async def test_no_made_up_link_gives_anybody_anything(database: Database) -> None:
    async with database.transaction() as session:
        await make_person(session, 42, now=NOW)
    counted = (CompanyContact, Partner, Registration, Visit)
    before = await _counts(database, counted)
    for seed in range(5 * TIMES):
        for prefix in PREFIXES:
            payload = _payload(Random(f"{seed} {prefix}"), prefix)
            assert await _open(database, 42, payload), payload
    assert await _counts(database, counted) == before
    async with database.transaction() as session:
        mallory = await session.scalar(select(Person).where(Person.telegram_id == 42))
        assert mallory is not None
        assert not mallory.is_staff
        assert mallory.referral_code_id is None


async def _counts(database: Database, tables: tuple[type, ...]) -> list[int]:
    async with database.transaction() as session:
        return [await session.scalar(select(func.count()).select_from(table)) or 0 for table in tables]
