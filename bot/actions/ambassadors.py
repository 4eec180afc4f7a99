"""Buttons of ambassadors, of those who ask them, and of staff; who presses is checked every time."""

from dataclasses import dataclass
from typing import ClassVar

from bot.actions.base import Action


@dataclass(frozen=True, slots=True)
class AskAmbassador(Action):
    """Who asks: `list` (page), `firm` (company), `card`, `write` (partner), or of a dialogue `page`, `more`, `stop`…"""

    code: ClassVar[str] = "askamb"
    subject_id: int
    step: str


@dataclass(frozen=True, slots=True)
class AmbassadorWork(Action):
    """Ambassador: `home`, `card`, `edit-day`, `show`, `inbox` (page), or of a dialogue `page`, `reply`, `stop`…"""

    code: ClassVar[str] = "amb"
    subject_id: int
    step: str


@dataclass(frozen=True, slots=True)
class ListDialogues(Action):
    """Staff: a page of `held`, `open` or `over` dialogues."""

    code: ClassVar[str] = "talks"
    view: str
    page: int


@dataclass(frozen=True, slots=True)
class RunDialogue(Action):
    """Staff: `page`, `read`, `pass-7`, `withhold-7` (a held message), `stop`, `stop-yes`."""

    code: ClassVar[str] = "talk"
    dialogue_id: int
    step: str
