"""Write the headers and marks that are missing, so that nobody has to do it by hand."""

import re
from pathlib import Path

from bot.texts.headers import NEEDED, NOBODY, is_marked, needs_native, wrong_headers
from bot.texts.reading import Entry, Folder, place_of


def mark(folder: Folder) -> int:
    """Add `checked by: nobody yet` and `needs a native check` where nothing stands; returns how many were added."""
    lacking = {(fault.place, fault.key) for fault in wrong_headers(folder) if fault.what.endswith("-missing")}
    for language, files in folder.files.items():
        for file in files:
            keys = [key for place, key in lacking if place == place_of(file)]
            if keys:
                _write(file, keys, folder.texts[language])
    return len(lacking)


def _write(file: Path, keys: list[str], texts: dict[str, Entry]) -> None:
    words = file.read_text(encoding="utf-8")
    for key in filter(None, keys):
        if needs_native(texts[key]) and not is_marked(texts[key]):
            words = re.sub(rf"^{re.escape(key)}\s*=", rf"# {NEEDED}\n\g<0>", words, count=1, flags=re.MULTILINE)
    if "" in keys:
        # A comment right above a text would belong to it: an empty line keeps them apart.
        words = f"{NOBODY}\n{'' if words.startswith('#') else chr(10)}{words}"
    file.write_text(words, encoding="utf-8")
