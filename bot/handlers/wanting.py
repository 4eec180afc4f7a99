"""Yes, tell them: what a company will know, the consent, how to be reached, and then the lead."""

from dataclasses import dataclass

from bot.actions import Action, OpenPage, WantCompany, WantOffer
from bot.cards.offers import shared_lines
from bot.edge import Turn
from bot.errors import AppError, NoLongerPossible
from bot.flows.questions import LEAD_PHONE
from bot.handlers import candidate, guardians, pages
from bot.i18n import Sayable, bullets, t
from bot.screen import Button, Keyboard, Reply, Request, Screen, reply, screen
from bot.services import companies, conversations, firm_hours, leads, matches, profiles
from db.enums import ReachBy
from db.models import Company, Lead, Offer, Profile


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person says yes to: an offer of a company, or (`offer` None) the company itself."""

    company: Company
    offer: Offer | None

    def action(self, step: str) -> Action:
        """The button data of a step."""
        return WantOffer(self.offer.id, step) if self.offer else WantCompany(self.company.id, step)

    @property
    def subject_id(self) -> int:
        """What a conversation about it has as its subject: the offer's id, or the company's with a minus."""
        return self.offer.id if self.offer else -self.company.id


async def on_want(turn: Turn, action: WantOffer) -> Reply:
    """A tap of a candidate on a yes to an offer, or on a step of it."""
    offer = await matches.offer_for(turn.session, action.offer_id)
    return await _on_step(turn, Wanted(offer.company, offer), action.step)


async def on_want_company(turn: Turn, action: WantCompany) -> Reply:
    """The same for a company itself, at its doors or after the evening."""
    company = await companies.company_of(turn.session, action.company_id)
    return await _on_step(turn, Wanted(company, None), action.step)


async def _on_step(turn: Turn, wanted: Wanted, step: str) -> Reply:
    if step == "no":
        return reply(screen(t("want-not-now", company=wanted.company.name), rows=pages.menu_rows(turn)))
    profile = await candidate.current_profile(turn)
    if profile is None:
        return await candidate.on_begin(turn)
    existing = await leads.find_open_lead(turn.session, turn.person, wanted.company.id)
    if existing is not None:
        return reply(candidate.lead_screen(existing))
    await _check(turn, wanted, profile)
    match step:
        case "ask":
            return reply(await consent_screen(turn, profile, wanted))
        case "next":
            # Asked under the thanks after an evening, which name other companies too: they stay.
            return Reply((await consent_screen(turn, profile, wanted),), keep=True)
        case "telegram":
            return await _request(turn, wanted, ReachBy.TELEGRAM)
        case "phone":
            return await (_request(turn, wanted, ReachBy.PHONE) if profile.phone else _ask_phone(turn, wanted))
    raise NoLongerPossible("button-unknown")


async def _check(turn: Turn, wanted: Wanted, profile: Profile) -> None:
    companies.require_taking_leads(wanted.company)
    if wanted.offer is not None:
        await matches.check_may_want(turn.session, turn.person, profile, wanted.offer, today=turn.today)


async def consent_screen(turn: Turn, profile: Profile, wanted: Wanted) -> Screen:
    """Exactly what the company will know, and how it may reach the person."""
    skills = await profiles.skills_of(turn.session, turn.person)
    shared = bullets(shared_lines(profile, skills, today=turn.today))
    rows = (
        (Button(t("button-share-telegram"), wanted.action("telegram")),),
        (Button(t("button-share-phone"), wanted.action("phone")),),
        (Button(t("button-edit"), OpenPage("profile")), Button(t("button-not-now"), wanted.action("no"))),
    )
    company = wanted.company.name
    return screen(t("consent-company", company=company), shared, t("consent-company-how", company=company), rows=rows)


async def _ask_phone(turn: Turn, wanted: Wanted) -> Reply:
    await conversations.open_conversation(
        turn.session, turn.person, LEAD_PHONE.name, now=turn.now, subject_id=wanted.subject_id
    )
    keyboard = Keyboard(((t("button-send-phone"), Request.CONTACT), (t("button-no-phone"), None)))
    return Reply((Screen((t("ask-phone", company=wanted.company.name),), keyboard=keyboard),), keep=True)


async def _wanted_in(turn: Turn, subject_id: int) -> Wanted:
    """What the open question for a phone number is about."""
    if subject_id < 0:
        return Wanted(await companies.company_of(turn.session, -subject_id), None)
    offer = await matches.offer_for(turn.session, subject_id)
    return Wanted(offer.company, offer)


def _over(turn: Turn, error: AppError) -> Reply:
    """What was wanted went away while the number was asked for: say why, and ask no more. No number is kept."""
    why = screen(t(error.text_key, **error.args_of_text), rows=pages.menu_rows(turn))
    return reply(Screen((t("phone-kept-out"),), removes_keyboard=True), why)


async def on_phone(turn: Turn) -> Reply | None:
    """The person's own number, sent by the contact button, for the company they said yes to. None without one."""
    conversation = turn.conversation
    if conversation is None or conversation.flow != LEAD_PHONE.name:
        return None
    if not turn.phone_is_own or turn.phone is None:
        return reply(screen(t("phone-not-yours")))
    profile = await candidate.current_profile(turn)
    await conversations.close_conversation(turn.session, conversation, now=turn.now)
    if profile is None:
        return await candidate.on_begin(turn)
    try:
        wanted = await _wanted_in(turn, conversation.subject_id or 0)
        await _check(turn, wanted, profile)
    except AppError as error:
        return _over(turn, error)
    profile.phone = turn.phone[:32]
    asked = await _request(turn, wanted, ReachBy.PHONE)
    return reply(Screen((t("phone-thanks"),), removes_keyboard=True), *asked.screens)


async def on_phone_text(turn: Turn) -> Reply:
    """Text where the number was asked for: the other way is Telegram, or leaving it."""
    conversation = turn.conversation
    assert conversation is not None  # noqa: S101 - the caller saw it
    await conversations.close_conversation(turn.session, conversation, now=turn.now)
    try:
        wanted = await _wanted_in(turn, conversation.subject_id or 0)
    except AppError as error:
        return _over(turn, error)
    rows = (
        (Button(t("button-share-telegram"), wanted.action("telegram")),),
        (Button(t("button-share-phone"), wanted.action("phone")),),
        (Button(t("button-not-now"), wanted.action("no")),),
    )
    return reply(
        Screen((t("phone-kept-out"),), removes_keyboard=True),
        screen(t("consent-company-how-again", company=wanted.company.name), rows=rows),
    )


async def _request(turn: Turn, wanted: Wanted, reach_by: ReachBy) -> Reply:
    lead = await leads.request_lead(
        turn.session,
        person=turn.person,
        company_id=wanted.company.id,
        offer=wanted.offer,
        reach_by=reach_by,
        username=turn.username,
        now=turn.now,
        today=turn.today,
    )
    notes, to_paper = await guardians.notes(turn, lead)
    more = [t("guardian-one-more"), *notes] if notes else []
    ways = (Button(t("button-leads"), OpenPage("leads")), Button(t("button-more-matches"), OpenPage("matches")))
    done = screen(await _requested(turn, wanted, lead), *more, rows=(*to_paper, ways))
    return reply(pages.or_stopped(turn, done))


async def _requested(turn: Turn, wanted: Wanted, lead: Lead) -> Sayable:
    """That the firm has the yes, or the day on which it gets it: firms are left in peace outside working hours."""
    zone = turn.settings.timezone
    paces = await firm_hours.paces_of(turn.session, lead.company_id)
    at = firm_hours.reads_at(paces, lead.answer_by, turn.now, zone)
    name = wanted.company.name
    if at <= turn.now:
        return t("lead-requested", company=name, day=lead.answer_by)
    return t("lead-requested-later", company=name, day=lead.answer_by, date=at.astimezone(zone).date())
