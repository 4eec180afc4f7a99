"""Broadcasts of staff, the segments they go to, who pressed what under them, and referral codes."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, text_enum
from db.enums import BroadcastState


class Segment(Base):
    """A saved, live query: whom a broadcast goes to is worked out when it is counted and when it is sent.

    `filters` is {name of filter: list of values or number}; all filters must hold, any value of one is enough.
    """

    __tablename__ = "segment"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80), unique=True)
    filters: Mapped[dict[str, Any]]
    created_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    created_at: Mapped[datetime]


class Broadcast(Base):
    """One message by staff to a segment.

    `draft → waiting | scheduled → running ⇄ paused → done`, or `stopped` from any of them. When it starts, one outbox
    row for each receiver is written; each copy is looked at again when it is sent.
    """

    __tablename__ = "broadcast"
    __table_args__ = (Index("ix_broadcast_state", "state"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[BroadcastState] = mapped_column(text_enum(BroadcastState))
    #: {language: text with Telegram's HTML and fields such as {first_name}}; Swedish is always there.
    texts: Mapped[dict[str, Any]]
    #: {"kind": "photo" | "document", "file_id": …, "name": …}, or nothing.
    attachment: Mapped[dict[str, Any] | None]
    #: [{"kind": "register" | "evening" | "matches" | "link", "label": …, "url": …}]
    buttons: Mapped[list[dict[str, Any]]]
    filters: Mapped[dict[str, Any]]
    event_id: Mapped[int | None] = mapped_column(ForeignKey("event.id", ondelete="SET NULL"))
    created_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    created_at: Mapped[datetime]
    confirmed_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    scheduled_at: Mapped[datetime | None]
    started_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]
    #: How many copies were written when it started.
    receivers: Mapped[int | None]
    #: The message with the progress, on the phone of who confirmed it.
    progress_message_id: Mapped[int | None] = mapped_column(BigInteger)
    #: When it is over: numbers of copies {"sent", "blocked", "failed", "said_no", "stopped"}; old outbox rows go.
    result: Mapped[dict[str, Any] | None]


class BroadcastPress(Base):
    """A receiver pressed a button under a broadcast. One row for each person and button."""

    __tablename__ = "broadcast_press"
    __table_args__ = (UniqueConstraint("broadcast_id", "person_id", "button"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcast.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    #: The number of the button, or `stop`.
    button: Mapped[str] = mapped_column(String(20))
    pressed_at: Mapped[datetime]


class ReferralCode(Base):
    """A deep link of a school, authority or ambassador: it counts people and never names them."""

    __tablename__ = "referral_code"

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    created_at: Mapped[datetime]
    is_open: Mapped[bool] = mapped_column(default=True)
