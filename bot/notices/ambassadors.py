"""Notices about dialogues with ambassadors: messages, ends, reminders, what staff judge, and contacts."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.actions import AmbassadorWork
from bot.cards import ambassadors as pages
from bot.cards import dialogues as cards
from bot.i18n import t
from bot.notices.notice import Notice
from bot.screen import Button, Screen, screen
from bot.services import dialogues, exchanges
from bot.services.ambassadors import card_of
from db.enums import DialogueEnd, NoticeKind, Side, TalkState
from db.models import Dialogue, OutboxMessage, Person, Talk


async def compose(session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo) -> Notice | None:
    """The notice as things stand now; nothing when the dialogue is over, the role is gone, or a message is withheld."""
    shown = await _screen(session, message, now=now, zone=zone)
    if shown is None:
        return None

    async def still_wanted(later: AsyncSession) -> bool:
        """Somebody may have stopped the dialogue in the seconds between."""
        return await _screen(later, message, now=now, zone=zone) is not None

    return Notice(shown, still_wanted=still_wanted)


async def _screen(session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo) -> Screen | None:
    receiver = await session.get(Person, message.person_id)
    if receiver is None:
        return None
    today = now.astimezone(zone)
    if message.kind in dialogues.OF_TALK:
        talk = await dialogues.talk_of(session, message.subject_id)
        return await _of_talk(session, message, talk, receiver, today) if talk is not None else None
    dialogue: Dialogue | None = await session.scalar(
        dialogues.with_home().where(Dialogue.id == message.subject_id).execution_options(populate_existing=True)
    )
    if dialogue is None:
        return None
    if message.kind in (NoticeKind.DIALOGUE_READ, NoticeKind.DIALOGUE_LATE):
        return await _for_staff(session, message, dialogue, receiver, zone)
    return await _of_dialogue(session, message, dialogue, receiver, today)


async def _side_of(session: AsyncSession, dialogue: Dialogue, receiver: Person) -> Side | None:
    """The side of a receiver now; None for somebody who has none (any more)."""
    if dialogue.person_id == receiver.id:
        return Side.CANDIDATE
    is_ambassador = await dialogues.phone_of(session, dialogue, Side.AMBASSADOR) == receiver.id
    return Side.AMBASSADOR if is_ambassador else None


# ---------------------------------------------------------------- one message


async def _of_talk(
    session: AsyncSession, message: OutboxMessage, talk: Talk, receiver: Person, today: datetime
) -> Screen | None:
    if message.kind is NoticeKind.DIALOGUE_HELD:
        return cards.held_card(talk) if receiver.is_staff and talk.state is TalkState.HELD else None
    side = await _side_of(session, talk.dialogue, receiver)
    if side is None or talk.text is None or not dialogues.is_open(talk.dialogue):
        return None
    if message.kind is NoticeKind.DIALOGUE_JUDGED:
        return cards.judged_card(talk) if side is talk.side and talk.state is not TalkState.HELD else None
    if side is talk.side or talk.state is not TalkState.PASSED:
        return None
    if side is Side.AMBASSADOR:
        return await _asked(session, talk)
    may_exchange = await exchanges.are_adults(session, talk.dialogue, today=today.date())
    before = await _asked_before(session, talk)
    return cards.answered_card(talk, asked=before, language=receiver.language, may_exchange=may_exchange)


async def _asked(session: AsyncSession, talk: Talk) -> Screen:
    passed = [one for one in await dialogues.talks_of(session, talk.dialogue) if one.state is TalkState.PASSED]
    card = await card_of(session, talk.dialogue.partner_id)
    is_adult = card is not None and card.is_adult
    return cards.asked_card(talk, is_first=not passed or passed[0].id == talk.id, is_adult=is_adult)


async def _asked_before(session: AsyncSession, talk: Talk) -> str | None:
    """What the person wrote last before an answer."""
    written = [
        one.text
        for one in await dialogues.talks_of(session, talk.dialogue)
        if one.side is Side.CANDIDATE and one.state is TalkState.PASSED and one.id < talk.id
    ]
    return written[-1] if written else None


# ---------------------------------------------------------------- a dialogue


async def _of_dialogue(
    session: AsyncSession, message: OutboxMessage, dialogue: Dialogue, receiver: Person, today: datetime
) -> Screen | None:
    side = await _side_of(session, dialogue, receiver)
    if side is None:
        return None
    if message.kind is NoticeKind.DIALOGUE_ENDED:
        return _ended(dialogue, side)
    if message.kind is NoticeKind.DIALOGUE_SHOWN:
        return await _shown(session, dialogue, side, today)
    if not dialogues.is_open(dialogue):
        return None
    if message.kind in (NoticeKind.DIALOGUE_EXCHANGE, NoticeKind.DIALOGUE_CONTACT):
        return await _exchange(session, message, dialogue, side, today)
    if dialogue.waiting_since is None:
        return None
    day = dialogue.waiting_since.astimezone(today.tzinfo).date()
    if message.kind is NoticeKind.DIALOGUE_REMIND and side is Side.AMBASSADOR:
        rows = ((Button(t("button-amb-open"), AmbassadorWork(dialogue.id, "page")),),)
        return screen(t("amb-remind", number=dialogue.id, day=day), rows=rows)
    if message.kind is NoticeKind.DIALOGUE_DELAYED and side is Side.CANDIDATE:
        told = t("dialogue-delayed", name=pages.partner_name(dialogue), company=dialogue.company.name)
        return screen(told, rows=pages.ask_rows())
    return None


def _ended(dialogue: Dialogue, side: Side) -> Screen | None:
    if dialogues.is_open(dialogue) or dialogue.ended_by is DialogueEnd.QUIET:
        return None
    return pages.ended_for_asker(dialogue) if side is Side.CANDIDATE else pages.ended_for_ambassador(dialogue)


async def _shown(session: AsyncSession, dialogue: Dialogue, side: Side, today: datetime) -> Screen | None:
    talks = await dialogues.talks_of(session, dialogue)
    if not dialogues.is_open(dialogue):
        return cards.shown_again(dialogue, talks, side=side, rows=()) if side is Side.CANDIDATE else None
    if side is Side.CANDIDATE:
        may_exchange = await exchanges.are_adults(session, dialogue, today=today.date())
        return cards.shown_again(dialogue, talks, side=side, rows=pages.talk_rows(dialogue, may_exchange=may_exchange))
    card = await card_of(session, dialogue.partner_id)
    rows = pages.work_rows(dialogue, is_adult=card is not None and card.is_adult)
    return cards.shown_again(dialogue, talks, side=side, rows=rows)


async def _exchange(
    session: AsyncSession, message: OutboxMessage, dialogue: Dialogue, side: Side, today: datetime
) -> Screen | None:
    """Contacts are looked at again right before they are shown: both chose, and both are adults."""
    if not await exchanges.are_adults(session, dialogue, today=today.date()):
        return None
    other = t("dialogue-person") if side is Side.AMBASSADOR else pages.partner_name(dialogue)
    if message.kind is NoticeKind.DIALOGUE_CONTACT:
        contact = exchanges.contact_for(dialogue, side)
        return cards.contact_card(dialogue.id, contact, side=side, other=other) if contact is not None else None
    if message.args.get("step") == exchanges.Step.DECLINED:
        return screen(t("exchange-declined", name=other)) if dialogue.exchange_by is None else None
    if dialogue.exchange_by in (None, side) or exchanges.is_done(dialogue):
        return None
    return screen(
        t("exchange-wanted", name=other, company=dialogue.company.name),
        rows=((Button(t("button-exchange-see"), cards.own_side(side, "exchange", dialogue.id)),),),
    )


async def _for_staff(
    session: AsyncSession, message: OutboxMessage, dialogue: Dialogue, receiver: Person, zone: ZoneInfo
) -> Screen | None:
    if not receiver.is_staff:
        return None
    if message.kind is NoticeKind.DIALOGUE_READ:
        return cards.words_for_staff(dialogue, await dialogues.talks_of(session, dialogue))
    if dialogue.waiting_since is None or not dialogues.is_open(dialogue):
        return None
    return cards.late_card(dialogue, day=dialogue.waiting_since.astimezone(zone).date())
