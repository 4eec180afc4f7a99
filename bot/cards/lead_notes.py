"""A firm's notes on the card of a lead, and the ways from there to the firm's inbox."""

from collections.abc import Sequence

from bot.actions import FirmHome
from bot.i18n import Sayable, t
from bot.screen import Button, Screen, screen
from bot.services.lead_facts import NOTES_ON_CARD, LeadFacts, Note
from bot.services.lead_notes import NOTABLE
from db.models import Company

#: So many notes of 500 letters fit into one message.
NOTES_ON_PAGE = 6

Rows = tuple[tuple[Button, ...], ...]


def note_lines(facts: LeadFacts, most: int = NOTES_ON_CARD) -> list[Sayable]:
    """The newest notes with who of the firm wrote each, the oldest of them first."""
    return [_line(note) for note in _newest(facts.notes, most)]


def _newest(notes: Sequence[Note], most: int) -> Sequence[Note]:
    return notes[max(0, len(notes) - most) :]


def _line(note: Note) -> Sayable:
    day = note.written_at.date()
    if note.written_by is None:
        return t("lead-card-note-staff", day=day, note=note.note)
    return t("lead-card-note", day=day, contact=note.written_by, note=note.note)


def note_rows(facts: LeadFacts) -> Rows:
    """Write a note; and when the card does not show all of them, a page that shows more."""
    lead = facts.lead
    if lead.status not in NOTABLE:
        return ()
    write = (Button(t("button-lead-note"), FirmHome(lead.company_id, f"note-{lead.id}")),)
    if len(facts.notes) <= NOTES_ON_CARD:
        return (write,)
    more = Button(t("button-lead-notes", count=len(facts.notes)), FirmHome(lead.company_id, f"notes-{lead.id}"))
    return (write, (more,))


def notes_screen(facts: LeadFacts) -> Screen:
    """The newest notes about a lead."""
    rows = ((Button(t("button-lead-card"), FirmHome(facts.lead.company_id, f"lead-{facts.lead.id}")),),)
    return screen(t("lead-notes-title", shown=NOTES_ON_PAGE), *note_lines(facts, NOTES_ON_PAGE), rows=rows)


def inbox_row(company: Company) -> Rows:
    """The way from a card to the firm's own side."""
    return ((Button(t("button-inbox"), FirmHome(company.id, "inbox")),),)
