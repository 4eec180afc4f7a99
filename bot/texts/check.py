"""All checks of the texts together, and the report that staff can read."""

from dataclasses import dataclass
from pathlib import Path

from bot.i18n import LOCALES, Sayable, bullets, lines, literal, t
from bot.texts.consents import undecided
from bot.texts.easy import Reading, hard_texts, readings
from bot.texts.fault import Fault
from bot.texts.headers import to_check, wrong_headers
from bot.texts.isolates import loose_commands
from bot.texts.keys import different, missing_and_extra, unknown, unused
from bot.texts.labels import Measured, measured, too_wide, without_font
from bot.texts.languages import wrong_languages
from bot.texts.plurals import wrong_plurals
from bot.texts.reading import Folder, read_folder
from bot.texts.spoken import unspoken
from bot.texts.usage import Usage, usage_of

#: The code that names texts.
CODE = (Path(__file__).parent.parent, Path(__file__).parent.parent.parent / "db")
#: So many of the hardest texts and of the widest labels stand in the report.
_MOST_SHOWN = 25


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found: faults to mend, notes of what people still have to do, and the figures behind them."""

    faults: tuple[Fault, ...]
    notes: tuple[Fault, ...]
    readings: tuple[Reading, ...]
    labels: tuple[Measured, ...]


def look_through(locales: Path, *code: Path) -> Looked:
    """Look through every text of a folder; `code` is where their keys are used. Takes a few seconds."""
    folder, usage = read_folder(locales), usage_of(*(code or CODE))
    labels = measured(folder, usage)
    return Looked(
        # Another folder (of a test, say) has texts of its own.
        tuple(_faults(folder, usage, labels, has_consents=locales == LOCALES)),
        (*to_check(folder), *without_font(labels)),
        tuple(readings(folder)),
        tuple(labels),
    )


def _faults(folder: Folder, usage: Usage, labels: list[Measured], *, has_consents: bool) -> list[Fault]:
    found = [
        *folder.faults,
        *missing_and_extra(folder),
        *unused(folder, usage),
        *unknown(folder, usage),
        *different(folder),
        *wrong_plurals(folder),
        *too_wide(labels),
        *wrong_languages(folder),
        *hard_texts(folder),
        *wrong_headers(folder),
        *unspoken(folder),
        *loose_commands(folder),
        *(undecided(folder) if has_consents else ()),
    ]
    return sorted(found, key=lambda fault: (fault.place, fault.key, fault.what))


def report(looked: Looked) -> Sayable:
    """Faults, notes, the hardest texts and the widest labels, to read on paper."""
    hardest = [
        t("check-text-report-lix", key=one.entry.key, lix=f"{one.lix:.0f}", words=one.words)
        for one in looked.readings[:_MOST_SHOWN]
    ]
    widest = [
        t("check-text-report-label", place=one.place, key=one.key, width=f"{one.width:.0f}", words=one.words)
        for one in looked.labels[:_MOST_SHOWN]
    ]
    return lines(
        t("check-text-report-faults", count=len(looked.faults)),
        bullets(fault.told() for fault in looked.faults),
        t("check-text-report-notes"),
        bullets(note.told() for note in looked.notes),
        t("check-text-report-hardest"),
        bullets(hardest),
        t("check-text-report-widest"),
        bullets(widest),
        literal(""),
    )
