"""What everybody can do: start, language, help, privacy, stop, and a kind answer to anything else."""

import re
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

from bot.actions import ChooseLanguage, OpenPage, Privacy
from bot.cards.evening_pictures import TICKET_PREFIX
from bot.cards.lead_questions import meant_screen
from bot.edge import Turn
from bot.errors import AppError, NoLongerPossible
from bot.flows.ambassadors import TALK_FLOWS, TALK_PHONE
from bot.flows.engine import Flow
from bot.flows.help import HELP, HELP_REPLY
from bot.flows.profile import PROFILE
from bot.flows.questions import LEAD_ANSWER, LEAD_NOTE, LEAD_PHONE, LEAD_QUESTION
from bot.handlers import (
    ask_ambassador,
    candidate,
    class_pupils,
    company,
    door,
    evening,
    firm_home,
    guardians,
    handing_over,
    pages,
    partners,
    questionnaire,
    staff_leads,
    talking,
    team,
    trust,
    wanting,
)
from bot.handlers import privacy as privacy_room
from bot.handlers.rests import rests_screen
from bot.handlers.staff import CONTACT_PREFIX
from bot.i18n import t
from bot.screen import Button, Reply, Screen, reply, screen
from bot.services import conversations, lead_questions, people, privacy, profiles, referrals
from bot.services.class_visit_doors import CLASS_PREFIX
from bot.services.door_codes import DOOR_PREFIX
from bot.services.guardians import GUARDIAN_PREFIX
from bot.services.handing_over import HAND_OVER_PREFIX
from bot.services.meeting import MEETING_PREFIX
from db.models import CompanyContact, Conversation

#: Deep links by what they begin with; each of these shows a page of its own.
Link = Callable[[Turn, str], Awaitable[Reply]]
LINKS: dict[str, Link] = {
    CONTACT_PREFIX: company.on_join,
    team.STAFF_PREFIX: team.on_join,
    partners.PARTNER_PREFIX: partners.on_join,
    DOOR_PREFIX: lambda turn, rest: door.on_scan(turn, DOOR_PREFIX + rest),
    TICKET_PREFIX: evening.on_ticket_scan,
    CLASS_PREFIX: class_pupils.on_scan,
    HAND_OVER_PREFIX: handing_over.on_link,
    MEETING_PREFIX: handing_over.on_meeting_link,
    GUARDIAN_PREFIX: guardians.on_link,
}


async def on_start(turn: Turn) -> Reply:
    """`/start`, with or without a deep link: never throws away an answer. Stopped messages come again."""
    is_back = await privacy.resume(turn.session, turn.person, now=turn.now)
    shown = await _started(turn)
    return shown.led_by(t("messages-again")) if is_back and shown.screens else shown


async def _started(turn: Turn) -> Reply:
    payload = (turn.text or "").partition(" ")[2].strip()
    for prefix, follow in LINKS.items():
        if payload.startswith(prefix):
            return await _followed(turn, follow, payload.removeprefix(prefix))
    if payload.startswith(referrals.REFERRAL_PREFIX):
        await referrals.note(turn.session, turn.person, payload.removeprefix(referrals.REFERRAL_PREFIX))
    if not turn.person.language_chosen:
        return reply(pages.choose_language_screen(turn.person.language))
    conversation = await conversations.find_conversation(turn.session, turn.person, PROFILE.name)
    roles = await people.contact_roles(turn.session, turn.person)
    if roles or conversation is None or not conversation.answers:
        return await _first_page(turn, roles)
    if await questionnaire.is_complete(turn, conversation):
        return reply(screen(t("welcome-back"), rows=pages.menu_rows(turn)))
    begun = await candidate.on_begin(turn)
    return reply(begun.screens[0].led_by(t("welcome-back-go-on")), *begun.screens[1:])


async def _followed(turn: Turn, follow: Link, rest: str) -> Reply:
    """The page of a link; one that leads nowhere is explained, with the ways on, and nothing is half done."""
    try:
        async with turn.session.begin_nested():
            return await follow(turn, rest)
    except AppError as error:
        await turn.session.refresh(turn.person)
        turn.gone, turn.menus, turn.to_empty, turn.to_take_back = [], [], [], []
        return await pages.dead_end(turn, t(error.text_key, **error.args_of_text))


async def _first_page(turn: Turn, contact_roles: Sequence[CompanyContact]) -> Reply:
    """The page of somebody's work, which a firm's contact sees in any case; or the welcome."""
    if contact_roles or turn.person.is_staff:
        return await company.on_welcome(turn, contact_roles)
    if await people.has_role(turn.session, turn.person):
        asleep = await rests_screen(turn)
        return reply(asleep) if asleep is not None else await partners.on_work(turn)
    return reply(pages.welcome())


async def on_language(turn: Turn) -> Reply:
    return reply(pages.choose_language_screen(turn.person.language))


async def on_choose_language(turn: Turn, action: ChooseLanguage) -> Reply:
    was_chosen = turn.person.language_chosen
    people.choose_language(turn.person, action.language)
    conversation = turn.conversation
    if conversation is not None and conversations.flow_named(conversation.flow) is not None:
        return await questionnaire.ask(turn, conversation)
    if await people.has_role(turn.session, turn.person):
        turn.menus.append(turn.person.telegram_id)
        roles = await people.contact_roles(turn.session, turn.person)
        return (await _first_page(turn, roles)).led_by(t("language-changed"))
    if was_chosen and await profiles.find_profile(turn.session, turn.person):
        return reply(screen(t("language-changed"), rows=pages.menu_rows(turn)))
    return reply(pages.welcome())


async def on_help(turn: Turn) -> Reply:
    return reply(await pages.help_screen(turn))


async def on_event(turn: Turn) -> Reply:
    return reply(await pages.programme(turn))


async def on_stop(turn: Turn) -> Reply:
    """Stop: nothing more is sent; what happens with answers and leads is the person's choice."""
    privacy.pause(turn.person, now=turn.now)
    rows = (
        (Button(t("button-resume"), Privacy("resume")),),
        (Button(t("button-leads"), OpenPage("leads")),),
        (Button(t("button-erase"), Privacy("erase")),),
    )
    return reply(screen(t("stopped"), rows=rows))


PAGES: dict[str, Callable[[Turn], Awaitable[Reply]]] = {
    "begin": candidate.on_begin,
    "matches": candidate.on_matches,
    "profile": candidate.on_profile,
    "leads": staff_leads.on_leads,
    "own-leads": candidate.on_leads,
    "company": firm_home.on_company,
    "event": on_event,
    "evening": evening.on_evening,
    "stamps": door.on_stamps,
    "door": door.on_door,
    "ask": ask_ambassador.on_ask,
    "help": on_help,
    "real": trust.on_real,
    "language": on_language,
    "privacy": privacy_room.on_page,
}


async def on_open_page(turn: Turn, action: OpenPage) -> Reply:
    page = PAGES.get(action.page)
    if page is None:
        raise NoLongerPossible("button-unknown")
    return await page(turn)


#: What looks like a command.
_COMMAND = re.compile(r"/[A-Za-z]\w{0,31}(@\w+)?(?:\s|$)")
#: Texts of these go to another person; after a while without one, the next text is no answer any more.
RELAYED = {
    *(flow.name for flow in (LEAD_QUESTION, LEAD_NOTE, LEAD_ANSWER, HELP, HELP_REPLY)),
    *(flow.name for flow in TALK_FLOWS),
}
RELAY_PATIENCE = timedelta(hours=2)


async def _still_open(turn: Turn, conversation: Conversation | None) -> Conversation | None:
    """The open questionnaire, unless its texts go to somebody else and it was left long ago."""
    if conversation is None or conversation.flow not in RELAYED:
        return conversation
    if turn.now - conversation.updated_at <= RELAY_PATIENCE:
        return conversation
    # Who comes back much later hardly means these words for somebody else's phone.
    await conversations.close_conversation(turn.session, conversation, now=turn.now)
    return None


def _code_typed(turn: Turn) -> Callable[[Turn], Awaitable[Reply]] | None:
    """What follows when a text looks like one of our codes."""
    if handing_over.may_be_code(turn):
        return handing_over.on_code
    return _on_words if door.may_be_words(turn) else None


async def _on_words(turn: Turn) -> Reply:
    """Two words: those of a class' visit today, or else of an evening's door."""
    return await class_pupils.on_words(turn) or await door.on_words(turn)


def _is_open(conversation: Conversation | None, flow: Flow) -> bool:
    return conversation is not None and conversation.flow == flow.name


async def on_anything(turn: Turn) -> Reply:
    """A message that is no command: an answer to the open question, or a kind word and the ways on."""
    sent = await _number_or_place(turn)
    if sent is not None:
        return sent
    if _is_open(turn.conversation, LEAD_PHONE):
        return await wanting.on_phone_text(turn)
    turn.conversation = conversation = await _still_open(turn, turn.conversation)
    if turn.text is not None and _COMMAND.match(turn.text):
        return await _unknown_command(turn, conversation)
    follow = _code_typed(turn)
    if follow is not None:
        return await follow(turn)
    if conversation is not None and turn.text is not None:
        return await questionnaire.on_text(turn, conversation)
    if not turn.person.language_chosen:
        return reply(pages.choose_language_screen(turn.person.language))
    notice = f"cannot-read-{(turn.other or '').replace('_', '-')}"
    unread = t(notice if turn.other in ("voice", "photo", "video_note") else "cannot-read-other")
    if conversation is not None:
        return await questionnaire.ask(turn, conversation, unread)
    if turn.text is None:
        return reply(screen(unread, rows=await pages.ways_on(turn)))
    return await _stray_words(turn)


async def _number_or_place(turn: Turn) -> Reply | None:
    """A phone number or a place, or words where a number was asked for; None for any other message."""
    if _is_open(turn.conversation, TALK_PHONE) and (turn.phone is not None or turn.text is not None):
        return await talking.on_phone(turn)
    if turn.phone is not None:
        return await wanting.on_phone(turn) or await _not_needed(turn, "phone-not-now")
    if turn.place is not None:
        return await questionnaire.on_place(turn, turn.place) or await _not_needed(turn, "place-not-now")
    return None


async def _stray_words(turn: Turn) -> Reply:
    """Words while nothing is open: where a firm's question waits they are perhaps its answer; else the ways on."""
    asked = await lead_questions.waiting_for(turn.session, turn.person)
    if asked:
        return reply(meant_screen(asked[0]))
    return reply(screen(t("not-a-question"), rows=await pages.ways_on(turn)))


async def _not_needed(turn: Turn, told: str) -> Reply:
    """A number or place that nobody asked for: kept nowhere. What is open is asked again."""
    thanks, conversation = Screen((t(told),), removes_keyboard=True), turn.conversation
    if not turn.person.language_chosen:
        return reply(thanks, pages.choose_language_screen(turn.person.language))
    if conversation is not None and conversations.flow_named(conversation.flow) is not None:
        return reply(thanks, *(await questionnaire.ask(turn, conversation)).screens)
    return reply(thanks, await pages.help_screen(turn))


async def _unknown_command(turn: Turn, conversation: Conversation | None) -> Reply:
    """A command that there is not, a slip perhaps: never an answer, and never passed on to anybody."""
    if conversation is not None and conversation.flow in conversations.FLOWS:
        return await questionnaire.ask(turn, conversation, t("command-unknown-here"))
    return reply(screen(t("command-unknown"), rows=await pages.ways_on(turn)))


async def on_edited(turn: Turn) -> Reply:
    """A message that was changed afterwards: the answer stays, and can be changed in the summary."""
    return reply(screen(t("edited-message"), rows=((Button(t("button-profile"), OpenPage("profile")),),)))
