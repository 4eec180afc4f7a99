"""Codes in links that make somebody something or let them answer: made by chance, and only a hash of them is kept."""

import hashlib
import secrets

#: 144 random bits: nobody guesses them, so tries are not counted, and the hash needs no salt.
_BYTES = 18


def made() -> str:
    """A new code, 24 signs that a deep link may have."""
    return secrets.token_urlsafe(_BYTES)


def hash_of(code: str) -> str:
    """What the database keeps of a code (64 signs)."""
    return hashlib.sha256(code.encode()).hexdigest()
