"""People's own words on other people's phones: they go from there when they go from the database."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Select, and_, delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.i18n import t
from bot.services import opened_pages
from bot.services.client_messages import DELETABLE, Gone
from db.enums import NoticeKind
from db.models import Dialogue, HelpQuestion, LeadQuestion, OutboxMessage, Person, Talk

#: Notices with the words of a whole dialogue, for its ambassador and for staff.
_DIALOGUES = (NoticeKind.DIALOGUE_SHOWN, NoticeKind.DIALOGUE_READ)


async def on_phones(session: AsyncSession, *, before: datetime, days: int) -> list[Gone]:
    """Messages that tell others what somebody wrote before then; asked right before the words are emptied.

    What was sent to the writer stays: it is their own chat. `days` is how long words are kept, to be said there.
    """
    talks = (Talk.written_at < before, Talk.text.is_not(None))
    asked = (LeadQuestion.asked_at < before, LeadQuestion.question.is_not(None))
    helped = (HelpQuestion.asked_at < before, HelpQuestion.question.is_not(None))
    found = [
        *await _shown(session, (NoticeKind.LEAD_QUESTION_ANSWERED,), select(LeadQuestion.lead_id).where(*asked)),
        *await _shown(session, (NoticeKind.HELP_ASKED,), select(HelpQuestion.id).where(*helped)),
        *await _shown(session, (NoticeKind.DIALOGUE_ASKED,), select(Talk.id).where(*talks)),
        *await _shown(session, _DIALOGUES, select(Talk.dialogue_id).where(*talks)),
    ]
    why = t("words-old", days=str(days))
    return [Gone(person.telegram_id, person.language, (), (at,), why) for person, at in dict.fromkeys(found)]


async def _shown(session: AsyncSession, kinds: Sequence[NoticeKind], subjects: Select[int]) -> list[tuple[Person, int]]:
    """Where notices of these kinds stand, but for those on the phone of whoever asked in a dialogue."""
    asker = select(Dialogue.person_id).where(Dialogue.id == OutboxMessage.subject_id).scalar_subquery()
    rows = await session.execute(
        select(Person, OutboxMessage.message_id)
        .join(Person, Person.id == OutboxMessage.person_id)
        .where(
            OutboxMessage.kind.in_(kinds),
            OutboxMessage.subject_id.in_(subjects),
            OutboxMessage.message_id.is_not(None),
            or_(OutboxMessage.kind.not_in(_DIALOGUES), OutboxMessage.person_id != asker),
        )
        .order_by(OutboxMessage.id)
    )
    return [(person, message_id) for person, message_id in rows if message_id is not None]


# ---------------------------------------------------------------- what others typed


async def note_typed(
    session: AsyncSession, *, about: int, writer: Person, message_id: int | None, now: datetime
) -> None:
    """Remember a message that staff or a firm's contact typed about somebody (`about` is a person's id)."""
    if message_id is not None:
        await opened_pages.note(session, NoticeKind.TYPED_ABOUT, about, person=writer, message_id=message_id, now=now)


async def typed_about(session: AsyncSession, person: Person, *, now: datetime) -> list[Gone]:
    """What others typed about a person, to be deleted with them, and remembered no more.

    Bot API: what a person typed can be deleted for 48 hours, and never changed.
    """
    theirs = (OutboxMessage.kind == NoticeKind.TYPED_ABOUT, OutboxMessage.subject_id == person.id)
    rows = await session.execute(
        select(Person, OutboxMessage.message_id)
        .join(Person, Person.id == OutboxMessage.person_id)
        .where(*theirs, OutboxMessage.sent_at > now - DELETABLE)
        .order_by(OutboxMessage.id)
    )
    gone = [Gone(writer.telegram_id, writer.language, (at,), ()) for writer, at in rows if at is not None]
    await session.execute(delete(OutboxMessage).where(*theirs))
    return gone


async def typed_at(session: AsyncSession, person: Person) -> Sequence[datetime | None]:
    """When others typed something about a person, as far as it is remembered; never what, nor who."""
    theirs = (OutboxMessage.kind == NoticeKind.TYPED_ABOUT, OutboxMessage.subject_id == person.id)
    return (await session.scalars(select(OutboxMessage.sent_at).where(*theirs).order_by(OutboxMessage.id))).all()


async def drop_typed(session: AsyncSession, *, now: datetime) -> None:
    """Forget what Telegram does not let us delete any more."""
    too_old = and_(OutboxMessage.kind == NoticeKind.TYPED_ABOUT, OutboxMessage.sent_at <= now - timedelta(days=2))
    await session.execute(delete(OutboxMessage).where(too_old))
