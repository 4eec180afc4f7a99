"""The `check` command: settings, database, token and texts; what is wrong and how to mend it."""

from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.http import AiohttpRequest
from bot.i18n import SOURCE_LANGUAGE, has_text, keys_of, languages
from bot.matching.concepts import LexiconError, load_lexicon
from bot.settings import Settings
from db import migrate
from db.session import Database

Fault = tuple[str, dict[str, Any]]

#: More would not help anybody.
MOST_NAMED = 15


async def run_checks(settings: Settings) -> list[Fault]:
    """Everything that is wrong, as text keys with arguments; empty when all is well."""
    return [*_texts(), *_lexicon(), *await _database(settings), *await _token(settings)]


def _some(names: list[str]) -> str:
    """The first names, and how many more there are."""
    more = f" … (+{len(names) - MOST_NAMED})" if len(names) > MOST_NAMED else ""
    return ", ".join(names[:MOST_NAMED]) + more


def _texts() -> list[Fault]:
    faults: list[Fault] = []
    for language in languages():
        missing = [key for key in keys_of(SOURCE_LANGUAGE) if not has_text(language, key)]
        if missing:
            faults.append(("check-texts-missing", {"language": language, "keys": _some(missing)}))
    return faults


def _lexicon() -> list[Fault]:
    try:
        load_lexicon()
    except LexiconError as error:
        return [("check-lexicon", {"faults": "; ".join(error.faults)})]
    return []


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
