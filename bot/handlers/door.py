"""At a company's doors: the scan, the choice, the stamp card; and what the company sees of it."""

from bot.actions import AtDoor, OpenPage, WantCompany
from bot.cards.door import count_screen
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.handlers import candidate, evening, pages, questionnaire, wanting
from bot.handlers.wanting import Wanted
from bot.i18n import Sayable, t
from bot.screen import Button, Reply, Screen, reply, screen
from bot.services import doors, leads, people, programme
from bot.services.door_codes import looks_like_code
from bot.services.doors import Stamp, WrongWords
from db.enums import DoorChoice
from db.models import Registration, Visit


async def on_scan(turn: Turn, payload: str) -> Reply:
    """A scanned poster: stamp and attendance at once, then the choice."""
    stamp = await doors.stamp_by_link(turn.session, payload=payload, person=turn.person, now=turn.now)
    return await _stamped(turn, stamp)


async def on_words(turn: Turn) -> Reply:
    """The two words of a poster, written by somebody who cannot scan it. In a questionnaire they may be an answer."""
    try:
        stamp = await doors.stamp_by_words(turn.session, text=turn.text or "", person=turn.person, now=turn.now)
    except WrongWords as error:
        if turn.conversation is not None:
            return await questionnaire.on_text(turn, turn.conversation)
        # Told without raising: the attempt must be written down.
        return await pages.dead_end(turn, t(error.text_key))
    return await _stamped(turn, stamp)


async def _stamped(turn: Turn, stamp: Stamp) -> Reply:
    company = stamp.stop.company.name
    said = t("door-stamp" if stamp.is_new else "door-stamp-again", company=company)
    if await doors.needs_age(turn.session, turn.person, stamp.registration):
        rows = (
            (Button(t("button-thirteen-yes"), AtDoor(stamp.stop.id, "thirteen")),),
            (Button(t("button-thirteen-no"), AtDoor(stamp.stop.id, "younger")),),
        )
        return reply(screen(said, t("door-ask-thirteen"), rows=rows))
    if stamp.visit.choice is not None:
        return reply(screen(said), await _card(turn, stamp.visit))
    return reply(_choice_screen(stamp.visit, said))


def _choice_screen(visit: Visit, *before: Sayable) -> Screen:
    rows = tuple(
        (Button(t(f"button-door-{choice.value}"), AtDoor(visit.stop_id, choice.value)),) for choice in DoorChoice
    )
    return screen(*before, t("door-ask-choice", company=visit.stop.company.name), rows=rows)


async def on_at_door(turn: Turn, action: AtDoor) -> Reply:
    """The visitor's age, or their choice. Only for doors where they have a stamp."""
    visit = await doors.visit_of(turn.session, turn.person, action.stop_id)
    registration = await _registration(turn, visit)
    if action.choice == "younger":
        return await evening.too_young(turn, "door-too-young")
    if action.choice == "thirteen":
        registration.turned_13 = True
        return reply(_choice_screen(visit))
    if action.choice not in set(DoorChoice):
        raise NoLongerPossible("button-unknown")
    choice = DoorChoice(action.choice)
    await doors.choose(turn.session, visit, choice, now=turn.now)
    if choice is DoorChoice.YES:
        return await _on_yes(turn, visit)
    return reply(_chosen(turn, visit, registration), await _card(turn, visit))


def _chosen(turn: Turn, visit: Visit, registration: Registration) -> Screen:
    """Maybe later, or no. Only who has not said no to reminders is asked once more after the evening."""
    if visit.choice is not DoorChoice.LATER:
        return screen(t("door-chosen-no"))
    if registration.reminders is not False:
        return pages.or_stopped(turn, screen(t("door-chosen-later")))
    row = (Button(t("button-door-yes"), AtDoor(visit.stop_id, DoorChoice.YES.value)),)
    return screen(t("door-chosen-later-quiet"), rows=(row,))


async def _registration(turn: Turn, visit: Visit) -> Registration:
    return await doors.registration_for(turn.session, turn.person, visit.stop.event, now=turn.now)


async def _on_yes(turn: Turn, visit: Visit) -> Reply:
    """A lead with consent; without a profile the questions come first, and the stamp is safe already."""
    company = visit.stop.company
    card = await _card(turn, visit)
    existing = await leads.find_open_lead(turn.session, turn.person, company.id)
    if existing is not None:
        return reply(candidate.lead_screen(existing), card)
    if company.paused_at is not None:
        return reply(screen(t("firm-paused", company=company.name)), card)
    profile = await candidate.current_profile(turn)
    if profile is None:
        begun = await candidate.on_begin(turn)
        first = begun.screens[0].led_by(t("door-questions-first", company=company.name))
        return reply(screen(t("door-chosen-yes")), card, first, *begun.screens[1:])
    asked = await wanting.consent_screen(turn, profile, Wanted(company, None))
    return reply(screen(t("door-chosen-yes")), card, asked)


async def _card(turn: Turn, visit: Visit) -> Screen:
    event = await programme.event_of(turn.session, visit.stop.event_id)
    return await evening.stamps_for(turn, event)


async def still_wanted(turn: Turn) -> list[Screen]:
    """Doors where the visitor said yes before there was a profile: now the consent can be asked."""
    found = []
    for visit in await doors.yes_without_lead(turn.session, turn.person):
        company = visit.stop.company
        rows = (
            (Button(t("button-door-yes"), WantCompany(company.id, "ask")),),
            (Button(t("button-not-now"), WantCompany(company.id, "no")),),
        )
        found.append(
            screen(t("door-still-wanted", company=company.name), t("door-ask-choice", company=company.name), rows=rows)
        )
    return found


async def on_stamps(turn: Turn) -> Reply:
    """`/stamps`: the stamp card of the evening that is, was last, or comes next."""
    event = await programme.event_for_stamps(turn.session, turn.person.id, now=turn.now)
    if event is None:
        return reply(screen(t("stamps-none"), rows=((Button(t("button-programme"), OpenPage("event")),),)))
    return reply(await evening.stamps_for(turn, event))


async def on_door(turn: Turn) -> Reply:
    """`/door`, for a firm's contact: visitors in numbers; names are only in the leads of those who said yes."""
    stops = await doors.stops_of_contact(turn.session, turn.person, now=turn.now)
    if not stops:
        is_contact = await people.contact_roles(turn.session, turn.person)
        told = t("door-no-stops" if is_contact else "only-for-contacts")
        return reply(screen(told, rows=await pages.ways_on(turn)))
    return reply(*[count_screen(stop, await doors.counts_of(turn.session, stop.id)) for stop in stops])


def may_be_words(turn: Turn) -> bool:
    """Whether a text could be meant for a door: two of the words that posters have."""
    return turn.text is not None and looks_like_code(turn.text)
