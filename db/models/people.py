"""People: who chats, their conversations, profiles and consents."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, text_enum
from db.enums import ConsentPurpose, PollState, SkillKind, StaffRole
from db.sealing import SealedJson, SealedText


class Person(Base):
    """Anyone who chats: a Telegram account with a language and zero or more roles.

    Made at the first update, erased by the person, by retention, or at once when younger than 13.
    `unreachable_at` is set when Telegram says that the bot is blocked, and cleared by the next update.
    """

    __tablename__ = "person"

    id: Mapped[int] = mapped_column(primary_key=True)
    telegram_id: Mapped[int] = mapped_column(BigInteger, unique=True)
    language: Mapped[str] = mapped_column(String(8))
    #: A language is only offered until the person chose one.
    language_chosen: Mapped[bool] = mapped_column(default=False)
    is_staff: Mapped[bool] = mapped_column(default=False)
    #: Admins are staff too; they invite staff and change settings.
    is_admin: Mapped[bool] = mapped_column(default=False)
    #: How colleagues see a member of staff; kept for staff only.
    staff_name: Mapped[str | None] = mapped_column(SealedText)
    #: When a member of staff did something as one last, to the day.
    staff_used_at: Mapped[datetime | None]
    #: The role of a member of staff who did nothing as one for long: until an admin wakes it, they are no staff.
    rests_as: Mapped[StaffRole | None] = mapped_column(text_enum(StaffRole))
    #: Whose link brought the person here; counted, never told by name.
    referral_code_id: Mapped[int | None] = mapped_column(ForeignKey("referral_code.id", ondelete="SET NULL"))
    created_at: Mapped[datetime]
    last_seen_at: Mapped[datetime]
    unreachable_at: Mapped[datetime | None]
    #: Set by /stop: nothing but direct replies is sent.
    paused_at: Mapped[datetime | None]
    #: Whether the anonymous exit poll was offered. Closed by answers and by a no alike: nobody can tell which.
    exit_poll: Mapped[PollState | None] = mapped_column(text_enum(PollState))


class Conversation(Base):
    """One questionnaire with one person: answers and a cursor, nothing else (design, idea 1).

    The flow `profile` keeps the candidate's answers for as long as the profile lives. At most one
    conversation of a person is open, which means that the next text answers it.
    """

    __tablename__ = "conversation"
    __table_args__ = (
        UniqueConstraint("person_id", "flow"),
        Index(
            "uq_conversation_open",
            "person_id",
            unique=True,
            sqlite_where=text("is_open"),
            postgresql_where=text("is_open"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    flow: Mapped[str] = mapped_column(String(40))
    #: What the conversation is about, for instance the id of a lead.
    subject_id: Mapped[int | None]
    answers: Mapped[dict[str, Any]] = mapped_column(SealedJson)
    cursor: Mapped[str | None] = mapped_column(String(40))
    is_open: Mapped[bool]
    updated_at: Mapped[datetime]


class Profile(Base):
    """What a candidate told about themselves, in columns that rules and queries can read.

    Written from the answers of the flow `profile` whenever they are complete or matches are asked for.
    """

    __tablename__ = "profile"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    first_name: Mapped[str | None] = mapped_column(SealedText)
    birth_year: Mapped[int]
    finished_school: Mapped[bool | None]
    municipality: Mapped[str | None] = mapped_column(String(60))
    #: Degrees, rounded to two decimals (about a kilometre): enough for distances, no address.
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    wants: Mapped[list[str]]
    swedish: Mapped[str | None] = mapped_column(String(2))
    languages: Mapped[list[str]]
    travel_km: Mapped[int | None]
    travel_by: Mapped[list[str]]
    #: Only what the person sent by the contact button, for firms that they chose.
    phone: Mapped[str | None] = mapped_column(SealedText)
    updated_at: Mapped[datetime]


class Skill(Base):
    """A concept of the lexicon that a candidate confirmed (skill, interest, wish) or wants to avoid."""

    __tablename__ = "skill"
    __table_args__ = (UniqueConstraint("person_id", "concept", "kind"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    concept: Mapped[str] = mapped_column(String(60))
    kind: Mapped[SkillKind] = mapped_column(text_enum(SkillKind))
    confidence: Mapped[float]
    #: The person's own words; emptied by retention after 30 days.
    said: Mapped[str | None] = mapped_column(SealedText)


class Consent(Base):
    """What a person agreed to: purpose, version of the text, when, withdrawn when. Rows are never changed back.

    `withdrawn_at` is also the instant at which a yes to a newer text took its place.
    """

    __tablename__ = "consent"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    purpose: Mapped[ConsentPurpose] = mapped_column(text_enum(ConsentPurpose))
    company_id: Mapped[int | None] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"))
    text_version: Mapped[str] = mapped_column(String(20))
    given_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


class ErasedPerson(Base):
    """A mark of an account that was erased, so that a restored backup does not bring it back. Kept for 60 days."""

    __tablename__ = "erased_person"

    mark: Mapped[str] = mapped_column(String(64), primary_key=True)
    erased_at: Mapped[datetime]


class ProcessedUpdate(Base):
    """An update of Telegram that was carried out, so that a redelivery does nothing twice. Kept for some days."""

    __tablename__ = "processed_update"

    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    processed_at: Mapped[datetime] = mapped_column(index=True)
