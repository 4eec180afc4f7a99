"""Buttons that wake a role which rests; who presses is checked every time."""

from dataclasses import dataclass
from typing import ClassVar

from bot.actions.base import Action


@dataclass(frozen=True, slots=True)
class WakeRole(Action):
    """Wake a `contact` (its id), a `partner` (its id) or a member of `staff` (the person's id)."""

    code: ClassVar[str] = "wake"
    role: str
    subject_id: int
