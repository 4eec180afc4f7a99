"""A consent text is new: the person reads it and says yes or no before anything that needs it goes on."""

from bot.actions import Action, OpenPage, RenewConsent, UnknownAction, decode, encode
from bot.cards.consents import again_screen, agreed_screen
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.flows.profile import PROFILE
from bot.handlers import news, pages
from bot.i18n import t
from bot.screen import Reply, Screen, reply, screen
from bot.services import consents, conversations, outcome_shares, privacy, reminders
from bot.services.outcome_shares import Shared
from db.enums import ConsentPurpose
from db.models import Consent

#: In the profile's answers: the button data of what the person wanted when they were asked again.
_WANTED = "_wanted"


async def ask(turn: Turn, purpose: ConsentPurpose, *, wanted: Action) -> Reply:
    """The new text in place of what the person wanted, which is remembered for after their yes."""
    old = await consents.outdated(turn.session, turn.person.id, purpose)
    assert old is not None  # noqa: S101 - that is why they are asked
    conversation = await conversations.find_conversation(turn.session, turn.person, PROFILE.name)
    if conversation is not None and purpose is ConsentPurpose.PROFILE:
        conversation.answers = {**conversation.answers, _WANTED: encode(wanted)}
    return reply(_screen(turn, old, None))


def _screen(turn: Turn, old: Consent, shared: Shared | None) -> Screen:
    text = consents.text_of(turn.session, old.purpose)
    return again_screen(text, old, zone=turn.settings.timezone, shared=shared)


async def on_renew(turn: Turn, action: RenewConsent) -> Reply | Action:
    """The answer; after a yes about the answers the action that the person wanted before."""
    purpose = _purpose(action)
    shared = None
    if purpose is ConsentPurpose.OUTCOME:
        shared = await outcome_shares.own_share(turn.session, share_id=action.subject_id, person=turn.person)
        old = await outcome_shares.outdated(turn.session, shared.share)
    else:
        old = await consents.outdated(turn.session, turn.person.id, purpose)
    version = consents.version_of(turn.session, purpose)
    if old is None:
        # Answered before, here or elsewhere: the page shows how it stands.
        return OpenPage("privacy")
    if action.step == "no":
        return await _no(turn, purpose, shared)
    if action.step == "yes" and action.version == version:
        return await _yes(turn, purpose, shared)
    if action.step not in ("ask", "yes"):
        raise NoLongerPossible("button-unknown")
    return reply(_screen(turn, old, shared))


def _purpose(action: RenewConsent) -> ConsentPurpose:
    if action.purpose not in set(ConsentPurpose) or action.purpose == ConsentPurpose.COMPANY:
        raise NoLongerPossible("button-unknown")
    return ConsentPurpose(action.purpose)


async def _yes(turn: Turn, purpose: ConsentPurpose, shared: Shared | None) -> Reply | Action:
    if shared is not None:
        await outcome_shares.renew(turn.session, shared.share, person=turn.person, now=turn.now)
        return reply(agreed_screen())
    await consents.give(turn.session, turn.person, purpose, now=turn.now)
    if purpose is ConsentPurpose.PROFILE:
        return await _wanted(turn) or reply(agreed_screen())
    return reply(agreed_screen())


async def _wanted(turn: Turn) -> Action | None:
    """What the person wanted when they were asked again, once."""
    conversation = await conversations.find_conversation(turn.session, turn.person, PROFILE.name)
    if conversation is None or _WANTED not in conversation.answers:
        return None
    data = conversation.answers[_WANTED]
    conversation.answers = {key: value for key, value in conversation.answers.items() if key != _WANTED}
    try:
        return decode(data)
    except UnknownAction:
        return None


async def _no(turn: Turn, purpose: ConsentPurpose, shared: Shared | None) -> Reply:
    """A no takes the purpose back, as it can be taken back at any time."""
    if shared is not None:
        share = shared.share
        turn.gone.extend(
            await outcome_shares.take_back(
                turn.session, lead_id=share.lead_id, partner_id=share.partner_id, person=turn.person, now=turn.now
            )
        )
        return reply(screen(t("share-stopped"), rows=pages.menu_rows(turn)))
    return await take_back(turn, purpose)


async def take_back(turn: Turn, purpose: ConsentPurpose) -> Reply:
    """End one purpose of the person's own, at once: the profile with the answers, reminders, or news."""
    match purpose:
        case ConsentPurpose.PROFILE:
            await forget_answers(turn)
            return reply((await pages.programme(turn)).led_by(t("privacy-back-profile-done")))
        case ConsentPurpose.REMINDERS:
            await reminders.stop(turn.session, turn.person, now=turn.now)
            return reply(screen(t("reminders-off"), rows=pages.menu_rows(turn)))
        case ConsentPurpose.BROADCASTS:
            await news.stop(turn)
            return reply(screen(t("news-no"), rows=pages.menu_rows(turn)))
    raise NoLongerPossible("button-unknown")


async def forget_answers(turn: Turn) -> None:
    """Without the consent to keep them, a candidate's answers go, and with them what firms and caseworkers see."""
    turn.gone.extend(await outcome_shares.take_all_back(turn.session, turn.person, now=turn.now))
    turn.to_empty.extend(await privacy.erase_profile(turn.session, turn.person, now=turn.now))
