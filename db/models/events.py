"""Industrinatten as staff plan it: events, the companies' doors, buses, and what was changed after publishing."""

import secrets
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Base, text_enum
from db.enums import EventState
from db.models.companies import Company


def _new_secret() -> str:
    return secrets.token_hex(32)


class Event(Base):
    """An Industrinatten. Instants are UTC; `zone` is the IANA zone in which people read them.

    `draft → published → cancelled`; full, moved and over follow from the facts. `secret` signs its codes and never
    leaves the database.
    """

    __tablename__ = "event"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(80), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    area: Mapped[str] = mapped_column(String(200))
    about: Mapped[str]
    #: {language: {"about": text}}
    translations: Mapped[dict[str, Any]]
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime] = mapped_column(index=True)
    zone: Mapped[str] = mapped_column(String(60))
    state: Mapped[EventState] = mapped_column(text_enum(EventState), default=EventState.PUBLISHED)
    #: How many stamps make a complete card; None: no reward.
    stamps_needed: Mapped[int | None]
    secret: Mapped[str] = mapped_column(String(64), default=_new_secret)
    moved_at: Mapped[datetime | None]

    stops: Mapped[list["Stop"]] = relationship(back_populates="event", lazy="raise")
    routes: Mapped[list["Route"]] = relationship(back_populates="event", lazy="raise")


class Stop(Base):
    """One company's doors on that evening. `capacity` is for each time slot, or for the whole evening without slots."""

    __tablename__ = "stop"
    __table_args__ = (UniqueConstraint("event_id", "company_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    company_id: Mapped[int] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"))
    opens_at: Mapped[datetime]
    closes_at: Mapped[datetime]
    #: Where the doors are, when it is not the company's own address.
    address: Mapped[str | None] = mapped_column(String(200))
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    capacity: Mapped[int | None]
    slot_minutes: Mapped[int | None]
    #: [{"kind": "try_on", "title": text, "translations": {language: {"title": text}}}]
    activities: Mapped[list[dict[str, Any]]]
    min_age: Mapped[int | None]
    #: Whether children must come with a grown-up.
    with_adult: Mapped[bool | None]
    step_free: Mapped[bool | None]
    wear: Mapped[str | None] = mapped_column(String(200))
    #: {language: {"wear": text}}
    translations: Mapped[dict[str, Any]] = mapped_column(default=dict)
    languages: Mapped[list[str]]
    #: Popular: places are drawn by lot instead of first come, first served, until staff have drawn.
    by_lot: Mapped[bool] = mapped_column(default=False)
    drawn_at: Mapped[datetime | None]
    is_open: Mapped[bool] = mapped_column(default=True)
    #: The firm has shut its doors for some minutes; from this instant on they are open again by themselves.
    shut_until: Mapped[datetime | None]

    event: Mapped[Event] = relationship(back_populates="stops", lazy="raise")
    company: Mapped[Company] = relationship(lazy="raise")


class Route(Base):
    """One run of a bus: timed stops and seats. A homeward run takes people home at the end."""

    __tablename__ = "route"
    __table_args__ = (UniqueConstraint("event_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(String(80))
    seats: Mapped[int]
    is_homeward: Mapped[bool] = mapped_column(default=False)
    #: Minutes behind the timetable, as staff told last.
    delay_minutes: Mapped[int] = mapped_column(default=0)
    is_open: Mapped[bool] = mapped_column(default=True)

    event: Mapped[Event] = relationship(back_populates="routes", lazy="raise")
    stops: Mapped[list["RouteStop"]] = relationship(
        back_populates="route", lazy="raise", order_by="RouteStop.position", cascade="all, delete-orphan"
    )


class RouteStop(Base):
    """A place where a bus stops at a time: a meeting place, or a company's doors (`stop_id`)."""

    __tablename__ = "route_stop"
    __table_args__ = (UniqueConstraint("route_id", "position"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    route_id: Mapped[int] = mapped_column(ForeignKey("route.id", ondelete="CASCADE"))
    position: Mapped[int]
    name: Mapped[str] = mapped_column(String(120))
    stop_id: Mapped[int | None] = mapped_column(ForeignKey("stop.id", ondelete="SET NULL"))
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    #: By the timetable, without delay.
    departs_at: Mapped[datetime] = mapped_column(index=True)

    route: Mapped[Route] = relationship(back_populates="stops", lazy="raise")


class EventChange(Base):
    """What staff changed after publishing, told once to everyone concerned.

    `changes` is a list of {"what": "event_time" | "event_place" | "stop_time" | "stop_place" | "stop_gone" |
    "route_time" | "route_gone", "id": of the stop or route, "before": text, "after": text}; instants are ISO texts.
    """

    __tablename__ = "event_change"

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    changes: Mapped[list[dict[str, Any]]]
    changed_at: Mapped[datetime]
    changed_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
