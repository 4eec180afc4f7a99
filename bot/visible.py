"""Whether there is anything to see in a text at all."""

import unicodedata

#: Unicode calls them letters or signs, but nobody sees them.
_EMPTY = "\u115f\u1160\u2800\u3164\uffa0"


def shows_something(words: str | None) -> bool:
    """Whether anything of the words can be seen: a letter, a digit, a pictogram; no zero-width signs alone."""
    return any(unicodedata.category(sign)[0] in "LNPS" and sign not in _EMPTY for sign in words or "")
