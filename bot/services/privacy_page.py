"""What a person may see of what is kept about them: since when, who has seen it, and what they agreed to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.flows.profile import PROFILE
from bot.services import consents, conversations, outcome_shares, people, profiles, retention
from bot.services.lead_cards import is_taken_away
from bot.services.outcome_shares import Shared
from bot.services.retention import Periods
from db.enums import ConsentPurpose, NoticeKind, ReachBy, TalkState
from db.models import (
    AuditEntry,
    Company,
    CompanyContact,
    Consent,
    Conversation,
    Dialogue,
    GuardianWord,
    HelpQuestion,
    Lead,
    OutboxMessage,
    Person,
    Profile,
    Ranking,
    Registration,
    Skill,
    Talk,
    Visit,
)

#: What staff's log tells of a person, by the deed: what they saw, and which number in the entry's facts leads here.
_LOOKS: Mapping[str, tuple[str, str]] = {
    "help-person-seen": ("answers", "question"),
    "help-skills-seen": ("answers", "question"),
    "help-skill-changed": ("answers", "question"),
    "help-rankings-seen": ("ranking", "question"),
    "help-ranking-replayed": ("ranking", "question"),
    "help-seen": ("question", "question"),
    "help-answered": ("question", "question"),
    "dialogue-seen": ("dialogue", "number"),
    "dialogue-passed": ("dialogue", "number"),
    "dialogue-withheld": ("dialogue", "number"),
    "lead-seen": ("lead", "lead"),
    "lead-taken-over": ("lead", "lead"),
    "lead-guardian-yes": ("lead", "lead"),
    "lead-guardian-no": ("lead", "lead"),
}


@dataclass(frozen=True, slots=True)
class FirmSaw:
    """A company that the person said yes to: when its card reached it, was opened, and since when it sees nothing.

    `profile` and `skills` are the answers that it sees, or saw last; None when they are gone or were changed since.
    """

    company: str
    lead_id: int
    reach_by: ReachBy
    at: datetime
    sent_at: datetime | None
    opened_at: datetime | None
    ended_at: datetime | None
    is_withdrawn: bool
    profile: Profile | None = None
    skills: Sequence[Skill] = ()


@dataclass(frozen=True, slots=True)
class AmbassadorSaw:
    """A dialogue: the ambassador's company, the first message that reached them, whether contacts were exchanged."""

    company: str
    at: datetime
    is_exchanged: bool


@dataclass(frozen=True, slots=True)
class CaseworkerSaw:
    """An outcome that a caseworker may follow."""

    shared: Shared
    at: datetime


@dataclass(frozen=True, slots=True)
class GuardianSaw:
    """A guardian answered about a minor's lead: whether they agree, as it was said last."""

    company: str
    agrees: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class StaffSaw:
    """Somebody of staff looked, as their log says; never who: `answers`, `ranking`, `question`, `dialogue`, `lead`."""

    what: str
    at: datetime


Seen = FirmSaw | AmbassadorSaw | CaseworkerSaw | GuardianSaw | StaffSaw


@dataclass(frozen=True, slots=True)
class Agreed:
    """A consent that holds; `is_current` is false when the text is newer and the person must agree again."""

    consent: Consent
    is_current: bool
    version: str
    company: str = ""
    lead_id: int = 0
    shared: Shared | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """Everything of `/privacy`, as the database has it now."""

    person: Person
    answers: Conversation | None
    has_phone: bool
    rankings: int
    questions: int
    dialogues: int
    evenings: int
    visits: int
    has_role: bool
    seen: Sequence[Seen]
    agreed: Sequence[Agreed]
    periods: Periods

    @property
    def is_nothing(self) -> bool:
        """Whether nothing is kept but the account itself: its number and language."""
        counts = (self.rankings, self.questions, self.dialogues, self.evenings, self.visits)
        known = (self.answers, self.has_role, self.person.referral_code_id, self.seen, self.agreed)
        return not any((*known, *counts))


async def kept_of(session: AsyncSession, person: Person) -> Kept:
    """What is kept of a person. They see it themselves; nobody else may."""
    profile = await profiles.find_profile(session, person)
    return Kept(
        person=person,
        answers=await conversations.find_conversation(session, person, PROFILE.name),
        has_phone=profile is not None and profile.phone is not None,
        rankings=await count_of(session, Ranking.person_id == person.id),
        questions=await count_of(session, HelpQuestion.person_id == person.id),
        dialogues=await count_of(session, Dialogue.person_id == person.id),
        evenings=await count_of(session, Registration.person_id == person.id),
        visits=await count_of(session, Visit.person_id == person.id),
        has_role=await people.has_role(session, person),
        seen=await _seen(session, person),
        agreed=await _agreed(session, person),
        periods=await retention.periods(session),
    )


async def count_of(session: AsyncSession, is_own: ColumnElement[bool]) -> int:
    """How many rows of a table are the person's own."""
    return await session.scalar(select(func.count()).where(is_own)) or 0


async def _seen(session: AsyncSession, person: Person) -> list[Seen]:
    """Who has seen something, the newest first."""
    shares = [CaseworkerSaw(one, one.share.shared_at) for one in await outcome_shares.shared_by(session, person)]
    found: list[Seen] = [
        *await _firms(session, person),
        *await _ambassadors(session, person),
        *await _guardians(session, person),
        *shares,
        *await _staff(session, person),
    ]
    return sorted(found, key=lambda one: one.at, reverse=True)


async def _firms(session: AsyncSession, person: Person) -> list[FirmSaw]:
    rows = await session.execute(
        select(Lead, Consent.withdrawn_at)
        .options(joinedload(Lead.company))
        .join(Consent, Consent.id == Lead.consent_id)
        .where(Lead.person_id == person.id)
    )
    sent = await _cards_sent(session, person)
    profile = await profiles.find_profile(session, person)
    skills = await profiles.skills_of(session, person)
    found = []
    for lead, withdrawn_at in rows:
        opened = [at for at in (lead.seen_at, lead.answered_at if lead.answered_by else None) if at is not None]
        ended_at = withdrawn_at or (lead.closed_at if is_taken_away(lead) else None)
        is_as_seen = profile is not None and (ended_at is None or profile.updated_at <= ended_at)
        found.append(
            FirmSaw(
                company=lead.company.name,
                lead_id=lead.id,
                reach_by=lead.reach_by,
                at=lead.requested_at,
                sent_at=sent.get(lead.id),
                opened_at=min(opened, default=None),
                ended_at=ended_at,
                is_withdrawn=withdrawn_at is not None and lead.close_reason is None,
                profile=profile if is_as_seen else None,
                skills=skills,
            )
        )
    return found


async def _cards_sent(session: AsyncSession, person: Person) -> dict[int, datetime]:
    """When the card of each lead first stood on a phone of the firm."""
    rows = await session.execute(
        select(OutboxMessage.subject_id, func.min(OutboxMessage.sent_at))
        .join(Lead, Lead.id == OutboxMessage.subject_id)
        .join(CompanyContact, CompanyContact.person_id == OutboxMessage.person_id)
        .where(
            OutboxMessage.kind == NoticeKind.LEAD_CARD,
            Lead.person_id == person.id,
            CompanyContact.company_id == Lead.company_id,
            # While a role rests, what comes in place of the card tells of nobody.
            CompanyContact.rests_since.is_(None),
            OutboxMessage.sent_at.is_not(None),
        )
        .group_by(OutboxMessage.subject_id)
    )
    return {lead_id: at for lead_id, at in rows if lead_id is not None and at is not None}


async def _ambassadors(session: AsyncSession, person: Person) -> list[AmbassadorSaw]:
    """Dialogues of which at least one message of the person reached the ambassador."""
    passed = (
        select(Talk.dialogue_id, func.min(Talk.written_at).label("at"))
        .where(Talk.state == TalkState.PASSED)
        .group_by(Talk.dialogue_id)
        .subquery()
    )
    rows = await session.execute(
        select(Dialogue, passed.c.at)
        .options(joinedload(Dialogue.company))
        .join(passed, passed.c.dialogue_id == Dialogue.id)
        .where(Dialogue.person_id == person.id)
    )
    return [
        AmbassadorSaw(one.company.name, at, bool(one.candidate_contact and one.ambassador_contact)) for one, at in rows
    ]


async def _guardians(session: AsyncSession, person: Person) -> list[GuardianSaw]:
    """What guardians said themselves; what staff wrote down or hid is among staff's acts."""
    rows = await session.execute(
        select(Company.name, GuardianWord)
        .join(Lead, Lead.id == GuardianWord.lead_id)
        .join(Company, Company.id == Lead.company_id)
        .where(Lead.person_id == person.id, GuardianWord.by_staff.is_(False))
    )
    return [GuardianSaw(company, word.agrees, word.said_at) for company, word in rows]


async def _staff(session: AsyncSession, person: Person) -> list[StaffSaw]:
    """What staff's log says about this person's questions, dialogues and leads: once for each day and thing."""
    ids = {
        "question": select(HelpQuestion.id).where(HelpQuestion.person_id == person.id),
        "number": select(Dialogue.id).where(Dialogue.person_id == person.id),
        "lead": select(Lead.id).where(Lead.person_id == person.id),
    }
    about = [
        AuditEntry.deed.in_([deed for deed, (_what, name) in _LOOKS.items() if name == fact])
        & AuditEntry.facts[fact].as_integer().in_(own)
        for fact, own in ids.items()
    ]
    entries = await session.scalars(select(AuditEntry).where(or_(*about)).order_by(AuditEntry.happened_at))
    found: dict[tuple[object, str], StaffSaw] = {}
    for entry in entries:
        what = _LOOKS[entry.deed][0]
        found.setdefault((entry.happened_at.date(), what), StaffSaw(what, entry.happened_at))
    return list(found.values())


async def _agreed(session: AsyncSession, person: Person) -> list[Agreed]:
    """The consents that hold: those for the bot itself first, then companies and caseworkers, the newest first."""
    leads = await session.scalars(
        select(Lead).options(joinedload(Lead.company)).where(Lead.person_id == person.id).order_by(Lead.id)
    )
    by_consent = {lead.consent_id: lead for lead in leads}
    shares = {one.share.consent_id: one for one in await outcome_shares.shared_by(session, person)}
    own, given = [], []
    for consent in await consents.given_by(session, person):
        version = consents.version_of(session, consent.purpose)
        lead, shared = by_consent.get(consent.id), shares.get(consent.id)
        is_current = consent.text_version == version or consent.purpose is ConsentPurpose.COMPANY
        if lead is not None and is_taken_away(lead):
            # The yes ended with the lead: the company sees nothing any more.
            continue
        if lead is not None:
            given.append(Agreed(consent, is_current, version, company=lead.company.name, lead_id=lead.id))
        elif shared is not None:
            given.append(Agreed(consent, is_current, version, company=shared.company, shared=shared))
        elif consent.purpose not in (ConsentPurpose.COMPANY, ConsentPurpose.OUTCOME):
            own.append(Agreed(consent, is_current, version))
    return [*own, *reversed(given)]
