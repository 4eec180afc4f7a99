"""Study visits of classes: the visit, when a firm can be visited, and the scans of one day."""

from datetime import date, datetime

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Base, text_enum
from db.enums import StudyVisitState, VisitReason, VisitSide
from db.models.companies import Company
from db.models.partners import Organisation
from db.sealing import SealedText


class VisitTimes(Base):
    """When classes may visit a firm, as its ambassador tapped it. A firm without a row has the usual times."""

    __tablename__ = "visit_times"

    company_id: Mapped[int] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"), primary_key=True)
    #: Monday is "1".
    weekdays: Mapped[list[str]]
    #: Local hours between which a visit begins and ends.
    from_hour: Mapped[int]
    to_hour: Mapped[int]
    #: Most pupils at once; None: not said.
    most: Mapped[int | None]
    #: What visitors should wear or leave at home.
    wear: Mapped[list[str]]
    updated_at: Mapped[datetime]


class StudyVisit(Base):
    """A class at a company, hosted by an ambassador. Its life: see StudyVisitState.

    Made when a teacher has described the class. `company_id` is the firm that is asked or visited, none while the
    teacher chooses; `firms` are the teacher's wishes in order, `tried` those that could not, `refused` those
    of them that cannot on any day. `version` grows with
    every step, so that a message or a button of an earlier step is known as such. Nothing about a single pupil is
    kept; the teacher's own words about access go after 30 days, but not before the visit.
    """

    __tablename__ = "study_visit"
    __table_args__ = (
        CheckConstraint("size > 0", name="size_positive"),
        Index("ix_study_visit_state", "state", "starts_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id", ondelete="CASCADE"), index=True)
    #: Who books; None when that person is erased or no teacher any more.
    teacher_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    state: Mapped[StudyVisitState] = mapped_column(text_enum(StudyVisitState))
    version: Mapped[int] = mapped_column(default=1)
    size: Mapped[int]
    level: Mapped[str] = mapped_column(String(20))
    #: Interests such as `metal`; empty: anything.
    wishes: Mapped[list[str]]
    #: Possible days (ISO), and `morning`, `afternoon` or `any`.
    days: Mapped[list[str]]
    part: Mapped[str] = mapped_column(String(20))
    access: Mapped[list[str]]
    interpreter: Mapped[str | None] = mapped_column(String(60))
    access_note: Mapped[str | None] = mapped_column(SealedText)
    travel: Mapped[str | None] = mapped_column(String(20))
    firms: Mapped[list[int]] = mapped_column(JSON)
    tried: Mapped[list[int]] = mapped_column(JSON)
    refused: Mapped[list[int]] = mapped_column(JSON)
    company_id: Mapped[int | None] = mapped_column(ForeignKey("company.id", ondelete="SET NULL"), index=True)
    #: The ambassador who answered first.
    host_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    #: The local day since which the side whose turn it is has had to answer.
    waiting_since: Mapped[date | None]
    offered_by: Mapped[VisitSide | None] = mapped_column(text_enum(VisitSide))
    starts_at: Mapped[datetime | None]
    agreed_at: Mapped[datetime | None]
    reason: Mapped[VisitReason | None] = mapped_column(text_enum(VisitReason))
    #: Signs the code at the door; renewed the day after, so that nobody can tell any more whose scan was whose.
    secret: Mapped[str] = mapped_column(String(40))
    #: Two words for those who cannot scan.
    spoken: Mapped[str] = mapped_column(String(40))
    #: Phones that scanned, and the teacher's own count, which goes before it.
    scanned: Mapped[int] = mapped_column(default=0)
    counted: Mapped[int | None]
    #: What the class saw, in the ambassador's words.
    seen: Mapped[str | None] = mapped_column(String(400))
    #: Whose words these are (an id of a person): they go with them. Ids are never given twice.
    seen_by: Mapped[int | None]
    created_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]

    company: Mapped[Company | None] = relationship(lazy="raise")
    organisation: Mapped[Organisation] = relationship(lazy="raise")

    @property
    def pupils(self) -> int:
        """How many came: the teacher's count, else the phones."""
        return self.counted if self.counted is not None else self.scanned


class ClassScan(Base):
    """That one phone was counted at a visit: a keyed hash that names nobody, deleted the day after."""

    __tablename__ = "class_scan"
    __table_args__ = (UniqueConstraint("visit_id", "mark"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("study_visit.id", ondelete="CASCADE"))
    mark: Mapped[str] = mapped_column(String(64))
