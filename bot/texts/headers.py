"""Who has checked a file, and the texts on consent and safety that wait for a native's eye.

A file begins with `# checked by: NAME, YYYY-MM-DD` or `# checked by: nobody yet`. Above a text on consent or safety
stands `# needs a native check` until somebody signs with `# checked by: NAME, YYYY-MM-DD` in its place.
"""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from bot.i18n import SOURCE_LANGUAGE
from bot.texts.fault import Fault
from bot.texts.reading import Entry, Folder, place_of
from bot.texts.rules import matches, rules

NOBODY = "# checked by: nobody yet"
NEEDED = "needs a native check"
_HEADER = re.compile(r"# checked by: (?P<who>.+)")
_SIGNED = re.compile(r"checked by: (?P<name>[^,]*[^\W\d_][^,]*), (?P<day>\d{4}-\d{2}-\d{2})")


def wrong_headers(folder: Folder) -> Iterator[Fault]:
    """Files that do not say who has checked them, and texts on consent and safety without their mark."""
    for files in folder.files.values():
        for file in files:
            said = _first_line(file)
            if not _HEADER.fullmatch(said):
                yield Fault(place_of(file), "", "header-missing", {"header": NOBODY})
            elif said != NOBODY and not _is_signed(said):
                yield Fault(place_of(file), "", "header-wrong", {"header": said})
    for entry in folder.entries():
        if needs_native(entry) and not is_marked(entry) and not _is_checked(entry):
            yield Fault(entry.place, entry.key, "mark-missing", {"mark": f"# {NEEDED}"})


def to_check(folder: Folder) -> Iterator[Fault]:
    """Notes: what nobody has checked yet, by language."""
    for language, files in folder.files.items():
        unchecked = [file.name for file in files if _first_line(file) == NOBODY]
        if unchecked:
            args = {"count": len(unchecked), "total": len(files)}
            yield Fault(f"locales/{language}", "", "note-files", args)
        marked = [entry for entry in folder.texts[language].values() if is_marked(entry)]
        if marked:
            yield Fault(f"locales/{language}", "", "note-native", {"count": len(marked)})


def needs_native(entry: Entry) -> bool:
    """Whether a text on consent or safety was translated, so that a mistake could hurt."""
    return entry.language != SOURCE_LANGUAGE and matches(entry.key, rules().consent_and_safety)


def is_marked(entry: Entry) -> bool:
    return NEEDED in entry.comment.splitlines()


def _is_checked(entry: Entry) -> bool:
    return any(_is_signed(line) for line in entry.comment.splitlines())


def _is_signed(line: str) -> bool:
    found = _SIGNED.fullmatch(line.removeprefix("# "))
    if found is None:
        return False
    try:
        date.fromisoformat(found["day"])
    except ValueError:
        return False
    return True


def _first_line(file: Path) -> str:
    return file.read_text(encoding="utf-8").partition("\n")[0].strip()
