"""What a firm sees at its doors, and the poster that hangs there."""

from collections.abc import Sequence
from functools import partial

from bot.actions import FirmEvening, OpenPage
from bot.cards.evening import address_of
from bot.i18n import say, t
from bot.pictures.draw import poster
from bot.pictures.facts import Poster, PosterBlock
from bot.screen import Button, Document, Screen, screen
from bot.services.door_codes import door_payload
from bot.services.doors import DoorCounts
from bot.services.programme import zone_of
from db.models import Stop


def count_screen(stop: Stop, counts: DoorCounts) -> Screen:
    """Visitors so far, as numbers; names stand only in the leads of those who said yes."""
    rows = (
        (Button(t("button-door-refresh"), OpenPage("door")), Button(t("button-leads"), OpenPage("leads"))),
        (Button(t("button-firm-evening"), FirmEvening(stop.company_id, "page")),),
    )
    return screen(
        t("door-count", company=stop.company.name, count=counts.visitors),
        t("door-count-choices", yes=counts.yes, later=counts.later),
        rows=rows,
    )


def poster_screen(stop: Stop, *, spoken: str, languages: Sequence[str], bot_username: str) -> Screen:
    """A poster to print (PDF, A4) for one company's doors."""
    facts = poster_facts(stop, spoken=spoken, languages=languages, bot_username=bot_username)
    name = f"affisch-{stop.company.key}.pdf"
    caption = t("poster-caption", company=stop.company.name, spoken=spoken)
    return Screen((caption,), document=Document(name, partial(poster, facts)))


def poster_facts(stop: Stop, *, spoken: str, languages: Sequence[str], bot_username: str) -> Poster:
    """The words of a poster. The stop's event and company must be loaded."""
    first = languages[0]
    event, zone = stop.event, zone_of(stop.event)
    opens, closes = stop.opens_at.astimezone(zone), stop.closes_at.astimezone(zone)
    url = f"https://t.me/{bot_username}?start={door_payload(stop)}"
    return Poster(
        event=event.name,
        day=_plain(say(first, t("poster-day", day=opens.date(), opens=opens, closes=closes))),
        company=stop.company.name,
        address=address_of(stop),
        url=url,
        short_link=f"t.me/{bot_username}",
        spoken_code=spoken,
        spoken_caption=tuple((language, say(language, t("poster-spoken"))) for language in languages),
        blocks=tuple(
            PosterBlock(language, say(language, t("poster-headline")), say(language, t("poster-text")))
            for language in languages
        ),
        footer=say(first, t("eu-support")),
    )


def _plain(text: str) -> str:
    return text.translate({0x2068: None, 0x2069: None})
