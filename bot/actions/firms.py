"""Buttons of a firm's contacts; who presses is checked every time."""

from dataclasses import dataclass
from typing import ClassVar

from bot.actions.base import Action


@dataclass(frozen=True, slots=True)
class FirmHome(Action):
    """Contact: a page or deed of the firm's own side (0: which firm): `page`, `new`, `waiting`, `seen-ar`…"""

    code: ClassVar[str] = "home"
    company_id: int
    step: str


@dataclass(frozen=True, slots=True)
class OwnOffer(Action):
    """Contact: a page or deed of an offer of the own firm (0: `list`, `new`): `page`, `edit-title`, `pause`…"""

    code: ClassVar[str] = "ownoffer"
    company_id: int
    offer_id: int
    step: str


@dataclass(frozen=True, slots=True)
class FirmEvening(Action):
    """Contact: the own doors on the evening: `page`, `code`, `shut`, `open`…"""

    code: ClassVar[str] = "firmeve"
    company_id: int
    step: str


@dataclass(frozen=True, slots=True)
class MarkTopic(Action):
    """Contact or staff: the field of a thesis topic: `ask`, `none`, or a field."""

    code: ClassVar[str] = "topic"
    offer_id: int
    field: str
