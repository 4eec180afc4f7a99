"""What staff may write into a broadcast: fields, lengths, links, moments, whose words are shown; and its picture."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cards.broadcast_report import report_screen
from bot.errors import AppError
from bot.flows.broadcast import (
    MAX_CAPTION,
    MAX_TEXT,
    PAGES,
    check_fields,
    check_length,
    filled,
    read_label,
    read_link,
    read_moment,
    shown_language,
)
from bot.i18n import Markup, languages, say, without_markup
from bot.pictures.broadcast_chart import Bars, BroadcastChart, Hours, draw_chart
from bot.services.broadcast_figures import Progress, Report
from db.enums import BroadcastState
from db.models import Broadcast
from sandbox.bot_api.media import image_size
from sandbox.html_entities import parse_html

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Stockholm")


def test_a_reader_sees_their_own_language_else_english_else_swedish() -> None:
    texts = {"sv": "a", "en": "b", "ar": "c"}
    assert [shown_language(texts, code) for code in ("ar", "uk", "sv")] == ["ar", "en", "sv"]
    assert shown_language({"sv": "a"}, "uk") == "sv"


@pytest.mark.parametrize(
    ("markup", "key"),
    [
        ("Hej {namn}", "cast-field-unknown"),
        ("Hej {}", "cast-field-unknown"),
        ("Hej {First_name}", "cast-field-unknown"),
        ("Hej {first_name", "cast-brace-alone"),
        ("Hej first_name}", "cast-brace-alone"),
        ("Hej {first_<b>name}</b>", "cast-brace-alone"),
        ("{{first_name}}", "cast-brace-alone"),
        ("Kom {day}", "cast-field-no-event"),
    ],
)
def test_wrong_fields_are_named(markup: str, key: str) -> None:
    with pytest.raises(AppError, match=key):
        check_fields(markup, has_event=False)


def test_known_fields_and_links_with_braces_are_fine() -> None:
    check_fields('<a href="https://x.se/{id}">{event}</a> {day} {first_name}', has_event=True)
    assert filled('<a href="https://x.se/{event}">{event}</a>', {"event": "Natt & <dag>"}) == (
        '<a href="https://x.se/{event}">Natt &amp; &lt;dag&gt;</a>'
    )


def test_a_value_at_the_start_of_a_sentence_is_told_apart() -> None:
    for markup, said in (
        ("{first_name}, kom!", "DU, kom!"),
        ("Hej {first_name}!", "Hej du!"),
        ("Hej. <b>{first_name}</b>", "Hej. <b>DU</b>"),
        ("Hej\n{first_name}", "Hej\nDU"),
    ):
        assert filled(markup, {"first_name": "du"}, at_start=str.upper) == said


@given(st.text(max_size=30), st.text(max_size=30))
def test_what_people_are_called_is_never_markup(name: str, event: str) -> None:
    made = filled("<b>{first_name}</b> {event} &amp; x", {"first_name": name, "event": event})
    assert without_markup(made) == f"{name} {event} & x"


def test_length_counts_what_phones_count_with_the_longest_name() -> None:
    check_length("x" * (MAX_TEXT - 5) + "{first_name}", {"first_name": "Amina"}, is_caption=False)
    check_length("<b>" + "x" * MAX_CAPTION + "</b>", {}, is_caption=True)
    for markup, is_caption, key in (
        ("x" * (MAX_TEXT - 4) + "{first_name}", False, "cast-text-too-long"),
        ("😀" * (MAX_TEXT // 2) + "x", False, "cast-text-too-long"),
        ("x" * (MAX_CAPTION + 1), True, "cast-caption-too-long"),
        ("<b> </b>", False, "cast-text-empty"),
    ):
        with pytest.raises(AppError, match=key):
            check_length(markup, {"first_name": "Amina"}, is_caption=is_caption)


@pytest.mark.parametrize("link", ["https://www.iucz.se", "https://iucz.se/a?b=c#d", "https://xn--re-yia.se:443/å"])
def test_safe_links_are_taken(link: str) -> None:
    assert read_link(f" {link} ") == link


@pytest.mark.parametrize(
    "link",
    [
        "http://iucz.se", "iucz.se", "javascript:alert(1)", "https://", "https://localhost", "https://iucz.se@evil.com",
        "https://a b.se", "https://iucz.se/\u202egnp.exe", "https://x.se:99999", "https://[::1", "tg://user?id=1",
        "https://x.se/" + "a" * 600, 'https://x.se/"onclick', "https://x.se\\@evil.com",
    ],
)  # fmt: skip
def test_other_links_are_refused(link: str) -> None:
    with pytest.raises(AppError, match="cast-link-wrong"):
        read_link(link)


def test_labels_are_one_short_line() -> None:
    assert read_label("  Läs\nmer ") == "Läs mer"
    for wrong in ("", " \n", "x" * 41):
        with pytest.raises(AppError):
            read_label(wrong)


def _moment(text: str, now: datetime = NOW) -> str:
    moment = read_moment(text, now=now, zone=ZONE, quiet_from=time(21), quiet_until=time(8))
    return f"{moment.astimezone(ZONE):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("3 december 17:00", "2026-12-03 17:00"),
        ("2026-12-03 kl 17", "2026-12-03 17:00"),
        ("3/12 kl. 9.30", "2026-12-03 09:30"),
        ("den 3 dec klockan 17", "2026-12-03 17:00"),
        ("3.12 17.00", "2026-12-03 17:00"),
        ("17:00 3.12", "2026-12-03 17:00"),
        ("kl 17.30 den 3 december", "2026-12-03 17:30"),
        ("i morgon 08:00", "2026-11-24 08:00"),
        ("idag 12.15", "2026-11-23 12:15"),
        ("tomorrow 17:00", "2026-11-24 17:00"),
        ("7 januari 10:00", "2027-01-07 10:00"),
        ("torsdag 3 december kl 5 på eftermiddagen", "2026-12-03 17:00"),
        ("på torsdag 17:00", "2026-11-26 17:00"),
    ],
)
def test_moments_are_read_as_people_write_them(text: str, moment: str) -> None:
    assert _moment(text) == moment


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("3 december", "cast-moment-wrong"),
        ("17:00", "cast-moment-wrong"),
        ("31 februari 17:00", "cast-moment-wrong"),
        ("snart", "cast-moment-wrong"),
        ("idag 09:00", "cast-moment-past"),
        ("2028-12-03 17:00", "cast-moment-past"),
        ("3 december 21:00", "cast-moment-quiet"),
        ("3 december kl 9 på kvällen", "cast-moment-quiet"),
        ("fredag 3 december 17:00", "day-differs"),
        ("3 december 07:59", "cast-moment-quiet"),
    ],
)
def test_other_moments_are_refused(text: str, key: str) -> None:
    with pytest.raises(AppError, match=key):
        _moment(text)


def test_ready_markup_is_shown_as_it_is_and_as_plain_words_where_there_is_none() -> None:
    markup = Markup("<b>Kom</b> &amp; se")
    assert say("sv", markup, as_html=True) == "<b>Kom</b> &amp; se"
    assert say("sv", markup) == "Kom & se"
    assert parse_html(markup.html)[0] == "Kom & se"


@pytest.mark.parametrize("rows", [1, 7])
def test_the_chart_is_a_picture_of_a_phones_width(rows: int) -> None:
    bars = tuple(Bars(f"språk $x_{number}$ العربية ትግርኛ", (10, 2, 0)) for number in range(rows))
    chart = BroadcastChart(
        "Utskick 1, måndag", ("Skickade", "Tryckte", "Anmälda"), "Språk", bars, "Timme", (Hours("10", 10, 2),)
    )
    size = image_size(draw_chart(chart))
    assert size is not None
    assert size[0] == 1000
    assert size[1] < 2500


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_fullest_report_fits_under_its_picture(language: str) -> None:
    many = dict.fromkeys(languages(), 100_000)
    progress = Progress(700_000, 700_000, 700_000, 700_000, 700_000, 700_000, 700_000)
    buttons = [*({"kind": kind} for kind in PAGES), {"kind": "link", "url": "https://x.se", "labels": {"sv": "x" * 40}}]
    report = Report(progress, 700_000, 700_000, 700_000, many, many, many, {"0": 700_000, "1": 700_000, "2": 700_000})
    broadcast = Broadcast(id=99_999, state=BroadcastState.STOPPED, buttons=buttons, started_at=NOW)
    shown = report_screen(broadcast, report, language=language, zone=ZONE, now=NOW)
    words = without_markup("\n\n".join(say(language, text, as_html=True) for text in shown.paragraphs))
    assert len(words) <= MAX_CAPTION
