"""Companies, who answers for them, and what they offer."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Base, text_enum
from db.enums import NoticePace, OfferKind, OfferState
from db.sealing import SealedText


class Company(Base):
    """A firm, or a school that gives courses (`is_school`).

    `key` is its stable name in imported files; an example firm says so on every card.
    """

    __tablename__ = "company"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(80), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    municipality: Mapped[str] = mapped_column(String(60))
    address: Mapped[str | None] = mapped_column(String(200))
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    about: Mapped[str]
    #: {language: {"about": text}}
    translations: Mapped[dict[str, Any]]
    sector: Mapped[str | None] = mapped_column(String(120))
    languages: Mapped[list[str]]
    employees: Mapped[int | None]
    is_example: Mapped[bool] = mapped_column(default=False)
    #: A school or another provider of courses: its offers are programmes of kind `education`.
    is_school: Mapped[bool] = mapped_column(default=False)
    #: Staff's mark: one of the programme's challenge groups, whose thesis topics students see by field.
    challenge_group: Mapped[bool] = mapped_column(default=False)
    #: A paused firm gets no new leads: its offers are not shown.
    paused_at: Mapped[datetime | None]

    offers: Mapped[list["Offer"]] = relationship(back_populates="company", lazy="raise")


class Offer(Base):
    """One thing a company has. Fields that protect minors may be unknown (None); then minors do not see the offer.

    An offer that is not `approved` is never open, so that whatever looks at open offers cannot meet it.
    """

    __tablename__ = "offer"
    __table_args__ = (
        UniqueConstraint("company_id", "key"),
        CheckConstraint("NOT is_open OR state = 'approved'", name="open_is_approved"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    company_id: Mapped[int] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"), index=True)
    key: Mapped[str] = mapped_column(String(80))
    kind: Mapped[OfferKind] = mapped_column(text_enum(OfferKind))
    title: Mapped[str] = mapped_column(String(200))
    about: Mapped[str]
    #: {language: {"title": text, "about": text, "swedish_reason": text}}
    translations: Mapped[dict[str, Any]]
    concepts: Mapped[list[str]]
    places: Mapped[int | None]
    min_age: Mapped[int | None]
    after_school: Mapped[bool | None]
    hazards: Mapped[list[str] | None]
    supervisor: Mapped[bool | None]
    hours: Mapped[str | None] = mapped_column(String(60))
    swedish: Mapped[str | None] = mapped_column(String(2))
    swedish_reason: Mapped[str | None] = mapped_column(String(300))
    licence: Mapped[str | None] = mapped_column(String(20))
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    #: First and last day to say yes.
    opens_on: Mapped[date | None]
    apply_by: Mapped[date | None]
    #: Languages that are spoken at the work itself; empty is unknown.
    languages: Mapped[list[str]] = mapped_column(default=list)
    #: Whether one gets there without a driving licence.
    without_licence: Mapped[bool | None]
    noise: Mapped[str | None] = mapped_column(String(10))
    step_free: Mapped[bool | None]
    #: Values of Wear; None is unknown, empty is nothing special.
    wear: Mapped[list[str] | None]
    food: Mapped[str | None] = mapped_column(String(10))
    #: [{"file_id": Telegram's, "alt": what is in the picture}], at most two
    photos: Mapped[list[dict[str, Any]]] = mapped_column(default=list)
    is_open: Mapped[bool] = mapped_column(default=True)
    #: Since when the firm itself takes no more people for it. Only such an offer may be opened again by the firm; one
    #: that staff closed may not.
    paused_at: Mapped[datetime | None]
    state: Mapped[OfferState] = mapped_column(text_enum(OfferState), default=OfferState.APPROVED)
    #: When staff approved what the firm had written; such a firm's later offers need no approval.
    approved_at: Mapped[datetime | None]
    #: Why staff sent it back.
    returned_because: Mapped[str | None] = mapped_column(String(600))
    changed_at: Mapped[datetime | None]
    changed_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    #: The field of a thesis topic, by its name in `bot/matching/data/fields.toml`.
    field: Mapped[str | None] = mapped_column(String(40))
    #: What a course leads to: concepts that it teaches, a licence, a level of Swedish.
    teaches: Mapped[list[str]] = mapped_column(default=list)
    gives_licence: Mapped[str | None] = mapped_column(String(20))
    gives_swedish: Mapped[str | None] = mapped_column(String(2))

    company: Mapped[Company] = relationship(back_populates="offers", lazy="raise")


class CompanyContact(Base):
    """A person who answers for a company. `first_name` is shown to candidates whose lead they accept.

    A contact who did nothing as one for long rests (`rests_since`): they may and see nothing until they are woken.
    """

    __tablename__ = "company_contact"
    __table_args__ = (UniqueConstraint("person_id", "company_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    company_id: Mapped[int] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"), index=True)
    first_name: Mapped[str] = mapped_column(SealedText)
    joined_at: Mapped[datetime]
    #: When messages about people come to this contact.
    notices: Mapped[NoticePace] = mapped_column(text_enum(NoticePace), default=NoticePace.INSTANT)
    #: When the role was used last, to the day; None: not since they joined.
    used_at: Mapped[datetime | None]
    rests_since: Mapped[datetime | None]


class FitLook(Base):
    """A firm looked how many people an offer fits. Kept for an hour, so that nobody looks too often."""

    __tablename__ = "fit_look"

    id: Mapped[int] = mapped_column(primary_key=True)
    company_id: Mapped[int] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"), index=True)
    looked_at: Mapped[datetime]


class ContactInvite(Base):
    """A one-time deep link for a company contact. Only the hash of its code is kept."""

    __tablename__ = "contact_invite"

    id: Mapped[int] = mapped_column(primary_key=True)
    code_hash: Mapped[str] = mapped_column(String(64), unique=True)
    company_id: Mapped[int] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"))
    created_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    used_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
