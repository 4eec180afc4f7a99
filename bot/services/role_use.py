"""When a role was used last: noted where the right is read, written once a day, so that a role nobody uses can rest."""

from datetime import datetime, timedelta

from sqlalchemy import inspect
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import object_session

from db.models import CompanyContact, Partner, Person

#: The last use only decides about months, so it need not be written at each tap.
STEP = timedelta(days=1)
_KEY = "roles_used"


def mark(role: CompanyContact | Partner | Person) -> None:
    """This role (of staff: the person) was just used. What is refused later in the transaction counts as no use."""
    session = object_session(role)
    if session is not None:
        session.info.setdefault(_KEY, {})[id(role)] = role


def note(session: AsyncSession, *, now: datetime) -> None:
    """Write down which roles were used in this transaction, each once a day at most."""
    for role in session.info.pop(_KEY, {}).values():
        state, column = inspect(role), "staff_used_at" if isinstance(role, Person) else "used_at"
        if not state.persistent or column in state.unloaded:
            continue
        last: datetime | None = getattr(role, column)
        if last is None or now - last >= STEP:
            setattr(role, column, now)
