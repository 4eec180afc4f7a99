"""Codes of signs that people type: how they are made and recognised, and how guessing is slowed down."""

import re
import secrets
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible
from bot.numerals import in_our_digits
from db.models import DoorAttempt, Person

#: None that look alike, neither on paper nor in handwriting.
_LETTERS, _DIGITS = "ABCDEFGHJKLMNPRSTUVWXYZ", "23456789"
#: Letters of a Cyrillic keyboard that look like those of a code.
_LOOK_ALIKES = str.maketrans("АВЕКМНРСТХ", "ABEKMHPCTX")
_GAPS = re.compile(r"[\s\-–‑.]+")
#: So many wrong codes or words of doors within the time below, and a person must wait.
MAX_WRONG = 5
WRONG_WITHIN = timedelta(minutes=10)


class WrongCode(NoLongerPossible):
    """A code that is none. The attempt is written down, so this must not end the transaction."""


def made(length: int) -> str:
    """A new code by chance. It always has a letter and a digit, so that no name or year looks like one."""
    while True:
        code = "".join(secrets.choice(_LETTERS + _DIGITS) for _ in range(length))
        if _is_mixed(code):
            return code


def typed(text: str, length: int) -> str | None:
    """The code that a text is, in the spelling it is kept in; None when it does not look like one.

    A number beside a word is none, though "23 elever" has eight signs: in a code they stand together.
    """
    if len(text) > 2 * length:
        return None
    parts = _GAPS.sub(" ", in_our_digits(text).upper().translate(_LOOK_ALIKES)).split()
    code = "".join(parts)
    is_code = len(code) == length and set(code) <= set(_LETTERS + _DIGITS) and _is_mixed(code)
    is_in_halves = len({len(part) for part in parts}) == 1
    return code if is_code and (is_in_halves or any(map(_is_mixed, parts))) else None


def _is_mixed(code: str) -> bool:
    return bool(set(code) & set(_LETTERS)) and bool(set(code) & set(_DIGITS))


async def check_patience(session: AsyncSession, person: Person, *, text_key: str, now: datetime) -> None:
    """Raises NoLongerPossible with `text_key` ($minutes) when the person has tried too often."""
    wrong = await session.scalar(
        select(func.count())
        .select_from(DoorAttempt)
        .where(DoorAttempt.person_id == person.id, DoorAttempt.attempted_at > now - WRONG_WITHIN)
    )
    if (wrong or 0) >= MAX_WRONG:
        raise NoLongerPossible(text_key, minutes=WRONG_WITHIN // timedelta(minutes=1))


async def note_wrong(session: AsyncSession, person: Person, *, now: datetime) -> None:
    """Write a wrong try down. What follows must not roll it back, so the caller tells it without raising."""
    session.add(DoorAttempt(person_id=person.id, attempted_at=now))
    await session.flush()
