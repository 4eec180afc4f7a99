"""Draw tickets, stamp cards and posters: pure functions of ready words, safe in threads, no files and no network."""

from bot.pictures.code import draw_code
from bot.pictures.facts import (
    Certificate,
    DoorCode,
    GuardianSheet,
    Poster,
    ReportPage,
    Sheet,
    Slip,
    StampCard,
    Ticket,
    VisitCode,
)
from bot.pictures.press import press


def ticket(facts: Ticket) -> bytes:
    """PNG, 1000 pixels wide and at least 1400 high: the evening's programme and a code for the doors."""
    return press("ticket", facts, draw_code(facts.code), "png")


def stamp_card(facts: StampCard) -> bytes:
    """PNG, 1000 pixels wide and at least 1000 high: one round stamp a company.

    Raises ValueError when there are no stamps or more than 16.
    """
    if not 1 <= len(facts.stamps) <= 16:
        raise ValueError("a stamp card has 1 to 16 stamps")
    return press("stamp-card", facts, None, "png")


def poster(facts: Poster) -> bytes:
    """PDF, one page A4 portrait to print and hang at a company's door."""
    return press("poster", facts, draw_code(facts.url), "pdf")


def report_page(facts: ReportPage) -> bytes:
    """PDF, one page A4 portrait: the figures of a period for the funder."""
    return press("report", facts, None, "pdf")


def sheet(facts: Sheet) -> bytes:
    """PDF, one page A4 portrait to hand out: a code that starts the bot, and a word in each language."""
    return press("sheet", facts, draw_code(facts.url), "pdf")


def certificate(facts: Certificate) -> bytes:
    """PDF, one page A4 portrait: a class has visited a firm."""
    return press("certificate", facts, None, "pdf")


def visit_code(facts: VisitCode) -> bytes:
    """PNG, 1000 pixels wide: the code of a class' visit for the screen of a phone."""
    return press("visit-code", facts, draw_code(facts.url), "png")


def door_code(facts: DoorCode) -> bytes:
    """PNG, 1000 pixels wide and 1400 high: a door's code to hold up on a phone."""
    return press("door", facts, draw_code(facts.url), "png")


def slip(facts: Slip) -> bytes:
    """PDF, one page A4 portrait to take along: offers that fit, and a code that fetches the answers."""
    return press("slip", facts, draw_code(facts.url), "pdf")


def guardian_paper(facts: GuardianSheet) -> bytes:
    """PDF, one page A4 portrait to show and to sign: what a guardian should know, in one or two languages."""
    return press("guardian", facts, draw_code(facts.url) if facts.url else None, "pdf")
