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


@dataclass(frozen=True, slots=True)
class RunCaseworker(Action):
    """Caseworker: `shared` outcomes, the `code` by which people find them, `code-sheet`, `code-new`…"""

    code: ClassVar[str] = "casework"
    step: str


@dataclass(frozen=True, slots=True)
class RunClient(Action):
    """Caseworker: a page or deed of a client (0: `new`, `begin-ti`): `page`, `slip`, `edit-wants`, `erase`…"""

    code: ClassVar[str] = "client"
    client_id: int
    step: str
