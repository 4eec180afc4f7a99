"""Staff: how they join, what they did, questions that people send them, files they hand in, and the exit poll."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, text_enum
from db.enums import StaffRole
from db.sealing import SealedText


class StaffInvite(Base):
    """A one-time deep link that makes a person staff. Only the hash of its code is kept."""

    __tablename__ = "staff_invite"

    id: Mapped[int] = mapped_column(primary_key=True)
    code_hash: Mapped[str] = mapped_column(String(64), unique=True)
    role: Mapped[StaffRole] = mapped_column(text_enum(StaffRole))
    created_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    used_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))


class Adjustment(Base):
    """A number that admins changed: days of a rule, the target of an indicator (None: no target)."""

    __tablename__ = "adjustment"

    key: Mapped[str] = mapped_column(String(80), primary_key=True)
    value: Mapped[int | None]
    changed_at: Mapped[datetime]
    changed_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))


class AuditEntry(Base):
    """One act of staff: `deed` is a text key `audit-<deed>`, `facts` its arguments (firms and numbers, no person)."""

    __tablename__ = "audit_entry"
    __table_args__ = (Index("ix_audit_entry_happened_at", "happened_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    happened_at: Mapped[datetime]
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    deed: Mapped[str] = mapped_column(String(60))
    facts: Mapped[dict[str, Any]]


class HelpQuestion(Base):
    """A person's question to staff and the answer. Raw chat text: retention empties both after 30 days.

    Open until it is answered, taken back by the person (its text goes at once), or emptied by retention. One member
    of staff takes it; a colleague can take it over.
    """

    __tablename__ = "help_question"
    __table_args__ = (Index("ix_help_question_answered_at", "answered_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    question: Mapped[str | None] = mapped_column(SealedText)
    asked_at: Mapped[datetime]
    #: Whether staff may see the person's profile while they help.
    may_see_profile: Mapped[bool] = mapped_column(default=False)
    answer: Mapped[str | None] = mapped_column(SealedText)
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    taken_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    withdrawn_at: Mapped[datetime | None]


class HandedInFile(Base):
    """A workbook that staff sent to the bot, until they confirm or refuse what it would change. Kept for a day."""

    __tablename__ = "handed_in_file"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(120))
    content: Mapped[bytes] = mapped_column(LargeBinary)
    handed_in_at: Mapped[datetime]


class ExitPoll(Base):
    """One voluntary, anonymous answer: no person, no event, no instant finer than the half-year."""

    __tablename__ = "exit_poll"

    id: Mapped[int] = mapped_column(primary_key=True)
    #: Such as `2026-H2`.
    period: Mapped[str] = mapped_column(String(7), index=True)
    sex: Mapped[str | None] = mapped_column(String(10))
    age_group: Mapped[str | None] = mapped_column(String(10))
    born_abroad: Mapped[bool | None]
