"""Settings: read once from the environment and `.env`, then frozen."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dotenv import dotenv_values

from bot.errors import AppError
from db.sealing import is_key


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the environment decides. The token never appears in `repr`."""

    bot_token: str | None = field(default=None, repr=False)
    bot_api_url: str = "https://api.telegram.org"
    database_url: str = field(default="sqlite+aiosqlite:///data/bot.sqlite3", repr=False)
    staff_ids: frozenset[int] = frozenset()
    timezone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/Stockholm"))
    webhook_url: str | None = None
    webhook_secret: str | None = field(default=None, repr=False)
    http_host: str = "127.0.0.1"
    http_port: int = 8080
    log_format: str | None = None
    #: Whether the optional language model asks "did you mean …?" about words that the lexicon does not know.
    language_model: bool = False
    #: Where the key of personal fields and the list of erased people are, unless the environment has the key.
    data_folder: Path = Path("data")
    #: Keys that seal personal fields, the newest first; empty: a file beside the data has them.
    data_keys: tuple[str, ...] = field(default=(), repr=False)


def read_settings(environment: Mapping[str, str] | None = None, dotenv: Path = Path(".env")) -> Settings:
    """Settings from the environment, which wins over the file `dotenv`.

    Raises AppError that names the variable that is wrong and how to mend it.
    """
    values = {key: value for key, value in dotenv_values(dotenv).items() if value}
    values |= {key: value for key, value in (os.environ if environment is None else environment).items() if value}
    given = {
        "bot_token": values.get("BOT_TOKEN"),
        "bot_api_url": values.get("BOT_API_URL", "").rstrip("/"),
        "database_url": values.get("DATABASE_URL"),
        "staff_ids": _staff_ids(values.get("STAFF_IDS", "")),
        "timezone": _zone(values.get("TIMEZONE", "")),
        "webhook_url": values.get("WEBHOOK_URL", "").rstrip("/"),
        "webhook_secret": values.get("WEBHOOK_SECRET"),
        "http_host": values.get("HTTP_HOST"),
        "http_port": _port(values.get("HTTP_PORT", "")),
        "log_format": values.get("LOG_FORMAT"),
        "data_folder": Path(values["DATA_DIR"]) if "DATA_DIR" in values else None,
        "data_keys": _data_keys(values.get("DATA_KEY", "")),
        "language_model": _switch(values.get("LANGUAGE_MODEL", "")),
    }
    settings = Settings(**{key: value for key, value in given.items() if value})  # type: ignore[arg-type] # checked above
    if settings.webhook_url and not settings.webhook_secret:
        raise AppError("settings-webhook-secret-missing")
    return settings


def _staff_ids(value: str) -> frozenset[int]:
    try:
        return frozenset(int(part) for part in value.replace(";", ",").split(",") if part.strip())
    except ValueError as error:
        raise AppError("settings-staff-ids-wrong", value=value) from error


def _data_keys(value: str) -> tuple[str, ...]:
    keys = tuple(value.replace(",", " ").split())
    if not all(map(is_key, keys)):
        raise AppError("settings-data-key-wrong")
    return keys


def _zone(value: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(value) if value else None
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise AppError("settings-timezone-wrong", value=value) from error


def _switch(value: str) -> bool:
    if value.strip().lower() not in ("", "on", "off"):
        raise AppError("settings-language-model-wrong", value=value)
    return value.strip().lower() == "on"


def _port(value: str) -> int | None:
    if not value:
        return None
    if not value.isdigit() or not 0 < int(value) < 65536:
        raise AppError("settings-port-wrong", value=value)
    return int(value)
