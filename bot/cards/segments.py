"""The receivers of a broadcast as staff see them: filters in words, the count, and the taps that change them."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.actions import ChooseReceivers, RunBroadcast
from bot.cards.evening import event_line
from bot.flows.profile import ELSEWHERE, INTERESTS, MUNICIPALITIES
from bot.i18n import Sayable, joined, languages, lines, literal, t, without_pictogram
from bot.matching.tell import kind_name, language_name
from bot.screen import Button, Screen, in_rows, screen
from bot.services.segments import AGES, EVENING, IDLE_DAYS, Count
from db.enums import OfferKind
from db.models import Broadcast, Event, ReferralCode, Segment

#: The filters in the order in which they are offered.
FILTERS = ("municipality", "age", "language", "wants", "interests", "code", "evening", "idle")
#: Stands in a button's data where a filter has no value.
NO_VALUE = "-"

Options = Mapping[str, Sayable]


def options_of(name: str, codes: Sequence[ReferralCode]) -> Options:
    """The values of a filter with their words; none for a filter that there is not."""
    match name:
        case "municipality":
            named = {slug: literal(town) for slug, town in MUNICIPALITIES.items()}
            return {**named, ELSEWHERE: t("municipality-elsewhere")}
        case "age":
            return {group: literal(group.replace("-", "–")) for group in AGES}
        case "language":
            return {code: language_word(code) for code in languages()}
        case "wants":
            return {kind.value: kind_name(kind.value) for kind in OfferKind}
        case "interests":
            return {tile: without_pictogram(t(f"interest-{tile}")) for tile in INTERESTS}
        case "code":
            return {str(code.id): literal(code.name) for code in codes}
        case "evening":
            return {state: t(f"cast-evening-{state.replace('_', '-')}") for state in EVENING}
        case "idle":
            return {days: t("cast-idle", days=int(days)) for days in IDLE_DAYS}
    return {}


def language_word(code: str) -> Sayable:
    """A language's name in the reader's own."""
    return language_name(code)


def filter_lines(filters: Mapping[str, Any], codes: Sequence[ReferralCode]) -> Sayable:
    """The chosen filters in words, a line each; "everybody" without any."""
    made = []
    for name in FILTERS:
        options = options_of(name, codes)
        chosen = [options.get(str(value), literal(str(value))) for value in filters.get(name, [])]
        if chosen:
            made.append(t("cast-filter-line", filter=filter_name(name), values=joined(chosen)))
    return lines(*made) if made else t("cast-everybody")


def filter_name(name: str) -> Sayable:
    return t(f"cast-filter-{name}")


def count_lines(count: Count) -> Sayable:
    """How many get it, and who does not and why. A reason that takes nobody out is not told."""
    left_out = [
        t(f"cast-left-{reason.replace('_', '-')}", count=number)
        for reason, number in (
            ("said_no", count.said_no),
            ("unreachable", count.unreachable),
            ("under_age", count.under_age),
            ("unknown", count.unknown),
        )
        if number
    ]
    return lines(t("cast-receivers", count=count.receivers), *left_out)


def segment_screen(broadcast: Broadcast, count: Count, codes: Sequence[ReferralCode], *, has_saved: bool) -> Screen:
    """Who gets it: all filters, with the live count."""
    buttons = []
    for name in FILTERS:
        if name == "code" and not codes:
            continue
        chosen = len(broadcast.filters.get(name, []))
        label = t("cast-filter-button", filter=filter_name(name), chosen=chosen)
        buttons.append(Button(label, ChooseReceivers(broadcast.id, name, NO_VALUE)))
    keep: list[Button] = []
    if broadcast.filters:
        keep.append(Button(t("button-cast-clear"), ChooseReceivers(broadcast.id, "clear", NO_VALUE)))
        keep.append(Button(t("button-cast-save"), ChooseReceivers(broadcast.id, "save", NO_VALUE)))
    saved = ((Button(t("button-cast-saved"), ChooseReceivers(broadcast.id, "saved", NO_VALUE)),),) if has_saved else ()
    rows = (*in_rows(buttons, 2), *((tuple(keep),) if keep else ()), *saved, done_row(broadcast))
    return screen(t("cast-segment-title"), filter_lines(broadcast.filters, codes), count_lines(count), rows=rows)


def done_row(broadcast: Broadcast) -> tuple[Button, ...]:
    """The way back to the broadcast."""
    return (Button(t("button-done"), RunBroadcast(broadcast.id, "page")),)


def filter_screen(
    broadcast: Broadcast, name: str, count: Count, codes: Sequence[ReferralCode], event: Event | None
) -> Screen:
    """One filter: its values, chosen ones marked, with the live count; for the evening also which one is meant."""
    about: list[Sayable] = []
    if name == "evening":
        about.append(event_line(event) if event is not None else t("cast-filter-no-event"))
    chosen = broadcast.filters.get(name, [])
    buttons = [
        Button(
            t("option-chosen", option=label) if value in chosen else t("option-open", option=label),
            ChooseReceivers(broadcast.id, name, value),
        )
        for value, label in options_of(name, codes).items()
    ]
    back = (Button(t("button-back"), ChooseReceivers(broadcast.id, "page", NO_VALUE)),)
    return screen(t(f"cast-choose-{name}"), *about, count_lines(count), rows=(*in_rows(buttons, 2), back))


def saved_screen(broadcast: Broadcast, saved: Sequence[Segment]) -> Screen:
    """The saved segments, to use one or remove it."""
    rows = [
        (
            Button(literal(one.name), ChooseReceivers(broadcast.id, "use", str(one.id))),
            Button(t("button-cast-forget"), ChooseReceivers(broadcast.id, "forget", str(one.id))),
        )
        for one in saved
    ]
    back = (Button(t("button-back"), ChooseReceivers(broadcast.id, "page", NO_VALUE)),)
    return screen(t("cast-saved-title" if saved else "cast-saved-none"), rows=(*rows, back))
