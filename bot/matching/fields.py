"""The fields of thesis topics: data with a label in each language, in `data/fields.toml`."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

_FILE = Path(__file__).parent / "data" / "fields.toml"


@cache
def fields() -> Mapping[str, Mapping[str, str]]:
    """The labels of each field by language, in the order of the file."""
    found: dict[str, dict[str, str]] = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return found
