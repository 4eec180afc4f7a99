"""What is left of a text put together again, with the signs that stood around what is gone. Pure."""

from collections.abc import Iterable
from typing import Final

_STRONG: Final = frozenset(".!?\n።፨؟۔…")


def joined(kept: Iterable[tuple[str, str, bool]]) -> str:
    """Clauses with what stood between them; where one is missing, the strongest sign around it stays."""
    out, between, is_missing = "", [""], False
    for body, after, is_removed in kept:
        if body.strip():
            if is_missing:
                out += max(reversed(between), key=_strength) if out else ""
            else:
                out += "".join(between)
            out, between, is_missing = out + body, [after], False
        else:
            between.append(after)
            is_missing = is_missing or is_removed
    if not is_missing:
        return out + "".join(between)
    last = max(reversed(between), key=_strength)
    return out + last if out and _strength(last) == _strength(".") else out


def _strength(between: str) -> int:
    """3 for the end of a sentence, 2 for another sign, 1 for a word, 0 for nothing."""
    if not _STRONG.isdisjoint(between):
        return 3
    return 2 if any(not char.isalnum() and not char.isspace() for char in between) else int(bool(between.strip()))
