"""What a guardian says about a minor's lead, and the one-time links by which they say it."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class GuardianLink(Base):
    """A deep link on the paper for a guardian. Only the hash of its code is kept; it ends with the lead.

    It works once: an answer through any link of a lead ends the others, too. Who answered is not kept.
    """

    __tablename__ = "guardian_link"

    id: Mapped[int] = mapped_column(primary_key=True)
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id", ondelete="CASCADE"), index=True)
    code_hash: Mapped[str] = mapped_column(String(64), unique=True)
    made_at: Mapped[datetime]


class GuardianWord(Base):
    """Whether a guardian agrees that a firm sees how to reach a minor, as it was said last; at most one for a lead.

    Nothing of the guardian is here but when they answered, and whether they said it to staff or through a link.
    """

    __tablename__ = "guardian_word"

    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id", ondelete="CASCADE"), primary_key=True)
    agrees: Mapped[bool]
    by_staff: Mapped[bool]
    said_at: Mapped[datetime]
