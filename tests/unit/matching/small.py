"""The small lexicon of these tests, and seekers and openings with only what a test is about."""

from datetime import date
from pathlib import Path
from typing import Any

from bot.matching.concepts import Lexicon, load_lexicon
from bot.matching.opening import Opening
from bot.matching.seeker import Said, Seeker, with_found
from bot.matching.understand import understand

TODAY = date(2026, 11, 23)
SMALL = Path(__file__).parent / "lexicon"


def small_lexicon() -> Lexicon:
    return load_lexicon(SMALL)


def opening(number: int | str, *concepts: str, **more: Any) -> Opening:
    more.setdefault("kind", "internship")
    more.setdefault("title", f"Offer {number}")
    more.setdefault("company_id", f"c{number}")
    return Opening(id=f"o{number}", company=f"Firm {number}", concepts=dict.fromkeys(concepts, 1.0), **more)


def seeker(text: str = "", **more: Any) -> Seeker:
    return with_found(Seeker(**more), understand(text, small_lexicon()))


def said(*concepts: str) -> dict[str, Said]:
    return {concept: Said(1.0, concept) for concept in concepts}
