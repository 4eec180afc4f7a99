"""When somebody goes: a role that ends, a person who is erased, texts that grow old, and what a person takes along."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.flows.ambassadors import AMBASSADOR_FLOWS
from bot.services import dialogues, partners
from bot.services.client_messages import Gone
from bot.services.dialogues import open_ones
from db.counting import rows_touched
from db.enums import DialogueEnd, NoticeKind, PartnerRole, Side, TalkState
from db.models import AmbassadorCard, Conversation, Dialogue, OutboxMessage, Partner, Person, Talk

#: A card on a phone: (Telegram id, message id, language).
Cards = list[tuple[int, int, str]]


async def role_ended(session: AsyncSession, partner: Partner, now: datetime) -> list[Gone]:
    """The ambassador's dialogues are over, and those who asked are told; returns what must go from the phone."""
    cards = await cards_of_ambassador(session, partner.person_id)
    going_on = await session.scalars(
        select(Dialogue).where(open_ones(), Dialogue.partner_id == partner.id).order_by(Dialogue.id)
    )
    for dialogue in list(going_on):
        await dialogues.end(session, dialogue, DialogueEnd.LEFT, now=now)
    return [Gone(telegram_id, language, (), (message_id,)) for telegram_id, message_id, language in cards]


partners.ENDINGS[PartnerRole.AMBASSADOR].append(role_ended)


async def cards_of_ambassador(session: AsyncSession, person_id: int) -> Cards:
    """Where questions stand on the phone of an ambassador who may not see them any more."""
    return await _cards(session, [one.id for one in await _answered_by(session, person_id)], only=person_id)


async def cards_of_staff(session: AsyncSession, *, person_id: int) -> Cards:
    """Where words of dialogues stand on the phone of somebody who is no member of staff any more."""
    person = await session.get(Person, person_id)
    if person is None or person.is_staff:
        return []
    theirs = (OutboxMessage.person_id == person_id, OutboxMessage.kind == NoticeKind.DIALOGUE_READ)
    found = await session.scalars(
        select(OutboxMessage.message_id).where(*theirs, OutboxMessage.message_id.is_not(None))
    )
    cards = [(person.telegram_id, message_id, person.language) for message_id in found if message_id is not None]
    await session.execute(delete(OutboxMessage).where(*theirs))
    return cards


async def forget(session: AsyncSession, person: Person, *, now: datetime) -> Cards:
    """Erase what somebody asked, and what they wrote as an ambassador; returns the cards on other phones to empty."""
    cards = await forget_asked(session, person)
    answered = await _answered_by(session, person.id)
    ids = [one.id for one in answered]
    cards += await _cards(session, ids, but=person.id)
    await session.execute(delete(OutboxMessage).where(dialogues.about(ids)))
    for dialogue in answered:
        if dialogue.ended_at is None:
            await dialogues.end(session, dialogue, DialogueEnd.LEFT, now=now)
    await session.execute(delete(Talk).where(Talk.dialogue_id.in_(ids), Talk.side == Side.AMBASSADOR))
    await session.flush()
    return list(dict.fromkeys(cards))


async def forget_asked(session: AsyncSession, person: Person) -> Cards:
    """Erase what somebody asked as a candidate; returns the cards on other phones to empty."""
    asked = list(await session.scalars(select(Dialogue.id).where(Dialogue.person_id == person.id)))
    cards = await _cards(session, asked, but=person.id)
    await session.execute(delete(OutboxMessage).where(dialogues.about(asked)))
    await session.execute(delete(Talk).where(Talk.dialogue_id.in_(asked)))
    await session.execute(delete(Dialogue).where(Dialogue.id.in_(asked)))
    await session.flush()
    return cards


async def _answered_by(session: AsyncSession, person_id: int) -> list[Dialogue]:
    """The dialogues in which somebody is or was the ambassador."""
    found = await session.scalars(select(Dialogue).where(Dialogue.ambassador_id == person_id).order_by(Dialogue.id))
    return list(found)


async def _cards(session: AsyncSession, ids: list[int], *, but: int = 0, only: int | None = None) -> Cards:
    """Where notices about these dialogues stand on phones."""
    statement = (
        select(Person.telegram_id, OutboxMessage.message_id, Person.language)
        .join(Person, Person.id == OutboxMessage.person_id)
        .where(dialogues.about(ids), OutboxMessage.message_id.is_not(None), OutboxMessage.person_id != but)
    )
    if only is not None:
        statement = statement.where(OutboxMessage.person_id == only)
    rows = await session.execute(statement)
    return [(telegram_id, message_id, language) for telegram_id, message_id, language in rows if message_id is not None]


async def end_quiet(session: AsyncSession, *, before: datetime, now: datetime) -> None:
    """A dialogue in which nobody wrote for so long is over."""
    quiet = await session.scalars(select(Dialogue).where(open_ones(), Dialogue.spoken_at < before))
    for dialogue in list(quiet):
        await dialogues.end(session, dialogue, DialogueEnd.QUIET, now=now)


async def empty_old(session: AsyncSession, *, before: datetime) -> int:
    """Retention: messages are raw chat text, as are contacts. Returns how many were emptied."""
    old = select(Talk.id).where(Talk.written_at < before, Talk.text.is_not(None))
    await session.execute(
        update(Talk).where(Talk.id.in_(old), Talk.state == TalkState.HELD).values(state=TalkState.WITHHELD)
    )
    emptied = await rows_touched(session, update(Talk).where(Talk.id.in_(old)).values(text=None))
    names = [flow.name for flow in AMBASSADOR_FLOWS]
    await session.execute(delete(Conversation).where(Conversation.flow.in_(names), Conversation.updated_at < before))
    return emptied


async def export_of(session: AsyncSession, person: Person) -> dict[str, list[dict[str, Any]]]:
    """What is stored of a person here: their card, their dialogues, and the messages that they wrote or got."""
    own = list(
        await session.scalars(dialogues.with_home().where(Dialogue.person_id == person.id).order_by(Dialogue.id))
    )
    told = [await _told(session, one, Side.CANDIDATE) for one in own]
    told += [await _told(session, one, Side.AMBASSADOR) for one in await _answered_by(session, person.id)]
    card = await session.scalar(
        select(AmbassadorCard)
        .join(Partner, Partner.id == AmbassadorCard.partner_id)
        .where(Partner.person_id == person.id)
    )
    return {"ambassador_card": [_card(card)] if card is not None else [], "dialogue": told}


async def _told(session: AsyncSession, dialogue: Dialogue, side: Side) -> dict[str, Any]:
    """A dialogue as one side knows it: nothing of who the other is, and no contact that was not given."""
    heard = [
        talk
        for talk in await dialogues.talks_of(session, dialogue)
        if talk.side is side or talk.state is TalkState.PASSED
    ]
    return {
        "number": dialogue.id,
        "as": side.value,
        "begun_at": dialogue.begun_at,
        "ended_at": dialogue.ended_at,
        "own_contact": dialogue.candidate_contact if side is Side.CANDIDATE else dialogue.ambassador_contact,
        "messages": [
            {"by": talk.side.value, "text": talk.text, "written_at": talk.written_at, "state": talk.state.value}
            for talk in heard
        ],
    }


def _card(card: AmbassadorCard) -> dict[str, Any]:
    names = ("languages", "day", "language", "file_id", "alt", "is_shown", "is_adult", "updated_at")
    return {name: getattr(card, name) for name in names}
