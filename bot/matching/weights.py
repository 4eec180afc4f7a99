"""The one table of weights behind every score; the reasons stand beside the numbers in data/weights.toml."""

import hashlib
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_FILE = Path(__file__).parent / "data" / "weights.toml"


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """How much each part counts, and how far a neighbouring concept counts for the one that is asked for."""

    version: str
    skills: float
    interests: float
    practical: float
    language: float
    child: float
    parent: float
    sibling: float
    generation: float
    steepness: float
    blend: float
    rarity: float
    skill: float
    product: float
    sector: float
    interest: float
    setting: float
    root: float
    sureness: float
    half_fit: float
    wish: float
    avoid: float
    half_distance_km: float
    no_offer: float
    diversity: float
    leads_for_a_place: float
    crowded: float
    fresh: float
    tidings_each: float
    tidings_least: float
    bridge_liking: float
    bridge_trade: float
    bridge_taught: float
    bridge_known: float
    bridge_wish: float
    bridge_far: float


@cache
def load_weights() -> Weights:
    """The weights that ship with the program; `version` is a hash of the file."""
    raw = _FILE.read_bytes()
    tables: dict[str, Any] = tomllib.loads(raw.decode())
    numbers = {key: float(value) for table in tables.values() for key, value in table.items()}
    return Weights(version=hashlib.blake2b(raw, digest_size=6).hexdigest(), **numbers)
