"""Personal fields are sealed at rest: the database holds what only a key outside of it opens.

Sealed text is `s1:` and a Fernet token (AES-128-CBC with HMAC-SHA256, package `cryptography`). Text without the mark
was written before there was a key; it is read as it is and sealed when it is written again, or by `reseal`.
"""

import hmac
import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import Column, Dialect, Table, Text, column, select, table, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.types import TypeDecorator

from db.base import Base

_MARK = "s1:"
#: Rows that are sealed anew in one go.
BATCH = 500


class WrongKey(Exception):
    """No key at hand opens what the database holds."""


class _Keyring:
    """The keys of this process, read when they are needed first."""

    def __init__(self) -> None:
        self._read: Callable[[], Sequence[str]] | None = None
        self._keys: tuple[str, ...] = ()
        self._ring: MultiFernet | None = None

    def use(self, read: Callable[[], Sequence[str]]) -> None:
        self._read, self._keys, self._ring = read, (), None

    @property
    def keys(self) -> tuple[str, ...]:
        if not self._keys:
            if self._read is None:
                raise RuntimeError("no data key: call db.sealing.use_keys first")
            self._keys = tuple(self._read())
        return self._keys

    @property
    def ring(self) -> MultiFernet:
        if self._ring is None:
            self._ring = MultiFernet([Fernet(key) for key in self.keys])
        return self._ring


_keyring = _Keyring()


def use_keys(read: Callable[[], Sequence[str]]) -> None:
    """Say where this process has its keys from, the newest first: that one seals, all of them open."""
    _keyring.use(read)


def new_key() -> str:
    """A fresh key: 32 random bytes in URL-safe base64."""
    return Fernet.generate_key().decode()


def is_key(text: str) -> bool:
    """Whether this can be a key."""
    try:
        Fernet(text)
    except ValueError:
        return False
    return True


def seal(text: str) -> str:
    """The text as the database holds it."""
    return _MARK + _keyring.ring.encrypt(text.encode()).decode()


def unseal(stored: str) -> str:
    """The text behind what the database holds. Raises WrongKey when no key opens it."""
    if not stored.startswith(_MARK):
        return stored
    try:
        return _keyring.ring.decrypt(stored[len(_MARK) :].encode()).decode()
    except InvalidToken as error:
        raise WrongKey from error


def marks_of(text: str) -> list[str]:
    """What stands for a text where it is only looked for: one mark (64 hex digits) for each key, the newest first."""
    return [hmac.new(key.encode(), text.encode(), "sha256").hexdigest() for key in _keyring.keys]


class SealedText(TypeDecorator[str]):
    """A text column that is sealed. It can be compared with nothing but NULL in a query."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else seal(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else unseal(value)


class SealedJson(TypeDecorator[Any]):
    """A JSON column that is sealed."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else seal(json.dumps(value, ensure_ascii=False))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(unseal(value))


def sealed_columns() -> Iterator[tuple[Table, Column[Any]]]:
    """Every sealed column there is, with its table."""
    for one in Base.metadata.sorted_tables:
        for each in one.columns:
            if isinstance(each.type, SealedText | SealedJson):
                yield one, each


async def check_key(session: AsyncSession) -> None:
    """Raises WrongKey when the database holds sealed text that no key at hand opens (one of each column is tried)."""
    for of_table, sealed in sealed_columns():
        plain = table(of_table.name, column(sealed.name, Text()))
        kept = plain.columns[sealed.name]
        found = await session.scalar(select(kept).where(kept.startswith(_MARK)).limit(1))
        if found is not None:
            unseal(found)


async def reseal(session: AsyncSession) -> int:
    """Seal everything with the newest key, also what was plain; returns how many values. Old keys are then not needed.

    Raises WrongKey when something cannot be opened; the caller's transaction then changes nothing.
    """
    count = 0
    for of_table, sealed in sealed_columns():
        count += await _reseal_column(session, of_table, sealed.name)
    return count


async def _reseal_column(session: AsyncSession, of_table: Table, name: str) -> int:
    keys = [each.name for each in of_table.primary_key]
    plain = table(of_table.name, *(column(key) for key in keys), column(name, Text()))
    kept = plain.columns[name]
    order = [plain.columns[key] for key in keys]
    count = 0
    while rows := (
        await session.execute(select(*order, kept).where(kept.is_not(None)).order_by(*order).offset(count).limit(BATCH))
    ).all():
        for *key, stored in rows:
            same_row = [one == value for one, value in zip(order, key, strict=True)]
            await session.execute(update(plain).where(*same_row).values({name: seal(unseal(stored))}))
        count += len(rows)
    return count
