"""A firm's page just as candidates see it, in any of their languages, on the phone of the firm's contact."""

import html
from collections.abc import Sequence

from bot.actions import FirmHome
from bot.cards.firm_home import home_row
from bot.cards.offers import match_card
from bot.i18n import SOURCE_LANGUAGE, Markup, Sayable, languages, literal, native_name, say, t
from bot.screen import Button, Screen, in_rows, screen
from bot.services.matches import Suggestion
from db.models import Company


def page_screen(company: Company, shown: Sequence[Suggestion], *, language: str, page: int) -> Screen:
    """One open offer as its card is on a candidate's phone, words and buttons; then the other languages."""
    if not shown:
        return screen(t("firm-seen-none"), rows=(home_row(company),))
    at = min(page, len(shown) - 1)
    suggestion = shown[at]
    head: list[Sayable] = [
        t("firm-seen-title", language=native_name(language), number=at + 1, total=len(shown)),
    ]
    if language != SOURCE_LANGUAGE and not suggestion.offer.translations.get(language, {}).get("title"):
        head.append(t("firm-seen-untranslated"))
    return screen(*head, *as_seen(match_card(suggestion), language), rows=_ways(company, language, at, len(shown)))


def as_seen(card: Screen, language: str) -> list[Sayable]:
    """A screen's words in a language, whatever the reader's own is; its buttons as words that do nothing."""
    words: list[Sayable] = [Markup(say(language, text, as_html=True)) for text in card.paragraphs]
    labels = [say(language, button.label) for row in card.rows for button in row]
    return [*words, Markup("\n".join(f"[ {html.escape(label, quote=False)} ]" for label in labels))]


def _ways(company: Company, language: str, at: int, total: int) -> tuple[tuple[Button, ...], ...]:
    def button(label: Sayable, code: str, page: int) -> Button:
        return Button(label, FirmHome(company.id, f"seen-{code}-{page}"))

    leaf = [button(t("button-previous-page"), language, at - 1)] if at else []
    leaf += [button(t("button-next-page"), language, at + 1)] if at + 1 < total else []
    codes = [
        button(
            t("option-chosen", option=native_name(code)) if code == language else literal(native_name(code)), code, at
        )
        for code in languages()
    ]
    return (*((tuple(leaf),) if leaf else ()), *in_rows(codes, 2), home_row(company))
