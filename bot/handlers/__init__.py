"""Which update goes to which handler."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from telegram import Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

# First: the rooms of partners and the questionnaires import each other, and begin well from this end only.
import bot.handlers.questionnaire  # noqa: F401 - only its place in the order matters
from bot import actions
from bot.actions import Action, OpenPage
from bot.edge import Edge, TapHandler, Turn
from bot.errors import NoLongerPossible
from bot.flows.ambassadors import AMB_PHOTO
from bot.flows.offer import OWN_PHOTO
from bot.handlers import (
    ambassadors,
    ask_ambassador,
    asked,
    asking,
    broadcast,
    broadcast_press,
    broadcast_receivers,
    broadcast_writing,
    candidate,
    caseworker,
    class_pages,
    class_visits,
    codes,
    common,
    company,
    door,
    evening,
    exit_poll,
    firm_evening,
    firm_home,
    firms,
    guardians,
    handed_in,
    handing_over,
    help_desk,
    news,
    own_offers,
    own_photos,
    partners,
    privacy,
    questionnaire,
    renewing,
    report,
    settings,
    sharing,
    staff,
    staff_events,
    staff_leads,
    stats,
    team,
    topics,
    trust,
    waking,
    wanting,
)
from bot.i18n import t
from bot.screen import Reply
from bot.services import conversations
from bot.services.consents import AskedAgain
from db.enums import PartnerRole
from db.models import Conversation

#: Every command, with what carries it out.
COMMANDS: dict[str, Callable[[Turn], Awaitable[Reply]]] = {
    "start": common.on_start,
    "matches": candidate.on_matches,
    "profile": candidate.on_profile,
    "leads": staff_leads.on_leads,
    "event": common.on_event,
    "language": common.on_language,
    "privacy": privacy.on_page,
    "help": common.on_help,
    "stop": common.on_stop,
    "evening": evening.on_evening,
    "stamps": door.on_stamps,
    "door": door.on_door,
    "topics": topics.on_topics,
    "company": firm_home.on_company,
    "events": staff_events.on_events,
    "delay": staff_events.on_delay,
    "check": staff_events.on_check,
    "staff": team.on_staff,
    "audit": team.on_audit,
    "companies": firms.on_companies,
    "template": handed_in.on_template,
    "export": handed_in.on_export,
    "broadcast": broadcast.on_broadcast,
    "stats": stats.on_stats,
    "mirror": stats.on_mirror,
    "report": report.on_report,
    "questions": help_desk.on_questions,
    "codes": codes.on_codes,
    "offers": own_offers.on_offers,
    "mycodes": codes.on_own_codes,
    "partners": partners.on_partners,
    "settings": settings.on_settings,
    "real": trust.on_real,
    "work": partners.on_work,
    "ask": ask_ambassador.on_ask,
    "asked": asked.on_asked,
    "visits": class_visits.on_visits,
    "classes": class_pages.on_classes,
}

#: Not by the room itself: it and the room of partners need each other.
partners.HOMES[PartnerRole.AMBASSADOR] = ambassadors.on_home

Kind = TypeVar("Kind", bound=Action)


def _tap(kind: type[Kind], handler: Callable[[Turn, Kind], Awaitable[Reply]]) -> tuple[type[Action], TapHandler]:
    """The handler for one kind of button; the type checker sees that they belong together."""

    async def routed(turn: Turn, action: Action) -> Reply:
        if not isinstance(action, kind):
            raise TypeError(f"{kind.__name__} expected, not {type(action).__name__}")
        return await handler(turn, action)

    return kind, routed


_TAPS: dict[type[Action], TapHandler] = dict(
    (
        _tap(actions.ChooseLanguage, common.on_choose_language),
        _tap(actions.OpenPage, common.on_open_page),
        _tap(actions.AnswerQuestion, questionnaire.on_answer),
        _tap(actions.MoveInFlow, questionnaire.on_move),
        _tap(actions.MoreMatches, candidate.on_more),
        _tap(actions.DismissOffer, candidate.on_dismiss),
        _tap(actions.WantOffer, wanting.on_want),
        _tap(actions.WantCompany, wanting.on_want_company),
        _tap(actions.ShowOffer, candidate.on_show_offer),
        _tap(actions.ShowPhotos, candidate.on_show_photos),
        _tap(actions.WithdrawLead, candidate.on_withdraw),
        _tap(actions.AnswerLead, company.on_answer_lead),
        _tap(actions.AnswerLeadQuestion, candidate.on_lead_question),
        _tap(actions.FirmHome, firm_home.on_firm_home),
        _tap(actions.InviteContact, staff.on_invite),
        _tap(actions.MyEvening, evening.on_my_evening),
        _tap(actions.PlanStop, evening.on_plan_stop),
        _tap(actions.PlanBus, evening.on_plan_bus),
        _tap(actions.AnswerPlace, evening.on_answer_place),
        _tap(actions.AtDoor, door.on_at_door),
        _tap(actions.RunEvent, staff_events.on_run_event),
        _tap(actions.AddStop, staff_events.on_add_stop),
        _tap(actions.RunStop, staff_events.on_run_stop),
        _tap(actions.RunRoute, staff_events.on_run_route),
        _tap(actions.MakePoster, staff_events.on_poster),
        _tap(actions.ListLeads, staff_leads.on_list_leads),
        _tap(actions.RunLead, staff_leads.on_run_lead),
        _tap(actions.TellOutcome, staff_leads.on_tell_outcome),
        _tap(actions.RunTeam, team.on_run_team),
        _tap(actions.ReadAudit, team.on_read_audit),
        _tap(actions.ListFirms, firms.on_list_firms),
        _tap(actions.RunFirm, firms.on_run_firm),
        _tap(actions.RunOffer, firms.on_run_offer),
        _tap(actions.OwnOffer, own_offers.on_own_offer),
        _tap(actions.ThesisTopics, topics.on_thesis_topics),
        _tap(actions.MarkTopic, topics.on_mark_topic),
        _tap(actions.FirmEvening, firm_evening.on_firm_evening),
        _tap(actions.RunContact, firms.on_run_contact),
        _tap(actions.HandleFile, handed_in.on_handle_file),
        _tap(actions.RunBroadcast, broadcast.on_run_broadcast),
        _tap(actions.ChooseReceivers, broadcast_receivers.on_choose_receivers),
        _tap(actions.PressBroadcast, broadcast_press.on_press),
        _tap(actions.ShowStats, stats.on_show_stats),
        _tap(actions.AnswerPoll, exit_poll.on_answer_poll),
        _tap(actions.MakeReport, report.on_make_report),
        _tap(actions.AskPerson, asking.on_ask_person),
        _tap(actions.UndoChange, asking.on_undo),
        _tap(actions.ListHelp, help_desk.on_list),
        _tap(actions.RunHelp, help_desk.on_run),
        _tap(actions.RunCode, codes.on_run_code),
        _tap(actions.News, news.on_news),
        _tap(actions.RunSettings, settings.on_run_settings),
        _tap(actions.RunPartners, partners.on_run_partners),
        _tap(actions.OpenWork, partners.on_open_work),
        _tap(actions.ClassVisits, class_visits.on_class_visits),
        _tap(actions.RunCaseworker, caseworker.on_run_caseworker),
        _tap(actions.RunClient, caseworker.on_run_client),
        _tap(actions.HandClients, caseworker.on_hand_clients),
        _tap(actions.ClaimAnswers, handing_over.on_claim),
        _tap(actions.ShareOutcome, sharing.on_share),
        _tap(actions.GuardianPaper, guardians.on_paper),
        _tap(actions.AnswerGuardian, guardians.on_answer),
        _tap(actions.AskAmbassador, ask_ambassador.on_ask_ambassador),
        _tap(actions.AmbassadorWork, ambassadors.on_work),
        _tap(actions.ListDialogues, asked.on_list),
        _tap(actions.RunDialogue, asked.on_run),
        _tap(actions.WakeRole, waking.on_wake),
        _tap(actions.Privacy, privacy.on_privacy),
        _tap(actions.TakeBack, privacy.on_take_back),
        _tap(actions.RenewConsent, lambda turn, action: _on_renew(turn, action)),
    )
)


#: Who takes any message while a conversation of theirs is open: texts, pictures, files.
_OWN_MESSAGES: dict[str, Callable[[Turn, Conversation], Awaitable[Reply]]] = {
    broadcast_writing.FLOW: broadcast_writing.on_message,
    OWN_PHOTO: own_photos.on_message,
    AMB_PHOTO.name: ambassadors.on_photo_message,
}


#: A picture is waited for, and perhaps its words; a command gives that up, which is said.
_PICTURE_FLOWS = (OWN_PHOTO, AMB_PHOTO.name)


async def _on_message(turn: Turn) -> Reply:
    return await _or_ask_again(turn, _carried_out(turn), OpenPage("begin"))


async def _carried_out(turn: Turn) -> Reply:
    conversation = turn.conversation
    if conversation is not None and conversation.flow in _OWN_MESSAGES:
        return await _OWN_MESSAGES[conversation.flow](turn, conversation)
    if turn.file is not None:
        return await handed_in.on_file(turn)
    return await common.on_anything(turn)


async def _on_renew(turn: Turn, action: actions.RenewConsent) -> Reply:
    """The answer to a consent text that is new; a yes goes on to what the person wanted before."""
    done = await renewing.on_renew(turn, action)
    return done if isinstance(done, Reply) else await _on_tap(turn, done)


async def _or_ask_again(turn: Turn, answered: Awaitable[Reply], wanted: Action) -> Reply:
    """The reply; or the text of a consent that is new, before anything goes on that needs it."""
    try:
        return await answered
    except AskedAgain as asked:
        return await renewing.ask(turn, asked.purpose, wanted=wanted)


def _command(name: str, handler: Callable[[Turn], Awaitable[Reply]]) -> Callable[[Turn], Awaitable[Reply]]:
    """A command leads elsewhere: the next text is no answer to what was asked before, and goes to nobody by mistake."""

    async def carried_out(turn: Turn) -> Reply:
        wanted = "begin" if name == "start" else name if name in common.PAGES else "help"
        if handler is common.on_language:
            return await _or_ask_again(turn, handler(turn), OpenPage(wanted))
        waited = turn.conversation is not None and turn.conversation.flow in _PICTURE_FLOWS
        await conversations.step_aside(turn.session, turn.conversation)
        done = await _or_ask_again(turn, handler(turn), OpenPage(wanted))
        return done.led_by(t("picture-left")) if waited and done.screens else done

    return carried_out


async def _on_tap(turn: Turn, action: Action) -> Reply:
    handler = _TAPS.get(type(action))
    if handler is None:
        raise NoLongerPossible("button-unknown")
    return await _or_ask_again(turn, handler(turn, action), action)


def add_handlers(application: Application[Any, Any, Any, Any, Any, Any], edge: Edge) -> None:
    """Route commands, taps, and everything else through the edge."""
    private = filters.ChatType.PRIVATE
    for command, handler in COMMANDS.items():
        application.add_handler(
            CommandHandler(
                command, edge.message(_command(command, handler)), filters=private & filters.UpdateType.MESSAGE
            )
        )
    application.add_handler(CallbackQueryHandler(edge.tap(_on_tap)))
    application.add_handler(MessageHandler(private & filters.UpdateType.MESSAGE, edge.message(_on_message)))
    application.add_handler(MessageHandler(private & filters.UpdateType.EDITED_MESSAGE, edge.message(common.on_edited)))

    async def on_membership(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        await edge.note_membership(update)

    application.add_handler(ChatMemberHandler(on_membership, ChatMemberHandler.MY_CHAT_MEMBER))
