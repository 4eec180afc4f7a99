"""Exchanging contacts in a dialogue: only between adults, only what each side chose, and only when both did."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import AppError
from bot.flows.profile import age_in
from bot.services import ambassadors, dialogues
from db.enums import NoticeKind, Side
from db.models import Dialogue, Person, Profile

ADULT = 18
_OTHER = {Side.CANDIDATE: Side.AMBASSADOR, Side.AMBASSADOR: Side.CANDIDATE}


class Step(StrEnum):
    """What came of a choice: the other side is asked, both have chosen, or somebody said no."""

    ASKED = "asked"
    DONE = "done"
    DECLINED = "declined"


async def is_adult(session: AsyncSession, person_id: int, *, today: date) -> bool:
    """Whether the profile's year of birth says surely 18 or older, whatever the birthday. Unknown is no."""
    year = await session.scalar(select(Profile.birth_year).where(Profile.person_id == person_id))
    return year is not None and age_in(today, year) > ADULT


async def is_adult_side(session: AsyncSession, dialogue: Dialogue, side: Side, *, today: date) -> bool:
    """Whether this side of a dialogue is known to be an adult: by the profile, or as the ambassador has said."""
    if side is Side.CANDIDATE:
        return await is_adult(session, dialogue.person_id, today=today)
    card = await ambassadors.card_of(session, dialogue.partner_id)
    return card is not None and card.is_adult


async def are_adults(session: AsyncSession, dialogue: Dialogue, *, today: date) -> bool:
    """Whether both sides are known to be adults."""
    return all([await is_adult_side(session, dialogue, side, today=today) for side in _OTHER])


async def require_possible(session: AsyncSession, dialogue: Dialogue, *, today: date) -> None:
    """Raises NoLongerPossible when the dialogue is over, AppError when a side is not known to be an adult."""
    dialogues.require_open(dialogue)
    if not await are_adults(session, dialogue, today=today):
        raise AppError("exchange-not-here")


async def offer(
    session: AsyncSession, *, dialogue_id: int, side: Side, actor: Person, contact: str, now: datetime, today: date
) -> Step:
    """Choose what to give to the other side. They see it when they have chosen too; until then nobody does."""
    dialogue = await dialogues.own_dialogue(session, dialogue_id=dialogue_id, side=side, actor=actor, is_to_change=True)
    await require_possible(session, dialogue, today=today)
    other = _OTHER[side]
    setattr(dialogue, f"{side.value}_contact", contact[:60])
    if getattr(dialogue, f"{other.value}_contact") is None:
        dialogue.exchange_by = side
        await _tell(session, dialogue, other, NoticeKind.DIALOGUE_EXCHANGE, Step.ASKED, now)
        return Step.ASKED
    for one in (side, other):
        await _tell(session, dialogue, one, NoticeKind.DIALOGUE_CONTACT, Step.DONE, now)
    return Step.DONE


async def decline(session: AsyncSession, *, dialogue_id: int, side: Side, actor: Person, now: datetime) -> None:
    """Say no, or take the own offer back: nothing is shown to anybody. Repeating changes nothing."""
    dialogue = await dialogues.own_dialogue(session, dialogue_id=dialogue_id, side=side, actor=actor, is_to_change=True)
    dialogues.require_open(dialogue)
    asked_by = dialogue.exchange_by
    if asked_by is None or is_done(dialogue):
        return
    dialogue.exchange_by = dialogue.candidate_contact = dialogue.ambassador_contact = None
    if asked_by is not side:
        await _tell(session, dialogue, asked_by, NoticeKind.DIALOGUE_EXCHANGE, Step.DECLINED, now)
    await session.flush()


def is_done(dialogue: Dialogue) -> bool:
    """Whether both sides have chosen."""
    return dialogue.candidate_contact is not None and dialogue.ambassador_contact is not None


def contact_for(dialogue: Dialogue, side: Side) -> str | None:
    """What a side may see of the other: their contact once both have chosen."""
    if not is_done(dialogue):
        return None
    return dialogue.ambassador_contact if side is Side.CANDIDATE else dialogue.candidate_contact


async def _tell(
    session: AsyncSession, dialogue: Dialogue, side: Side, kind: NoticeKind, step: Step, now: datetime
) -> None:
    await session.flush()
    receiver = await dialogues.phone_of(session, dialogue, side)
    occasion = f"{step.value}-{now.timestamp():.0f}"
    await dialogues.tell(session, kind, dialogue.id, receiver, now=now, occasion=occasion, step=step.value, side=side)
