"""A person's evening: registration, places at stops, bus seats, stamped visits, and the reminders that were due."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Base, text_enum
from db.enums import Attitude, DoorChoice, NoticeKind, PlaceStatus, RegistrationStatus
from db.models.events import Event, Route, RouteStop, Stop

_WAITING = text("status IN ('waiting', 'offered')")


class Registration(Base):
    """A person's place at an event, for themselves and up to three companions.

    `proposed → registered → cancelled`, or `walk_in` for who comes to a door unregistered. A guest has no profile;
    what a guest left is erased 48 hours after the evening.
    """

    __tablename__ = "registration"
    __table_args__ = (
        UniqueConstraint("person_id", "event_id"),
        Index("ix_registration_event_id_status", "event_id", "status"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    status: Mapped[RegistrationStatus] = mapped_column(text_enum(RegistrationStatus))
    #: The person and those who come along: 1-4.
    party: Mapped[int] = mapped_column(default=1)
    #: A guest said that they have turned 13.
    turned_13: Mapped[bool | None]
    #: Whether the person wants reminders; None: not answered yet.
    reminders: Mapped[bool | None]
    attitude_before: Mapped[Attitude | None] = mapped_column(text_enum(Attitude))
    attitude_after: Mapped[Attitude | None] = mapped_column(text_enum(Attitude))
    created_at: Mapped[datetime]
    registered_at: Mapped[datetime | None]

    event: Mapped[Event] = relationship(lazy="raise")
    places: Mapped[list["Place"]] = relationship(
        back_populates="registration", lazy="raise", cascade="all, delete-orphan", passive_deletes=True
    )
    seats: Mapped[list["Seat"]] = relationship(
        back_populates="registration", lazy="raise", cascade="all, delete-orphan", passive_deletes=True
    )


class Place(Base):
    """A registration's place at one stop, at `slot_at`. Waiting ones stand in line by `waiting_since`.

    An offered place is kept until `offer_until`, then goes to the next in line.
    """

    __tablename__ = "place"
    __table_args__ = (
        UniqueConstraint("registration_id", "stop_id"),
        Index("ix_place_stop_id_status", "stop_id", "status"),
        Index("ix_place_offer_until", "offer_until", sqlite_where=_WAITING, postgresql_where=_WAITING),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    registration_id: Mapped[int] = mapped_column(ForeignKey("registration.id", ondelete="CASCADE"))
    stop_id: Mapped[int] = mapped_column(ForeignKey("stop.id", ondelete="CASCADE"))
    status: Mapped[PlaceStatus] = mapped_column(text_enum(PlaceStatus))
    slot_at: Mapped[datetime | None]
    waiting_since: Mapped[datetime | None]
    offer_until: Mapped[datetime | None]

    registration: Mapped[Registration] = relationship(back_populates="places", lazy="raise")
    stop: Mapped[Stop] = relationship(lazy="raise")


class Seat(Base):
    """Seats of a registration (as many as its party) on one run of a bus, from one place to another."""

    __tablename__ = "seat"
    __table_args__ = (UniqueConstraint("registration_id", "route_id"), Index("ix_seat_board_id", "board_id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    registration_id: Mapped[int] = mapped_column(ForeignKey("registration.id", ondelete="CASCADE"))
    route_id: Mapped[int] = mapped_column(ForeignKey("route.id", ondelete="CASCADE"), index=True)
    board_id: Mapped[int] = mapped_column(ForeignKey("route_stop.id", ondelete="CASCADE"))
    alight_id: Mapped[int] = mapped_column(ForeignKey("route_stop.id", ondelete="CASCADE"))

    registration: Mapped[Registration] = relationship(back_populates="seats", lazy="raise")
    route: Mapped[Route] = relationship(lazy="raise")
    board: Mapped[RouteStop] = relationship(lazy="raise", foreign_keys=[board_id])
    alight: Mapped[RouteStop] = relationship(lazy="raise", foreign_keys=[alight_id])


class Visit(Base):
    """A scanned door: stamp and attendance, and what the person chose. One for each person and stop."""

    __tablename__ = "visit"
    __table_args__ = (UniqueConstraint("person_id", "stop_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    stop_id: Mapped[int] = mapped_column(ForeignKey("stop.id", ondelete="CASCADE"), index=True)
    scanned_at: Mapped[datetime]
    choice: Mapped[DoorChoice | None] = mapped_column(text_enum(DoorChoice))

    stop: Mapped[Stop] = relationship(lazy="raise")


class Draw(Base):
    """The record of a draw by lot: the seed and who took part (place ids in the order in which they were drawn)."""

    __tablename__ = "draw"

    id: Mapped[int] = mapped_column(primary_key=True)
    stop_id: Mapped[int] = mapped_column(ForeignKey("stop.id", ondelete="CASCADE"), index=True)
    seed: Mapped[str] = mapped_column(String(32))
    entrants: Mapped[list[str]]
    winners: Mapped[list[str]]
    drawn_at: Mapped[datetime]
    drawn_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))


class Reward(Base):
    """A complete stamp card: a code that staff check once."""

    __tablename__ = "reward"
    __table_args__ = (UniqueConstraint("person_id", "event_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    code: Mapped[str] = mapped_column(String(12), unique=True)
    made_at: Mapped[datetime]
    checked_at: Mapped[datetime | None]
    checked_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))


class DoorAttempt(Base):
    """A wrong spoken or typed code, so that nobody tries them all. Kept for a day."""

    __tablename__ = "door_attempt"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    attempted_at: Mapped[datetime]


class ReminderRun(Base):
    """A reminder of an event whose time came: its messages are in the outbox, so no later tick looks again.

    `key` names event, kind, instant and (for a bus) the place where it stops; a moved event makes new keys.
    """

    __tablename__ = "reminder_run"

    key: Mapped[str] = mapped_column(String(120), primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    kind: Mapped[NoticeKind] = mapped_column(text_enum(NoticeKind))
    enqueued_at: Mapped[datetime]
