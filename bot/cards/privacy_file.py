"""The export as a page to read: one HTML file without scripts and links, in the reader's language and direction."""

import html
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.cards.ambassadors import partner_name
from bot.cards.dates import dated
from bot.cards.privacy import about, agreed_line, seen_lines, stored_lines
from bot.direction import is_right_to_left
from bot.i18n import Sayable, joined, lines, literal, say, t, without_markup
from bot.services.partners import home_of
from bot.services.privacy_file import Told
from db.enums import Side

#: Dark on light and light on dark, each with more than seven to one; nothing is told by a colour alone.
_STYLE = """
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1a1a1a; --line: #6b6b6b; }
@media (prefers-color-scheme: dark) { :root { --paper: #16181b; --ink: #f2f2f2; --line: #a8a8a8; } }
body { background: var(--paper); color: var(--ink); font: 1.125rem/1.6 system-ui, "Noto Sans", sans-serif; margin: 0; }
main { max-width: 42rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { font-size: 1.35rem; margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
li { margin: 0.75rem 0; }
p, li { overflow-wrap: anywhere; }
"""


@dataclass(frozen=True, slots=True)
class _Page:
    """How words become HTML for one reader: arguments are escaped, only our own files have markup."""

    language: str

    def words(self, text: Sayable) -> str:
        return say(self.language, text, as_html=True).replace("\n", "<br>")

    def section(self, key: str, items: Iterable[Sayable], nothing: str | None = None) -> str:
        """A heading with a list; with `nothing` in place of an empty list, or no section at all."""
        entries = "".join(f"<li>{self.words(item)}</li>\n" for item in items)
        if not entries and nothing is None:
            return ""
        body = f"<ul>\n{entries}</ul>" if entries else f"<p>{self.words(t(nothing or ''))}</p>"
        return f"<h2>{self.words(t(key))}</h2>\n{body}\n"


def make_file(told: Told, answers: Sequence[Sayable], *, language: str, zone: ZoneInfo, now: datetime) -> bytes:
    """The page as UTF-8. `answers` are the lines of the profile's summary."""
    page = _Page(language)
    kept = told.kept
    local = now.astimezone(zone)
    made = t("privacy-file-made", day=dated(now, zone), at=local)
    body = [
        f"<h1>{page.words(t('privacy-file-title'))}</h1>",
        f"<p>{page.words(made)}</p>",
        *(f"<p>{page.words(one)}</p>" for one in (about(kept), t("privacy-file-json"))),
        page.section("privacy-head-stored", stored_lines(kept, zone)),
        page.section("privacy-head-answers", [*answers, *_phone(told)]),
        page.section("privacy-head-seen", (lines(*seen_lines(one, zone)) for one in kept.seen), "privacy-seen-nobody"),
        page.section("privacy-head-agreed", (agreed_line(one, zone) for one in kept.agreed), "privacy-agreed-none"),
        page.section("privacy-head-ended", _ended(told, zone)),
        page.section("privacy-head-leads", _leads(told)),
        page.section("privacy-head-written", _written(told, zone)),
        page.section("privacy-head-evening", _evenings(told, zone)),
        page.section("privacy-head-work", _work(told, zone)),
        page.section("privacy-head-other", _other(told)),
    ]
    title = html.escape(without_markup(page.words(t("privacy-file-title"))), quote=False)
    direction = "rtl" if is_right_to_left(language) else "ltr"
    return "\n".join(
        (
            "<!doctype html>",
            f'<html lang="{html.escape(language)}" dir="{direction}">',
            '<head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            f"<title>{title}</title><style>{_STYLE}</style></head>",
            f"<body><main>\n{''.join(body)}</main></body></html>\n",
        )
    ).encode()


def _phone(told: Told) -> list[Sayable]:
    return [lines(t("privacy-has-phone"), literal(told.phone))] if told.phone else []


def _ended(told: Told, zone: ZoneInfo) -> Iterator[Sayable]:
    """Consents that were taken back, ended with their lead, or were followed by one to a newer text."""
    for consent, company in told.ended:
        given, ended = dated(consent.given_at, zone), dated(consent.withdrawn_at or consent.given_at, zone)
        yield t("privacy-ended", purpose=consent.purpose.value, company=company or "–", given=given, ended=ended)


def _leads(told: Told) -> Iterator[Sayable]:
    for lead in told.leads:
        yield t(
            "lead-line", company=lead.company.name, status=t(f"lead-status-{lead.status.value}", day=lead.answer_by)
        )


def _quoted(words: str | None) -> Sayable:
    """Somebody's own words, or that they are gone after their days."""
    return t("quoted", text=words) if words else t("privacy-words-gone")


def _written(told: Told, zone: ZoneInfo) -> Iterator[Sayable]:
    """What the person wrote to others, and what others wrote to them or about them."""
    for asked in told.questions:
        answer = (t("help-they-answer"), _quoted(asked.answer)) if asked.answered_at is not None else ()
        yield lines(dated(asked.asked_at, zone), t("help-you-asked"), _quoted(asked.question), *answer)
    for question, company in told.firm_questions:
        asked_you = t("privacy-firm-asked", company=company)
        answer = (t("dialogue-you-wrote"), _quoted(question.answer)) if question.answered_at is not None else ()
        yield lines(dated(question.asked_at, zone), asked_you, _quoted(question.question), *answer)
    for note, company in told.notes:
        yield lines(dated(note.written_at, zone), t("privacy-firm-noted", company=company), _quoted(note.note))
    for one in told.dialogues:
        name = partner_name(one.dialogue)
        said: list[Sayable] = []
        for talk in one.talks:
            is_own = talk.side is Side.CANDIDATE
            said += [t("dialogue-you-wrote") if is_own else t("dialogue-they-wrote", name=name), _quoted(talk.text)]
        with_whom = t("privacy-dialogue", company=one.dialogue.company.name)
        yield lines(dated(one.dialogue.begun_at, zone), with_whom, *said)


def _evenings(told: Told, zone: ZoneInfo) -> Iterator[Sayable]:
    for event, companies in told.evenings:
        day = dated(event.starts_at, zone)
        planned = [t("privacy-evening-at", companies=joined(map(literal, companies)))] if companies else []
        yield lines(t("privacy-evening-line", event=event.name, day=day), *planned)
    for at, company in told.visits:
        yield t("privacy-visit", company=company, day=dated(at, zone))
    for reward in told.rewards:
        yield t("privacy-reward", code=reward.code)


def _work(told: Told, zone: ZoneInfo) -> Iterator[Sayable]:
    person = told.kept.person
    if person.is_staff or person.rests_as is not None:
        yield t("privacy-work-staff", name=person.staff_name or "–")
    for contact, company in told.contact_of:
        yield t("privacy-work-at", name=contact.first_name, home=company, day=dated(contact.joined_at, zone))
    for partner in told.partner_in:
        day = dated(partner.joined_at, zone)
        yield t("privacy-work-at", name=partner.first_name, home=home_of(partner), day=day)
    if told.acts:
        yield t("privacy-work-acts", count=told.acts)


def _other(told: Told) -> Iterator[Sayable]:
    yield t("privacy-count-messages", count=told.messages)
    if told.dismissed:
        yield t("privacy-count-dismissed", count=told.dismissed)
    if told.presses:
        yield t("privacy-count-presses", count=told.presses)
    for partner in told.met:
        yield t("privacy-met", name=partner.first_name, home=home_of(partner))
    if told.kept.rankings:
        yield t("privacy-has-rankings", count=told.kept.rankings)
