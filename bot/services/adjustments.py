"""What admins can adjust in the chat: a few numbers of the rules, and the targets of the funder report."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import AppError, NoLongerPossible
from bot.reports.words import report_words
from bot.services import audit
from bot.services.staff import require_admin
from db.models import Adjustment, Person

#: The key of an indicator's target begins with this.
TARGET = "target-"
MOST_TARGET = 1_000_000


@dataclass(frozen=True, slots=True)
class Rule:
    """A number that admins can change: its value without a change, and how far it may go (inclusive)."""

    default: int | None
    least: int
    most: int
    #: Whether it has two values, 1 (on) and 0 (off), which have words.
    is_choice: bool = False


ANSWER_DAYS = "answer-days"
GRACE_DAYS = "grace-days"
ALONE_UP_TO = "alone-up-to"
WORDS_DAYS = "words-days"
PROFILE_MONTHS = "profile-months"
MINOR_CONTACT = "minor-contact"
ROLE_DAYS = "role-days"
RULES: dict[str, Rule] = {
    #: Working days in which a firm should answer a lead that comes from now on.
    ANSWER_DAYS: Rule(5, 2, 10),
    #: Working days after that until the lead ends and the person is told.
    GRACE_DAYS: Rule(3, 1, 10),
    #: Receivers of a broadcast up to which one member of staff is enough.
    ALONE_UP_TO: Rule(200, 0, 200),
    #: Days for which own words are kept. Never more than people were told.
    WORDS_DAYS: Rule(30, 7, 30),
    #: Months after the last visit until everything about a person is erased.
    PROFILE_MONTHS: Rule(12, 3, 12),
    #: 1: how to reach a minor is hidden from the firm until a guardian or staff allow it; 0: as for adults.
    MINOR_CONTACT: Rule(1, 0, 1, is_choice=True),
    #: Days without any use after which a role (contact, partner, staff) rests until somebody wakes it.
    ROLE_DAYS: Rule(120, 30, 365),
}


def rules() -> dict[str, Rule]:
    """Every number that can be adjusted, by its key, in the order in which they are shown."""
    targets = {TARGET + one.id: Rule(one.target, 0, MOST_TARGET) for one in report_words().indicators}
    return RULES | targets


async def value_of(session: AsyncSession, key: str) -> int:
    """The value of one of `RULES` now."""
    changed = await session.scalar(select(Adjustment.value).where(Adjustment.key == key))
    rule = RULES[key]
    value = rule.default if changed is None else changed
    assert value is not None  # noqa: S101 - only targets have none
    return min(max(value, rule.least), rule.most)


async def targets(session: AsyncSession) -> dict[str, int | None]:
    """The target of each indicator by its id; None for one that has none."""
    found = await _values(session)
    return {key.removeprefix(TARGET): value for key, value in found.items() if key.startswith(TARGET)}


async def _values(session: AsyncSession) -> dict[str, int | None]:
    changed = {row.key: row.value for row in await session.scalars(select(Adjustment))}
    return {key: changed.get(key, rule.default) for key, rule in rules().items()}


async def values(session: AsyncSession, *, actor: Person) -> Mapping[str, int | None]:
    """Every number as it is now, for admins."""
    require_admin(actor)
    return await _values(session)


async def adjust(session: AsyncSession, *, key: str, value: int | None, actor: Person, now: datetime) -> None:
    """Change a number; a target can be taken away (None). Admins only.

    Raises AppError for a number outside its bounds, and NoLongerPossible for one that is not there any more.
    """
    require_admin(actor)
    rule = rules().get(key)
    if rule is None or (value is None and key in RULES):
        raise NoLongerPossible("button-unknown")
    if value is not None and not rule.least <= value <= rule.most:
        raise AppError("settings-out-of-bounds", least=rule.least, most=rule.most)
    before = (await _values(session))[key]
    if value == before:
        return
    row = await session.get(Adjustment, key)
    if row is None:
        row = Adjustment(key=key, value=value, changed_at=now, changed_by=actor.id)
        session.add(row)
    row.value, row.changed_at, row.changed_by = value, now, actor.id
    audit.record(
        session, actor, "settings-changed", now=now, key=key, before=_told(rule, before), after=_told(rule, value)
    )
    await session.flush()


def _told(rule: Rule, value: int | None) -> str:
    if rule.is_choice:
        return "on" if value else "off"
    return "–" if value is None else str(value)
