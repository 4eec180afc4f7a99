"""A ranking as it is logged, so that it can be explained and replayed later."""

from collections.abc import Sequence
from datetime import date
from hashlib import blake2b
from typing import Any

import msgspec

from bot.matching.bridges import Bridge
from bot.matching.concepts import Lexicon
from bot.matching.opening import Opening
from bot.matching.rank import Match
from bot.matching.seeker import Seeker
from bot.matching.weights import Weights


def ranking_record(
    seeker: Seeker,
    openings: Sequence[Opening],
    matches: Sequence[Match],
    *,
    today: date,
    lexicon: Lexicon,
    weights: Weights,
    bridges: Sequence[Bridge] = (),
) -> dict[str, Any]:
    """Input hash, lexicon version, weights version and result, as plain JSON values; the input itself is not kept."""
    beside = {"bridges": [_of_bridge(bridge) for bridge in bridges]} if bridges else {}
    return beside | {
        "today": today.isoformat(),
        "input": input_hash(seeker, openings),
        "lexicon": lexicon.version,
        "weights": weights.version,
        "result": [
            {
                "opening": match.opening.id,
                "company": match.opening.company_id,
                "score": match.score,
                "parts": {part: round(value, 6) for part, value in match.parts.items()},
                "reasons": [reason.key for reason in match.reasons],
                "gaps": [gap.key for gap in match.gaps],
            }
            for match in matches
        ],
    }


def _of_bridge(bridge: Bridge) -> dict[str, Any]:
    return {
        "opening": bridge.course.id,
        "company": bridge.course.company_id,
        "score": bridge.score,
        "opens": [opening.id for opening in bridge.opens],
        "taught": [opening.id for opening in bridge.taught],
        "reasons": [reason.key for reason in bridge.reasons],
        "gaps": [gap.key for gap in bridge.gaps],
    }


def input_hash(seeker: Seeker, openings: Sequence[Opening]) -> str:
    """The same for the same person and openings, in whatever order these come."""
    digest = blake2b(msgspec.json.encode(seeker, order="deterministic"), digest_size=16)
    for opening in sorted(openings, key=lambda one: one.id):
        digest.update(msgspec.json.encode(opening, order="deterministic"))
    return digest.hexdigest()
