"""The lexicon files are read strictly: each fault is told with file, concept and what."""

from pathlib import Path

import pytest

from bot.matching.concepts import LANGUAGES, LexiconError, load_lexicon
from tests.unit.matching.small import SMALL, small_lexicon


def _words(concept: str) -> str:
    return "".join(f'[{concept}.{code}]\nlabel = "x"\nphrases = ["x"]\n' for code in LANGUAGES)


def _faults(folder: Path, **files: str) -> str:
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    with pytest.raises(LexiconError) as caught:
        load_lexicon(folder)
    return "\n".join(caught.value.faults)


def test_a_lexicon_has_labels_in_the_readers_language() -> None:
    lexicon = small_lexicon()
    assert lexicon.label("welding", "uk") == "зварювання"
    assert lexicon.label("welding", "xx") == "svetsning"
    assert lexicon.label("gone-long-ago", "sv") == "gone-long-ago"
    assert lexicon.concepts["vehicle-repair"].parents == ("vehicles",)


def test_a_lexicon_is_read_once_and_its_version_follows_its_contents(tmp_path: Path) -> None:
    assert load_lexicon(SMALL) is load_lexicon(SMALL)
    (tmp_path / "a.toml").write_text('[x]\nkind = "skill"\n' + _words("x"), encoding="utf-8")
    assert load_lexicon(tmp_path).version != load_lexicon(SMALL).version


def test_a_concept_in_two_files_is_a_fault(tmp_path: Path) -> None:
    table = '[x]\nkind = "skill"\n' + _words("x")
    assert _faults(tmp_path, a=table, b=table) == "b.toml: [x] is already in a.toml"


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('kind = "talent"', "kind must be one of"),
        ('kind = "skill"\nparents = ["nowhere"]', "parent 'nowhere' does not exist"),
        ('kind = "skill"\nparents = ["x"]', "is its own ancestor"),
        ('kind = "skill"\nrelated = { y = 0.5 }', "related 'y' does not exist"),
        ('kind = "skill"\nrelated = { x = 2 }', "a number from 0 to 1"),
        ('kind = "skill"\ncolour = "red"', "unknown key 'colour'"),
        ('kind = "skill"\nesco = 7', "esco must be a text"),
        ('kind = "skill" oops', "cannot be read"),
    ],
)
def test_a_fault_names_file_and_concept(tmp_path: Path, line: str, fault: str) -> None:
    told = _faults(tmp_path, theme=f"[x]\n{line}\n" + _words("x"))
    assert told.startswith("theme.toml: ")
    assert fault in told


def test_every_language_needs_a_label_and_phrases(tmp_path: Path) -> None:
    words = _words("x").replace('[x.ti]\nlabel = "x"\nphrases = ["x"]\n', "[x.ti]\nphrases = []\n")
    words = words.replace('[x.so]\nlabel = "x"\nphrases = ["x"]\n', "")
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "ru.toml").write_text('x = { phrases = ["x"] }\ny = { label = "y" }\n', encoding="utf-8")
    told = _faults(tmp_path, theme='[x]\nkind = "skill"\n' + words)
    assert told.splitlines() == [
        "more/ru.toml: [x] ru.label must be a text",
        "more/ru.toml: [y] no other file has this concept",
        "theme.toml: [x] ti.label must be a text",
        "theme.toml: [x] ti.phrases must be a list of texts, none of them empty",
        "theme.toml: [x] language 'so' is missing",
    ]


def test_a_language_the_bot_does_not_speak_has_words_only(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('[x]\nkind = "skill"\n' + _words("x"), encoding="utf-8")
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "de.toml").write_text('x = "eins, zwei drei"\n', encoding="utf-8")
    lexicon = load_lexicon(tmp_path)
    assert lexicon.concepts["x"].phrases["de"] == ("eins", "zwei drei")
    assert lexicon.label("x", "de") == "x"


def test_an_empty_word_between_two_commas_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "de.toml").write_text('x = "eins, , drei"\n', encoding="utf-8")
    told = _faults(tmp_path, a='[x]\nkind = "skill"\n' + _words("x"))
    assert told == "more/de.toml: [x] de.phrases must be a list of texts, none of them empty"
