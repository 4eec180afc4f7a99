"""The codes of a door: a signed deep link for its poster, and two words for those who cannot scan."""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Container, Iterable
from functools import cache

from bot.matching.fold import words_of
from db.models import Stop

#: What a deep link of a door begins with; the rest is the stop's id and a signature.
DOOR_PREFIX = "d_"
_SIGNATURE = 16


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# Short, easy to say, told apart by ear: 64 x 64 pairs.
_FIRST = _words("""
    röd blå grön gul vit svart brun lila rosa grå stor liten lång kort bred smal snabb lugn glad pigg klok modig stark
    snäll varm kall frisk ny gammal ung rund rak mjuk hård tung lätt hög låg djup söt salt sur stilla vild tam rolig
    fin ren klar ljus mörk tyst mild blank jämn torr blöt kvick rask vaken trygg fri hel nära
""")
_SECOND = _words("""
    älg björn räv hare varg lo igelkott ekorre uggla örn svan anka häst ko får get gris hund katt mus gädda abborre lax
    myra humla fjäril groda sol måne stjärna sky regn snö is vind älv sjö fjäll skog tall gran björk rönn blåbär lingon
    hjortron äpple päron stuga båt kälke skida spade yxa hammare såg skruv mutter nyckel lampa klocka bro tåg mås
""")


def door_payload(stop: Stop) -> str:
    """The payload of the door's deep link. The stop's event must be loaded."""
    return f"{DOOR_PREFIX}{stop.id}-{_signature(stop)}"


def stop_id_in(payload: str) -> int | None:
    """The stop that a payload speaks of; not yet that it is right."""
    number = payload.removeprefix(DOOR_PREFIX).partition("-")[0]
    return int(number) if number.isascii() and number.isdigit() and len(number) <= 9 else None


def is_signed(stop: Stop, payload: str) -> bool:
    """Whether the payload is the one of this stop's poster. The stop's event must be loaded."""
    return hmac.compare_digest(payload.encode(), door_payload(stop).encode())


def spoken_codes(stops: Iterable[Stop], secret: str) -> dict[int, str]:
    """Two words for each stop of an event, all different, the same at every call."""
    codes: dict[int, str] = {}
    for stop in sorted(stops, key=lambda one: one.id):
        for nonce in range(len(_FIRST) * len(_SECOND)):
            number = int.from_bytes(_mac(secret, f"spoken:{stop.id}:{nonce}")[:8], "big")
            code = f"{_FIRST[number % len(_FIRST)]} {_SECOND[number // len(_FIRST) % len(_SECOND)]}"
            if code not in codes.values():
                codes[stop.id] = code
                break
    return codes


def random_code(taken: Container[str]) -> str:
    """Two words by chance that are not among `taken`."""
    while (code := f"{secrets.choice(_FIRST)} {secrets.choice(_SECOND)}") in taken:
        pass
    return code


def signature(secret: str, text: str) -> str:
    """A short signature that fits into the payload of a link."""
    return base64.urlsafe_b64encode(_mac(secret, text)).decode()[:_SIGNATURE]


def folded_code(text: str) -> str:
    """A typed code as it is compared: lower letters, without accents and signs."""
    return " ".join(word.folded for word in words_of(text))


def looks_like_code(text: str) -> bool:
    """Whether a text is two of the words that codes are made of."""
    return folded_code(text) in _all_codes()


@cache
def _all_codes() -> frozenset[str]:
    return frozenset(folded_code(f"{first} {second}") for first in _FIRST for second in _SECOND)


def _signature(stop: Stop) -> str:
    return signature(stop.event.secret, f"door:{stop.id}")


def _mac(secret: str, text: str) -> bytes:
    return hmac.new(secret.encode(), text.encode(), hashlib.sha256).digest()
