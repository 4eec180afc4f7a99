"""Notices about leads: what each side is told."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.actions import AnswerLead, OpenPage, RunLead
from bot.cards.guardians import minor_notes, no_for_staff, no_told, year_for_staff, year_told, yes_told
from bot.cards.lead_questions import question_screen
from bot.cards.offers import lead_card, offer_line, reach_firm
from bot.cards.outcomes import differs_screen, talked_screen
from bot.i18n import t
from bot.notices.notice import Later, Notice
from bot.screen import Button, Screen, screen
from bot.services import firm_hours, guardians, lead_cards, outcomes
from bot.services.lead_cards import CARDS
from bot.services.lead_facts import LeadFacts, load_facts
from bot.services.lead_questions import Asked
from db.enums import OPEN_LEAD_STATUSES, LeadStatus, NoticeKind, NoticePace
from db.models import Lead, OutboxMessage, Person

#: Messages to a firm's contacts: they keep the working hours and the pace that each contact chose.
_TO_FIRM = (
    NoticeKind.LEAD_CARD,
    NoticeKind.LEAD_REMINDER,
    NoticeKind.LEAD_QUESTION_ANSWERED,
    NoticeKind.LEAD_TALKED,
)
#: Marks of messages that staff or the contact asked for just now.
_TAKEN_OVER, _MOVED = ":taken", ":moved-"
_WAIT_FOR_GUARDIAN = timedelta(days=2)


async def compose(
    session: AsyncSession, message: OutboxMessage, *, now: datetime, zone: ZoneInfo
) -> Notice | Later | None:
    """The notice for a message about a lead, from the facts as they stand now."""
    today = now.astimezone(zone).date()
    facts = await load_facts(session, message.subject_id or 0)
    if facts is None:
        return None
    for_person = message.person_id == facts.lead.person_id and message.kind is NoticeKind.LEAD_TALKED
    pace = await firm_hours.pace_at(session, person_id=message.person_id, company_id=facts.lead.company_id)
    if message.kind not in _TO_FIRM or for_person:
        return await _worded(session, message, facts, now, today, is_contact=pace is not None, for_person=for_person)
    if facts.is_taken_back:
        return None
    if pace is None and not await _answers_in_its_place(session, facts.lead, message.person_id):
        # Nor somebody who answers in the firm's place: a contact no more, or one whose role rests.
        return await _rests(session, message, facts, now=now, zone=zone)
    if pace is not None and not message.dedupe_key.endswith(_TAKEN_OVER):
        if _goes_into_digest(message, facts, pace, now=now, zone=zone):
            return None
        at = firm_hours.next_working_time(now, zone)
        if pace is not NoticePace.ANY_HOUR and at > now:
            return Later(at)
    shown = await _worded(session, message, facts, now, today, is_contact=pace is not None, for_person=False)
    return _recalled(shown, message, facts) if isinstance(shown, Notice) else shown


async def _worded(
    session: AsyncSession,
    message: OutboxMessage,
    facts: LeadFacts,
    now: datetime,
    today: date,
    *,
    is_contact: bool,
    for_person: bool,
) -> Notice | Later | None:
    if message.kind is NoticeKind.LEAD_TALKED:
        return _talked_or_later(message, facts, now, today, for_person=for_person)
    if message.kind is NoticeKind.LEAD_CARD_UPDATE:
        return await _card_update(session, message, facts, today, is_contact=is_contact)
    if message.kind in CARDS:
        return _card(facts, today, message.kind, is_contact=is_contact)
    shown = await _WORDING[message.kind](facts, today)
    return Notice(shown) if shown else None


def _recalled(notice: Notice, message: OutboxMessage, facts: LeadFacts) -> Notice:
    """What tells a firm of a person: the yes may be taken back, or the receiver lose the role, on the way."""
    still_wanted = partial(_may_be_told, lead_id=facts.lead.id, person_id=message.person_id)
    return replace(notice, still_wanted=still_wanted, is_recalled=True)


async def _may_be_told(session: AsyncSession, *, lead_id: int, person_id: int) -> bool:
    """Whether the person's yes still holds, and the receiver may see whom it is from."""
    facts = await load_facts(session, lead_id)
    if facts is None or facts.is_taken_back or lead_cards.is_taken_away(facts.lead):
        return False
    if await firm_hours.pace_at(session, person_id=person_id, company_id=facts.lead.company_id) is not None:
        return True
    return await _answers_in_its_place(session, facts.lead, person_id)


async def _rests(
    session: AsyncSession, message: OutboxMessage, facts: LeadFacts, *, now: datetime, zone: ZoneInfo
) -> Notice | Later | None:
    """For a contact whose role rests: that somebody waits, with no fact about the person. Only in working hours."""
    waits = message.kind in CARDS and facts.lead.status is LeadStatus.REQUESTED
    if not waits or not await firm_hours.rests(session, message.person_id, facts.lead.company_id):
        return None
    at = firm_hours.next_working_time(now, zone)
    if at > now:
        return Later(at)
    return Notice(screen(t("lead-while-resting", company=facts.company.name, day=facts.lead.answer_by)))


def _talked_or_later(
    message: OutboxMessage, facts: LeadFacts, now: datetime, today: date, *, for_person: bool
) -> Notice | Later | None:
    """While a minor's contact waits for a guardian nobody can have talked: the last question waits, the first falls."""
    asked = _talked(facts, for_person=for_person)
    if asked is None or not guardians.hides_contact(facts, today):
        return asked
    return Later(now + _WAIT_FOR_GUARDIAN) if message.dedupe_key.endswith(f":{outcomes.ASK_AFTER[-1]}") else None


async def _answers_in_its_place(session: AsyncSession, lead: Lead, person_id: int) -> bool:
    """Whether this is the member of staff who took the lead over."""
    if lead.taken_over_by != person_id:
        return False
    return bool(await session.scalar(select(Person.is_staff).where(Person.id == person_id)))


def _goes_into_digest(
    message: OutboxMessage, facts: LeadFacts, pace: NoticePace, *, now: datetime, zone: ZoneInfo
) -> bool:
    """Whether the contact's next digest tells it; a reminder, and a card that staff sent, come by themselves."""
    if message.kind is NoticeKind.LEAD_REMINDER or _MOVED in message.dedupe_key:
        return False
    is_open = facts.lead.status is LeadStatus.REQUESTED
    return firm_hours.waits_for_digest(pace, facts.lead.answer_by if is_open else None, now, zone)


async def _card_update(
    session: AsyncSession, message: OutboxMessage, facts: LeadFacts, today: date, *, is_contact: bool
) -> Notice | None:
    """The card as it stands now, in place of the one on the phone; nothing when there is none, or the role rests."""
    if not is_contact and await firm_hours.rests(session, message.person_id, facts.lead.company_id):
        return None
    cards = await lead_cards.on_phone(session, facts.lead, message.person_id)
    replaced = message.args.get("message_id") or (cards[-1] if cards else None)
    if replaced is None or replaced not in cards:
        return None
    return Notice(lead_card(facts, today=today, is_contact=is_contact), replaced)


def _card(facts: LeadFacts, today: date, kind: NoticeKind, *, is_contact: bool) -> Notice | None:
    """The card of a lead that waits, or the reminder of its last day."""
    if facts.lead.status is not LeadStatus.REQUESTED:
        return None
    card = lead_card(facts, today=today, is_contact=is_contact)
    return Notice(
        card.led_by(t("lead-reminder", day=facts.lead.answer_by)) if kind is NoticeKind.LEAD_REMINDER else card
    )


async def _late(facts: LeadFacts, _today: date) -> Screen | None:
    """For staff: which firm is late, with no fact about the person."""
    if facts.lead.status is not LeadStatus.REQUESTED:
        return None
    return screen(t("lead-late", company=facts.company.name, day=facts.lead.answer_by), rows=_to_page(facts))


async def _no_contact(facts: LeadFacts, _today: date) -> Screen | None:
    """For staff: a yes that nobody at the firm can see yet, with no fact about the person."""
    if facts.lead.status is not LeadStatus.REQUESTED:
        return None
    return screen(t("lead-no-contact", company=facts.company.name, day=facts.lead.answer_by), rows=_to_page(facts))


def _to_page(facts: LeadFacts) -> tuple[tuple[Button, ...], ...]:
    """For staff: the page of the lead, with everything that can be done about it."""
    return ((Button(t("button-lead-page"), RunLead(facts.lead.id, "page")),),)


async def _delayed(facts: LeadFacts, _today: date) -> Screen | None:
    if facts.lead.status is not LeadStatus.REQUESTED:
        return None
    rows = ((Button(t("button-matches"), OpenPage("matches")),),)
    return screen(t("lead-delayed", company=facts.company.name), rows=rows)


def _talked(facts: LeadFacts, *, for_person: bool) -> Notice | None:
    """Some days after a yes: have you talked? Nothing for a side that has told the outcome by now."""
    lead = facts.lead
    told = lead.outcome_person if for_person else lead.outcome_company
    if lead.status not in (LeadStatus.ACCEPTED, LeadStatus.CONTACTED) or told is not None:
        return None
    return Notice(talked_screen(facts.company, facts.offer, facts.profile.first_name, lead, for_person=for_person))


async def _closed(facts: LeadFacts, _today: date) -> Screen | None:
    """Staff ended the lead: the person is told why, and what is next."""
    if facts.lead.status is not LeadStatus.CLOSED or facts.lead.close_reason is None:
        return None
    reason = t(f"lead-closed-{facts.lead.close_reason.value.replace('_', '-')}", company=facts.company.name)
    rows = ((Button(t("button-matches"), OpenPage("matches")),),)
    return screen(reason, t("lead-declined-next"), rows=rows)


async def _differs(facts: LeadFacts, _today: date) -> Screen | None:
    """For staff: the two sides tell different outcomes."""
    if not outcomes.differ(facts.lead):
        return None
    return differs_screen(facts.lead, facts.company)


async def _answered(facts: LeadFacts, today: date) -> Screen | None:
    """The firm's answer, on the candidate's phone."""
    lead = facts.lead
    days = (lead.answered_at - lead.requested_at).days if lead.answered_at else 0
    if lead.status is LeadStatus.ACCEPTED:
        notes, more = minor_notes(facts, today)
        is_hidden = guardians.hides_contact(facts, today)
        return screen(
            t("lead-accepted", company=facts.company.name, days=days),
            t("lead-accepted-offer", offer=offer_line(facts.company, facts.offer)),
            *([] if is_hidden else [reach_firm(facts)]),
            *notes,
            rows=(*more, (Button(t("button-leads"), OpenPage("leads")),)),
        )
    if lead.status is LeadStatus.DECLINED:
        reason = (
            t(f"declined-{lead.decline_reason.value.replace('_', '-')}") if lead.decline_reason else t("declined-other")
        )
        rows = ((Button(t("button-matches"), OpenPage("matches")),),)
        return screen(t("lead-declined", company=facts.company.name, reason=reason), t("lead-declined-next"), rows=rows)
    return None


async def _guardian_yes(facts: LeadFacts, today: date) -> Screen | None:
    """For the minor; nothing when it was taken back meanwhile, or when the lead is over."""
    if facts.lead.status not in OPEN_LEAD_STATUSES or guardians.hides_contact(facts, today):
        return None
    return yes_told(facts)


async def _guardian_no(facts: LeadFacts, _today: date) -> Screen | None:
    return no_told(facts) if _has_said_no(facts) else None


async def _guardian_year(facts: LeadFacts, today: date) -> Screen | None:
    """For the minor; nothing when the year was mended or somebody said yes meanwhile, or when the lead is over."""
    is_hidden = facts.lead.status in OPEN_LEAD_STATUSES and guardians.hides_contact(facts, today)
    return year_told(facts, today) if is_hidden else None


async def _guardian_no_staff(facts: LeadFacts, _today: date) -> Screen | None:
    return no_for_staff(facts) if _has_said_no(facts) else None


async def _grown_staff(facts: LeadFacts, today: date) -> Screen | None:
    """For staff: a new year of birth makes somebody an adult; nothing when it was mended meanwhile."""
    is_adult = not guardians.hides_contact(facts, today) or guardians.is_grown_by_year(facts)
    return year_for_staff(facts) if is_adult and facts.lead.status in OPEN_LEAD_STATUSES else None


def _has_said_no(facts: LeadFacts) -> bool:
    word = facts.guardian
    return word is not None and not word.agrees and facts.lead.status in OPEN_LEAD_STATUSES


async def _expired(facts: LeadFacts, _today: date) -> Screen | None:
    rows = ((Button(t("button-matches"), OpenPage("matches")),),)
    return screen(t("lead-expired", company=facts.company.name), t("lead-declined-next"), rows=rows)


async def _question(facts: LeadFacts, _today: date) -> Screen | None:
    question = facts.question
    if question is None or question.question is None or question.answered_at is not None:
        return None
    return question_screen(Asked(facts.lead.id, facts.company.name, question.question))


async def _question_answered(facts: LeadFacts, _today: date) -> Screen | None:
    question = facts.question
    if question is None or question.answer is None or facts.lead.status is LeadStatus.WITHDRAWN:
        return None
    rows = ((Button(t("button-lead-card"), AnswerLead(facts.lead.id, "card")),),)
    return screen(
        t("lead-question-answered", name=facts.profile.first_name or t("somebody")),
        t("quoted", text=question.answer),
        rows=rows,
    )


_WORDING: Mapping[NoticeKind, Callable[[LeadFacts, date], Awaitable[Screen | None]]] = {
    NoticeKind.LEAD_NO_CONTACT: _no_contact,
    NoticeKind.LEAD_LATE: _late,
    NoticeKind.LEAD_DELAYED: _delayed,
    NoticeKind.LEAD_ANSWERED: _answered,
    NoticeKind.LEAD_EXPIRED: _expired,
    NoticeKind.LEAD_CLOSED: _closed,
    NoticeKind.LEAD_DIFFERS: _differs,
    NoticeKind.LEAD_GUARDIAN_YES: _guardian_yes,
    NoticeKind.LEAD_GUARDIAN_NO: _guardian_no,
    NoticeKind.LEAD_GUARDIAN_YEAR: _guardian_year,
    NoticeKind.LEAD_GUARDIAN_NO_STAFF: _guardian_no_staff,
    NoticeKind.LEAD_GROWN_STAFF: _grown_staff,
    NoticeKind.LEAD_QUESTION: _question,
    NoticeKind.LEAD_QUESTION_ANSWERED: _question_answered,
}
