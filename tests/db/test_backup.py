"""Backups: everything comes back, on either database; nobody who was erased since; no damaged file."""

import json
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import inspect, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.backup_commands import back_up, restore
from bot.errors import AppError
from bot.i18n import translate
from bot.services import erased, privacy
from bot.settings import Settings
from db import backup, migrate
from db.base import Base
from db.models import Person, Profile
from db.session import Database
from tests.conftest import DATA_KEY, NOW, new_postgres_database
from tests.factories import make_person, make_profile


def _settings(database: Database, folder: Path) -> Settings:
    url = database.engine.url.render_as_string(hide_password=False)
    return Settings(database_url=url, data_keys=(DATA_KEY,), data_folder=folder)


async def _two_people(session: AsyncSession) -> None:
    for number, name in ((2, "Hodan"), (3, "Olena")):
        person = await make_person(session, number, now=NOW)
        await make_profile(session, person, now=NOW, first_name=name)


async def _everything(database: Database) -> dict[str, list[tuple[object, ...]]]:
    async with database.transaction() as session:
        return {
            table.name: [tuple(row) for row in await session.execute(select(table).order_by(*table.primary_key))]
            for table in Base.metadata.sorted_tables
        }


@pytest.mark.example_region
async def test_everything_comes_back(database: Database, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    async with database.transaction() as session:
        await _two_people(session)
    before = await _everything(database)
    file = tmp_path / "backups" / "one.zip"
    await back_up(file, _settings(database, tmp_path), now=NOW)
    assert file.stat().st_mode & 0o077 == 0
    with zipfile.ZipFile(file) as archive:
        words = b"".join(archive.read(name) for name in archive.namelist()).decode()
    assert "Hodan" not in words
    assert "Olena" not in words
    # A backup of one database goes into the other kind as well.
    others = [f"sqlite+aiosqlite:///{tmp_path / 'other.sqlite3'}"]
    if not database.is_sqlite:
        others.append(await new_postgres_database(request.getfixturevalue("postgres_url")))
    for url in others:
        other = Database(url)
        told = await restore(file, _settings(other, tmp_path), now=NOW)
        missing = str(tmp_path / erased.LIST_NAME)
        assert told.splitlines()[1:] == [translate("en", "backup-marks-missing", file=missing)]
        assert await _everything(other) == before
        assert await migrate.is_current(other.engine)
        # New rows get numbers of their own.
        async with other.transaction() as session:
            await make_person(session, 99, now=NOW)
        await other.close()


@pytest.mark.example_region
async def test_who_was_erased_since_does_not_come_back(database: Database, tmp_path: Path) -> None:
    async with database.transaction() as session:
        await _two_people(session)
    file, settings = tmp_path / "one.zip", _settings(database, tmp_path)
    said = await back_up(file, settings, now=NOW, is_pruned=True)
    assert said.splitlines()[1:] == [translate("en", "backup-pruned", count=0, days="30")]
    async with database.transaction() as session:
        hodan = (await session.scalars(select(Person).where(Person.telegram_id == 2))).one()
        await privacy.erase_person(session, hodan, now=NOW + timedelta(hours=1))
        erased.write_list(tmp_path / erased.LIST_NAME, await erased.list_of(session))
    other = Database(f"sqlite+aiosqlite:///{tmp_path / 'other.sqlite3'}")
    told = await restore(file, _settings(other, tmp_path), now=NOW + timedelta(days=61))
    warned = [translate("en", "backup-old", age="61", days="30"), translate("en", "backup-marks-old", days="60")]
    assert told.splitlines()[1:] == warned
    async with other.transaction() as session:
        assert (await session.scalars(select(Profile.first_name))).all() == ["Olena"]
        # The list itself names nobody.
        assert "2" not in (tmp_path / erased.LIST_NAME).read_text(encoding="utf-8").split()
    await other.close()


@pytest.mark.example_region
async def test_nothing_is_restored_over_something_or_from_a_damaged_file(database: Database, tmp_path: Path) -> None:
    async with database.transaction() as session:
        await _two_people(session)
    file, settings = tmp_path / "one.zip", _settings(database, tmp_path)
    await back_up(file, settings, now=NOW)
    with pytest.raises(AppError, match="backup-not-empty"):
        await restore(file, settings, now=NOW)
    whole = file.read_bytes()
    for wrong in (b"", b"no zip", whole[: len(whole) // 2]):
        file.write_bytes(wrong)
        other = Database(f"sqlite+aiosqlite:///{tmp_path / f'{len(wrong)}.sqlite3'}")
        with pytest.raises(AppError, match="backup-unusable"):
            await restore(file, _settings(other, tmp_path), now=NOW)
        async with other.engine.connect() as connection:
            assert not await connection.run_sync(lambda sync: inspect(sync).get_table_names())
        await other.close()


def test_old_backups_of_ours_are_deleted_and_nothing_else(tmp_path: Path) -> None:
    made = {"ours": NOW - timedelta(days=30), "young": NOW - timedelta(days=28)}
    for name, at in made.items():
        with zipfile.ZipFile(tmp_path / f"{name}.zip", "w") as archive:
            manifest = {"format": 1, "revision": "0001", "made_at": at.isoformat(), "rows": {}}
            archive.writestr(backup.MANIFEST, json.dumps(manifest))
    with zipfile.ZipFile(tmp_path / "photos.zip", "w") as archive:
        archive.writestr(backup.MANIFEST, '{"made_at": "2001-01-01"}')
    (tmp_path / "broken.zip").write_bytes(b"no zip")
    (tmp_path / "ours.txt").write_bytes((tmp_path / "ours.zip").read_bytes())
    assert backup.prune(tmp_path, before=NOW - timedelta(days=29)) == [tmp_path / "ours.zip"]
    assert {one.name for one in tmp_path.iterdir()} == {"young.zip", "photos.zip", "broken.zip", "ours.txt"}


async def test_a_backup_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "newer.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(backup.MANIFEST, '{"format": 1, "revision": "9999", "rows": {}}')
    other = Database(f"sqlite+aiosqlite:///{tmp_path / 'x.sqlite3'}")
    with pytest.raises(backup.UnusableBackup):
        await backup.restore_backup(other.engine, file)
    await other.close()
