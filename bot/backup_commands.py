"""Commands `backup`, `restore` and `seal`: the database in a file and back, and the key of personal fields."""

from datetime import datetime, timedelta
from pathlib import Path

from bot.errors import AppError
from bot.i18n import translate
from bot.services import erased, privacy
from bot.settings import Settings
from db import backup, migrate, sealing
from db.session import Database

_LANGUAGE = "en"


def _say(key: str, **args: object) -> str:
    return translate(_LANGUAGE, key, **args)


async def back_up(file: Path, settings: Settings, *, now: datetime, is_pruned: bool = False) -> str:
    """Write a backup; returns what to say. Raises AppError when the database is not at the newest revision.

    With `is_pruned` our own backups in the same folder go that would be too old before the next day's run.
    """
    database = Database(settings.database_url)
    try:
        if not await migrate.is_current(database.engine):
            raise AppError("check-database-old")
        file.parent.mkdir(parents=True, exist_ok=True)
        rows = await backup.write_backup(database.engine, file, now=now)
    finally:
        await database.close()
    told = [_say("backup-written", file=str(file), rows=sum(rows.values()))]
    if is_pruned:
        old = backup.prune(file.parent, before=now - timedelta(days=erased.BACKUP_DAYS - 1))
        told.append(_say("backup-pruned", count=len(old), days=str(erased.BACKUP_DAYS)))
    return "\n".join(told)


async def restore(file: Path, settings: Settings, *, now: datetime) -> str:
    """Restore into an empty database, and erase again who was erased since; returns what to say, with warnings."""
    database = Database(settings.database_url)
    file_of_marks = settings.data_folder / erased.LIST_NAME
    warnings = _warnings(file, file_of_marks, now=now)
    listed = erased.read_list(file_of_marks)
    try:
        rows = await backup.restore_backup(database.engine, file)
        async with database.transaction() as session:
            await sealing.check_key(session)
            gone = await erased.who_came_back(session, listed)
            for person in gone:
                await privacy.erase_person(session, person, now=now)
    except backup.UnusableBackup as error:
        raise AppError("backup-unusable", file=str(file), fault=str(error)) from error
    except backup.NotEmpty as error:
        raise AppError("backup-not-empty") from error
    except sealing.WrongKey as error:
        raise AppError("check-key-wrong") from error
    finally:
        await database.close()
    return "\n".join((_say("backup-restored", rows=sum(rows.values()), gone=len(gone)), *warnings))


def _warnings(file: Path, file_of_marks: Path, *, now: datetime) -> list[str]:
    """What whoever restores must know: an old copy, and people who were erased and may be back."""
    told = []
    made = backup.made_at(file)
    age = now - made if made is not None else timedelta()
    if age > timedelta(days=erased.BACKUP_DAYS):
        told.append(_say("backup-old", age=str(age.days), days=str(erased.BACKUP_DAYS)))
    if age > erased.KEPT:
        told.append(_say("backup-marks-old", days=str(erased.KEPT.days)))
    if not file_of_marks.exists():
        told.append(_say("backup-marks-missing", file=str(file_of_marks)))
    return told


async def seal_all(settings: Settings) -> str:
    """Seal every personal field with the newest key; returns what to say."""
    database = Database(settings.database_url)
    try:
        async with database.transaction() as session:
            count = await sealing.reseal(session)
    except sealing.WrongKey as error:
        raise AppError("check-key-wrong") from error
    finally:
        await database.close()
    return _say("sealed-anew", count=count)
