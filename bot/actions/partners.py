"""Buttons of ambassadors, teachers and caseworkers, and of staff who invite them; who presses is checked every time."""

from dataclasses import dataclass
from typing import ClassVar

from bot.actions.base import Action


@dataclass(frozen=True, slots=True)
class RunPartners(Action):
    """Staff: partners of a `role` (or `all`): `list`, `new`, `page`, `remove`, `remove-yes`, `school`, `close`…"""

    code: ClassVar[str] = "partners"
    role: str
    subject_id: int
    step: str


@dataclass(frozen=True, slots=True)
class OpenWork(Action):
    """A partner's home by their role: `ambassador`, `teacher`, `caseworker`."""

    code: ClassVar[str] = "work"
    role: str
