"""People: arriving, choosing a language, roles, pausing."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NotAllowed
from bot.i18n import languages, nearest_language
from bot.services import outbox, role_use
from db.models import Company, CompanyContact, Conversation, Partner, Person, ProcessedUpdate
from db.upsert import insert_unless_present

#: `last_seen_at` only serves retention, so it need not be written at every update.
SEEN_STEP = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Arrival:
    """Who sent an update, the conversation that is open with them, and whether the update came before."""

    person: Person
    conversation: Conversation | None
    is_repeat: bool


async def is_staff(session: AsyncSession, *, telegram_id: int) -> bool:
    """Whether this account is staff by the database."""
    found = await session.scalar(select(Person.id).where(Person.telegram_id == telegram_id, Person.is_staff))
    return found is not None


async def arrive(
    session: AsyncSession,
    *,
    telegram_id: int,
    language_code: str | None,
    update_id: int,
    is_staff: bool,
    now: datetime,
) -> Arrival:
    """Load (or make) the person behind an update and note the update as carried out.

    `language_code` is Telegram's, used only until the person chooses a language.
    """
    is_new_update = await insert_unless_present(session, ProcessedUpdate, update_id=update_id, processed_at=now)
    row = (
        await session.execute(
            select(Person, Conversation)
            .outerjoin(Conversation, and_(Conversation.person_id == Person.id, Conversation.is_open))
            .where(Person.telegram_id == telegram_id)
        )
    ).one_or_none()
    if row is None:
        person = Person(
            telegram_id=telegram_id,
            language=nearest_language(language_code),
            language_chosen=False,
            is_staff=is_staff,
            is_admin=is_staff,
            created_at=now,
            last_seen_at=now,
        )
        session.add(person)
        await session.flush()
        return Arrival(person, None, not is_new_update)
    person, conversation = row
    if person.unreachable_at is not None:
        person.unreachable_at = None
        await outbox.send_missed(session, person_id=person.id, now=now)
    _note_presence(person, is_staff=is_staff, now=now)
    return Arrival(person, conversation, not is_new_update)


def _note_presence(person: Person, *, is_staff: bool, now: datetime) -> None:
    if now - person.last_seen_at >= SEEN_STEP:
        person.last_seen_at = now
    if is_staff and not person.is_admin:
        person.is_staff = person.is_admin = True
        person.rests_as = None


def choose_language(person: Person, language: str) -> None:
    """Keep the language that the person tapped; one that we do not have changes nothing."""
    if language in languages():
        person.language = language
        person.language_chosen = True


async def language_of(session: AsyncSession, telegram_id: int) -> str | None:
    """The language of a chat; None for somebody we do not know."""
    found: str | None = await session.scalar(select(Person.language).where(Person.telegram_id == telegram_id))
    return found


async def mark_unreachable(session: AsyncSession, *, telegram_id: int, now: datetime) -> None:
    """Telegram says that this person blocked the bot: nothing is sent until they write again."""
    person = await session.scalar(select(Person).where(Person.telegram_id == telegram_id))
    if person is not None and person.unreachable_at is None:
        person.unreachable_at = now


async def contact_roles(session: AsyncSession, person: Person) -> list[CompanyContact]:
    """The companies that this person answers for, without those where their role rests."""
    found = await session.scalars(
        select(CompanyContact)
        .where(CompanyContact.person_id == person.id, CompanyContact.rests_since.is_(None))
        .order_by(CompanyContact.id)
    )
    return list(found)


async def contact_of(session: AsyncSession, person: Person, company_id: int) -> CompanyContact | None:
    """The role as a contact of this firm, used now; None for anybody who has none, or whose role rests."""
    found: CompanyContact | None = await session.scalar(
        select(CompanyContact).where(
            CompanyContact.person_id == person.id,
            CompanyContact.company_id == company_id,
            CompanyContact.rests_since.is_(None),
        )
    )
    if found is not None:
        role_use.mark(found)
    return found


async def resting_firm(session: AsyncSession, person: Person, company_id: int | None = None) -> str | None:
    """The name of a firm (this one, or any) at which the person's role as a contact rests; None when none does."""
    which = (CompanyContact.person_id == person.id, CompanyContact.rests_since.is_not(None))
    statement = select(Company.name).join(CompanyContact, CompanyContact.company_id == Company.id).where(*which)
    if company_id is not None:
        statement = statement.where(Company.id == company_id)
    found: str | None = await session.scalar(statement.order_by(Company.id).limit(1))
    return found


async def why_no_contact(
    session: AsyncSession, person: Person, text_key: str, *, company_id: int | None = None
) -> NotAllowed:
    """Why somebody may not do what a firm's contact may: their role rests, or `text_key`."""
    name = await resting_firm(session, person, company_id)
    return NotAllowed("role-rests-contact", company=name) if name is not None else NotAllowed(text_key)


async def staff_members(session: AsyncSession) -> list[Person]:
    found = await session.scalars(select(Person).where(Person.is_staff).order_by(Person.id))
    return list(found)


def works_here() -> ColumnElement[bool]:
    """Of a person in a query: staff, a contact of a firm, or a partner; they are no candidates in any figure.

    Whoever's role rests still counts: they are not forgotten, and may be woken.
    """
    roles = (Person.id.in_(select(table.person_id)) for table in (CompanyContact, Partner))
    return or_(Person.is_staff, Person.rests_as.is_not(None), *roles)


async def has_role(session: AsyncSession, person: Person) -> bool:
    """Whether somebody works with the bot."""
    return await session.scalar(select(Person.id).where(Person.id == person.id, works_here())) is not None
