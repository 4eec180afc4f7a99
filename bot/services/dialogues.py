"""Dialogues with ambassadors: asking without telling who one is, answering, and stopping, from either side."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import AppError, NoLongerPossible
from bot.matching.fold import words_of
from bot.matching.safety import Concern, concerns
from bot.matching.speech import reading_of, speakers_of, speech_of, told_apart
from bot.services import ambassadors, outbox, partners, people
from bot.services.staff import require_staff
from db.enums import DialogueEnd, NoticeKind, PartnerRole, Side, TalkState
from db.models import Company, Dialogue, OutboxMessage, Partner, Person, Talk

PAGE = 8
#: So many dialogues of a person are open side by side, and so many messages of theirs go in a day and night.
MOST_OPEN, MOST_A_DAY = 3, 10
#: Messages right before one that may belong to it (a number in pieces).
_LOOK_BACK = 4
#: Notices whose subject is a message, and those whose subject is a dialogue.
OF_TALK = frozenset(
    {NoticeKind.DIALOGUE_ASKED, NoticeKind.DIALOGUE_ANSWERED, NoticeKind.DIALOGUE_HELD, NoticeKind.DIALOGUE_JUDGED}
)
OF_DIALOGUE = frozenset(kind for kind in NoticeKind if kind.value.startswith("dialogue_")) - OF_TALK
_OTHER = {Side.CANDIDATE: Side.AMBASSADOR, Side.AMBASSADOR: Side.CANDIDATE}
#: Who is told of an end: who ended it knows already.
_TOLD = {
    DialogueEnd.CANDIDATE: (Side.AMBASSADOR,),
    DialogueEnd.AMBASSADOR: (Side.CANDIDATE,),
    DialogueEnd.STAFF: (Side.CANDIDATE, Side.AMBASSADOR),
    DialogueEnd.LEFT: (Side.CANDIDATE,),
    DialogueEnd.QUIET: (),
}


@dataclass(frozen=True, slots=True)
class Words:
    """What somebody writes: the cleaned text, and the language that they use the bot in."""

    text: str
    language: str


def is_open(dialogue: Dialogue) -> bool:
    """Whether it goes on: nobody ended it, and the ambassador still has the role."""
    return dialogue.ended_at is None and dialogue.partner_id is not None


def open_ones() -> ColumnElement[bool]:
    return and_(Dialogue.ended_at.is_(None), Dialogue.partner_id.is_not(None))


async def require_room(session: AsyncSession, *, person: Person, partner_id: int, now: datetime) -> None:
    """Raises AppError when the person wrote enough for today, or has enough dialogues open."""
    card = await ambassadors.shown_card(session, partner_id=partner_id)
    if card.partner.person_id == person.id:
        raise AppError("ask-yourself")
    await _require_quota(session, person, now)
    if await _with_partner(session, person, partner_id) is None:
        count = select(func.count()).select_from(Dialogue).where(open_ones(), Dialogue.person_id == person.id)
        if (await session.scalar(count) or 0) >= MOST_OPEN:
            raise AppError("ask-many-open", most=MOST_OPEN)


async def require_going_on(session: AsyncSession, *, dialogue_id: int, person: Person, now: datetime) -> None:
    """Raises NoLongerPossible when an own dialogue is over, AppError when the person wrote enough for today."""
    require_open(await own_dialogue(session, dialogue_id=dialogue_id, side=Side.CANDIDATE, actor=person))
    await _require_quota(session, person, now)


async def ask(session: AsyncSession, *, person: Person, partner_id: int, words: Words, now: datetime) -> Talk:
    """A question to an ambassador, who does not learn from whom; it goes on in the open dialogue with them, if any."""
    await require_room(session, person=person, partner_id=partner_id, now=now)
    dialogue = await _with_partner(session, person, partner_id)
    if dialogue is None:
        card = await ambassadors.shown_card(session, partner_id=partner_id)
        dialogue = Dialogue(
            person_id=person.id,
            partner_id=partner_id,
            ambassador_id=card.partner.person_id,
            company_id=card.partner.company_id,
            begun_at=now,
            spoken_at=now,
        )
        session.add(dialogue)
        await session.flush()
    return await _speak(session, dialogue, Side.CANDIDATE, words, now=now)


async def speak(
    session: AsyncSession, *, dialogue_id: int, side: Side, actor: Person, words: Words, now: datetime
) -> Talk:
    """One more message of a side. Raises NoLongerPossible for a dialogue that is over or not the actor's."""
    dialogue = await own_dialogue(session, dialogue_id=dialogue_id, side=side, actor=actor, is_to_change=True)
    require_open(dialogue)
    if side is Side.CANDIDATE:
        await _require_quota(session, actor, now)
    return await _speak(session, dialogue, side, words, now=now)


async def _speak(session: AsyncSession, dialogue: Dialogue, side: Side, words: Words, *, now: datetime) -> Talk:
    found = await look(session, dialogue, words.text, await _before(session, dialogue, side))
    talk = Talk(
        dialogue_id=dialogue.id,
        side=side,
        text=words.text,
        language=written_in(words),
        written_at=now,
        state=TalkState.HELD if found else TalkState.PASSED,
        concerns=sorted(found),
    )
    session.add(talk)
    dialogue.spoken_at = now
    if side is Side.AMBASSADOR:
        dialogue.waiting_since = None
    await session.flush()
    if found:
        for member in await people.staff_members(session):
            await tell(session, NoticeKind.DIALOGUE_HELD, talk.id, member.id, now=now)
    else:
        await pass_on(session, dialogue, talk, now=now)
    return talk


async def look(session: AsyncSession, dialogue: Dialogue, text: str, before: Sequence[str] = ()) -> frozenset[Concern]:
    """What about a message makes it wait. The firm's own address is public: who comes must find it."""
    company = await session.get(Company, dialogue.company_id)
    street = company.address.partition(",")[0].strip() if company is not None and company.address else ""
    if street:
        text = re.sub(re.escape(street), " ", text, flags=re.IGNORECASE)
    return concerns(text, before)


async def pass_on(session: AsyncSession, dialogue: Dialogue, talk: Talk, *, now: datetime) -> None:
    """Send a message to the other side; a question waits for an answer from now on."""
    kind = NoticeKind.DIALOGUE_ASKED if talk.side is Side.CANDIDATE else NoticeKind.DIALOGUE_ANSWERED
    if talk.side is Side.CANDIDATE:
        dialogue.waiting_since = dialogue.waiting_since or now
    await session.flush()
    await tell(session, kind, talk.id, await phone_of(session, dialogue, _OTHER[talk.side]), now=now)


async def tell(
    session: AsyncSession,
    kind: NoticeKind,
    subject_id: int,
    person_id: int | None,
    *,
    now: datetime,
    occasion: str = "",
    **args: Any,
) -> None:
    """Write a notice about a message or a dialogue, if there is somebody to tell."""
    if person_id is not None:
        await outbox.enqueue(
            session, person_id=person_id, kind=kind, subject_id=subject_id, occasion=occasion, now=now, **args
        )


async def phone_of(session: AsyncSession, dialogue: Dialogue, side: Side) -> int | None:
    """The id of the person on a side; None when the ambassador has left, or while their role rests."""
    if side is Side.CANDIDATE:
        return dialogue.person_id
    found: int | None = await session.scalar(
        select(Partner.person_id).where(Partner.id == dialogue.partner_id, Partner.rests_since.is_(None))
    )
    return found


async def stop(session: AsyncSession, *, dialogue_id: int, side: Side, actor: Person, now: datetime) -> Dialogue:
    """End a dialogue at once: the other side is told, nothing that waits is delivered. Repeating changes nothing."""
    dialogue = await own_dialogue(session, dialogue_id=dialogue_id, side=side, actor=actor, is_to_change=True)
    if is_open(dialogue):
        await end(session, dialogue, DialogueEnd(side.value), now=now)
    return dialogue


async def end(session: AsyncSession, dialogue: Dialogue, why: DialogueEnd, *, now: datetime) -> None:
    """The dialogue is over. Held messages stay with staff, unread by the other side; contacts are forgotten."""
    dialogue.ended_at, dialogue.ended_by, dialogue.waiting_since = now, why, None
    dialogue.exchange_by = dialogue.candidate_contact = dialogue.ambassador_contact = None
    for talk in await talks_of(session, dialogue):
        if talk.state is TalkState.HELD:
            talk.state = TalkState.WITHHELD
    await session.flush()
    await drop_waiting(session, [dialogue.id])
    for side in _TOLD[why]:
        await tell(session, NoticeKind.DIALOGUE_ENDED, dialogue.id, await phone_of(session, dialogue, side), now=now)


async def drop_waiting(session: AsyncSession, dialogue_ids: Sequence[int]) -> None:
    """Take what is not sent yet of these dialogues out of the outbox."""
    await session.execute(delete(OutboxMessage).where(about(dialogue_ids), OutboxMessage.sent_at.is_(None)))


def about(dialogue_ids: Sequence[int]) -> ColumnElement[bool]:
    """Outbox messages that are about these dialogues or about messages of them."""
    talks = select(Talk.id).where(Talk.dialogue_id.in_(dialogue_ids))
    return or_(
        and_(OutboxMessage.kind.in_(OF_DIALOGUE), OutboxMessage.subject_id.in_(dialogue_ids)),
        and_(OutboxMessage.kind.in_(OF_TALK), OutboxMessage.subject_id.in_(talks)),
    )


async def own_dialogue(
    session: AsyncSession, *, dialogue_id: int, side: Side, actor: Person, is_to_change: bool = False
) -> Dialogue:
    """A dialogue as the actor's side may see it; staff may see each.

    Raises NotAllowed without the role, NoLongerPossible for one that is gone or somebody else's.
    """
    if side is Side.STAFF:
        require_staff(actor)
    statement = with_home().where(Dialogue.id == dialogue_id)
    if is_to_change:
        statement = statement.with_for_update(of=Dialogue)
    partner = await partners.require_role(session, actor, PartnerRole.AMBASSADOR) if side is Side.AMBASSADOR else None
    found: Dialogue | None = await session.scalar(statement)
    if found is None:
        raise NoLongerPossible("dialogue-gone")
    is_own = {
        Side.STAFF: True,
        Side.CANDIDATE: found.person_id == actor.id,
        Side.AMBASSADOR: partner is not None and found.partner_id == partner.id,
    }
    if not is_own[side]:
        raise NoLongerPossible("dialogue-gone")
    return found


def require_open(dialogue: Dialogue) -> None:
    """Raises NoLongerPossible for a dialogue that is over."""
    if not is_open(dialogue):
        raise NoLongerPossible("dialogue-over")


async def page_of(session: AsyncSession, *, side: Side, actor: Person, page: int = 0) -> tuple[list[Dialogue], int]:
    """The actor's own dialogues on a side, the newest first, and how many there are."""
    condition: ColumnElement[bool] = Dialogue.person_id == actor.id
    if side is Side.AMBASSADOR:
        partner = await partners.require_role(session, actor, PartnerRole.AMBASSADOR)
        condition = and_(Dialogue.partner_id == partner.id, open_ones())
    total = await session.scalar(select(func.count()).select_from(Dialogue).where(condition))
    order = Dialogue.ended_at.is_not(None), Dialogue.spoken_at.desc(), Dialogue.id.desc()
    found = await session.scalars(with_home().where(condition).order_by(*order).offset(page * PAGE).limit(PAGE))
    return list(found), total or 0


async def counts_of_ambassador(session: AsyncSession, *, actor: Person) -> tuple[int, int]:
    """How many dialogues of the actor wait for an answer, and how many are open."""
    partner = await partners.require_role(session, actor, PartnerRole.AMBASSADOR)
    row = await session.execute(
        select(func.count(Dialogue.waiting_since), func.count()).where(open_ones(), Dialogue.partner_id == partner.id)
    )
    waiting, total = row.one()
    return waiting, total


async def talks_of(session: AsyncSession, dialogue: Dialogue) -> list[Talk]:
    """The messages of a dialogue, the oldest first."""
    found = await session.scalars(
        select(Talk).where(Talk.dialogue_id == dialogue.id).order_by(Talk.written_at, Talk.id)
    )
    return list(found)


async def talk_of(session: AsyncSession, talk_id: int | None) -> Talk | None:
    """A message with its dialogue, for a notice about it."""
    found: Talk | None = await session.scalar(
        select(Talk)
        .where(Talk.id == talk_id)
        .options(
            joinedload(Talk.dialogue).joinedload(Dialogue.company),
            joinedload(Talk.dialogue).joinedload(Dialogue.partner),
        )
        .execution_options(populate_existing=True)
    )
    return found


def with_home() -> Select[Dialogue]:
    """Dialogues with their firm and ambassador."""
    return select(Dialogue).options(joinedload(Dialogue.company), joinedload(Dialogue.partner))


async def _with_partner(session: AsyncSession, person: Person, partner_id: int) -> Dialogue | None:
    found: Dialogue | None = await session.scalar(
        with_home()
        .where(open_ones(), Dialogue.person_id == person.id, Dialogue.partner_id == partner_id)
        .order_by(Dialogue.id)
        .limit(1)
    )
    return found


async def _require_quota(session: AsyncSession, person: Person, now: datetime) -> None:
    written = await session.scalar(
        select(func.count())
        .select_from(Talk)
        .join(Dialogue, Dialogue.id == Talk.dialogue_id)
        .where(Dialogue.person_id == person.id, Talk.side == Side.CANDIDATE, Talk.written_at > now - timedelta(days=1))
    )
    if (written or 0) >= MOST_A_DAY:
        raise AppError("ask-many-today", most=MOST_A_DAY)


async def _before(session: AsyncSession, dialogue: Dialogue, side: Side) -> list[str]:
    """The last messages of a side, the oldest first."""
    found = await session.scalars(
        select(Talk.text)
        .where(Talk.dialogue_id == dialogue.id, Talk.side == side, Talk.text.is_not(None))
        .order_by(Talk.written_at.desc(), Talk.id.desc())
        .limit(_LOOK_BACK)
    )
    return [text for text in found if text][::-1]


def written_in(words: Words) -> str | None:
    """The language of the writer's chat, unless the letters are those of another script; None when nobody can tell."""
    scripts = [word.script for word in words_of(words.text) if not word.folded.isdigit()]
    if not scripts:
        return words.language
    script = max(set(scripts), key=scripts.count)
    reading = reading_of(words.language)
    if script == (speech_of(reading).script if reading else "latin"):
        return words.language
    speakers = speakers_of(script)
    return told_apart(words.text, speakers[0].language) if len(speakers) == 1 else None
