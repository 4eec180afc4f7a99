"""Ambassadors as candidates see them, and what an ambassador sees of the own card and of the questions."""

from collections.abc import Sequence
from datetime import date

from bot.actions import AmbassadorWork, AskAmbassador, AskPerson, ClassVisits, OpenPage, Privacy
from bot.cards.offers import language_word
from bot.i18n import Sayable, bullets, joined, lines, t
from bot.screen import Attachment, Button, Screen, in_rows, screen
from bot.services import ambassadors, dialogues
from bot.services.partners import home_of
from db.enums import DialogueEnd
from db.models import AmbassadorCard, Dialogue, Partner

Rows = tuple[tuple[Button, ...], ...]


def firm_row(company_id: int) -> tuple[Button, ...]:
    """Under an offer: ask somebody who works there."""
    return (Button(t("button-ask-firm"), AskAmbassador(company_id, "firm")),)


def ask_rows() -> Rows:
    """The ways on for somebody who asked."""
    return (
        (Button(t("button-ask-own"), AskAmbassador(0, "own")),),
        (Button(t("button-ask-all"), AskAmbassador(0, "list")),),
        (Button(t("button-menu"), OpenPage("help")),),
    )


def ask_list(cards: Sequence[AmbassadorCard], *, page: int, total: int, has_own: bool) -> Screen:
    """Whom one can ask, a button each."""
    own: Rows = ((Button(t("button-ask-own"), AskAmbassador(0, "own")),),) if has_own else ()
    last = (Button(t("button-menu"), OpenPage("help")),)
    if not cards:
        staff = (Button(t("button-ask-person"), AskPerson(0, "write")),)
        return screen(t("ask-none"), rows=(staff, *own, last))
    told = [t("ask-line", **_names(card.partner), languages=_languages(card)) for card in cards]
    buttons = [Button(_choice(card.partner), _ask(card, "card")) for card in cards]
    rows = (*in_rows(buttons), *_pages(page, total), *own, last)
    return screen(t("ask-title"), t("ask-how"), bullets(told), rows=rows)


def _names(partner: Partner) -> dict[str, str]:
    return {"name": partner.first_name, "company": partner.company.name if partner.company else ""}


def _choice(partner: Partner) -> Sayable:
    return t("button-ask-one", name=partner.first_name, home=home_of(partner))


def _languages(card: AmbassadorCard) -> Sayable:
    return joined(map(language_word, card.languages))


def _ask(card: AmbassadorCard, step: str) -> AskAmbassador:
    return AskAmbassador(card.partner_id, step)


def _pages(page: int, total: int) -> Rows:
    ways = [Button(t("button-previous-page"), AskAmbassador(page - 1, "list"))] if page else []
    if (page + 1) * ambassadors.PAGE < total:
        ways.append(Button(t("button-next-page"), AskAmbassador(page + 1, "list")))
    return (tuple(ways),) if ways else ()


def ambassador_card(card: AmbassadorCard, *, language: str) -> Screen:
    """One ambassador as a reader of `language` sees them; a photo comes with words that say what it shows."""
    rows = (
        (Button(t("button-ask-write"), _ask(card, "write")),),
        (Button(t("button-ask-all"), AskAmbassador(0, "list")),),
    )
    return _with_photo(card, _card_texts(card, language), rows)


def _card_texts(card: AmbassadorCard, language: str) -> list[Sayable]:
    texts: list[Sayable] = [t("ambassador-title", **_names(card.partner))]
    if card.languages:
        texts.append(t("ambassador-speaks", languages=_languages(card)))
    if card.day:
        texts.append(lines(t("ambassador-day"), t("quoted", text=card.day)))
        if card.language and card.language != language:
            texts.append(t("dialogue-language", language=language_word(card.language)))
    if card.file_id and card.alt:
        texts.append(t("ambassador-photo", alt=card.alt))
    if card.partner.company is not None and card.partner.company.is_example:
        texts.append(t("example-firm"))
    return texts


def _with_photo(card: AmbassadorCard, texts: Sequence[Sayable], rows: Rows) -> Screen:
    photo = Attachment(card.file_id, is_picture=True) if card.file_id and card.alt else None
    return Screen(tuple(texts), rows, attachment=photo)


# ---------------------------------------------------------------- the dialogues of who asked


def partner_name(dialogue: Dialogue) -> Sayable:
    """The ambassador's first name; of one who has left, the word."""
    return t("plain", text=dialogue.partner.first_name) if dialogue.partner is not None else t("dialogue-ambassador")


def own_list(found: Sequence[Dialogue]) -> Screen:
    """The dialogues of who asked, a button each."""
    last = (
        (Button(t("button-ask-all"), AskAmbassador(0, "list")),),
        (Button(t("button-menu"), OpenPage("help")),),
    )
    if not found:
        return screen(t("dialogue-own-none"), rows=last)
    told = [
        t("dialogue-line", name=partner_name(one), company=one.company.name, state=state_word(one)) for one in found
    ]
    buttons = [
        Button(t("button-ask-one", name=partner_name(one), home=one.company.name), AskAmbassador(one.id, "page"))
        for one in found
    ]
    return screen(t("dialogue-own-title"), bullets(told), rows=(*in_rows(buttons), *last))


def state_word(dialogue: Dialogue) -> Sayable:
    """Where a dialogue stands, for who asked."""
    if not dialogues.is_open(dialogue):
        return t("dialogue-state-over")
    return t("dialogue-state-waiting" if dialogue.waiting_since is not None else "dialogue-state-open")


def own_page(dialogue: Dialogue, *, may_exchange: bool) -> Screen:
    """One dialogue of who asked: where it stands, and what they can do."""
    title = t("ambassador-title", name=partner_name(dialogue), company=dialogue.company.name)
    ways = talk_rows(dialogue, may_exchange=may_exchange) if dialogues.is_open(dialogue) else ()
    rows = (
        (Button(t("button-dialogue-read"), AskAmbassador(dialogue.id, "read")),),
        *ways,
        (Button(t("button-ask-own"), AskAmbassador(0, "own")),),
    )
    return screen(lines(title, state_word(dialogue)), rows=rows)


def talk_rows(dialogue: Dialogue, *, may_exchange: bool) -> Rows:
    """What who asked can do in an open dialogue."""
    exchange: Rows = ((Button(t("button-dialogue-exchange"), AskAmbassador(dialogue.id, "exchange")),),)
    return (
        (Button(t("button-dialogue-more"), AskAmbassador(dialogue.id, "more")),),
        *(exchange if may_exchange else ()),
        (Button(t("button-dialogue-stop"), AskAmbassador(dialogue.id, "stop")),),
    )


def ended_for_asker(dialogue: Dialogue) -> Screen:
    """The ambassador, staff or time ended it."""
    why = dialogue.ended_by if dialogue.ended_by in (DialogueEnd.AMBASSADOR, DialogueEnd.STAFF) else DialogueEnd.LEFT
    told = t(f"dialogue-ended-{why.value}", name=partner_name(dialogue), company=dialogue.company.name)
    return screen(told, rows=ask_rows()[1:])


# ---------------------------------------------------------------- the ambassador's own side


def home(card: AmbassadorCard, *, waiting: int, open_ones: int, is_paused: bool) -> Screen:
    """The ambassador's first page: questions, the card, whether it is shown (never while messages are stopped)."""
    shown = "paused" if is_paused else "shown" if card.is_shown else "hidden"
    texts = [
        t("amb-home", **_names(card.partner)),
        t("amb-home-waiting", count=waiting),
        t(f"amb-home-{shown}"),
    ]
    rows: Rows = (
        *(((Button(t("button-resume"), Privacy("resume")),),) if is_paused else ()),
        (Button(t("button-amb-inbox", count=open_ones), AmbassadorWork(0, "inbox")),),
        (Button(t("button-amb-visits"), ClassVisits("ambassador", 0, "list")),),
        (Button(t("button-amb-card"), AmbassadorWork(0, "card")),),
        (_shown_button(card),),
        (Button(t("button-menu"), OpenPage("help")),),
    )
    return screen(*texts, rows=rows)


def _shown_button(card: AmbassadorCard) -> Button:
    step = "hide" if card.is_shown else "show"
    return Button(t(f"button-amb-{step}"), AmbassadorWork(0, step))


def card_page(card: AmbassadorCard, *, language: str) -> Screen:
    """The own card as candidates see it, with a button to change each line."""
    edits = [
        Button(t(f"button-amb-edit-{line}"), AmbassadorWork(0, f"edit-{line}"))
        for line in ("name", "languages", "day", "photo")
    ]
    if card.file_id:
        edits.append(Button(t("button-amb-photo-remove"), AmbassadorWork(0, "nophoto")))
    adult = "minor" if card.is_adult else "adult"
    rows = (
        *in_rows(edits, 2),
        (_shown_button(card),),
        (Button(t(f"button-amb-{adult}"), AmbassadorWork(0, adult)),),
        (Button(t("button-back"), AmbassadorWork(0, "home")),),
    )
    missing: list[Sayable] = [] if card.day and card.languages else [t("amb-card-not-ready")]
    head = t("amb-card-preview" if card.is_shown else "amb-card-preview-hidden")
    age = t("amb-card-adult" if card.is_adult else "amb-card-not-adult")
    return _with_photo(card, [head, *_card_texts(card, language), *missing, age], rows)


def inbox(found: Sequence[Dialogue], *, page: int, total: int, days: dict[int, date]) -> Screen:
    """The open dialogues of an ambassador, a button each; `days` since when an answer is waited for."""
    home_row = (Button(t("button-back"), AmbassadorWork(0, "home")),)
    if not found:
        return screen(t("amb-inbox-none"), rows=(home_row,))
    buttons = [
        Button(
            t("amb-line-waiting", number=one.id, day=days[one.id])
            if one.id in days
            else t("amb-line-answered", number=one.id),
            AmbassadorWork(one.id, "page"),
        )
        for one in found
    ]
    ways = [Button(t("button-previous-page"), AmbassadorWork(page - 1, "inbox"))] if page else []
    if (page + 1) * dialogues.PAGE < total:
        ways.append(Button(t("button-next-page"), AmbassadorWork(page + 1, "inbox")))
    rows = (*in_rows(buttons), *((tuple(ways),) if ways else ()), home_row)
    return screen(t("amb-inbox-title", total=total), rows=rows)


def dialogue_page(dialogue: Dialogue, *, is_adult: bool, day: date | None) -> Screen:
    """One dialogue for its ambassador: no words here, they come through the outbox so that they can be emptied."""
    state = t("amb-page-waiting", day=day) if day is not None else t("amb-page-answered")
    rows = (
        (Button(t("button-dialogue-read"), AmbassadorWork(dialogue.id, "read")),),
        *work_rows(dialogue, is_adult=is_adult),
        (Button(t("button-back"), AmbassadorWork(0, "inbox")),),
    )
    return screen(lines(t("amb-page", number=dialogue.id), state), rows=rows)


def work_rows(dialogue: Dialogue, *, is_adult: bool) -> Rows:
    """What an ambassador can do in an open dialogue."""
    exchange: Rows = ((Button(t("button-dialogue-exchange"), AmbassadorWork(dialogue.id, "exchange")),),)
    return (
        (Button(t("button-amb-reply"), AmbassadorWork(dialogue.id, "reply")),),
        *(exchange if is_adult else ()),
        (Button(t("button-dialogue-stop"), AmbassadorWork(dialogue.id, "stop")),),
    )


def ended_for_ambassador(dialogue: Dialogue) -> Screen:
    """Who asked, or staff, ended it."""
    why = DialogueEnd.STAFF if dialogue.ended_by is DialogueEnd.STAFF else DialogueEnd.CANDIDATE
    rows = ((Button(t("button-amb-home"), AmbassadorWork(0, "home")),),)
    return screen(t(f"amb-ended-{why.value}", number=dialogue.id), rows=rows)
