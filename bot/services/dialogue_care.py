"""What staff do for dialogues: read both sides, pass on or withhold a held message, stop one, and mind the silence."""

from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, func, not_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import AppError, NoLongerPossible
from bot.matching.safety import Concern
from bot.services import audit, dialogues, exchanges, people
from bot.services.dialogues import open_ones, tell
from bot.services.staff import require_staff
from bot.services.working_days import add_working_days, is_working_day
from db.enums import DialogueEnd, NoticeKind, Side, TalkState
from db.models import Dialogue, Person, Talk

PAGE = 8
#: Working days until the ambassador is reminded, and until staff and the person who asked are told.
REMIND_AFTER, LATE_AFTER = 3, 5
#: Nobody is reminded before this local time of day.
MORNING = time(9)


class View(StrEnum):
    """Which dialogues staff look at: those with a held message, the others that go on, and those that are over."""

    HELD = "held"
    OPEN = "open"
    OVER = "over"


def _condition(view: View) -> ColumnElement[bool]:
    held = Dialogue.id.in_(select(Talk.dialogue_id).where(Talk.state == TalkState.HELD))
    match view:
        case View.HELD:
            return and_(open_ones(), held)
        case View.OPEN:
            return and_(open_ones(), not_(held))
        case View.OVER:
            return not_(open_ones())


async def counts(session: AsyncSession, *, actor: Person) -> dict[View, int]:
    """How many dialogues each view has."""
    require_staff(actor)
    found = {}
    for view in View:
        found[view] = await session.scalar(select(func.count()).select_from(Dialogue).where(_condition(view))) or 0
    return found


async def page_of(session: AsyncSession, view: View, *, actor: Person, page: int) -> tuple[list[Dialogue], int]:
    """One page of dialogues, the last spoken first, and how many there are."""
    require_staff(actor)
    total = await session.scalar(select(func.count()).select_from(Dialogue).where(_condition(view)))
    found = await session.scalars(
        dialogues.with_home()
        .where(_condition(view))
        .order_by(Dialogue.spoken_at.desc(), Dialogue.id.desc())
        .offset(page * PAGE)
        .limit(PAGE)
    )
    return list(found), total or 0


async def held_in(session: AsyncSession, dialogue: Dialogue) -> list[Talk]:
    """The messages of a dialogue that wait for staff, the oldest first."""
    return [talk for talk in await dialogues.talks_of(session, dialogue) if talk.state is TalkState.HELD]


async def read(session: AsyncSession, *, dialogue_id: int, actor: Person, now: datetime) -> Dialogue:
    """Read both sides, which is logged. The words come through the outbox, so that they can be emptied on erasure."""
    dialogue = await dialogues.own_dialogue(session, dialogue_id=dialogue_id, side=Side.STAFF, actor=actor)
    audit.record(session, actor, "dialogue-seen", now=now, number=dialogue.id)
    await session.flush()
    await tell(session, NoticeKind.DIALOGUE_READ, dialogue.id, actor.id, now=now, occasion=f"{now.timestamp():.0f}")
    return dialogue


async def pass_on(
    session: AsyncSession, *, dialogue_id: int, talk_id: int, actor: Person, now: datetime, today: date
) -> Dialogue:
    """Pass a held message on.

    Raises NoLongerPossible for one that is judged already, and AppError for ways to reach somebody unless both sides
    are known to be adults: a minor's never pass.
    """
    dialogue, talk = await _held(session, dialogue_id, talk_id, actor)
    holds_contact = Concern.CONTACT in talk.concerns or Concern.CONTACT in await dialogues.look(
        session, dialogue, talk.text or ""
    )
    if holds_contact and not await exchanges.are_adults(session, dialogue, today=today):
        raise AppError("dialogue-contact-refused")
    _judge(session, talk, TalkState.PASSED, actor, "dialogue-passed", now)
    await dialogues.pass_on(session, dialogue, talk, now=now)
    await _tell_writer(session, dialogue, talk, now)
    return dialogue


async def withhold(session: AsyncSession, *, dialogue_id: int, talk_id: int, actor: Person, now: datetime) -> Dialogue:
    """Keep a held message from the other side for good; its writer is told kindly."""
    dialogue, talk = await _held(session, dialogue_id, talk_id, actor)
    _judge(session, talk, TalkState.WITHHELD, actor, "dialogue-withheld", now)
    if talk.side is Side.AMBASSADOR:
        # What was asked still has no answer.
        dialogue.waiting_since = dialogue.waiting_since or now
    await session.flush()
    await _tell_writer(session, dialogue, talk, now)
    return dialogue


async def stop(session: AsyncSession, *, dialogue_id: int, actor: Person, now: datetime) -> Dialogue:
    """End a dialogue; both sides are told. Repeating changes nothing."""
    dialogue = await dialogues.own_dialogue(
        session, dialogue_id=dialogue_id, side=Side.STAFF, actor=actor, is_to_change=True
    )
    if dialogues.is_open(dialogue):
        await dialogues.end(session, dialogue, DialogueEnd.STAFF, now=now)
        audit.record(session, actor, "dialogue-stopped", now=now, number=dialogue.id)
        await session.flush()
    return dialogue


async def _held(session: AsyncSession, dialogue_id: int, talk_id: int, actor: Person) -> tuple[Dialogue, Talk]:
    dialogue = await dialogues.own_dialogue(
        session, dialogue_id=dialogue_id, side=Side.STAFF, actor=actor, is_to_change=True
    )
    talk: Talk | None = await session.scalar(
        select(Talk).where(Talk.id == talk_id, Talk.dialogue_id == dialogue.id).with_for_update()
    )
    if talk is None or talk.text is None:
        raise NoLongerPossible("dialogue-gone")
    if talk.state is not TalkState.HELD:
        raise NoLongerPossible("dialogue-judged")
    dialogues.require_open(dialogue)
    return dialogue, talk


def _judge(session: AsyncSession, talk: Talk, state: TalkState, actor: Person, deed: str, now: datetime) -> None:
    talk.state, talk.judged_at, talk.judged_by = state, now, actor.id
    audit.record(session, actor, deed, now=now, number=talk.dialogue_id)


async def _tell_writer(session: AsyncSession, dialogue: Dialogue, talk: Talk, now: datetime) -> None:
    receiver = await dialogues.phone_of(session, dialogue, talk.side)
    await tell(session, NoticeKind.DIALOGUE_JUDGED, talk.id, receiver, now=now)


async def mind_silence(session: AsyncSession, *, now: datetime, zone: ZoneInfo) -> None:
    """On a working morning: remind ambassadors, then tell staff and who asked; running it again does nothing twice."""
    local = now.astimezone(zone)
    today = local.date()
    if local.time() < MORNING or not is_working_day(today):
        return
    waiting = await session.scalars(
        dialogues.with_home().where(open_ones(), Dialogue.waiting_since.is_not(None)).order_by(Dialogue.id)
    )
    for dialogue in list(waiting):
        assert dialogue.waiting_since is not None  # noqa: S101 - asked for above
        since = dialogue.waiting_since.astimezone(zone).date()
        if add_working_days(since, REMIND_AFTER) <= today:
            await _mind(session, dialogue, today, since, now)
    await _mind_held(session, today, now, zone)


async def _mind(session: AsyncSession, dialogue: Dialogue, today: date, since: date, now: datetime) -> None:
    occasion = since.isoformat()
    ambassador = await dialogues.phone_of(session, dialogue, Side.AMBASSADOR)
    await tell(session, NoticeKind.DIALOGUE_REMIND, dialogue.id, ambassador, now=now, occasion=occasion)
    if add_working_days(since, LATE_AFTER) > today:
        return
    await tell(session, NoticeKind.DIALOGUE_DELAYED, dialogue.id, dialogue.person_id, now=now, occasion=occasion)
    for member in await people.staff_members(session):
        await tell(session, NoticeKind.DIALOGUE_LATE, dialogue.id, member.id, now=now, occasion=occasion)


async def _mind_held(session: AsyncSession, today: date, now: datetime, zone: ZoneInfo) -> None:
    """Each working morning all staff are told again of one message that waits since before the last working day."""
    held = await session.scalars(select(Talk).where(Talk.state == TalkState.HELD).order_by(Talk.written_at).limit(1))
    for talk in list(held):
        if add_working_days(talk.written_at.astimezone(zone).date(), 1) >= today:
            return
        for member in await people.staff_members(session):
            await tell(session, NoticeKind.DIALOGUE_HELD, talk.id, member.id, now=now, occasion=today.isoformat())
