"""The `check` command: settings, database, token, texts, lexicon; what is wrong and how to mend it."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.errors import AppError
from bot.http import AiohttpRequest
from bot.i18n import has_text, keys_wanted, languages
from bot.matching import model
from bot.matching.concepts import LexiconError, load_lexicon
from bot.matching.lexicon_check import FEWEST_PHRASES, Coverage, Lacking, look_through
from bot.reports.words import report_words
from bot.settings import Settings
from db import migrate
from db.session import Database

Fault = tuple[str, dict[str, Any]]

#: More would not help anybody.
MOST_NAMED = 15


async def run_checks(settings: Settings) -> list[Fault]:
    """Everything that is wrong, as text keys with arguments; empty when all is well."""
    return [*_texts(), *_lexicon(), *_report(), *_model(settings), *await _database(settings), *await _token(settings)]


def _some(names: list[str]) -> str:
    """The first names, and how many more there are."""
    more = f" … (+{len(names) - MOST_NAMED})" if len(names) > MOST_NAMED else ""
    return ", ".join(names[:MOST_NAMED]) + more


def _texts() -> list[Fault]:
    faults: list[Fault] = []
    for language in languages():
        missing = [key for key in keys_wanted(language) if not has_text(language, key)]
        if missing:
            faults.append(("check-texts-missing", {"language": language, "keys": _some(missing)}))
    return faults


def _lexicon() -> list[Fault]:
    try:
        load_lexicon()
    except LexiconError as error:
        return [("check-lexicon", {"faults": "; ".join(error.faults)})]
    return []


def _report() -> list[Fault]:
    """The funder report's indicators and statement, which staff may change."""
    try:
        report_words()
    except AppError as error:
        return [(error.text_key, error.args_of_text)]
    return []


def _model(settings: Settings) -> list[Fault]:
    return [("check-model-missing", {})] if settings.language_model and not model.is_installed() else []


async def _database(settings: Settings) -> list[Fault]:
    database = Database(settings.database_url)
    try:
        return [] if await migrate.is_current(database.engine) else [("check-database-old", {})]
    except (SQLAlchemyError, OSError) as error:
        return [("check-database-away", {"error": type(error).__name__})]
    finally:
        await database.close()


async def _token(settings: Settings) -> list[Fault]:
    if not settings.bot_token:
        return [("settings-token-missing", {})]
    try:
        async with Bot(settings.bot_token, base_url=f"{settings.bot_api_url}/bot", request=AiohttpRequest()):
            return []
    except InvalidToken:
        return [("check-token-wrong", {})]
    except TelegramError as error:
        return [("check-telegram-away", {"url": settings.bot_api_url, "error": type(error).__name__})]


def lexicon_report(of_languages: Sequence[str]) -> tuple[list[Fault], bool]:
    """What `check lexicon` prints: each language's coverage, what is thin or lost, clashes; and whether all is well.

    Raises AppError when the files cannot be read at all.
    """
    try:
        lacking = look_through(load_lexicon(), languages=of_languages)
    except LexiconError as error:
        raise AppError("check-lexicon", faults="; ".join(error.faults)) from error
    return [line for one in lacking.coverage for line in _covered(one)] + _clashing(lacking), lacking.is_in_order


def _covered(one: Coverage) -> list[Fault]:
    found = f"{one.found:.1%}"
    lines: list[Fault] = [
        (
            "check-lexicon-language",
            {"language": one.language, "concepts": one.concepts, "phrases": one.phrases, "found": found},
        )
    ]
    if one.thin:
        lines.append(
            ("check-lexicon-thin", {"least": FEWEST_PHRASES, "count": len(one.thin), "names": _some(list(one.thin))})
        )
    if one.lost:
        names = [f"{concept}: {text}" for concept, text in one.lost]
        lines.append(("check-lexicon-lost", {"count": len(names), "names": _some(names)}))
    return lines


def _clashing(lacking: Lacking) -> list[Fault]:
    return [
        (
            "check-lexicon-clash",
            {"language": clash.language, "phrase": clash.phrase, "one": clash.concepts[0], "other": clash.concepts[1]},
        )
        for clash in lacking.clashes
    ]
