"""The outbox: everything that must reach a phone and is not a direct reply."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, text_enum
from db.enums import NoticeKind

_WAITING = text("sent_at IS NULL AND dropped_at IS NULL")


class OutboxMessage(Base):
    """One message that must reach one phone, once.

    Written in the same transaction as its fact, with a `dedupe_key` that the database keeps unique. Life: waiting →
    claimed (a lease that runs out) → sent, or dropped with a reason. `subject_id` says what it is about; names and
    words are read when it is sent.
    """

    __tablename__ = "outbox_message"
    __table_args__ = (
        Index(
            "ix_outbox_message_waiting",
            "due_at",
            "priority",
            sqlite_where=_WAITING,
            postgresql_where=_WAITING,
        ),
        # In the order in which they are claimed: with 100,000 copies due, forty are found without sorting all of them.
        Index(
            "ix_outbox_message_next",
            "priority",
            "due_at",
            "id",
            sqlite_where=_WAITING,
            postgresql_where=_WAITING,
        ),
        Index("ix_outbox_message_about", "kind", "subject_id", "person_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    kind: Mapped[NoticeKind] = mapped_column(text_enum(NoticeKind))
    subject_id: Mapped[int | None]
    args: Mapped[dict[str, Any]]
    dedupe_key: Mapped[str] = mapped_column(String(160), unique=True)
    #: Lower goes first: answers 0, leads 10, reminders 20, broadcasts 30.
    priority: Mapped[int]
    created_at: Mapped[datetime]
    due_at: Mapped[datetime]
    attempts: Mapped[int] = mapped_column(default=0)
    claimed_by: Mapped[str | None] = mapped_column(String(40))
    claimed_until: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
    #: The message on the phone, so that it can be changed later.
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    dropped_at: Mapped[datetime | None]
    drop_reason: Mapped[str | None] = mapped_column(String(80))


class DailyRun(Base):
    """Work of one day that one process has begun, so that no other does it too. `key` names the work and the day."""

    __tablename__ = "daily_run"

    key: Mapped[str] = mapped_column(String(60), primary_key=True)
    ran_at: Mapped[datetime]
