"""Buttons of minors and their guardians; who presses is checked every time."""

from dataclasses import dataclass
from typing import ClassVar

from bot.actions.base import Action


@dataclass(frozen=True, slots=True)
class GuardianPaper(Action):
    """The minor: a paper for the guardian: `choose` its second language, or that language."""

    code: ClassVar[str] = "paper"
    lead_id: int
    step: str


@dataclass(frozen=True, slots=True)
class AnswerGuardian(Action):
    """The guardian: `page`, `yes`, `no`, `languages`, or one of these. Holds the code of their link."""

    code: ClassVar[str] = "guard"
    secret: str
    step: str
