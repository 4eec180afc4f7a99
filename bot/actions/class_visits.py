"""Buttons of study visits; who presses is checked every time."""

from dataclasses import dataclass
from typing import ClassVar

from bot.actions.base import Action


@dataclass(frozen=True, slots=True)
class ClassVisits(Action):
    """A study visit (0: `list`, `new`, `times`) as a `side` sees it: `teacher`, `ambassador`, `staff`, or `pupil`.

    Steps such as `page`, `firm-7`, `send`, `take-202612100900`, `cancel-illness`, `move-none-20261210`.
    """

    code: ClassVar[str] = "classes"
    side: str
    visit_id: int
    step: str
