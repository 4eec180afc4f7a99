"""Backups: everything in the database in one file, whichever database it is, and back into an empty one.

The file is a zip: `manifest.json` (format, revision, moment, rows of each table) and one `.jsonl` for each table, a
row a line. Personal fields stay sealed in it: without the key the file tells nobody who they are.
"""

import base64
import io
import json
import zipfile
from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Date, DateTime, LargeBinary, MetaData, Table, func, insert, select, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from db import migrate

FORMAT = 1
MANIFEST = "manifest.json"
#: Rows that are written in one go.
BATCH = 1000
#: Alembic's own table: the manifest has the revision.
_VERSION_TABLE = "alembic_version"


class UnusableBackup(Exception):
    """The file is no backup, is damaged, or comes from a newer program; the text says which."""


class NotEmpty(Exception):
    """The database to restore into has people in it."""


async def write_backup(engine: AsyncEngine, file: Path, *, now: datetime) -> dict[str, int]:
    """Write everything as it is at one moment; returns the rows of each table.

    The file appears whole or not at all, and nobody but the owner may read it.
    """
    unfinished = file.with_name(file.name + ".part")
    unfinished.touch(mode=0o600)
    try:
        counts = await _write(engine, unfinished, now=now)
        unfinished.replace(file)
    finally:
        # A copy that nobody knows of would never be deleted.
        unfinished.unlink(missing_ok=True)
    return counts


async def _write(engine: AsyncEngine, unfinished: Path, *, now: datetime) -> dict[str, int]:
    counts: dict[str, int] = {}
    async with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            await connection.execution_options(isolation_level="REPEATABLE READ")
        tables = await connection.run_sync(_tables)
        revision = await connection.run_sync(migrate.revision_of)
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as archive:
            for one in tables:
                with archive.open(f"{one.name}.jsonl", "w", force_zip64=True) as out:
                    counts[one.name] = 0
                    async for row in _rows(connection, one):
                        out.write(json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")
                        counts[one.name] += 1
            manifest = {"format": FORMAT, "revision": revision, "made_at": now.isoformat(), "rows": counts}
            archive.writestr(MANIFEST, json.dumps(manifest, indent=2))
    return counts


def made_at(file: Path) -> datetime | None:
    """When a file of ours was made; None for any other file, and for one that cannot be read."""
    try:
        with zipfile.ZipFile(file) as archive:
            manifest = json.loads(archive.read(MANIFEST))
        is_ours = manifest.keys() >= {"format", "revision", "made_at", "rows"}
        return datetime.fromisoformat(manifest["made_at"]).astimezone(UTC) if is_ours else None
    except (OSError, KeyError, ValueError, AttributeError, TypeError, zipfile.BadZipFile):
        return None


def prune(folder: Path, *, before: datetime) -> list[Path]:
    """Delete our own backups in a folder that were made before then; returns which. Other files stay."""
    old = [one for one in sorted(folder.glob("*.zip")) if (made := made_at(one)) is not None and made < before]
    for one in old:
        one.unlink()
    return old


def _tables(connection: Connection) -> list[Table]:
    """The tables as they are in the database, those that others point to first."""
    found = MetaData()
    found.reflect(connection)
    return [one for one in found.sorted_tables if one.name != _VERSION_TABLE]


async def _rows(connection: AsyncConnection, one: Table) -> AsyncIterator[dict[str, Any]]:
    result = await connection.stream(select(one).order_by(*one.primary_key))
    async for row in result.mappings():
        yield {name: _written(value) for name, value in row.items()}


def _written(value: Any) -> Any:
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


def read_manifest(file: Path) -> dict[str, Any]:
    """What a backup says of itself. Raises UnusableBackup for anything that is none or is damaged."""
    try:
        with zipfile.ZipFile(file) as archive:
            damaged = archive.testzip()
            manifest = json.loads(archive.read(MANIFEST))
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise UnusableBackup(f"{type(error).__name__}: {error}") from error
    if damaged:
        raise UnusableBackup(f"{damaged} is damaged")
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise UnusableBackup("it has another format")
    return manifest


async def restore_backup(engine: AsyncEngine, file: Path) -> dict[str, int]:
    """Bring everything back into an empty database, in one transaction; returns the rows of each table.

    Raises UnusableBackup, and NotEmpty when there are people in the database. Counts are compared with the manifest.
    """
    manifest = read_manifest(file)
    if not migrate.is_known(str(manifest["revision"])):
        raise UnusableBackup(f"revision {manifest['revision']} is newer than this program")
    await migrate.upgrade(engine, str(manifest["revision"]))
    async with engine.begin() as connection:
        tables = await connection.run_sync(_tables)
        if any([await connection.scalar(select(func.count()).select_from(one)) for one in tables]):
            raise NotEmpty
        counts = {}
        with zipfile.ZipFile(file) as archive:
            for one in tables:
                counts[one.name] = await _fill(connection, one, archive, is_naive=engine.dialect.name == "sqlite")
        if counts != manifest["rows"]:
            raise UnusableBackup("rows are missing")
        if engine.dialect.name == "postgresql":
            await _move_sequences(connection, tables)
    await migrate.upgrade(engine)
    return counts


async def _fill(connection: AsyncConnection, one: Table, archive: zipfile.ZipFile, *, is_naive: bool) -> int:
    count = 0
    for batch in _batches(archive, one):
        await connection.execute(insert(one), [_read(one, row, is_naive=is_naive) for row in batch])
        count += len(batch)
    return count


def _batches(archive: zipfile.ZipFile, one: Table) -> Iterator[list[dict[str, Any]]]:
    batch: list[dict[str, Any]] = []
    with archive.open(f"{one.name}.jsonl") as raw:
        for line in io.TextIOWrapper(raw, encoding="utf-8"):
            batch.append(json.loads(line))
            if len(batch) == BATCH:
                yield batch
                batch = []
    if batch:
        yield batch


def _read(one: Table, row: Mapping[str, Any], *, is_naive: bool) -> dict[str, Any]:
    return {name: _value(one, name, value, is_naive=is_naive) for name, value in row.items()}


def _value(one: Table, name: str, value: Any, *, is_naive: bool) -> Any:
    kind = one.columns[name].type
    if value is None:
        return None
    if isinstance(kind, DateTime):
        moment = datetime.fromisoformat(value)
        return moment.replace(tzinfo=None) if is_naive else moment
    if isinstance(kind, Date):
        return date.fromisoformat(value)
    return base64.b64decode(value) if isinstance(kind, LargeBinary) else value


async def _move_sequences(connection: AsyncConnection, tables: list[Table]) -> None:
    """New rows must not get the numbers of those that came back."""
    for one in tables:
        sequence = (
            await connection.scalar(text("SELECT pg_get_serial_sequence(:name, 'id')"), {"name": one.name})
            if "id" in one.columns
            else None
        )
        if sequence:
            await connection.execute(
                text("SELECT setval(:sequence, :next, false)"),
                {"sequence": sequence, "next": (await connection.scalar(select(func.max(one.columns["id"]))) or 0) + 1},
            )
