"""Reports to the funder: half-years as they were counted, and what remains countable of people who are erased."""

from datetime import datetime
from typing import Any

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class CountedHalfYear(Base):
    """The figures of a half-year that is over, with small groups already hidden: counted once, then the same for ever.

    A second count would differ by whoever erased themselves in between, and the difference would tell of them.
    """

    __tablename__ = "counted_half_year"

    #: Such as `2026-H2`.
    period: Mapped[str] = mapped_column(String(7), primary_key=True)
    counted_at: Mapped[datetime]
    figures: Mapped[dict[str, Any]]


class LeftCount(Base):
    """How much of a figure people had who were erased since. It says how many, never who or when.

    `figure` is `visits:17` (of a company), `leads:yes`, `outcomes:job`, `firm:17` for a quarter, or `participants` for
    a half-year.
    """

    __tablename__ = "left_count"

    period: Mapped[str] = mapped_column(String(7), primary_key=True)
    figure: Mapped[str] = mapped_column(String(40), primary_key=True)
    count: Mapped[int]
