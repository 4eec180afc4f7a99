"""The words of consents change only when somebody has decided what the change means."""

from pathlib import Path

from bot.texts.consents import consent_texts, decide, undecided
from bot.texts.reading import Folder, read_folder
from db.enums import ConsentPurpose

KEPT = '[profile]\nversion = "2026-11-23"\ntexts = ["ask"]\nnew = ""\nwords = ""\n'


def _folder(tmp_path: Path, words: str) -> Folder:
    (tmp_path / "locales" / "sv").mkdir(parents=True, exist_ok=True)
    (tmp_path / "locales" / "sv" / "a.ftl").write_text(words, encoding="utf-8")
    return read_folder(tmp_path / "locales")


def test_every_purpose_has_a_text() -> None:
    assert set(consent_texts()) == {purpose.value for purpose in ConsentPurpose}


def test_other_words_are_reported_until_somebody_has_decided(tmp_path: Path) -> None:
    file = tmp_path / "consents.toml"
    file.write_text(KEPT + KEPT.replace("profile", "broadcasts").replace('"ask"', '"news"'), encoding="utf-8")
    before = _folder(tmp_path, "ask = Får jag?\nnews = Får vi?\n")
    assert decide(before, file) == 2
    assert decide(before, file) == 0
    assert list(undecided(before, file)) == []
    moved = _folder(tmp_path, "# A comment.\nnews = Får vi?\n\nask = Får jag?\n")
    assert list(undecided(moved, file)) == [], "only words count"
    changed = _folder(tmp_path, "ask = Får jag spara mer?\n")
    faults = [(fault.what, fault.key) for fault in undecided(changed, file)]
    assert sorted(faults) == [("consent-changed", "broadcasts"), ("consent-changed", "profile"), ("unknown", "news")]
