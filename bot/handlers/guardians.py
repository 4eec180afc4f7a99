"""Minors and their guardians: the paper, the link on it, and the guardian's answer."""

from bot.actions import AnswerGuardian, GuardianPaper
from bot.cards import guardians as cards
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.i18n import Sayable, languages
from bot.screen import Reply, reply
from bot.services import guardian_pages, guardians, hidden, people, privacy
from bot.services.hidden import Hidden
from bot.services.lead_facts import load_facts
from db.enums import OPEN_LEAD_STATUSES
from db.models import Lead, Profile


async def notes(turn: Turn, lead: Lead, *, is_short: bool = False) -> tuple[list[Sayable], cards.Rows]:
    """What a minor is told about an own lead, and the way to the paper."""
    if lead.status not in OPEN_LEAD_STATUSES:
        return [], ()
    facts = await load_facts(turn.session, lead.id)
    return cards.minor_notes(facts, turn.today, is_short=is_short) if facts is not None else ([], ())


async def hidden_offers(turn: Turn, profile: Profile) -> tuple[list[Sayable], cards.Rows]:
    """What a minor does not see and why, with the way to the answer about school."""
    found = await hidden.hidden_by_law(turn.session, turn.person, profile, today=turn.today)
    lines = cards.hidden_lines(found, knows_school=profile.finished_school is not None)
    can_tell = Hidden.SCHOOL in found and cards.asks_school(profile, turn.today)
    return lines, ((cards.school_row(),) if can_tell else ())


async def on_paper(turn: Turn, action: GuardianPaper) -> Reply:
    """The minor: choose the second language, then the paper comes as a file."""
    if action.step == "choose":
        facts = await guardians.own_lead(turn.session, lead_id=action.lead_id, person=turn.person, today=turn.today)
        return Reply((cards.choose_paper(facts, turn.person.language),), keep=True)
    if action.step not in languages():
        raise NoLongerPossible("button-unknown")
    facts, code = await guardians.make_link(
        turn.session, lead_id=action.lead_id, person=turn.person, now=turn.now, today=turn.today
    )
    spoken = tuple(dict.fromkeys((turn.person.language, action.step)))
    return reply(*cards.paper_screens(facts, spoken, code=code, bot_username=turn.bot_username))


async def on_link(turn: Turn, code: str) -> Reply:
    """The guardian opened the link of the paper. Looking at it changes nothing."""
    facts = await guardians.open_link(turn.session, code=code, actor=turn.person, today=turn.today)
    turn.guardian_of = facts.lead.id
    return reply(cards.guardian_page(facts, code))


async def on_answer(turn: Turn, action: AnswerGuardian) -> Reply:
    """The guardian's tap: an answer, or another language to read it in."""
    if action.step in ("yes", "no"):
        return await _answered(turn, action.secret, agrees=action.step == "yes")
    facts = await guardians.open_link(turn.session, code=action.secret, actor=turn.person, today=turn.today)
    if action.step == "languages":
        return reply(cards.guardian_languages(action.secret))
    if action.step not in (*languages(), "page"):
        raise NoLongerPossible("button-unknown")
    people.choose_language(turn.person, action.step)
    turn.guardian_of = facts.lead.id
    return reply(cards.guardian_page(facts, action.secret))


async def _answered(turn: Turn, secret: str, *, agrees: bool) -> Reply:
    """Once. Whoever has nothing else here is forgotten in the same moment."""
    facts = await guardians.answer(
        turn.session, code=secret, agrees=agrees, actor=turn.person, now=turn.now, today=turn.today
    )
    pressed = (turn.person.telegram_id, turn.pressed)
    turn.gone.extend(await guardian_pages.answered(turn.session, lead_id=facts.lead.id, but=pressed))
    passes_by = await guardians.is_passing_by(turn.session, turn.person)
    if passes_by:
        turn.to_empty.extend(
            await privacy.erase_person(turn.session, turn.person, now=turn.now, is_counted=False, gone=turn.gone)
        )
    return reply(cards.guardian_thanks(facts, agrees=agrees, is_kept=not passes_by))
