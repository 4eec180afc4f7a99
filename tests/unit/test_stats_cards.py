"""Pages of figures with much in them: what Telegram takes, in the viewer's language."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.cards import mirror as mirror_cards
from bot.cards import stats as stats_cards
from bot.cards.figures import MOST, Viewer, viewer
from bot.flows.profile import ELSEWHERE, MUNICIPALITIES
from bot.i18n import languages
from bot.matching.fairness import Ratio
from bot.render import MAX_TEXT, words
from bot.screen import Reply
from bot.services.answer_times import AnswerTimes, FirmAnswers
from bot.services.figures import UNSAID, Attitudes, Funnel, Municipality, Source, Sources, Week
from bot.services.live import Bus, Door, Live
from bot.services.mirror import Axis, FairnessMirror, FirmMirror, GroupMirror
from db.enums import Attitude
from db.models import Event
from sandbox.html_entities import parse_html
from tests.unit.test_pictures import LONG, size_of

AT = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Europe/Stockholm"))
SV = viewer("sv", AT)
#: As long as the table lets a firm's name be, with what HTML and Telegram would trip over.
NAME = (LONG + " <b>&amp;</b> 🎉 " + LONG)[:120]
TIMES = AnswerTimes(12, 6, 3, 2, 3.26)
FUNNEL = Funnel(12_345, 9_000, 8_000, 700, 600, 50, 40, 30)
FIRM = FirmMirror(1, NAME, 3, 123_456, 9_999, 321, TIMES, 0)
LOWER = Ratio(23, 0.4, 0.62, 0.5, 0.76)
EQUAL = Ratio(41, 0.6, 1.02, 0.9, 1.16)


def weeks(count: int) -> list[Week]:
    day = AT.date()
    return [Week(day.fromordinal(day.toordinal() + 7 * number), 1_000 * number, 12_345) for number in range(count)]


def an_evening(doors: int) -> Live:
    event = Event(key="e", name=NAME, starts_at=AT, ends_at=AT, zone="Europe/Stockholm", area="", about="")
    return Live(event, 12_345, 999, [Door(NAME, 123, 45, 6)] * doors, [Bus(NAME[:80], 40, 50)] * doors)


def a_mirror(**groups: Ratio) -> FairnessMirror:
    """Only languages have groups."""
    mirrors = {axis: GroupMirror(axis, groups if axis is Axis.LANGUAGE else {}, {}, 70) for axis in Axis}
    return FairnessMirror([FIRM] * 40, mirrors, 10_000, 7)


def pages(who: Viewer, size: int) -> dict[str, Reply]:
    """Every page with `size` of everything."""
    places = {name: Municipality(None, 3) for name in (*MUNICIPALITIES.values(), ELSEWHERE, UNSAID)}
    firms = [FirmAnswers(number, NAME, TIMES, 20) for number in range(size)]
    answers = dict.fromkeys(Attitude, size)
    found = a_mirror(sv=EQUAL, ti=LOWER)
    firms_found = replace(found, firms=[FIRM, replace(FIRM, silent_days=20), replace(FIRM, shown=0)] * size)
    return {
        "reach": stats_cards.reach_page(who, weeks(size)),
        "funnel": stats_cards.funnel_page(who, FUNNEL),
        "map": stats_cards.map_page(who, places),
        "live": stats_cards.live_page(who, an_evening(size)),
        "answers": stats_cards.answers_page(who, TIMES, firms),
        "sources": stats_cards.sources_page(who, Sources([Source(NAME, 1_234)] * size, None)),
        "languages": stats_cards.languages_page(who, dict.fromkeys(languages(), 1_234)),
        "attitude": stats_cards.attitude_page(who, Attitudes(4 * size, answers, answers) if size else None),
        "mirror": Reply((mirror_cards.mirror_screen(who, firms_found),)),
        "language": mirror_cards.group_page(who, found.groups[Axis.LANGUAGE]),
        "firms": mirror_cards.firms_page(who, firms_found, page=0),
    }


@pytest.mark.parametrize(("language", "size"), [("sv", 0), ("en", 1), ("en", 8), ("sv", 60)])
def test_telegram_takes_every_page(language: str, size: int) -> None:
    for name, page in pages(viewer(language, AT), size).items():
        for shown in page.screens:
            said, _entities = parse_html(words(shown, language))
            assert len(said) <= (1024 if shown.picture else MAX_TEXT), name
            if shown.picture is not None:
                width, height = size_of(shown.picture.draw())
                assert width + height <= 10_000, name
                assert height <= 20 * width, name
        assert page.screens[-1].rows, f"{name}: the ways on stand under the last message"


def said(page: Reply, language: str = "sv") -> str:
    text = "\n".join(words(shown, language) for shown in page.screens)
    return text.replace("\u2068", "").replace("\u2069", "").replace("\xa0", " ").replace("\u202f", " ")


def test_a_long_page_is_a_picture_and_a_message() -> None:
    short, long = (pages(SV, size)["answers"] for size in (1, 60))
    assert [shown.picture is not None for shown in short.screens] == [True]
    assert [shown.picture is not None for shown in long.screens] == [True, False]
    assert f"och {60 - MOST} till" in said(long)


def test_numbers_are_those_of_the_viewers_language() -> None:
    assert "Startade: 12 345 (100 %)" in said(stats_cards.funnel_page(SV, FUNNEL))
    english = stats_cards.funnel_page(viewer("en", AT), FUNNEL)
    assert "Started: 12,345 (100%)" in said(english, "en")


@pytest.mark.parametrize("language", ["uk", "ar", "ti", "xx"])
def test_who_has_a_language_without_texts_for_staff_sees_english_pictures(language: str) -> None:
    assert viewer(language, AT).language == "en"


def test_one_and_many_are_said_rightly() -> None:
    one = AnswerTimes(1, 1, 0, 0, 1.0)
    page = said(stats_cards.answers_page(SV, one, [FirmAnswers(1, "Mörsjö Deli", one, 0)]))
    assert "Mörsjö Deli: svar efter 1 dag, 100 % i tid" in page
    assert "utan svar" not in page
    firm = replace(FIRM, company="Mörsjö Deli", shown=2, people=1, wanted=1, times=AnswerTimes(0, 0, 0, 0, None))
    assert "Mörsjö Deli: visad 2 gånger för 1 person, 1 ja" in said(
        mirror_cards.firms_page(SV, replace(a_mirror(), firms=[firm]), page=0)
    )


def test_the_mirror_names_who_is_served_less_and_says_what_to_do() -> None:
    text = said(Reply((mirror_cards.mirror_screen(SV, a_mirror(sv=EQUAL, ti=LOWER)),)))
    assert "<b>Tigrinja</b> (omkring 25 personer) ser sämre erbjudanden: 62 % (50–76 %) av vad andra ser." in text
    assert "Låt någon som kan språket prova boten" in text
    assert "<b>Svenska</b>" not in text


def test_the_mirror_is_honest_when_it_sees_nothing() -> None:
    text = said(Reply((mirror_cards.mirror_screen(SV, a_mirror(sv=EQUAL, ti=EQUAL)),)))
    assert "Språk: ingen skillnad går att se mellan 2 grupper." in text
    empty = said(Reply((mirror_cards.mirror_screen(SV, a_mirror()),)))
    assert "Språk: för få personer att jämföra än." in empty


def test_silent_and_forgotten_firms_are_named() -> None:
    silent = replace(FIRM, company="Tysta AB", silent_days=15)
    forgotten = replace(FIRM, company="Glömda AB", shown=0)
    text = said(Reply((mirror_cards.mirror_screen(SV, replace(a_mirror(), firms=[silent, forgotten, FIRM])),)))
    assert "Ett företag har inte svarat på 14 dagar: Tysta AB. Ring dem." in text
    assert "inte har visats för någon: Glömda AB." in text
    assert "7 av 3 företag" in text
    early = said(Reply((mirror_cards.mirror_screen(SV, replace(a_mirror(), firms=[forgotten], showings=2)),)))
    assert "Glömda" not in early
    assert "för tidigt att jämföra företagen: 2 erbjudanden" in early


def test_refused_groups_are_named() -> None:
    group = GroupMirror(Axis.AGE, {"18-24": EQUAL}, {"18-24": LOWER}, 70)
    text = said(mirror_cards.group_page(SV, group))
    assert (
        "<b>18–24 år</b> (omkring 25 personer) får ja mer sällan av företagen: 62 % (50–76 %) av vad andra får." in text
    )
    assert "vilka krav de verkligen behöver" in text


def test_who_is_shown_nothing_has_no_interval() -> None:
    nothing = Ratio(6, 0.0, 0.0, 0.0, float("inf"))
    text = said(mirror_cards.group_page(SV, GroupMirror(Axis.MUNICIPALITY, {"are": nothing, "berg": EQUAL}, {}, 50)))
    assert "<b>Åre</b> (omkring 5 personer) ser sämre erbjudanden: 0 % av vad andra ser." in text
    assert "Fråga företag i närheten" in text
