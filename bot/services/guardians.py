"""Guardians of minors: the link on their paper, what they or staff say, and what a firm sees of a minor's contact."""

import secrets
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import delete, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import NoLongerPossible, NotAllowed
from bot.flows.profile import age_in
from bot.matching.minors import rules
from bot.services import audit, leads, link_codes, outbox
from bot.services.lead_cards import update_cards
from bot.services.lead_facts import LeadFacts, load_facts
from bot.services.people import has_role, staff_members
from bot.services.profiles import is_minor
from bot.services.staff import require_staff
from db.enums import OPEN_LEAD_STATUSES, LeadStatus, NoticeKind
from db.models import (
    CompanyContact,
    Conversation,
    Dialogue,
    GuardianLink,
    GuardianWord,
    HelpQuestion,
    Lead,
    Partner,
    Person,
    Profile,
    Registration,
)

#: What a guardian's deep link begins with.
GUARDIAN_PREFIX = "g_"
#: Papers of one lead whose links work at the same time; the oldest go first.
MOST_LINKS = 10
#: So many days after the last day of a year the cards of those who are of age by it are redrawn.
GROWN_DAYS = 7


def hides_contact(facts: LeadFacts, today: date) -> bool:
    """Whether the firm may not see yet how to reach the person: a minor for whom nobody has said yes.

    A no holds whatever the setting is. An adult's year shows the contact as for everybody, but not one that was written
    after a no.
    """
    if not is_guarded(facts, today):
        return False
    return not facts.guardian.agrees if facts.guardian is not None else facts.minors_wait


def is_guarded(facts: LeadFacts, today: date) -> bool:
    """Whether a guardian or staff have a say: in a minor's lead, and in one where a new year came after a no."""
    return is_minor(facts.profile, today) or is_grown_by_year(facts)


def is_grown_by_year(facts: LeadFacts) -> bool:
    """Whether a guardian or staff said no to somebody who by their year of birth now was an adult at that time."""
    word = facts.guardian
    return word is not None and not word.agrees and not is_minor(facts.profile, word.said_at.date())


def is_surely_minor(profile: Profile, today: date) -> bool:
    """False in the year of the 18th birthday: nobody knows the day."""
    return age_in(today, profile.birth_year) < rules().adult_age


async def own_lead(session: AsyncSession, *, lead_id: int, person: Person, today: date) -> LeadFacts:
    """A minor's own open lead, to make the paper for.

    Raises NotAllowed for anybody else's, NoLongerPossible when it is over, for adults, and after a no.
    """
    lead = await leads.lead_of_person(session, lead_id=lead_id, person=person)
    facts = await load_facts(session, lead.id)
    if facts is None or lead.status not in OPEN_LEAD_STATUSES:
        raise NoLongerPossible("guardian-lead-over")
    if not is_minor(facts.profile, today):
        raise NoLongerPossible("guardian-not-needed")
    if facts.guardian is not None and not facts.guardian.agrees:
        raise NoLongerPossible("guardian-said-no-before", company=facts.company.name)
    return facts


async def make_link(
    session: AsyncSession, *, lead_id: int, person: Person, now: datetime, today: date
) -> tuple[LeadFacts, str | None]:
    """The code of a link for a guardian, of which only the hash is kept; None when somebody has said yes already."""
    facts = await own_lead(session, lead_id=lead_id, person=person, today=today)
    if facts.guardian is not None:
        return facts, None
    code = link_codes.made()
    session.add(GuardianLink(lead_id=lead_id, code_hash=link_codes.hash_of(code), made_at=now))
    await session.flush()
    newest = select(GuardianLink.id).where(GuardianLink.lead_id == lead_id).order_by(GuardianLink.id.desc())
    kept = list(await session.scalars(newest.limit(MOST_LINKS)))
    await session.execute(delete(GuardianLink).where(GuardianLink.lead_id == lead_id, GuardianLink.id.not_in(kept)))
    return facts, code


async def open_link(session: AsyncSession, *, code: str, actor: Person, today: date) -> LeadFacts:
    """The lead behind a guardian's link, for whoever may answer it.

    Raises NotAllowed for the minor, for other minors and for the firm's own people; NoLongerPossible when the link is
    unknown, the lead is over, the person is of age by now, or somebody has answered.
    """
    lead_id = await session.scalar(
        select(Lead.id)
        .join(GuardianLink, GuardianLink.lead_id == Lead.id)
        .where(GuardianLink.code_hash == link_codes.hash_of(code))
        .with_for_update(of=Lead)
    )
    facts = await load_facts(session, lead_id or 0)
    if facts is None or facts.lead.status not in OPEN_LEAD_STATUSES or not is_minor(facts.profile, today):
        raise NoLongerPossible("guardian-link-over")
    if actor.id == facts.lead.person_id:
        raise NotAllowed("guardian-link-own")
    own = await session.get(Profile, actor.id)
    if own is not None and is_minor(own, today):
        raise NotAllowed("guardian-link-minor")
    if await _is_of_firm(session, actor, facts.lead.company_id):
        raise NotAllowed("guardian-link-firm")
    if facts.guardian is not None:
        raise NoLongerPossible("guardian-answered-before")
    return facts


async def _is_of_firm(session: AsyncSession, actor: Person, company_id: int) -> bool:
    of_firm = (
        exists().where(role.person_id == actor.id, role.company_id == company_id) for role in (CompanyContact, Partner)
    )
    return bool(await session.scalar(select(Person.id).where(Person.id == actor.id, or_(*of_firm))))


async def answer(
    session: AsyncSession, *, code: str, agrees: bool, actor: Person, now: datetime, today: date
) -> LeadFacts:
    """A guardian's yes or no, once for all links of the lead; the minor is told, and of a no staff, too.

    Nothing is kept of who answered. Raises what `open_link` raises.
    """
    facts = await open_link(session, code=code, actor=actor, today=today)
    was_hidden = hides_contact(facts, today)
    session.add(GuardianWord(lead_id=facts.lead.id, agrees=agrees, by_staff=False, said_at=now))
    await session.flush()
    await _tell(session, facts.lead, agrees=agrees, changes_card=was_hidden is agrees, now=now)
    if not agrees:
        await _tell_staff(session, facts.lead, NoticeKind.LEAD_GUARDIAN_NO_STAFF, now=now)
    return facts


async def say_by_staff(
    session: AsyncSession, *, lead_id: int, agrees: bool, actor: Person, now: datetime, today: date
) -> LeadFacts:
    """Staff write down that a guardian agrees, or take that back. The same again changes nothing.

    Raises NotAllowed for anybody but staff, NoLongerPossible for a lead that is over or an adult's.
    """
    require_staff(actor)
    lead = await session.scalar(
        select(Lead).options(joinedload(Lead.company)).where(Lead.id == lead_id).with_for_update(of=Lead)
    )
    facts = await load_facts(session, lead_id)
    if lead is None or facts is None:
        raise NoLongerPossible("lead-gone")
    if lead.status not in OPEN_LEAD_STATUSES:
        raise NoLongerPossible("lead-closed-before")
    if not is_guarded(facts, today):
        raise NoLongerPossible("staff-lead-adult")
    word = facts.guardian
    if word is not None and word.agrees is agrees:
        return facts
    was_hidden = hides_contact(facts, today)
    if word is None:
        word = GuardianWord(lead_id=lead.id)
        session.add(word)
    word.agrees, word.by_staff, word.said_at = agrees, True, now
    deed = "lead-guardian-yes" if agrees else "lead-guardian-no"
    audit.record(session, actor, deed, now=now, lead=lead.id, company=lead.company.name)
    await session.flush()
    await _tell(session, lead, agrees=agrees, changes_card=was_hidden is agrees, now=now)
    return facts


async def _tell(session: AsyncSession, lead: Lead, *, agrees: bool, changes_card: bool, now: datetime) -> None:
    """Tell the minor, and have the firm's cards redrawn when they show something else now.

    Staff may show and hide it several times: each change is told; who calls this has seen that it is one.
    """
    occasion = secrets.token_hex(4)
    kind = NoticeKind.LEAD_GUARDIAN_YES if agrees else NoticeKind.LEAD_GUARDIAN_NO
    await _enqueue(session, lead.person_id, kind, lead, occasion=occasion, now=now)
    if changes_card:
        await update_cards(session, lead, occasion=f"guardian-{occasion}", now=now)


async def note_year(session: AsyncSession, person: Person, birth_year: int, *, now: datetime, today: date) -> None:
    """Somebody changed their year of birth: what firms see of open leads follows at once, not when all is answered.

    Staff are told of an adult's year where a contact was hidden: perhaps it is not the true one. It is shown by that,
    but not after a no. The person is told of each firm that sees less now than before.
    """
    profile = await session.get(Profile, person.id)
    if profile is None or profile.birth_year == birth_year:
        return
    open_leads = select(Lead.id).where(Lead.person_id == person.id, Lead.status.in_(OPEN_LEAD_STATUSES))
    own = [await load_facts(session, lead_id) for lead_id in list(await session.scalars(open_leads.order_by(Lead.id)))]
    hidden = {facts.lead.id for facts in own if facts is not None and hides_contact(facts, today)}
    profile.birth_year, profile.finished_school = birth_year, None
    await session.flush()
    occasion = f"year-{secrets.token_hex(4)}"
    for facts in own:
        if facts is None:
            continue
        await update_cards(session, facts.lead, occasion=occasion, now=now)
        if facts.lead.id in hidden and not is_minor(facts.profile, today):
            await _tell_staff(session, facts.lead, NoticeKind.LEAD_GROWN_STAFF, occasion=occasion, now=now)
        if facts.lead.id not in hidden and hides_contact(facts, today):
            await _enqueue(session, person.id, NoticeKind.LEAD_GUARDIAN_YEAR, facts.lead, occasion=occasion, now=now)


async def _tell_staff(
    session: AsyncSession, lead: Lead, kind: NoticeKind, *, now: datetime, occasion: str = ""
) -> None:
    for member in await staff_members(session):
        await _enqueue(session, member.id, kind, lead, occasion=occasion, now=now)


async def _enqueue(
    session: AsyncSession, person_id: int, kind: NoticeKind, lead: Lead, *, occasion: str, now: datetime
) -> None:
    await outbox.enqueue(session, person_id=person_id, kind=kind, subject_id=lead.id, occasion=occasion, now=now)


async def renew_grown_up(session: AsyncSession, *, now: datetime, zone: ZoneInfo) -> None:
    """Redraw the cards of those who are of age since the last day of a year. Running it again does nothing twice."""
    today = now.astimezone(zone).date()
    last_day = date(today.year if (today.month, today.day) == (12, 31) else today.year - 1, 12, 31)
    if (today - last_day).days > GROWN_DAYS:
        return
    since = datetime(last_day.year, 12, 31, tzinfo=zone)
    grown = await session.scalars(
        select(Lead)
        .join(Profile, Profile.person_id == Lead.person_id)
        .where(
            Profile.birth_year == last_day.year - rules().adult_age,
            Lead.status.in_((LeadStatus.ACCEPTED, LeadStatus.CONTACTED)),
            Lead.requested_at < since,
        )
        .order_by(Lead.id)
    )
    for lead in list(grown):
        await update_cards(session, lead, occasion=f"grown-{last_day.year}", now=now)


async def is_passing_by(session: AsyncSession, actor: Person) -> bool:
    """Whether somebody has nothing here but the link they opened: then not even that they came is kept."""
    if await has_role(session, actor):
        return False
    tables = (Conversation, Profile, Registration, HelpQuestion, Dialogue, Lead)
    told = [exists().where(table.__table__.c.person_id == actor.id) for table in tables]
    return await session.scalar(select(Person.id).where(Person.id == actor.id, or_(*told))) is None
