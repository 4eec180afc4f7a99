"""Leads, the questions about them, what people put aside, and the record of each ranking."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Base, text_enum
from db.enums import CloseReason, DeclineReason, DismissReason, LeadStatus, Outcome, ReachBy
from db.models.companies import Company, Offer
from db.sealing import SealedText

_IS_OPEN = text("status IN ('requested', 'accepted', 'contacted')")


class Lead(Base):
    """A person's yes to a company, with consent.

    `requested → accepted | declined | expired | withdrawn`, then `contacted → visit | internship | hired | closed`.
    A person has at most one open lead per company. What the firm sees is read from the profile at the moment of
    sending: nothing about the person is copied here but the way to reach them that they chose.
    """

    __tablename__ = "lead"
    __table_args__ = (
        Index(
            "uq_lead_open",
            "person_id",
            "company_id",
            unique=True,
            sqlite_where=_IS_OPEN,
            postgresql_where=_IS_OPEN,
        ),
        Index("ix_lead_waiting", "status", "answer_by"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    company_id: Mapped[int] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"), index=True)
    offer_id: Mapped[int | None] = mapped_column(ForeignKey("offer.id", ondelete="SET NULL"))
    consent_id: Mapped[int] = mapped_column(ForeignKey("consent.id", ondelete="CASCADE"))
    status: Mapped[LeadStatus] = mapped_column(text_enum(LeadStatus))
    reach_by: Mapped[ReachBy] = mapped_column(text_enum(ReachBy))
    #: The person's public Telegram name, if they have one and chose to be reached on Telegram.
    username: Mapped[str | None] = mapped_column(SealedText)
    requested_at: Mapped[datetime]
    #: When somebody of the firm first opened it; until then it is new to them.
    seen_at: Mapped[datetime | None]
    #: The last local day on which the firm promises to answer.
    answer_by: Mapped[date]
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("company_contact.id", ondelete="SET NULL"))
    decline_reason: Mapped[DeclineReason | None] = mapped_column(text_enum(DeclineReason))
    closed_at: Mapped[datetime | None]
    close_reason: Mapped[CloseReason | None] = mapped_column(text_enum(CloseReason))
    #: What it led to, as the person and as the firm says it; staff settle it when they differ.
    outcome_person: Mapped[Outcome | None] = mapped_column(text_enum(Outcome))
    outcome_company: Mapped[Outcome | None] = mapped_column(text_enum(Outcome))
    outcome_at: Mapped[datetime | None]
    #: The member of staff who answers in the firm's place.
    taken_over_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))

    company: Mapped[Company] = relationship(lazy="raise")
    offer: Mapped[Offer | None] = relationship(lazy="raise")


class LeadQuestion(Base):
    """A question of a firm about a lead, relayed through the bot with its answer. One per lead.

    The texts are raw chat text: retention empties them after 30 days.
    """

    __tablename__ = "lead_question"

    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id", ondelete="CASCADE"), primary_key=True)
    asked_by: Mapped[int | None] = mapped_column(ForeignKey("company_contact.id", ondelete="SET NULL"))
    question: Mapped[str | None] = mapped_column(SealedText)
    asked_at: Mapped[datetime]
    answer: Mapped[str | None] = mapped_column(SealedText)
    answered_at: Mapped[datetime | None]


class LeadNote(Base):
    """What somebody of the firm wrote down about a lead; only its contacts and staff read it.

    Raw chat text: retention erases it after 30 days. It goes at once with the lead, and when the person takes their
    yes back.
    """

    __tablename__ = "lead_note"

    id: Mapped[int] = mapped_column(primary_key=True)
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id", ondelete="CASCADE"), index=True)
    written_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    written_at: Mapped[datetime] = mapped_column(index=True)
    note: Mapped[str] = mapped_column(SealedText)


class Dismissal(Base):
    """An offer that a candidate put aside with "not for me"."""

    __tablename__ = "dismissal"
    __table_args__ = (UniqueConstraint("person_id", "offer_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    offer_id: Mapped[int] = mapped_column(ForeignKey("offer.id", ondelete="CASCADE"))
    reason: Mapped[DismissReason | None] = mapped_column(text_enum(DismissReason))
    dismissed_at: Mapped[datetime]


class Ranking(Base):
    """The record of one ranking: what went in, which versions counted, what came out.

    When the person is erased it stays without them: no person, no input, only the day.
    """

    __tablename__ = "ranking"

    id: Mapped[int] = mapped_column(primary_key=True)
    #: Whoever deletes a person must part them from the record first (`ranking_log.part`); else it goes with them.
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    ranked_at: Mapped[datetime]
    record: Mapped[dict[str, Any]]
