"""On the person's own phone: fetch the answers that a caseworker wrote down, and meet a caseworker by their code."""

from bot.actions import ClaimAnswers, OpenPage
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.handlers import pages, questionnaire, sharing
from bot.i18n import Sayable, literal, t
from bot.screen import Button, Reply, Screen, reply, screen
from bot.services import clients, conversations, handing_over, meeting, typed_codes
from bot.services.handing_over import Waiting
from bot.services.partners import home_of
from bot.services.typed_codes import WrongCode
from db.models import Partner


async def on_link(turn: Turn, secret: str) -> Reply:
    """A scanned slip."""
    waiting = await handing_over.find_by_secret(turn.session, secret=secret, person=turn.person, now=turn.now)
    return reply(_ask(waiting))


async def on_meeting_link(turn: Turn, code: str) -> Reply:
    """The link of a caseworker."""
    try:
        partner = await meeting.meet(turn.session, code=code, person=turn.person, now=turn.now)
    except WrongCode as error:
        return await pages.dead_end(turn, t(error.text_key))
    return await _met(turn, partner)


def may_be_code(turn: Turn) -> bool:
    """Whether a text looks like a code of a slip or of a caseworker."""
    text = turn.text or ""
    return any(typed_codes.typed(text, length) for length in (clients.CODE_LENGTH, meeting.CODE_LENGTH))


async def on_code(turn: Turn) -> Reply:
    """A typed code. In a questionnaire the same signs may be an answer."""
    text = turn.text or ""
    try:
        code = typed_codes.typed(text, clients.CODE_LENGTH)
        if code is None:
            return await _met(turn, await meeting.meet(turn.session, code=text, person=turn.person, now=turn.now))
        waiting = await handing_over.find_by_code(turn.session, code=code, person=turn.person, now=turn.now)
        return reply(_ask(waiting))
    except NoLongerPossible as error:
        if turn.conversation is not None:
            return await questionnaire.on_text(turn, turn.conversation)
        if not isinstance(error, WrongCode):
            raise
        # Told without raising: the attempt must be written down.
        return await pages.dead_end(turn, t(error.text_key))


def _ask(waiting: Waiting) -> Screen:
    """Whose answers these would be, and from whom: in the language in which they were given."""
    client = waiting.client
    who = literal(waiting.caseworker) if waiting.caseworker else t("claim-somebody")
    texts: list[Sayable] = [t("claim-ask", who=who, home=waiting.organisation)]
    if waiting.would_replace:
        texts.append(t("claim-replaces"))
    yes = Button(t("button-claim-yes"), ClaimAnswers(client.code, "yes"))
    replace = Button(t("button-claim-replace"), ClaimAnswers(client.code, "replace"))
    rows = (
        (replace if waiting.would_replace else yes,),
        (Button(t("button-claim-no"), ClaimAnswers(client.code, "no")),),
    )
    return Screen(tuple(texts), rows, language=client.language)


async def on_claim(turn: Turn, action: ClaimAnswers) -> Reply:
    """Yes or no to fetching the answers. The button holds the code, and wrong ones are counted as typed ones are."""
    code = typed_codes.typed(action.hand_over, clients.CODE_LENGTH)
    if code is None or action.step not in ("yes", "replace", "no"):
        raise NoLongerPossible("button-unknown")
    try:
        waiting = await handing_over.find_by_code(turn.session, code=code, person=turn.person, now=turn.now)
    except WrongCode as error:
        return reply(screen(t(error.text_key), rows=pages.menu_rows(turn)))
    if action.step == "no":
        return reply(Screen((t("claim-not-now"),), language=waiting.client.language))
    if waiting.would_replace and action.step == "yes":
        # Answers have come since that button was shown: nothing is replaced without asking.
        return reply(_ask(waiting))
    turn.gone.extend(await handing_over.claim(turn.session, waiting, person=turn.person, now=turn.now))
    rows = (
        (Button(t("button-show-matches"), OpenPage("matches")),),
        (Button(t("button-profile"), OpenPage("profile")),),
    )
    return reply(screen(t("claim-done"), rows=rows))


async def _met(turn: Turn, partner: Partner) -> Reply:
    """Who it is, and what the person can choose now; nothing is shared by meeting."""
    met = t("meeting-met", name=partner.first_name, home=home_of(partner))
    if not turn.person.language_chosen:
        return reply(screen(met), pages.choose_language_screen(turn.person.language))
    if turn.conversation is not None and conversations.flow_named(turn.conversation.flow) is not None:
        return await questionnaire.ask(turn, turn.conversation, met)
    return reply(screen(met, rows=sharing.to_leads()))
