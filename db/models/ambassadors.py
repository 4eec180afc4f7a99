"""Ambassadors' cards, and the dialogues of people who ask them something without telling who they are."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Base, text_enum
from db.enums import DialogueEnd, Side, TalkState
from db.models.companies import Company
from db.models.partners import Partner
from db.sealing import SealedText


class AmbassadorCard(Base):
    """What candidates may see of an ambassador.

    Made by the ambassador, shown only while they say so, gone with the role.
    """

    __tablename__ = "ambassador_card"

    id: Mapped[int] = mapped_column(primary_key=True)
    partner_id: Mapped[int] = mapped_column(ForeignKey("partner.id", ondelete="CASCADE"), unique=True)
    languages: Mapped[list[str]]
    #: "What I do in one day", and the language it is written in: nobody translates it.
    day: Mapped[str | None] = mapped_column(SealedText)
    language: Mapped[str | None] = mapped_column(String(8))
    #: A photo by its id at Telegram, and what it shows, in the language of `day` or close to it.
    file_id: Mapped[str | None] = mapped_column(SealedText)
    alt: Mapped[str | None] = mapped_column(SealedText)
    is_shown: Mapped[bool] = mapped_column(default=False)
    #: Whether the ambassador has said that they are 18 or older; contacts are exchanged between adults only.
    is_adult: Mapped[bool] = mapped_column(default=False)
    updated_at: Mapped[datetime]

    partner: Mapped[Partner] = relationship(lazy="raise")


class Dialogue(Base):
    """A person asks an ambassador; the ambassador never learns who it is.

    Open until a side or staff stop it, the ambassador leaves (their row goes: `partner_id` is None then), or nobody
    wrote for a month. Erased with the person who asked.
    """

    __tablename__ = "dialogue"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    partner_id: Mapped[int | None] = mapped_column(ForeignKey("partner.id", ondelete="SET NULL"), index=True)
    #: Whose words the ambassador's are, also after they have left.
    ambassador_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    company_id: Mapped[int] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"), index=True)
    begun_at: Mapped[datetime]
    #: When the last message was written, by either side.
    spoken_at: Mapped[datetime]
    #: Since when a message that reached the ambassador has no answer.
    waiting_since: Mapped[datetime | None] = mapped_column(index=True)
    ended_at: Mapped[datetime | None] = mapped_column(index=True)
    ended_by: Mapped[DialogueEnd | None] = mapped_column(text_enum(DialogueEnd))
    #: Who asked to exchange contacts, and what each side has chosen to give. Shown to the other when both have.
    exchange_by: Mapped[Side | None] = mapped_column(text_enum(Side))
    candidate_contact: Mapped[str | None] = mapped_column(SealedText)
    ambassador_contact: Mapped[str | None] = mapped_column(SealedText)

    company: Mapped[Company] = relationship(lazy="raise")
    partner: Mapped[Partner | None] = relationship(lazy="raise")


class Talk(Base):
    """One message of a dialogue. Raw chat text: emptied after 30 days.

    `passed` to the other side, or `held` until staff pass it on or withhold it.
    """

    __tablename__ = "talk"

    id: Mapped[int] = mapped_column(primary_key=True)
    dialogue_id: Mapped[int] = mapped_column(ForeignKey("dialogue.id", ondelete="CASCADE"), index=True)
    side: Mapped[Side] = mapped_column(text_enum(Side))
    text: Mapped[str | None] = mapped_column(SealedText)
    #: The language that the writer uses the bot in, or that the letters show; None when they do not fit each other.
    language: Mapped[str | None] = mapped_column(String(8))
    written_at: Mapped[datetime] = mapped_column(index=True)
    state: Mapped[TalkState] = mapped_column(text_enum(TalkState), index=True)
    #: Why it is or was held: `contact`, `money`, `insult`…
    concerns: Mapped[list[str]]
    judged_at: Mapped[datetime | None]
    judged_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))

    dialogue: Mapped[Dialogue] = relationship(lazy="raise")
