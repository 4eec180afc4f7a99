"""What a picture shows: ready words, already in the reader's language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TicketStop:
    """One company to visit: `time` as it shall be read ("17.00–17.45"), `place` and `note` may be empty."""

    time: str
    name: str
    place: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Ticket:
    """A person's evening: the programme in order, lines about the bus, and a code to show at the doors."""

    language: str
    title: str
    when: str
    who: str
    stops: tuple[TicketStop, ...]
    bus: tuple[str, ...]
    #: What the QR code says, usually an address.
    code: str
    code_caption: str
    footer: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """One company on a stamp card; `time` of the visit, None while it is not visited."""

    name: str
    time: str | None = None


@dataclass(frozen=True, slots=True)
class StampCard:
    """A person's stamps, 1 to 16; the reward comes when all are there."""

    language: str
    title: str
    subtitle: str
    stamps: tuple[Stamp, ...]
    reward_caption: str | None = None
    reward_code: str | None = None
    #: "3 av 6"; without it the card counts itself and says "3 / 6".
    progress: str | None = None


@dataclass(frozen=True, slots=True)
class PosterBlock:
    """What the poster says in one language."""

    language: str
    headline: str
    text: str


@dataclass(frozen=True, slots=True)
class Poster:
    """A sheet for a company's door: `url` in the QR code, `short_link` to type, two spoken words as a third way."""

    event: str
    day: str
    company: str
    address: str
    url: str
    short_link: str
    spoken_code: str
    #: (language, what to do with the spoken code), in the order they are printed.
    spoken_caption: tuple[tuple[str, str], ...]
    blocks: tuple[PosterBlock, ...]
    footer: str


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A table of a report: the first column has words, the others numbers or a word in place of one."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class ReportPage:
    """The report's one page: who pays stands at the top and the bottom; `badge` says if it is not to be sent on."""

    language: str
    title: str
    period: str
    badge: str
    statement: str
    project: str
    funders: str
    indicators: ReportTable
    others: tuple[ReportTable, ...]
    notes: tuple[str, ...]
    made: str


@dataclass(frozen=True, slots=True)
class SlipMatch:
    """One offer on a slip: `firm` with its place, `why` may be empty."""

    title: str
    firm: str
    kind: str
    why: str


@dataclass(frozen=True, slots=True)
class Slip:
    """What somebody without Telegram takes along: offers that fit, and the code that fetches their answers later."""

    language: str
    title: str
    matches: tuple[SlipMatch, ...]
    #: Said when there is no offer.
    none: str
    how: str
    code_caption: str
    code: str
    url: str
    short_link: str
    until: str
    footer: str


@dataclass(frozen=True, slots=True)
class PaperPart:
    """One part of a guardian's paper: `title` may be empty; each line is a paragraph."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PaperWords:
    """What a guardian's paper says in one language."""

    language: str
    title: str
    parts: tuple[PaperPart, ...]


@dataclass(frozen=True, slots=True)
class GuardianSheet:
    """A paper for the guardian of a minor, in one or two languages; `url` is empty when no code is needed.

    `fields` are (language, label) pairs for each line to fill in: one label for each language on the paper.
    """

    title: str
    firm: str
    words: tuple[PaperWords, ...]
    fields: tuple[tuple[tuple[str, str], ...], ...]
    url: str
    #: (language, what the code is for), in the order of `words`.
    captions: tuple[tuple[str, str], ...]
    footer: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet to hand out: `url` in the QR code, `short_link` to type, whose it is in `name`, small."""

    title: str
    url: str
    short_link: str
    blocks: tuple[PosterBlock, ...]
    name: str
    footer: str


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate of a class' visit: `rows` are (label, words) in order; `statement` says who pays, word for word."""

    language: str
    title: str
    subtitle: str
    text: str
    rows: tuple[tuple[str, str], ...]
    saw_title: str
    saw: str
    thanks: str
    statement: str
    funders: str
    project: str
    made: str


@dataclass(frozen=True, slots=True)
class VisitCode:
    """The code of a class' visit for the screen of a phone: `url` in the QR code, two words as another way."""

    language: str
    title: str
    when: str
    url: str
    spoken_code: str
    #: (language, what to do), in the order they are shown.
    captions: tuple[tuple[str, str], ...]
    footer: str


@dataclass(frozen=True, slots=True)
class DoorCode:
    """A door's code on a contact's phone: `url` in the QR code, and two words for who cannot scan."""

    language: str
    company: str
    event: str
    url: str
    spoken_code: str
    what_to_do: str
    or_write: str
