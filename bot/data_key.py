"""Where the key of personal fields comes from: the environment, or a file beside the data that is made once."""

import os
from collections.abc import Sequence

from bot.errors import AppError
from bot.settings import Settings
from db import sealing

#: The key's file in the data folder when the environment has none; nobody but the owner may read it.
KEY_FILE = "key"


def use_keys_of(settings: Settings) -> None:
    """Let this process seal and open personal fields with the keys of the settings, or of the file."""
    sealing.use_keys(lambda: keys_of(settings))


def keys_of(settings: Settings) -> Sequence[str]:
    """The keys, the newest first. Without `DATA_KEY` they are in a file, which is made when it is not there.

    Raises AppError for a file that holds no key.
    """
    if settings.data_keys:
        return settings.data_keys
    file = settings.data_folder / KEY_FILE
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        # Exclusively: of two processes that start together, one makes it and the other reads it.
        try:
            with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as made:
                made.write(sealing.new_key() + "\n")
        except FileExistsError:
            pass
    keys = file.read_text(encoding="utf-8").split()
    if not keys or not all(map(sealing.is_key, keys)):
        raise AppError("settings-key-file-wrong", file=str(file))
    return keys
