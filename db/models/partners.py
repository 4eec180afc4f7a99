"""Who opens doors beside firms and staff: ambassadors, teachers and caseworkers, their organisations and links."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Base, text_enum
from db.enums import PartnerRole
from db.models.companies import Company
from db.sealing import SealedText


class Organisation(Base):
    """A school or an authority that works with us. Its name is unique without regard to case and spaces (`key`)."""

    __tablename__ = "organisation"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(80), unique=True)
    name: Mapped[str] = mapped_column(String(80))
    #: Where a school lies; asked at its first study visit.
    municipality: Mapped[str | None] = mapped_column(String(60))
    created_at: Mapped[datetime]


class Partner(Base):
    """A person's role as ambassador of a company, or as teacher or caseworker of an organisation.

    Made by a link of staff, gone as soon as staff or the person end it; a person has each role at most once. One that
    nobody used for long rests (`rests_since`) until staff wake it.
    """

    __tablename__ = "partner"
    __table_args__ = (
        UniqueConstraint("person_id", "role"),
        CheckConstraint("(company_id IS NULL) <> (organisation_id IS NULL)", name="belongs_to_one"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    role: Mapped[PartnerRole] = mapped_column(text_enum(PartnerRole))
    company_id: Mapped[int | None] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"), index=True)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id", ondelete="CASCADE"), index=True)
    #: As Telegram had it when they joined; they can change it.
    first_name: Mapped[str] = mapped_column(SealedText)
    joined_at: Mapped[datetime]
    #: When the role was used last, to the day; None: not since they joined.
    used_at: Mapped[datetime | None]
    rests_since: Mapped[datetime | None]

    company: Mapped[Company | None] = relationship(lazy="raise")
    organisation: Mapped[Organisation | None] = relationship(lazy="raise")


class PartnerInvite(Base):
    """A deep link that makes a person a partner. Only the hash of its code is kept.

    It works once; a school's link for its teachers (`is_shared`) works until it is too old or staff close it.
    """

    __tablename__ = "partner_invite"

    id: Mapped[int] = mapped_column(primary_key=True)
    code_hash: Mapped[str] = mapped_column(String(64), unique=True)
    role: Mapped[PartnerRole] = mapped_column(text_enum(PartnerRole))
    company_id: Mapped[int | None] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"), index=True)
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id", ondelete="CASCADE"), index=True)
    is_shared: Mapped[bool] = mapped_column(default=False)
    created_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    used_at: Mapped[datetime | None]
    used_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
