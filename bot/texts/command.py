"""The command `check texts`: what it does and what it prints."""

from pathlib import Path

from bot.errors import AppError
from bot.i18n import FALLBACK_LANGUAGE, Text, say, t
from bot.texts.check import look_through, report
from bot.texts.consents import decide
from bot.texts.marking import mark
from bot.texts.reading import read_folder


def check_texts(
    locales: Path, *, report_to: Path | None = None, adds_marks: bool = False, reads_consents: bool = False
) -> tuple[list[Text], bool]:
    """One line for each fault and note, and whether nothing is to mend.

    Raises AppError when the report cannot be written.
    """
    told = [t("check-text-marked", count=mark(read_folder(locales)))] if adds_marks else []
    if reads_consents:
        told.append(t("check-text-consents-read", count=decide(read_folder(locales))))
    looked = look_through(locales)
    told += [one.told() for one in (*looked.notes, *looked.faults)]
    if report_to is not None:
        _write(report_to, say(FALLBACK_LANGUAGE, report(looked)))
        told.append(t("check-text-report-written", file=str(report_to)))
    told.append(t("check-text-to-mend", count=len(looked.faults)) if looked.faults else t("check-text-in-order"))
    return told, not looked.faults


def _write(file: Path, words: str) -> None:
    try:
        file.write_text(words.translate({0x2068: None, 0x2069: None}), encoding="utf-8")
    except OSError as error:
        raise AppError("check-text-report-unwritable", file=str(file), error=type(error).__name__) from error
