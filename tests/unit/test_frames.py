"""What nobody listed word by word is recognised by what stands together, and talk of work stays."""

import tomllib
from pathlib import Path

import pytest

from bot.matching import frames
from bot.matching.frames import framed, sounds_ill
from bot.matching.sensitive import Cleaned, Kind, without_sensitive

_FILES = sorted((Path(frames.__file__).parent / "data" / "frames").glob("*.toml"))


@pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)
def test_every_word_of_a_list_is_one_word(file: Path) -> None:
    lists = tomllib.loads(file.read_text(encoding="utf-8")).get("words", {})
    words = [word.strip() for text in lists.values() for word in text.split(",")]
    assert not [word for word in words if " " in word or not word.strip("*")]


def test_frames_are_filled_from_lists_in_either_order() -> None:
    filled = {listed for label, language, listed in framed({"sv": "same"}) if (label, language) == ("health", "sv")}
    assert not [listed for listed in filled if "<" in listed or "~" in listed]
    first = next(listed for listed in filled if listed.startswith("rygg*|") and " .. problem*|" in listed)
    assert " .. ".join(reversed(first.split(" .. "))) in filled


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("axeln är paj sen i höstas", Kind.HEALTH),
        ("my elbow was operated on twice", Kind.HEALTH),
        ("كوعي بيوجعني من زمان", Kind.HEALTH),
        ("лікоть німіє", Kind.HEALTH),
        ("локоть немеет", Kind.HEALTH),
        ("آرنجم درد میکنه", Kind.HEALTH),
        ("መንኩበይ ደንዚዙ", Kind.HEALTH),
        ("xusulka ayaa i xanuuna", Kind.HEALTH),
        ("ketfi mkassar", Kind.HEALTH),
        ("handledsvärken kommer när det är kallt", Kind.HEALTH),
        ("a bad bout of costochondritis", Kind.HEALTH),
        ("jag har epelepsi", Kind.HEALTH),
        ("surgeons removed something from my spleen", Kind.HEALTH),
        ("mormor är sikh", Kind.RELIGION),
        ("dad is Wolof mum is Akan", Kind.ETHNICITY),
        ("åkte fast för snatteri", Kind.CRIME),
        ("мій дозвіл анульовано", Kind.LEGAL_STATUS),
        ("snap: svante_mek", Kind.CONTACT_DETAILS),
        ("add mek.svante_07 on insta", Kind.CONTACT_DETAILS),
    ],
)
def test_what_is_told_of_the_person_goes(text: str, kind: Kind) -> None:
    assert without_sensitive(f"{text}.\nI bake bread") == Cleaned("I bake bread", frozenset({kind}))


@pytest.mark.parametrize(
    "text",
    [
        "I worked with kids who have epilepsy",
        "jag hjälper folk som mår dåligt",
        "kan visa andra hur man gör",
        "jag kör 8 bars högtryck i slangarna",
        "высокое давление в насосах не страшно",
        "بصلح مضخات ضغط عالي",
        "I had an interview for a summer job",
        "jag väntar på svar från ett jobb jag sökte",
        "ናይ ስራሕ መልሲ እጽበ ኣለኹ",
        "jawaab shaqo ayaan sugayaa",
        "мої руки вміють все",
        "my back garden has a shed where i build stuff",
        "I wrote a bot for telegram in python3",
        "I paint skulls on motorbikes",
        "jag bröt en tand på kugghjulet och bytte det",
        "har gått vård och omsorg och vill byta",
        "ja kan såga rak och fin linje",
        "i fought for my place in the team",
        "i am the fastest typist in my class",
        "قلبي على الشغل",
        "не боюся пилу і шуму",
        "на фронте работ был бригадиром",
        "از گرد و صدا بدم نمیایه",
        "ደሮናን ድምጽን ኣይፈርህን",
        "boorka iyo buuqa kama baqo",
    ],
)
def test_talk_of_work_stays(text: str) -> None:
    assert without_sensitive(text) == Cleaned(text)


def test_a_word_that_may_be_private_counts_only_where_no_work_is_told() -> None:
    assert without_sensitive("something is loose in my skull").removed == {Kind.HEALTH}
    assert without_sensitive("I can paint my skull green").removed == frozenset()


@pytest.mark.parametrize("word", ["diabitis", "asstma", "epelepsy", "sykologist", "psikolog", "depresshon"])
def test_names_of_illnesses_are_known_by_ear(word: str) -> None:
    assert sounds_ill(word) is (word != "sykologist")


@pytest.mark.parametrize(
    "word", ["migrant", "author", "press", "dialog", "astronaut", "insulation", "artist", "bronze"]
)
def test_other_words_sound_like_no_illness(word: str) -> None:
    assert not sounds_ill(word)
