"""Held messages, what staff do about them, contacts that both chose to give, and ambassadors who are silent."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import AppError, NoLongerPossible, NotAllowed
from bot.services import ambassadors, dialogue_care, dialogues, exchanges
from bot.services.dialogue_care import View
from bot.services.exchanges import Step
from db.enums import DialogueEnd, NoticeKind, Side, TalkState
from db.models import AuditEntry, Company, Dialogue, Person, Talk
from db.session import Database
from tests.conftest import NOW
from tests.db.dialogue_ground import (
    PHONE,
    TODAY,
    World,
    answer,
    ask,
    dialogue_of,
    make_world,
    read_on_phone,
    speak,
    waiting,
)
from tests.db.ground import ZONE
from tests.factories import make_person, make_profile


async def _pass_on(session: AsyncSession, talk: Talk, actor: Person) -> Dialogue:
    return await dialogue_care.pass_on(
        session, dialogue_id=talk.dialogue_id, talk_id=talk.id, actor=actor, now=NOW, today=TODAY
    )


async def _withhold(session: AsyncSession, talk: Talk, actor: Person) -> Dialogue:
    return await dialogue_care.withhold(session, dialogue_id=talk.dialogue_id, talk_id=talk.id, actor=actor, now=NOW)


async def _deeds(session: AsyncSession) -> list[str]:
    found = await session.scalars(select(AuditEntry.deed).order_by(AuditEntry.id))
    return [deed for deed in found if deed.startswith("dialogue")]


async def test_an_unsafe_message_waits_for_staff_and_for_nobody_else(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        talk = await ask(session, world, "din jävla idiot")
        assert talk.state is TalkState.HELD
        assert await waiting(session, world.lina) == []
        assert await waiting(session, world.karin) == [NoticeKind.DIALOGUE_HELD]
        (told,) = await read_on_phone(session, world.karin)
        assert "idiot" not in told
        assert await dialogue_care.counts(session, actor=world.karin) == {View.HELD: 1, View.OPEN: 0, View.OVER: 0}
        dialogue = await dialogue_of(session, talk)
        assert dialogue.waiting_since is None


async def test_the_address_of_the_firm_itself_is_no_secret(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        dialogue = await dialogue_of(session, await ask(session, world))
        company = await session.get_one(Company, dialogue.company_id)
        company.address = "Fabriksvägen 8, Östersund"
        await session.flush()
        assert (await answer(session, world, dialogue.id, "Kom till fabriksvägen 8.")).state is TalkState.PASSED
        assert (await answer(session, world, dialogue.id, "Jag bor på Storgatan 8")).state is TalkState.HELD


async def test_staff_pass_a_message_on_once_and_its_writer_is_told(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        talk = await ask(session, world, "Kan du swisha till bussen?")
        dialogue = await _pass_on(session, talk, world.karin)
        assert talk.state is TalkState.PASSED
        assert dialogue.waiting_since == NOW
        assert await waiting(session, world.lina) == [NoticeKind.DIALOGUE_ASKED]
        assert await waiting(session, world.hodan) == [NoticeKind.DIALOGUE_JUDGED]
        for deed in (_pass_on, _withhold):
            with pytest.raises(NoLongerPossible, match="dialogue-judged"):
                await deed(session, talk, world.karin)
        assert await _deeds(session) == ["dialogue-passed"]


async def test_a_withheld_message_never_reaches_the_other_side(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        dialogue = await dialogue_of(session, await ask(session, world))
        talk = await answer(session, world, dialogue.id, "håll käften")
        assert dialogue.waiting_since is None
        await _withhold(session, talk, world.karin)
        assert dialogue.waiting_since == NOW
        assert await waiting(session, world.hodan) == []
        assert len(await read_on_phone(session, world.lina)) == 2


async def test_contacts_of_a_minor_or_of_unknown_age_are_not_passed_on_even_by_staff(database: Database) -> None:
    """2008: 18 this year, but perhaps not yet today."""
    async with database.transaction() as session:
        world = await make_world(session)
        young = await make_person(session, 6, now=NOW)
        await make_profile(session, world.hodan, now=NOW, birth_year=2012)
        await make_profile(session, young, now=NOW, birth_year=2008)
        for person in (world.omar, world.hodan, young):
            dialogue = await dialogue_of(session, await ask(session, world, person=person))
            asked = await speak(session, person, Side.CANDIDATE, dialogue.id, PHONE)
            answered = await answer(session, world, dialogue.id, "min insta är lina")
            for talk in (asked, answered):
                with pytest.raises(AppError, match="dialogue-contact-refused"):
                    await _pass_on(session, talk, world.karin)
                assert talk.state is TalkState.HELD
        assert await waiting(session, world.lina) == [NoticeKind.DIALOGUE_ASKED] * 3
        assert not any("070" in shown for shown in await read_on_phone(session, world.lina))


async def test_contacts_between_adults_pass_when_staff_say_so(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        await make_profile(session, world.hodan, now=NOW, birth_year=1999)
        talk = await ask(session, world, PHONE)
        await _pass_on(session, talk, world.karin)
        await ambassadors.change_card(session, actor=world.lina, now=NOW, is_adult=False)
        again = await ask(session, world, PHONE)
        with pytest.raises(AppError, match="dialogue-contact-refused"):
            await _pass_on(session, again, world.karin)


async def test_nobody_but_staff_reads_judges_or_stops(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        talk = await ask(session, world, PHONE)
        other = await ask(session, world, PHONE, person=world.omar)
        for actor in (world.hodan, world.lina, world.omar):
            every = (
                _pass_on(session, talk, actor),
                _withhold(session, talk, actor),
                dialogue_care.read(session, dialogue_id=talk.dialogue_id, actor=actor, now=NOW),
                dialogue_care.stop(session, dialogue_id=talk.dialogue_id, actor=actor, now=NOW),
                dialogue_care.counts(session, actor=actor),
                dialogue_care.page_of(session, View.OPEN, actor=actor, page=0),
            )
            for deed in every:
                with pytest.raises(NotAllowed):
                    await deed
        with pytest.raises(NoLongerPossible):
            await dialogue_care.withhold(
                session, dialogue_id=talk.dialogue_id, talk_id=other.id, actor=world.karin, now=NOW
            )
        assert (talk.state, other.state) == (TalkState.HELD, TalkState.HELD)
        assert await _deeds(session) == []


async def test_staff_read_both_sides_which_is_logged_without_a_name(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        talk = await ask(session, world, "Fråga ett")
        await dialogue_care.read(session, dialogue_id=talk.dialogue_id, actor=world.karin, now=NOW)
        assert "Fråga ett" in (await read_on_phone(session, world.karin))[0]
        entry = (await session.scalars(select(AuditEntry).where(AuditEntry.deed == "dialogue-seen"))).one()
        assert entry.facts == {"number": talk.dialogue_id}
        world.karin.is_staff = False
        assert await read_on_phone(session, world.karin) == []


async def test_staff_stop_a_dialogue_and_both_are_told(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        talk = await ask(session, world)
        for _ in range(2):
            dialogue = await dialogue_care.stop(session, dialogue_id=talk.dialogue_id, actor=world.karin, now=NOW)
        assert dialogue.ended_by is DialogueEnd.STAFF
        for person in (world.hodan, world.lina):
            assert await waiting(session, person) == [NoticeKind.DIALOGUE_ENDED]
        assert await _deeds(session) == ["dialogue-stopped"]


# ---------------------------------------------------------------- exchanging contacts


async def _offer(session: AsyncSession, world: World, dialogue: Dialogue, side: Side, contact: str) -> Step:
    actor = world.hodan if side is Side.CANDIDATE else world.lina
    return await exchanges.offer(
        session, dialogue_id=dialogue.id, side=side, actor=actor, contact=contact, now=NOW, today=TODAY
    )


@pytest.mark.parametrize("first", [Side.CANDIDATE, Side.AMBASSADOR])
async def test_contacts_are_shown_when_both_have_chosen_and_not_before(database: Database, first: Side) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        await make_profile(session, world.hodan, now=NOW, birth_year=1999)
        dialogue = await dialogue_of(session, await ask(session, world))
        second = Side.AMBASSADOR if first is Side.CANDIDATE else Side.CANDIDATE
        assert await _offer(session, world, dialogue, first, "@first") is Step.ASKED
        for person in (world.hodan, world.lina):
            assert not any("@first" in shown for shown in await read_on_phone(session, person))
        assert await _offer(session, world, dialogue, second, "+46702") is Step.DONE
        phones = {Side.CANDIDATE: world.hodan, Side.AMBASSADOR: world.lina}
        assert "+46702" in (await read_on_phone(session, phones[first]))[-1]
        assert "@first" in (await read_on_phone(session, phones[second]))[-1]


async def test_a_no_forgets_the_offer(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        await make_profile(session, world.hodan, now=NOW, birth_year=1999)
        dialogue = await dialogue_of(session, await ask(session, world))
        await _offer(session, world, dialogue, Side.CANDIDATE, "@hodan")
        for _ in range(2):
            await exchanges.decline(session, dialogue_id=dialogue.id, side=Side.AMBASSADOR, actor=world.lina, now=NOW)
        assert dialogue.candidate_contact is None
        assert await _offer(session, world, dialogue, Side.AMBASSADOR, "@lina") is Step.ASKED
        assert exchanges.contact_for(dialogue, Side.CANDIDATE) is None


async def test_minors_and_people_of_unknown_age_exchange_nothing(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        dialogue = await dialogue_of(session, await ask(session, world))
        profile = None
        for birth_year, is_adult in ((None, True), (2010, True), (2008, True), (1999, False)):
            if birth_year is not None and profile is None:
                profile = await make_profile(session, world.hodan, now=NOW)
            if profile is not None and birth_year is not None:
                profile.birth_year = birth_year
            await ambassadors.change_card(session, actor=world.lina, now=NOW, is_adult=is_adult)
            for side in (Side.CANDIDATE, Side.AMBASSADOR):
                with pytest.raises(AppError, match="exchange-not-here"):
                    await _offer(session, world, dialogue, side, "@x")
        assert (dialogue.candidate_contact, dialogue.ambassador_contact) == (None, None)
        await ambassadors.change_card(session, actor=world.lina, now=NOW, is_adult=True)
        assert await _offer(session, world, dialogue, Side.CANDIDATE, "@x") is Step.ASKED


async def test_contacts_are_looked_at_again_before_they_are_shown(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        await make_profile(session, world.hodan, now=NOW, birth_year=1999)
        dialogue = await dialogue_of(session, await ask(session, world))
        await _offer(session, world, dialogue, Side.CANDIDATE, "@hodan")
        await _offer(session, world, dialogue, Side.AMBASSADOR, "@lina")
        await ambassadors.change_card(session, actor=world.lina, now=NOW, is_adult=False)
        assert not any("@hodan" in shown for shown in await read_on_phone(session, world.lina))
        await dialogues.stop(session, dialogue_id=dialogue.id, side=Side.AMBASSADOR, actor=world.lina, now=NOW)
        assert (dialogue.candidate_contact, dialogue.ambassador_contact) == (None, None)


# ---------------------------------------------------------------- silence


def _morning(days: int) -> datetime:
    return NOW + timedelta(days=days)


async def test_a_silent_ambassador_is_reminded_then_staff_and_who_asked_hear_it(database: Database) -> None:
    """NOW is a Monday: three working days are Thursday, five the next Monday."""
    async with database.transaction() as session:
        world = await make_world(session)
        dialogue = await dialogue_of(session, await ask(session, world))
        for days in (2, 3, 3, 4, 6):
            await dialogue_care.mind_silence(session, now=_morning(days), zone=ZONE)
            reminded = [NoticeKind.DIALOGUE_ASKED, *([NoticeKind.DIALOGUE_REMIND] if days > 2 else [])]
            assert await waiting(session, world.lina) == reminded
            assert await waiting(session, world.karin) == []
        for _ in range(2):
            await dialogue_care.mind_silence(session, now=_morning(7), zone=ZONE)
        assert await waiting(session, world.karin) == [NoticeKind.DIALOGUE_LATE]
        assert await waiting(session, world.hodan) == [NoticeKind.DIALOGUE_DELAYED]
        assert len(await read_on_phone(session, world.karin, now=_morning(7))) == 1
        await answer(session, world, dialogue.id)
        assert await read_on_phone(session, world.karin, now=_morning(7)) == []
        assert len(await read_on_phone(session, world.hodan, now=_morning(7))) == 1


async def test_staff_are_told_again_of_a_message_that_waits_for_them(database: Database) -> None:
    async with database.transaction() as session:
        world = await make_world(session)
        await ask(session, world, PHONE)
        for days, notices in ((1, 1), (2, 2), (2, 2), (3, 3)):
            await dialogue_care.mind_silence(session, now=_morning(days), zone=ZONE)
            assert await waiting(session, world.karin) == [NoticeKind.DIALOGUE_HELD] * notices
