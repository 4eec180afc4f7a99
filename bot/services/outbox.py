"""The outbox: writing what must reach a phone, claiming it for sending, recording what became of it."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import JSON, Select, String, bindparam, cast, literal, or_, select, true, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from db.base import UtcDateTime
from db.enums import NoticeKind
from db.models import OutboxMessage, Person
from db.upsert import insert_unless_present

#: A claim that is not recorded within this time was lost with its process; the message is tried again.
LEASE = timedelta(seconds=60)
MAX_ATTEMPTS = 12

#: Lower goes first (answers before leads before reminders before broadcasts).
PRIORITY = {
    NoticeKind.LEAD_CARD: 10,
    NoticeKind.LEAD_CARD_UPDATE: 10,
    NoticeKind.LEAD_NO_CONTACT: 10,
    NoticeKind.LEAD_REMINDER: 20,
    NoticeKind.LEAD_LATE: 20,
    NoticeKind.LEAD_DELAYED: 0,
    NoticeKind.LEAD_ANSWERED: 0,
    NoticeKind.LEAD_EXPIRED: 0,
    NoticeKind.LEAD_QUESTION: 0,
    NoticeKind.LEAD_QUESTION_ANSWERED: 0,
    NoticeKind.LEAD_GUARDIAN_YES: 0,
    NoticeKind.LEAD_GUARDIAN_NO: 0,
    NoticeKind.LEAD_GUARDIAN_YEAR: 0,
    # Never sent by themselves: messages that are remembered so that they can be taken away.
    NoticeKind.LEAD_GUARDIAN_PAGE: 0,
    NoticeKind.TYPED_ABOUT: 0,
    NoticeKind.LEAD_GUARDIAN_NO_STAFF: 10,
    NoticeKind.LEAD_GROWN_STAFF: 10,
    NoticeKind.EVENT_CHANGED: 5,
    NoticeKind.EVENT_CANCELLED: 5,
    NoticeKind.ROUTE_DELAYED: 5,
    NoticeKind.PLACE_OFFERED: 0,
    NoticeKind.LOT_WON: 20,
    NoticeKind.LOT_LOST: 20,
    NoticeKind.DOOR_COUNT: 25,
    NoticeKind.DOORS_SHUT: 5,
    NoticeKind.DOORS_OPEN: 5,
    NoticeKind.REMINDER_7_DAYS: 20,
    NoticeKind.REMINDER_1_DAY: 20,
    NoticeKind.REMINDER_3_HOURS: 20,
    NoticeKind.LEAVE_NOW: 15,
    NoticeKind.LAST_BUS: 15,
    NoticeKind.AFTER_1_DAY: 22,
    NoticeKind.AFTER_7_DAYS: 22,
    NoticeKind.AFTER_30_DAYS: 22,
    NoticeKind.EXIT_POLL: 23,
    NoticeKind.RETENTION_SOON: 23,
    **dict.fromkeys((kind for kind in NoticeKind if kind.value.startswith("consent_")), 23),
    NoticeKind.NEW_OFFER: 28,
    NoticeKind.HELP_ANSWERED: 0,
    NoticeKind.HELP_ASKED: 10,
    NoticeKind.HELP_CORRECTED: 0,
    NoticeKind.LEAD_DIFFERS: 20,
    NoticeKind.LEAD_TALKED: 22,
    NoticeKind.LEAD_CLOSED: 0,
    **dict.fromkeys((kind for kind in NoticeKind if kind.value.startswith("dialogue_")), 0),
    NoticeKind.DIALOGUE_REMIND: 20,
    NoticeKind.DIALOGUE_LATE: 20,
    NoticeKind.DIALOGUE_HELD: 10,
    NoticeKind.DIGEST_COMPANY: 24,
    NoticeKind.DIGEST_DAILY: 24,
    NoticeKind.DIGEST_STAFF: 24,
    NoticeKind.OFFER_WAITING: 10,
    NoticeKind.OFFER_APPROVED: 5,
    NoticeKind.OFFER_RETURNED: 5,
    NoticeKind.CLASS_ASKED: 10,
    NoticeKind.CLASS_CARD: 10,
    NoticeKind.CLASS_OFFERED: 0,
    NoticeKind.CLASS_AGREED: 0,
    NoticeKind.CLASS_PASSED: 0,
    NoticeKind.CLASS_CANCELLED: 0,
    NoticeKind.CLASS_WAITING: 20,
    NoticeKind.CLASS_LATE: 20,
    NoticeKind.CLASS_BEFORE: 20,
    NoticeKind.CLASS_AFTER: 22,
    NoticeKind.CLASS_ALONE: 10,
    NoticeKind.BROADCAST_APPROVAL: 10,
    NoticeKind.BROADCAST_PROGRESS: 10,
    NoticeKind.OUTCOME_SHARED: 20,
    NoticeKind.CLIENT_CLAIMED: 10,
    NoticeKind.CLIENT_ENDING: 24,
    NoticeKind.ROLE_RESTS: 10,
    NoticeKind.ROLE_FIRMS_REST: 10,
    NoticeKind.ROLE_MEMBER_RESTS: 10,
    NoticeKind.ROLE_WOKEN: 0,
    NoticeKind.BROADCAST: 30,
}

#: Why a message was dropped that its receiver may get after all: they had stopped messages, or blocked the bot.
_MISSED = ("paused", "unreachable", "Forbidden")
#: Up to this priority somebody who comes back wants to know what they missed: answers, and changes of their plans.
_WORTH_KNOWING = 5


async def enqueue(
    session: AsyncSession,
    *,
    person_id: int,
    kind: NoticeKind,
    subject_id: int,
    now: datetime,
    occasion: str = "",
    due_at: datetime | None = None,
    **args: Any,
) -> None:
    """Write one message for one phone, in the caller's transaction. The same message twice is one message.

    `occasion` tells apart messages of one kind about one subject (a second reminder, say); `args` hold ids and
    short words, never text.
    """
    key = ":".join(filter(None, (kind.value, str(subject_id), str(person_id), occasion)))
    written = await insert_unless_present(
        session,
        OutboxMessage,
        person_id=person_id,
        kind=kind,
        subject_id=subject_id,
        args=args,
        dedupe_key=key,
        priority=PRIORITY[kind],
        created_at=now,
        due_at=due_at or now,
        attempts=0,
    )
    if written:
        session.info["outbox_written"] = True


async def enqueue_selected(
    session: AsyncSession,
    receivers: Select[int, int],
    *,
    kind: NoticeKind,
    key_prefix: str,
    now: datetime,
    due_at: datetime | None = None,
) -> None:
    """Write one message of a kind for each row (person, subject) of `receivers`, in one statement.

    Each is kept unique by `key_prefix` and the person.
    """
    chosen = receivers.subquery()
    person_id, subject_id = chosen.c
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    values: dict[str, Any] = {
        "person_id": person_id,
        "kind": literal(kind, OutboxMessage.kind.type),
        "subject_id": subject_id,
        "args": literal({}, JSON),
        "dedupe_key": literal(f"{key_prefix}:") + cast(person_id, String),
        "priority": literal(PRIORITY[kind]),
        "created_at": literal(now, UtcDateTime),
        "due_at": literal(due_at or now, UtcDateTime),
        "attempts": literal(0),
    }
    # WHERE TRUE: without it SQLite takes ON CONFLICT for the condition of a join.
    rows = select(*values.values()).where(true())
    await session.execute(insert(OutboxMessage).from_select(list(values), rows).on_conflict_do_nothing())
    session.info["outbox_written"] = True


async def claim(
    session: AsyncSession, *, owner: str, now: datetime, limit: int, but: Collection[int] = ()
) -> list[OutboxMessage]:
    """Claim due messages for `owner`, the most urgent first, each person's in order within a priority.

    Several processes never claim the same one. `but` names messages that this process still has in its hands.
    """
    waiting = (
        select(OutboxMessage.id)
        .where(
            OutboxMessage.sent_at.is_(None),
            OutboxMessage.dropped_at.is_(None),
            OutboxMessage.due_at <= now,
            or_(OutboxMessage.claimed_until.is_(None), OutboxMessage.claimed_until <= now),
            OutboxMessage.id.not_in(but),
        )
        .order_by(OutboxMessage.priority, OutboxMessage.due_at, OutboxMessage.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    claimed = await session.scalars(
        update(OutboxMessage)
        .where(OutboxMessage.id.in_(waiting.scalar_subquery()))
        .values(claimed_by=owner, claimed_until=now + LEASE, attempts=OutboxMessage.attempts + 1)
        .returning(OutboxMessage)
        .execution_options(synchronize_session=False)
    )
    return sorted(claimed, key=lambda message: (message.priority, message.due_at, message.id))


async def release_claims(session: AsyncSession) -> None:
    """Give back every claim. Only for a database that no other process uses (SQLite), at start-up."""
    await session.execute(
        update(OutboxMessage)
        .where(OutboxMessage.sent_at.is_(None), OutboxMessage.claimed_until.is_not(None))
        .values(claimed_by=None, claimed_until=None)
    )


async def record_sent(session: AsyncSession, message_ids: Sequence[tuple[int, int | None]], *, now: datetime) -> None:
    """Record messages as sent: pairs of (outbox id, message id on the phone).

    Those of people who were erased since then are gone, and stay so.
    """
    if message_ids:
        # By the connection: the session would refuse all rows when one of them is gone.
        connection = await session.connection()
        await connection.execute(
            update(OutboxMessage)
            .where(OutboxMessage.id == bindparam("outbox_id"))
            .values(sent_at=bindparam("at"), message_id=bindparam("on_phone"), claimed_until=None),
            [{"outbox_id": outbox_id, "at": now, "on_phone": message_id} for outbox_id, message_id in message_ids],
        )


async def release(session: AsyncSession, outbox_ids: Sequence[int]) -> None:
    """Give messages back that were claimed and not tried, so that somebody else can send them at once."""
    await session.execute(
        update(OutboxMessage)
        .where(OutboxMessage.id.in_(outbox_ids), OutboxMessage.sent_at.is_(None))
        .values(claimed_by=None, claimed_until=None, attempts=OutboxMessage.attempts - 1)
    )


async def record_dropped(session: AsyncSession, outbox_id: int, *, reason: str, now: datetime) -> None:
    """Record that a message will not be sent: out of date, refused by Telegram for good, or unreachable."""
    await _record(session, outbox_id, dropped_at=now, drop_reason=reason[:80], claimed_until=None)


async def record_retry(session: AsyncSession, outbox_id: int, *, at: datetime) -> None:
    """Record that a message is to be tried again at `at`."""
    await _record(session, outbox_id, due_at=at, claimed_until=None, claimed_by=None)


async def put_off(session: AsyncSession, outbox_id: int, *, at: datetime) -> None:
    """Record that it is not time for a message yet: that was no try."""
    attempts = OutboxMessage.attempts - 1
    await _record(session, outbox_id, due_at=at, claimed_until=None, claimed_by=None, attempts=attempts)


async def _record(session: AsyncSession, outbox_id: int, **values: Any) -> None:
    await session.execute(update(OutboxMessage).where(OutboxMessage.id == outbox_id).values(**values))


async def sent_message_ids(session: AsyncSession, *, kind: NoticeKind, subject_id: int) -> list[tuple[Person, int]]:
    """Where a notice stands on phones: (receiver, message id), so that it can be changed there."""
    rows = await session.execute(
        select(Person, OutboxMessage.message_id)
        .join(Person, Person.id == OutboxMessage.person_id)
        .where(
            OutboxMessage.kind == kind,
            OutboxMessage.subject_id == subject_id,
            OutboxMessage.message_id.is_not(None),
        )
    )
    return [(person, message_id) for person, message_id in rows if message_id is not None]


async def send_missed(session: AsyncSession, *, person_id: int, now: datetime) -> None:
    """Send what somebody missed while they had stopped messages or blocked the bot, now that they are here again.

    Each is looked at once more before it goes, so nothing comes that does not hold any more; of several with the same
    words only the last.
    """
    found = await session.scalars(
        select(OutboxMessage)
        .where(
            OutboxMessage.person_id == person_id,
            OutboxMessage.drop_reason.in_(_MISSED),
            OutboxMessage.priority <= _WORTH_KNOWING,
        )
        .order_by(OutboxMessage.id)
    )
    missed = list(found)
    last = {(message.kind, message.subject_id, str(message.args)): message for message in missed}
    for message in missed:
        message.drop_reason = "out of date"
    for message in last.values():
        message.dropped_at = message.drop_reason = None
        message.due_at, message.attempts = now, 0
    if missed:
        await session.flush()
        session.info["outbox_written"] = True
