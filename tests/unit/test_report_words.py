"""The report's configuration: what is shipped is right, and a fault is told clearly."""

from pathlib import Path

import pytest

from bot.errors import AppError
from bot.i18n import has_text, translate
from bot.reports.words import INDICATORS, STATEMENT, report_words
from bot.services import period_figures
from db.enums import Outcome

ONE = '[[indicator]]\nid = "a"\nsv = "A"\nen = "A"\nfigure = "leads"\n'


def test_what_is_shipped_is_in_order() -> None:
    words = report_words()
    assert [one.id for one in words.indicators][:3] == ["firms", "evenings", "participants"]
    assert words.statements["sv"].statement == "Medfinansieras av Europeiska unionen"


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (ONE.replace("leads", "happiness"), "happiness"),
        (ONE + ONE, "a twice"),
        (ONE + "goal = 3\n", "goal"),
        ("[[indicator", "Fil"),
        (ONE + 'target = "many"\n', "target"),
    ],
)
def test_a_fault_is_named(tmp_path: Path, content: str, fault: str) -> None:
    file = tmp_path / "indicators.toml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(AppError) as raised:
        report_words(file, STATEMENT)
    said = translate("sv", raised.value.text_key, **raised.value.args_of_text)
    assert "indicators.toml" in said.replace("\u2068", "").replace("\u2069", "")
    assert fault in said


def test_a_language_without_a_statement_is_a_fault(tmp_path: Path) -> None:
    file = tmp_path / "statement.toml"
    file.write_text('[sv]\nstatement = "S"\nproject = "P"\nfunders = "F"\n', encoding="utf-8")
    with pytest.raises(AppError):
        report_words(INDICATORS, file)


def test_every_group_has_a_name() -> None:
    for answer in period_figures.LEAD_ANSWERS:
        assert has_text("sv", f"report-answer-{answer}")
    for outcome in Outcome:
        assert has_text("sv", f"outcome-{outcome.value.replace('_', '-')}")
