"""What partners have of their own: referral codes; for caseworkers clients, and outcomes that people let them see."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.sealing import SealedJson, SealedText


class PartnerCode(Base):
    """Whose a referral code is, when a partner made it. Ends with the role: the code is closed and stays with staff.

    A table of its own, because a person points to a code, a partner to a person, and tables must not go in circles.
    """

    __tablename__ = "partner_code"

    referral_code_id: Mapped[int] = mapped_column(ForeignKey("referral_code.id", ondelete="CASCADE"), primary_key=True)
    partner_id: Mapped[int] = mapped_column(ForeignKey("partner.id", ondelete="CASCADE"), index=True)
    #: What the partner sees until the next day: {"started", "profiles", "visited"}, in steps of five.
    counted: Mapped[dict[str, Any] | None]
    counted_on: Mapped[date | None]


class Client(Base):
    """A person without Telegram who answers the questions on a caseworker's phone.

    `answers` is empty until the questions are done; while they are asked, a conversation of the caseworker with the
    flow `client-<id>` holds them. Ends when the person claims it with its code, when a caseworker or staff erase it,
    or at `expires_at`. Without a partner (the role was taken away) it is kept for the organisation's staff to hand on.
    Code and secret are kept readable: who can read this row can read the answers beside them anyway.
    """

    __tablename__ = "client"

    id: Mapped[int] = mapped_column(primary_key=True)
    partner_id: Mapped[int | None] = mapped_column(ForeignKey("partner.id", ondelete="SET NULL"), index=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id", ondelete="CASCADE"), index=True)
    language: Mapped[str] = mapped_column(String(8))
    answers: Mapped[dict[str, Any]] = mapped_column(SealedJson)
    #: When the person said yes and the caseworker bore witness of it, and to which words.
    consented_at: Mapped[datetime | None]
    text_version: Mapped[str | None] = mapped_column(String(20))
    #: The record of the newest ranking, as `Ranking` keeps it.
    ranking: Mapped[dict[str, Any] | None]
    ranked_at: Mapped[datetime | None]
    #: Eight signs to type, and the rest of the deep link.
    code: Mapped[str] = mapped_column(String(8), unique=True)
    secret: Mapped[str] = mapped_column(String(40), unique=True)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)


class ClientMessage(Base):
    """A message on a caseworker's phone that tells something of a client, so that it can be taken away from there."""

    __tablename__ = "client_message"
    __table_args__ = (UniqueConstraint("client_id", "person_id", "message_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    #: Whose phone it is on.
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    message_id: Mapped[int] = mapped_column(BigInteger)
    #: Written by the caseworker: it can be deleted for two days, and never be changed.
    is_typed: Mapped[bool]
    sent_at: Mapped[datetime]


class MeetingCode(Base):
    """The six signs by which people find a caseworker. One for each; a new one ends the one before."""

    __tablename__ = "meeting_code"

    partner_id: Mapped[int] = mapped_column(ForeignKey("partner.id", ondelete="CASCADE"), primary_key=True)
    code: Mapped[str] = mapped_column(String(6), unique=True)
    made_at: Mapped[datetime]


class Acquaintance(Base):
    """A person has met a caseworker here, so that they can share with them. The caseworker does not see it."""

    __tablename__ = "acquaintance"
    __table_args__ = (UniqueConstraint("person_id", "partner_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    partner_id: Mapped[int] = mapped_column(ForeignKey("partner.id", ondelete="CASCADE"), index=True)
    met_at: Mapped[datetime]


class OutcomeShare(Base):
    """A person lets a caseworker see what one lead leads to. Taken back by deleting it; its consent stays as a record.

    `told` is the state that the caseworker was told last.
    """

    __tablename__ = "outcome_share"
    __table_args__ = (UniqueConstraint("lead_id", "partner_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    partner_id: Mapped[int] = mapped_column(ForeignKey("partner.id", ondelete="CASCADE"), index=True)
    consent_id: Mapped[int] = mapped_column(ForeignKey("consent.id", ondelete="CASCADE"))
    #: The first name or another name, as the person chose.
    name: Mapped[str] = mapped_column(SealedText)
    told: Mapped[str] = mapped_column(String(20))
    shared_at: Mapped[datetime]
