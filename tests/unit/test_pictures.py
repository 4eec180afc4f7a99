"""Pictures: size, sharp codes that say what they should, one page, directions, and words that stay words."""

import re
import struct
import threading
from dataclasses import replace
from io import BytesIO
from typing import Any

import numpy as np
import pytest
import segno
from numpy.typing import NDArray
from PIL import Image

from bot.pictures import draw
from bot.pictures.code import QUIET_ZONE, draw_code, modules
from bot.pictures.facts import (
    DoorCode,
    GuardianSheet,
    PaperPart,
    PaperWords,
    Poster,
    PosterBlock,
    Slip,
    SlipMatch,
    Stamp,
    StampCard,
    Ticket,
    TicketStop,
)
from bot.pictures.press import press

URL = "https://t.me/industrinatten_bot?start=v-4f7d2c91ab"
LONG = "Jämtlands Precisionsteknik och Ytbehandling Aktiebolag (publ)"
ONE_WORD = "Kraftverksunderhållsentreprenörernasbolag"
HOSTILE = [
    "#panic()",
    '#import "/etc/passwd"',
    "*bold* _it_ `raw` = head",
    "$x$ $$",
    "]] }} )) [[ {{ ((",
    "\"quotes\" 'and' \\backslash\\ \\u{41} \\",
    "// comment /* and */ <label> @ref ~ -- ---",
    "W" * 300,
    "пи" * 60,
    "🎉👩🏽‍🏭 emoji 🇸🇪",
    "\u202eturned\u202c \u2068left open",
    "line\nbreak\ttab\x00zero\x1b",
    "\ud83d half",
    "",
    "   ",
]
LANGUAGES = {
    "sv": ("Välkommen in!", "Skanna koden med mobilen så ser du vad som händer här i kväll och vilka jobb som finns."),
    "en": ("Come in!", "Scan the code with your phone to see what happens here tonight and which jobs there are."),
    "ar": ("أهلًا بكم!", "امسح الرمز بهاتفك لترى ما يحدث هنا الليلة وما الوظائف المتاحة."),
    "uk": ("Заходьте!", "Відскануйте код телефоном, щоб побачити, що тут відбувається сьогодні ввечері."),
    "fa": ("خوش آمدید!", "کد را با گوشی خود اسکن کنید تا ببینید امشب اینجا چه خبر است."),
    "ti": ("እንቋዕ ብደሓን መጻእኩም!", "ነቲ ኮድ ብተሌፎንኩም ስካን ግበሩ፤ ሎሚ ምሸት ኣብዚ እንታይ ከም ዝግበርን ርአዩ።"),
    "so": ("Soo dhowow!", "Koodhka ku sawir telefoonkaaga si aad u aragto waxa caawa halkan ka dhacaya."),
}

Pixels = NDArray[np.uint8]


def a_ticket(**changes: Any) -> Ticket:
    facts = Ticket(
        "sv",
        "Industrinatten Åre",
        "Torsdag 12 november 2026",
        "Amina, 2 personer",
        (TicketStop("17.00–17.45", "Mörsjö Deli", "Industrivägen 4, Järpen", "Provsmaka"),),
        ("Buss 1 från Östersund 16.30",),
        URL,
        "Visa koden vid dörren.",
        "Samfinansieras av Europeiska unionen",
    )
    return replace(facts, **changes)


def a_card(visited: int, firms: int, **changes: Any) -> StampCard:
    stamps = tuple(Stamp(f"Firma {n}", "17.15" if n < visited else None) for n in range(firms))
    return replace(StampCard("sv", "Din stämpelkarta", "Industrinatten", stamps), **changes)


def a_poster(languages: list[str], **changes: Any) -> Poster:
    blocks = tuple(PosterBlock(language, *LANGUAGES[language]) for language in languages)
    captions = tuple((language, LANGUAGES[language][1][:60]) for language in languages)
    day, place = "12 november 2026", "Industrivägen 4, Järpen"
    link = "t.me/industrinatten_bot"
    facts = Poster("Industrinatten", day, "Mörsjö Deli", place, URL, link, "blå älg", captions, blocks, "EU")
    return replace(facts, **changes)


def size_of(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def pixels(png: bytes) -> Pixels:
    """Red, green and blue of a PNG with eight bits a channel, as (rows, columns, 3)."""
    assert png[24:26] in (b"\x08\x02", b"\x08\x06"), "eight bits of red, green, blue and perhaps how far it covers"
    with Image.open(BytesIO(png)) as image:
        read = np.asarray(image)[:, :, :3]
    assert read.shape[1::-1] == size_of(png)
    return read


def shows_code(image: Pixels, text: str) -> bool:
    """Whether the code for `text` stands somewhere, every pixel of it pure, quiet zone too."""
    level = image.sum(axis=2, dtype=np.int16)
    dark = np.cumsum(np.pad(level == 0, ((0, 0), (1, 0))), axis=1, dtype=np.int16)
    matrix = np.pad(np.array(modules(text)), QUIET_ZONE)
    for module in range(20, 3, -1):
        run = 7 * module
        rows, columns = np.nonzero(dark[:, run:] - dark[:, :-run] == run)
        if not len(rows):
            continue
        expected = np.where(np.kron(matrix, np.ones((module, module), bool)), 0, 3 * 255)
        inside = slice(14, -14)  # the corners of the white field are round
        wanted = expected[inside, inside]
        for row, column in zip(rows, columns, strict=True):
            top, left = row - QUIET_ZONE * module + 14, column - QUIET_ZONE * module + 14
            if min(top, left) >= 0:
                found = level[top : top + wanted.shape[0], left : left + wanted.shape[1]]
                if found.shape == wanted.shape and (found == wanted).all():
                    return True
    return False


def pages(pdf: bytes) -> int:
    assert pdf.startswith(b"%PDF-")
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def printed(poster: Poster) -> Pixels:
    return pixels(press("poster", poster, draw_code(poster.url), "png"))


@pytest.mark.parametrize("language", ["sv", "ar"])
def test_a_ticket_is_a_tall_picture_with_a_sharp_code(language: str) -> None:
    png = draw.ticket(a_ticket(language=language))
    assert size_of(png) == (1000, 1400)
    image = pixels(png)
    assert shows_code(image, URL)
    assert not shows_code(image, URL + "x")


def test_a_ticket_with_much_to_say_grows_and_keeps_its_code() -> None:
    stops = tuple(TicketStop("17.00–17.45", LONG, ONE_WORD, "Skor lånar du där. " * 5) for _ in range(8))
    png = draw.ticket(a_ticket(stops=stops))
    width, height = size_of(png)
    assert width == 1000
    assert height > 1400
    assert shows_code(pixels(png), URL)


@pytest.mark.parametrize("company", ["Mörsjö Deli", LONG, ONE_WORD, *HOSTILE])
def test_a_doors_code_on_a_phone_is_one_sharp_picture(company: str) -> None:
    facts = DoorCode("sv", company, "Industrinatten", URL, "blå älg", "Skanna koden", "Skriv de två orden:")
    png = draw.door_code(facts)
    assert size_of(png) == (1000, 1400)
    assert shows_code(pixels(png), URL)


def test_an_arabic_ticket_is_mirrored() -> None:
    def code_is_left(language: str) -> bool:
        dark = (pixels(draw.ticket(a_ticket(language=language)))[-300:] == 0).all(axis=2)
        return bool(dark[:, :500].sum() > dark[:, 500:].sum())

    assert code_is_left("sv")
    assert not code_is_left("ar")


@pytest.mark.parametrize("firms", [1, 6, 16])
def test_more_stamps_more_ink(firms: int) -> None:
    def ink(visited: int) -> int:
        image = pixels(draw.stamp_card(a_card(visited, firms, progress="–")))
        return int((image == (0x0B, 0x5D, 0x66)).all(axis=2).sum())

    assert ink(firms) > ink(firms - 1)


def test_a_full_card_shows_its_reward_and_stays_about_square() -> None:
    plain = size_of(draw.stamp_card(a_card(6, 6)))
    rewarded = size_of(draw.stamp_card(a_card(6, 6, reward_caption="Hämta din gåva", reward_code="BJÖRK 4271")))
    assert plain == (1000, 1000)
    assert rewarded[0] == 1000
    assert 1000 <= rewarded[1] <= 1200


@pytest.mark.parametrize("firms", [0, 17])
def test_a_card_has_1_to_16_stamps(firms: int) -> None:
    with pytest.raises(ValueError, match="1 to 16"):
        draw.stamp_card(a_card(0, firms))


@pytest.mark.parametrize("count", range(1, 8))
@pytest.mark.parametrize("company", ["Mörsjö Deli", LONG, ONE_WORD])
def test_a_poster_is_one_page_in_any_number_of_languages(count: int, company: str) -> None:
    assert pages(draw.poster(a_poster(list(LANGUAGES)[:count], company=company))) == 1


def test_every_word_of_seven_languages_stays_on_the_sheet() -> None:
    image = printed(a_poster(list(LANGUAGES), company=LONG))
    margin = np.concatenate([image[:30].reshape(-1, 3), image[-30:].reshape(-1, 3), image[:, :30].reshape(-1, 3)])
    assert (margin == 255).all()
    assert (image[:, -30:] == 255).all()


def test_a_poster_carries_the_code_as_one_drawing() -> None:
    code = draw_code(URL)
    made = segno.make(URL, error="q", micro=False, boost_error=False)
    assert np.array_equal(np.array(modules(URL)), np.array([list(row) for row in made.matrix], bool))
    assert _drawn(code.svg, code.side).tolist() == np.pad(np.array(modules(URL)), QUIET_ZONE).tolist()
    vector, other = draw.poster(a_poster(["sv"])), draw.poster(a_poster(["sv"], url=URL + "x"))
    assert vector != other
    assert vector == draw.poster(a_poster(["sv"]))
    assert b"/Subtype/Image" not in vector.replace(b" ", b"")


def _drawn(svg: str, side: int) -> NDArray[np.bool_]:
    """The modules that a code's path covers."""
    field = np.zeros((side, side), bool)
    path = svg.rpartition('d="')[2]
    for x, y, width in re.findall(r"M(\d+) (\d+)h(\d+)v1", path):
        field[int(y), int(x) : int(x) + int(width)] = True
    return field


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("language", ["sv", "ar"])
def test_words_are_never_markup(words: str, language: str) -> None:
    stop = TicketStop(words, words, words, words)
    ticket = Ticket(language, words, words, words, (stop,), (words,), URL, words, words)
    assert size_of(draw.ticket(ticket))[0] == 1000
    card = StampCard(language, words, words, (Stamp(words, words), Stamp(words)), words, words, words)
    assert size_of(draw.stamp_card(card))[0] == 1000
    block = PosterBlock(language, words, words)
    poster = Poster(words, words, words, words, URL, words, words, ((language, words),), (block,), words)
    assert pages(draw.poster(poster)) == 1


def test_a_code_stands_whatever_the_words_around_it() -> None:
    stops = tuple(TicketStop(words, words, words, words) for words in HOSTILE)
    ticket = a_ticket(title=HOSTILE[7], when=HOSTILE[8], stops=stops, code_caption=HOSTILE[7], footer=HOSTILE[7])
    assert shows_code(pixels(draw.ticket(ticket)), URL)


def test_markup_looks_like_the_letters_it_is() -> None:
    plain, strong = (draw.ticket(a_ticket(who=who)) for who in ("Amina", "*Amina*"))
    assert plain != strong


@pytest.mark.parametrize("invisible", ["\u2068", "\u2069", "\u200e", "\u200f", "🎉", "\ufe0f", "\x00"])
def test_what_cannot_be_printed_leaves_no_mark(invisible: str) -> None:
    assert draw.ticket(a_ticket(who=f"Ami{invisible}na")) == draw.ticket(a_ticket(who="Amina"))


@pytest.mark.parametrize("letters", ["ä", "ж", "س", "گ", "ብ", "→"])
def test_every_script_has_letters(letters: str) -> None:
    missing = draw.ticket(a_ticket(who="\u4e00"))  # Chinese: no font of ours has it
    assert draw.ticket(a_ticket(who=letters)) != missing


def test_the_same_facts_make_the_same_picture_in_many_threads() -> None:
    expected = draw.ticket(a_ticket())
    made: list[bytes] = []
    threads = [threading.Thread(target=lambda: made.append(draw.ticket(a_ticket()))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [expected] * 6


def a_slip(language: str, words: str, matches: int = 3) -> Slip:
    match = SlipMatch(words, LONG, words, words)
    return Slip(language, words, (match,) * matches, words, words, words, "K7MX 4R2B", URL, words, words, words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slip_is_one_page_in_every_language(language: str) -> None:
    assert draw.slip(a_slip(language, " ".join(LANGUAGES[language]))).startswith(b"%PDF")
    assert draw.slip(a_slip(language, " ".join(LANGUAGES[language]), matches=0)).startswith(b"%PDF")


@pytest.mark.parametrize("words", HOSTILE)
def test_words_on_a_slip_stay_words(words: str) -> None:
    # More than one page would raise.
    assert draw.slip(a_slip("sv", words)).startswith(b"%PDF")


def a_paper(*spoken: str, words: str = "", url: str = URL) -> GuardianSheet:
    """A guardian's paper as long as ours is, or in other `words`."""
    said = [(code, words or " ".join(LANGUAGES[code])) for code in spoken]
    parts = [(PaperPart(text[:40], (text, text)),) * 6 for _code, text in said]
    blocks = tuple(PaperWords(code, text[:40], part) for (code, text), part in zip(said, parts, strict=True))
    return GuardianSheet(LONG, LONG, blocks, (tuple(said[:2]),) * 3, url, tuple(said), LONG)


@pytest.mark.parametrize("spoken", [("sv",), ("sv", "ar"), ("ti", "uk")])
def test_a_guardians_paper_is_one_page_side_by_side(spoken: tuple[str, ...]) -> None:
    assert pages(draw.guardian_paper(a_paper(*spoken))) == 1


@pytest.mark.parametrize("words", [HOSTILE[0], HOSTILE[7], HOSTILE[10]])
def test_words_on_a_guardians_paper_stay_words(words: str) -> None:
    assert pages(draw.guardian_paper(a_paper("sv", "fa", words=words, url=""))) == 1
