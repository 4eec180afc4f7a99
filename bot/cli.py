"""Commands: run, demo, migrate, check, import, export, backup, restore, seal, new-key, rank."""

import argparse
import asyncio
import contextlib
import signal
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from bot.data_key import use_keys_of
from bot.errors import AppError
from bot.i18n import LOCALES, say, translate
from bot.logs import set_up_logs
from bot.matching.concepts import LANGUAGES
from bot.settings import Settings, read_settings
from db.sealing import new_key

#: The command line speaks English; what is wrong with a file or a setting is said in it too.
LANGUAGE = "en"
DEMO_DATA = Path("data/demo")


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit status (2: something the caller can mend)."""
    parsed = _parser().parse_args(arguments)
    try:
        settings = read_settings()
        set_up_logs(settings.log_format)
        use_keys_of(settings)
        command: Callable[[argparse.Namespace, Settings], int] = parsed.command
        return command(parsed, settings)
    except AppError as error:
        print(_plain(translate(LANGUAGE, error.text_key, **error.args_of_text)), file=sys.stderr)
        return 2


def _plain(text: str) -> str:
    """Without the marks that isolate names: a terminal needs none."""
    return text.translate({0x2068: None, 0x2069: None})


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="migrate, then run the bot until it is stopped")
    run.add_argument("--example-data", action="store_true", help="fill an empty database with the example region first")
    run.set_defaults(command=_run)

    demo = commands.add_parser("demo", help="sandbox, fresh database and bot on this machine; no token needed")
    demo.add_argument("--port", type=int, default=0, help="port of the page (default: any free one)")
    demo.add_argument("--data", type=Path, default=DEMO_DATA, help="folder that is emptied for the demo's database")
    demo.set_defaults(command=_demo)

    migrate = commands.add_parser("migrate", help="bring the database to the newest revision")
    migrate.set_defaults(command=_migrate)

    _add_check(commands.add_parser("check", help="look at settings, database, token and texts; say how to mend them"))

    load = commands.add_parser("import", help="read companies or an event programme from .xlsx, .csv or .json")
    load.add_argument("file", type=Path)
    load.set_defaults(command=_import)

    save = commands.add_parser("export", help="write companies, leads (.xlsx, .csv, .json) or the newest event (.xlsx)")
    save.add_argument("kind", choices=("companies", "leads", "event"))
    save.add_argument("file", type=Path)
    save.set_defaults(command=_export)

    backup = commands.add_parser(
        "backup", help="write everything in the database to one file; personal fields stay sealed"
    )
    backup.add_argument("file", type=Path)
    backup.add_argument(
        "--prune", action="store_true", help="then delete our own backups in the same folder that are about 30 days old"
    )
    backup.set_defaults(command=_backup)

    restore = commands.add_parser("restore", help="bring a backup back into an empty database")
    restore.add_argument("file", type=Path)
    restore.set_defaults(command=_restore)

    key = commands.add_parser("new-key", help="print a fresh key for DATA_KEY")
    key.set_defaults(command=_new_key)

    seal = commands.add_parser("seal", help="seal all personal fields with the newest key of DATA_KEY")
    seal.set_defaults(command=_seal)

    rank = commands.add_parser("rank", help="rank offers for people from two JSON files, without a database")
    rank.add_argument("--companies", type=Path, required=True)
    rank.add_argument("--candidates", type=Path, required=True)
    rank.add_argument("--top", type=int, default=3)
    rank.add_argument("--now", type=date.fromisoformat, default=None, help="the day that ages are counted on")
    rank.set_defaults(command=_rank)
    return parser


def _add_check(check: argparse.ArgumentParser) -> None:
    check.add_argument(
        "what",
        nargs="?",
        choices=("all", "lexicon", "texts"),
        default="all",
        help="lexicon: gaps, clashes, coverage; texts: what is missing, too long, too hard or not translated",
    )
    check.add_argument("--language", choices=LANGUAGES, help="lexicon: look through this language only")
    check.add_argument("--report", type=Path, help="texts: write what was found to this file, too")
    check.add_argument("--mark", action="store_true", help="texts: first add the headers and marks that are missing")
    check.add_argument(
        "--read-consents",
        action="store_true",
        help="texts: somebody has decided about the words of the consents (bot/texts/data/consents.toml)",
    )
    check.set_defaults(command=_check)


def _run(parsed: argparse.Namespace, settings: Settings) -> int:
    if not settings.bot_token:
        raise AppError("settings-token-missing")

    from bot.app import Program

    async def run() -> None:
        async with Program(settings).running(example_data=parsed.example_data):
            await asyncio.Event().wait()

    async def run_until_stopped() -> None:
        # Cancelling ends the program cleanly at any time, also while it still waits for Telegram at start.
        running = asyncio.create_task(run())
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, running.cancel)
        with contextlib.suppress(asyncio.CancelledError):
            await running

    asyncio.run(run_until_stopped())
    return 0


def _demo(parsed: argparse.Namespace, settings: Settings) -> int:
    from bot.demo import run_demo

    asyncio.run(run_demo(settings, port=parsed.port, data=parsed.data))
    return 0


def _migrate(_parsed: argparse.Namespace, settings: Settings) -> int:
    from db import migrate
    from db.session import Database

    async def run() -> None:
        database = Database(settings.database_url)
        await migrate.upgrade(database.engine)
        await database.close()

    asyncio.run(run())
    print("The database is at the newest revision.")
    return 0


def _check(parsed: argparse.Namespace, settings: Settings) -> int:
    if parsed.what == "texts":
        return _check_texts(parsed)

    from bot.checks import lexicon_report, run_checks

    if parsed.what == "lexicon":
        told, in_order = lexicon_report([parsed.language] if parsed.language else LANGUAGES)
        for key, args in told:
            print(_plain(translate(LANGUAGE, key, **args)))
        return 0 if in_order else 1
    faults = asyncio.run(run_checks(settings))
    for key, args in faults:
        print(_plain(translate(LANGUAGE, key, **args)))
    print("Everything is in order." if not faults else f"{len(faults)} to mend.")
    return 1 if faults else 0


def _check_texts(parsed: argparse.Namespace) -> int:
    from bot.texts.command import check_texts

    told, in_order = check_texts(
        LOCALES, report_to=parsed.report, adds_marks=parsed.mark, reads_consents=parsed.read_consents
    )
    for text in told:
        print(_plain(say(LANGUAGE, text)))
    return 0 if in_order else 1


def _import(parsed: argparse.Namespace, settings: Settings) -> int:
    from bot.table_commands import import_file

    print(_plain(asyncio.run(import_file(parsed.file, settings, now=datetime.now(UTC)))))
    return 0


def _export(parsed: argparse.Namespace, settings: Settings) -> int:
    from bot.table_commands import export_file

    print(_plain(asyncio.run(export_file(parsed.kind, parsed.file, settings))))
    return 0


def _backup(parsed: argparse.Namespace, settings: Settings) -> int:
    from bot.backup_commands import back_up

    print(_plain(asyncio.run(back_up(parsed.file, settings, now=datetime.now(UTC), is_pruned=parsed.prune))))
    return 0


def _restore(parsed: argparse.Namespace, settings: Settings) -> int:
    from bot.backup_commands import restore

    print(_plain(asyncio.run(restore(parsed.file, settings, now=datetime.now(UTC)))))
    return 0


def _new_key(_parsed: argparse.Namespace, _settings: Settings) -> int:
    print(new_key())
    return 0


def _seal(_parsed: argparse.Namespace, settings: Settings) -> int:
    from bot.backup_commands import seal_all

    print(_plain(asyncio.run(seal_all(settings))))
    return 0


def _rank(parsed: argparse.Namespace, settings: Settings) -> int:
    from bot.ranking_files import rank_command

    today = parsed.now or datetime.now(settings.timezone).date()
    rank_command(parsed.companies, parsed.candidates, parsed.top, today, sys.stdout)
    return 0
