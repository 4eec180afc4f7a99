"""What is wrong in the columns of courses and thesis topics: concepts and fields that nobody knows."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.matching.concepts import load_lexicon
from bot.matching.fields import fields

#: Field, text key and its arguments, as in `tables.companies`.
Wrong = tuple[str, str, dict[str, str]]


def wrong_learning(values: Mapping[str, Any]) -> Iterator[Wrong]:
    """One entry for each column whose words are not known."""
    concepts = load_lexicon().concepts
    stray = [word for word in values.get("teaches") or [] if word not in concepts]
    if stray:
        yield "teaches", "table-concept-unknown", {"got": ", ".join(stray)}
    field = values.get("field")
    if field is not None and field not in fields():
        wanted = "Expected one of " + " / ".join(fields())
        yield "field", "table-cell-wrong", {"got": str(field), "wanted": wanted}
