"""A broadcast on the phone: the copy as its receiver sees it, and what staff see while they make it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.actions import PressBroadcast, RunBroadcast
from bot.cards.evening import event_line
from bot.cards.segments import count_lines, filter_lines, language_word
from bot.flows.broadcast import PAGES, shown_language
from bot.i18n import SOURCE_LANGUAGE, Markup, Sayable, Words, joined, languages, lines, literal, say, t, without_markup
from bot.screen import Attachment, Button, Screen, in_rows, screen
from bot.services.broadcast_figures import STOP_BUTTON
from bot.services.broadcast_words import markup_for
from bot.services.broadcasts import LINK
from bot.services.segments import Count
from db.enums import BroadcastState
from db.models import Broadcast, Event, ReferralCode

#: So much of the Swedish text stands on the page of a broadcast.
MAX_QUOTED = 300


def copy_screen(broadcast: Broadcast, language: str, *, first_name: str | None, event: Event | None) -> Screen | None:
    """One receiver's copy; None when it tells of an evening that is gone. The last button ends such messages."""
    markup = markup_for(broadcast, language, first_name=first_name, event=event)
    if markup is None:
        return None
    buttons = [_button(broadcast, number, button) for number, button in enumerate(broadcast.buttons)]
    stop = Button(t("button-news-stop"), PressBroadcast(broadcast.id, STOP_BUTTON))
    attached = broadcast.attachment
    return Screen(
        (Markup(markup),),
        tuple((button,) for button in (*buttons, stop)),
        attachment=Attachment(attached["file_id"], attached["kind"] == "photo") if attached else None,
    )


def in_language(shown: Screen, language: str) -> Screen:
    """A screen as a reader of another language sees it, to be shown to staff."""
    texts = tuple(text if isinstance(text, Markup) else literal(say(language, text)) for text in shown.paragraphs)
    rows = tuple(
        tuple(replace(button, label=literal(say(language, button.label))) for button in row) for row in shown.rows
    )
    return replace(shown, paragraphs=texts, rows=rows)


def _button(broadcast: Broadcast, number: int, button: Mapping[str, object]) -> Button:
    label = button_label(button)
    if button["kind"] == LINK:
        return Button(label, url=str(button["url"]))
    return Button(label, PressBroadcast(broadcast.id, str(number)))


def button_label(button: Mapping[str, object]) -> Sayable:
    """The words on a button in the reader's language; a link's own words fall back as texts do."""
    labels = button.get("labels")
    if button["kind"] != LINK or not isinstance(labels, dict):
        return t(f"button-cast-{button['kind']}")
    named = {code: labels.get(shown_language(labels, code)) or str(button["url"]) for code in languages()}
    return Words(named)


def list_screen(broadcasts: Sequence[Broadcast]) -> Screen:
    """The newest broadcasts, to open one or write another."""
    buttons = [
        Button(
            t("cast-list-button", number=one.id, state=state_word(one.state), receivers=one.receivers or 0),
            RunBroadcast(one.id, "page"),
        )
        for one in broadcasts
    ]
    rows = (*in_rows(buttons), (Button(t("button-cast-new"), RunBroadcast(0, "new")),))
    return screen(t("cast-list" if broadcasts else "cast-list-none"), rows=rows)


def state_word(state: BroadcastState) -> Sayable:
    return t(f"cast-state-{state.value}")


def facts_lines(
    broadcast: Broadcast, count: Count, event: Event | None, codes: Sequence[ReferralCode], zone: ZoneInfo
) -> tuple[Sayable, ...]:
    """Everything about a broadcast that is not running yet, in paragraphs."""
    told = [
        t("cast-fact-texts", languages=_words_in(broadcast)),
        t("cast-fact-attachment", what=_attachment_word(broadcast)),
        t("cast-fact-buttons", labels=_button_words(broadcast)),
        t("cast-fact-event", event=event_line(event) if event else t("cast-no-event")),
        t("cast-fact-time", when=when_word(broadcast, zone)),
    ]
    texts: list[Sayable] = [lines(*told), lines(t("cast-fact-receivers"), filter_lines(broadcast.filters, codes))]
    fallback = _fallback_lines(broadcast, count)
    said = without_markup(str(broadcast.texts.get(SOURCE_LANGUAGE) or ""))
    shown = [t("quoted", text=said if len(said) <= MAX_QUOTED else said[:MAX_QUOTED] + "…")] if said else []
    return (*shown, *texts, count_lines(count), *([lines(*fallback)] if fallback else []))


def _words_in(broadcast: Broadcast) -> Sayable:
    written = [language_word(code) for code in languages() if broadcast.texts.get(code)]
    return joined(written) if written else t("cast-none")


def _attachment_word(broadcast: Broadcast) -> Sayable:
    if broadcast.attachment is None:
        return t("cast-none")
    return t("cast-picture") if broadcast.attachment["kind"] == "photo" else literal(broadcast.attachment["name"])


def _button_words(broadcast: Broadcast) -> Sayable:
    labels = [button_label(button) for button in broadcast.buttons]
    return joined(labels) if labels else t("cast-none-buttons")


def when_word(broadcast: Broadcast, zone: ZoneInfo, *, is_short: bool = False) -> Sayable:
    """When it is sent: at once, or day and time; short for a button."""
    if broadcast.scheduled_at is None:
        return t("cast-at-once")
    local = broadcast.scheduled_at.astimezone(zone)
    return t("cast-moment-short" if is_short else "cast-moment", day=local.date(), at=local)


def _fallback_lines(broadcast: Broadcast, count: Count) -> list[Sayable]:
    """How many readers see another language than their own, by the language they see."""
    if not broadcast.texts.get(SOURCE_LANGUAGE):
        return []
    seen: dict[str, int] = {}
    for language, number in count.by_language.items():
        shown = shown_language(broadcast.texts, language)
        if shown != language:
            seen[shown] = seen.get(shown, 0) + number
    return [t("cast-fallback", count=number, language=language_word(shown)) for shown, number in seen.items()]


def draft_screen(broadcast: Broadcast, facts: tuple[Sayable, ...], count: Count, zone: ZoneInfo) -> Screen:
    """A draft with everything that can be changed; the last big button says to how many people it goes."""

    def go(key: str, step: str) -> Button:
        return Button(t(key), RunBroadcast(broadcast.id, step))

    is_written = bool(broadcast.texts.get(SOURCE_LANGUAGE))
    send: tuple[tuple[Button, ...], ...] = ()
    if is_written and count.receivers:
        key = "button-cast-send-later" if broadcast.scheduled_at else "button-cast-send"
        label = t(key, count=count.receivers, when=when_word(broadcast, zone, is_short=True))
        send = ((Button(label, RunBroadcast(broadcast.id, f"send-{count.receivers}")),),)
    show = ((go("button-cast-preview", "preview"), go("button-cast-test", "test")),) if is_written else ()
    rows = (
        (go("button-cast-texts", "texts"), go("button-cast-buttons", "buttons")),
        (go("button-cast-receivers", "receivers"), go("button-cast-event", "events")),
        (go("button-cast-time", "time"),),
        *show,
        *send,
        (go("button-cast-remove", "remove"), go("button-cast-list", "list")),
    )
    return screen(t("cast-title", number=broadcast.id, state=state_word(broadcast.state)), *facts, rows=rows)


def confirmed_screen(broadcast: Broadcast, facts: tuple[Sayable, ...], count: Count, *, may_approve: bool) -> Screen:
    """A broadcast that waits for a colleague or for its time."""

    def go(key: str, step: str) -> Button:
        return Button(t(key), RunBroadcast(broadcast.id, step))

    approve: tuple[tuple[Button, ...], ...] = ()
    if may_approve:
        label = t("button-cast-approve", count=count.receivers)
        approve = ((Button(label, RunBroadcast(broadcast.id, f"approve-{count.receivers}")),),)
    rows = (
        (go("button-cast-preview", "preview"), go("button-cast-test", "test")),
        *approve,
        (go("button-cast-take-back", "back"),),
        (go("button-cast-list", "list"),),
    )
    return screen(t("cast-title", number=broadcast.id, state=state_word(broadcast.state)), *facts, rows=rows)


def texts_screen(broadcast: Broadcast) -> Screen:
    """The texts by language, to write them anew, and the picture or file."""
    rows: list[tuple[Button, ...]] = []
    for code in languages():
        is_written = bool(broadcast.texts.get(code))
        key = "button-cast-rewrite" if is_written else "button-cast-write"
        row = [Button(t(key, language=language_word(code)), RunBroadcast(broadcast.id, f"text-{code}"))]
        if is_written and code != SOURCE_LANGUAGE:
            row.append(Button(t("button-cast-drop-text"), RunBroadcast(broadcast.id, f"drop-{code}")))
        rows.append(tuple(row))
    if broadcast.attachment is not None:
        rows.append((Button(t("button-cast-unattach"), RunBroadcast(broadcast.id, "unattach")),))
    back = (Button(t("button-back"), RunBroadcast(broadcast.id, "page")),)
    return screen(t("cast-texts"), t("cast-texts-attachment"), rows=(*rows, back))


def buttons_screen(broadcast: Broadcast) -> Screen:
    """The buttons under the text: pages of the bot by a tap, and links."""
    chosen = {button["kind"] for button in broadcast.buttons}
    pages = [
        Button(
            t("option-chosen" if kind in chosen else "option-open", option=t(f"button-cast-{kind}")),
            RunBroadcast(broadcast.id, f"add-{kind}"),
        )
        for kind in PAGES
    ]
    links: list[tuple[Button, ...]] = [(Button(t("button-cast-link"), RunBroadcast(broadcast.id, "link")),)]
    if LINK in chosen:
        links.append((Button(t("button-cast-no-links"), RunBroadcast(broadcast.id, "nolinks")),))
    told = [t("cast-link-line", label=button_label(one), url=one["url"]) for one in broadcast.buttons if "url" in one]
    back = (Button(t("button-back"), RunBroadcast(broadcast.id, "page")),)
    return screen(t("cast-buttons"), *([lines(*told)] if told else []), rows=(*in_rows(pages), *links, back))


def preview_screen(broadcast: Broadcast, count: Count) -> Screen:
    """The languages, to look at the copy in one of them or in all."""
    buttons = [
        Button(
            t("cast-preview-button", language=language_word(code), count=count.by_language.get(code, 0)),
            RunBroadcast(broadcast.id, f"preview-{code}"),
        )
        for code in languages()
    ]
    rows = (
        *in_rows(buttons, 2),
        (Button(t("button-cast-preview-all"), RunBroadcast(broadcast.id, "preview-all")),),
        (Button(t("button-back"), RunBroadcast(broadcast.id, "page")),),
    )
    return screen(t("cast-preview"), rows=rows)


def preview_heading(broadcast: Broadcast, language: str) -> Sayable:
    """Which language the copy below is for, and whose words it has."""
    shown = shown_language(broadcast.texts, language)
    key = "cast-preview-own" if shown == language else "cast-preview-fallback"
    return t(key, language=language_word(language), shown=language_word(shown))


def events_screen(broadcast: Broadcast, events: Sequence[Event]) -> Screen:
    """The evenings that a broadcast can be about."""
    buttons = [
        Button(
            t("option-chosen" if event.id == broadcast.event_id else "option-open", option=event_line(event)),
            RunBroadcast(broadcast.id, f"event-{event.id}"),
        )
        for event in events
    ]
    none = (Button(t("button-cast-no-event"), RunBroadcast(broadcast.id, "event-0")),)
    back = (Button(t("button-back"), RunBroadcast(broadcast.id, "page")),)
    return screen(t("cast-events"), rows=(*in_rows(buttons), none, back))
