"""What the law says of minors at work; the numbers are in `data/minors.toml`.

Föräldrabalken 6 kap. 12 §: a minor enters into an agreement about work only if the guardian agrees; from 16 on no new
yes is needed for other work of a like kind. Arbetsmiljölagen 5 kap. 2 §: before the calendar year of the 16th birthday,
and before compulsory school is finished, only light and harmless work, from 13 on. Arbetsmiljöverket (AFS 2012:3, since
2025 part of AFS 2023:2): of those who have not finished school, the employer tells the guardians of work and hazards
and has their consent before the work begins. The product takes the simpler, safer rule: under age, ask a guardian.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FILE = Path(__file__).parent / "data" / "minors.toml"


@dataclass(frozen=True, slots=True)
class MinorRules:
    """`adult_age` in years; `work` names the kinds of offer that are work."""

    adult_age: int
    work: frozenset[str]

    def is_work(self, kind: str | None) -> bool:
        """Whether an offer of this kind is work; of a firm without an offer nobody knows yet, so it may be."""
        return kind is None or kind in self.work


@cache
def rules() -> MinorRules:
    """Read once. Raises KeyError or TOMLDecodeError when the file was broken by hand."""
    found = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return MinorRules(found["adult-age"], frozenset(found["work"]))
