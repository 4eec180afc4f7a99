"""What a picture says: ready words in the reader's language. Nothing here is looked up or translated."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TicketStop:
    """One visit on a ticket; `note` says when it is not certain."""

    time: str
    name: str
    place: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Ticket:
    """A person's evening with a QR code of `code`."""

    language: str
    title: str
    when: str
    who: str
    stops: tuple[TicketStop, ...]
    bus: tuple[str, ...]
    code: str
    code_caption: str
    footer: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """One firm on a stamp card; `time` is None until it was visited."""

    name: str
    time: str | None


@dataclass(frozen=True, slots=True)
class StampCard:
    """Firms as stamps (1-16), and a code when the card is complete."""

    language: str
    title: str
    subtitle: str
    stamps: tuple[Stamp, ...]
    reward_caption: str | None
    reward_code: str | None


@dataclass(frozen=True, slots=True)
class PosterBlock:
    """What a poster says in one language."""

    language: str
    headline: str
    text: str


@dataclass(frozen=True, slots=True)
class Poster:
    """The sheet at a company's door: QR code of `url`, the same as a short link, and two words to say."""

    event: str
    day: str
    company: str
    address: str
    url: str
    short_link: str
    spoken_code: str
    spoken_caption: tuple[tuple[str, str], ...]
    blocks: tuple[PosterBlock, ...]
    footer: str
