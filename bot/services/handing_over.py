"""Handing a client over: to the person's own phone by a code that works once, or by staff to a colleague."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible
from bot.flows.client import WITNESSED
from bot.flows.profile import PROFILE
from bot.services import audit, clients, consents, meeting, outbox, partners, profiles, typed_codes
from bot.services.client_messages import Gone
from bot.services.staff import require_staff
from bot.services.typed_codes import WrongCode
from db.enums import ConsentPurpose, NoticeKind, PartnerRole
from db.models import Client, Conversation, Partner, Person, Ranking

#: What the deep link of a hand-over code begins with.
HAND_OVER_PREFIX = "h_"


@dataclass(frozen=True, slots=True)
class Waiting:
    """Answers that wait for a person: who wrote them down and where, and whether the person has answers already."""

    client: Client
    caseworker: str | None
    organisation: str
    would_replace: bool


async def find_by_secret(session: AsyncSession, *, secret: str, person: Person, now: datetime) -> Waiting:
    """The client of a scanned link. Raises NoLongerPossible when it was fetched, erased, or never was.

    Nobody guesses a secret of 32 signs, so tries are not counted.
    """
    return await _waiting(session, Client.secret == secret[:40], person, now)


async def find_by_code(session: AsyncSession, *, code: str, person: Person, now: datetime) -> Waiting:
    """The client of a typed code. Raises WrongCode (the try is noted), NoLongerPossible after too many wrong ones."""
    await typed_codes.check_patience(session, person, text_key="code-too-often", now=now)
    try:
        return await _waiting(session, Client.code == code, person, now)
    except NoLongerPossible as error:
        await typed_codes.note_wrong(session, person, now=now)
        raise WrongCode(error.text_key) from error


async def _waiting(session: AsyncSession, which: ColumnElement[bool], person: Person, now: datetime) -> Waiting:
    client: Client | None = await session.scalar(select(Client).where(which, Client.expires_at > now).with_for_update())
    if client is None or not client.answers:
        raise NoLongerPossible("hand-over-unknown")
    organisation = await partners.organisation_named(session, client.organisation_id)
    caseworker = await session.get(Partner, client.partner_id) if client.partner_id else None
    if caseworker is not None and caseworker.person_id == person.id:
        raise NoLongerPossible("hand-over-own")
    told = await _told(session, person)
    return Waiting(
        client, caseworker.first_name if caseworker else None, organisation, bool(told and told.answers.get("consent"))
    )


async def _told(session: AsyncSession, person: Person) -> Conversation | None:
    found: Conversation | None = await session.scalar(
        select(Conversation).where(Conversation.person_id == person.id, Conversation.flow == PROFILE.name)
    )
    return found


async def claim(session: AsyncSession, waiting: Waiting, *, person: Person, now: datetime) -> list[Gone]:
    """The person takes the answers over, with consent; nothing of them stays with the caseworker.

    What the person had answered before is replaced: they were asked. The words they said count their 30 days from
    when they were said. Returns the messages on the caseworker's phone that must go.
    """
    client = waiting.client
    conversation = await _told(session, person)
    if conversation is None:
        conversation = Conversation(person_id=person.id, flow=PROFILE.name, is_open=False)
        session.add(conversation)
    conversation.answers = {key: value for key, value in client.answers.items() if key != WITNESSED}
    conversation.cursor, conversation.is_open, conversation.updated_at = None, False, client.updated_at
    await session.flush()
    await consents.give(session, person, ConsentPurpose.PROFILE, now=now)
    await profiles.save_profile(session, person, conversation, now=client.updated_at)
    if client.ranking is not None and client.ranked_at is not None:
        session.add(Ranking(person_id=person.id, ranked_at=client.ranked_at, record=client.ranking))
    if not person.language_chosen:
        person.language, person.language_chosen = client.language, True
    partner = await session.get(Partner, client.partner_id) if client.partner_id else None
    if partner is not None:
        await meeting.remember(session, person, partner, now=now)
        await outbox.enqueue(
            session,
            person_id=partner.person_id,
            kind=NoticeKind.CLIENT_CLAIMED,
            subject_id=partner.id,
            occasion=str(client.id),
            now=now,
            language=client.language,
            begun=client.created_at.isoformat(),
        )
    return await clients.forget(session, [client.id], now=now)


async def colleagues(session: AsyncSession, *, organisation_id: int, actor: Person) -> list[Partner]:
    """Caseworkers of an organisation, for staff."""
    require_staff(actor)
    found = await session.scalars(
        select(Partner)
        .where(
            Partner.organisation_id == organisation_id,
            Partner.role == PartnerRole.CASEWORKER,
            Partner.rests_since.is_(None),
        )
        .order_by(Partner.first_name, Partner.id)
    )
    return list(found)


async def give_to(session: AsyncSession, *, organisation_id: int, partner_id: int, actor: Person, now: datetime) -> int:
    """Staff give the clients who have no caseworker any more to a colleague of the same organisation; how many.

    Raises NoLongerPossible for anybody who is no caseworker there. Staff see how many there are, and nothing of them.
    """
    partner = next(
        (
            one
            for one in await colleagues(session, organisation_id=organisation_id, actor=actor)
            if one.id == partner_id
        ),
        None,
    )
    if partner is None:
        raise NoLongerPossible("partner-gone")
    given = await session.scalars(
        update(Client)
        .where(Client.organisation_id == organisation_id, Client.partner_id.is_(None), Client.expires_at > now)
        .values(partner_id=partner.id)
        .returning(Client.id)
    )
    count = len(list(given))
    if count:
        audit.record(session, actor, "clients-given", now=now, count=count)
    await session.flush()
    return count


async def erase_waiting(session: AsyncSession, *, organisation_id: int, actor: Person, now: datetime) -> list[Gone]:
    """Staff erase the clients of an organisation who have no caseworker any more."""
    require_staff(actor)
    found = list(
        await session.scalars(
            select(Client.id).where(Client.organisation_id == organisation_id, Client.partner_id.is_(None))
        )
    )
    if found:
        audit.record(session, actor, "clients-erased", now=now, count=len(found))
    return await clients.forget(session, found, now=now)
