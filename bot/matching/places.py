"""The municipalities of Jämtland county, found by any of their names, and distances between places."""

from dataclasses import dataclass
from functools import cache, lru_cache
from math import asin, cos, radians, sin, sqrt
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from bot.matching.fold import words_of

_FILE = Path(__file__).parent / "data" / "municipalities.toml"
_EARTH_KM = 6371.0
# Roads in the county are about a third longer than the straight line.
_ROAD_FACTOR = 1.3


def municipality_named(name: str) -> str | None:
    """The Swedish name of the municipality that is meant, in any of our languages; None if none is."""
    return _by_name().get(_key(name))


def place_of(name: str) -> tuple[float, float] | None:
    """Latitude and longitude in degrees of the municipality's centre; None if it is none of the county's."""
    found = municipality_named(name)
    if found is None:
        return None
    municipality = _municipalities()[found]
    return municipality.lat, municipality.lon


@lru_cache(maxsize=20_000)
def road_km(start: tuple[float, float], end: tuple[float, float]) -> int:
    """About how many kilometres by road, from the straight line between two places given in degrees."""
    lat1, lon1, lat2, lon2 = (radians(degrees) for degrees in (*start, *end))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return round(2 * _EARTH_KM * asin(sqrt(half)) * _ROAD_FACTOR)


def road_kms(start: tuple[float, float], ends: NDArray[np.float64]) -> NDArray[np.float64]:
    """`road_km` from one place to many: rows of latitude and longitude in degrees; nan where they are nan."""
    lat1, lon1 = radians(start[0]), radians(start[1])
    lat2, lon2 = np.radians(ends[:, 0]), np.radians(ends[:, 1])
    half = np.sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * np.cos(lat2) * np.sin((lon2 - lon1) / 2) ** 2
    return np.asarray(np.rint(2 * _EARTH_KM * np.arcsin(np.sqrt(half)) * _ROAD_FACTOR))


@dataclass(frozen=True, slots=True)
class _Municipality:
    """Where the main town lies (degrees), and other names than the Swedish one."""

    lat: float
    lon: float
    also: list[str]


@cache
def _municipalities() -> dict[str, _Municipality]:
    return msgspec.toml.decode(_FILE.read_bytes(), type=dict[str, _Municipality])


@cache
def _by_name() -> dict[str, str]:
    return {_key(one): name for name, table in _municipalities().items() for one in (name, *table.also)}


def _key(name: str) -> str:
    words = [word.folded for word in words_of(name)]
    kept = [word for word in words if word not in {"kommun", "kommuns", "municipality"}]
    return " ".join(kept)
