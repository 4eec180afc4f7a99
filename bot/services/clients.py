"""People without Telegram whose answers a caseworker writes down: begin, keep, show what fits, end."""

import secrets
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible, NotAllowed
from bot.flows.client import LANGUAGE, WITNESSED, flow_name
from bot.flows.engine import Answers
from bot.i18n import languages
from bot.services import client_messages, consents, matches, outbox, partners, profiles, typed_codes
from bot.services.client_messages import Gone
from bot.services.matches import Suggestion
from bot.services.partners import require_role
from db.enums import ConsentPurpose, NoticeKind, PartnerRole
from db.models import Client, ClientMessage, Conversation, OutboxMessage, Partner, Person

#: A caseworker has so many clients at most.
MOST_OPEN = 20
#: How long answers are kept for a person who does not fetch them, and when the caseworker is told of it.
LIFETIME = timedelta(days=30)
WARNING = timedelta(days=3)
CODE_LENGTH = 8


async def begin(session: AsyncSession, *, language: str, actor: Person, now: datetime) -> Client:
    """A client who answers in `language`. Raises NoLongerPossible when the caseworker has too many."""
    partner = await require_role(session, actor, PartnerRole.CASEWORKER)
    if language not in languages():
        raise NoLongerPossible("button-unknown")
    # Locked, so that two taps side by side do not make one more than there may be.
    await session.execute(select(Partner.id).where(Partner.id == partner.id).with_for_update())
    if len(await open_clients(session, actor=actor, now=now)) >= MOST_OPEN:
        raise NoLongerPossible("clients-full", limit=MOST_OPEN)
    client = Client(
        partner_id=partner.id,
        organisation_id=partner.organisation_id,
        language=language,
        answers={},
        code=typed_codes.made(CODE_LENGTH),
        secret=secrets.token_urlsafe(24),
        created_at=now,
        updated_at=now,
        expires_at=now + LIFETIME,
    )
    session.add(client)
    await session.flush()
    return client


async def open_clients(session: AsyncSession, *, actor: Person, now: datetime) -> Sequence[Client]:
    """A caseworker's clients, the oldest first."""
    partner = await require_role(session, actor, PartnerRole.CASEWORKER)
    found = await session.scalars(
        select(Client).where(Client.partner_id == partner.id, Client.expires_at > now).order_by(Client.id)
    )
    return list(found)


async def client_of(session: AsyncSession, *, client_id: int, actor: Person, now: datetime) -> Client:
    """A caseworker's own client. Raises NotAllowed without the role, NoLongerPossible for anybody else's and for none.

    Locked: a person may fetch the answers at this moment.
    """
    partner = await require_role(session, actor, PartnerRole.CASEWORKER)
    found: Client | None = await session.scalar(
        select(Client)
        .where(Client.id == client_id, Client.partner_id == partner.id, Client.expires_at > now)
        .with_for_update()
    )
    if found is None:
        raise NoLongerPossible("client-gone")
    return found


def require_answers(client: Client) -> Answers:
    """What a client answered. Raises NoLongerPossible while the questions are not done."""
    if not client.answers:
        raise NoLongerPossible("client-not-done")
    return client.answers


def must_agree_again(session: AsyncSession, client: Client) -> bool:
    """Whether the client agreed to a text that is an older one by now."""
    agreed_to = client.text_version
    return agreed_to is not None and agreed_to != consents.version_of(session, ConsentPurpose.PROFILE)


async def finish(
    session: AsyncSession, *, client_id: int, answers: dict[str, Any], actor: Person, now: datetime
) -> Client:
    """All questions are answered: keep the answers, and the consent that the caseworker bore witness of."""
    client = await client_of(session, client_id=client_id, actor=actor, now=now)
    if answers.get("consent") != "yes" or answers.get(WITNESSED) != "yes":
        raise NotAllowed("client-no-consent")
    client.answers = {key: value for key, value in answers.items() if key != LANGUAGE}
    if client.consented_at is None or must_agree_again(session, client):
        client.consented_at = now
    client.text_version = consents.version_of(session, ConsentPurpose.PROFILE)
    client.updated_at = now
    await session.flush()
    return client


async def suggestions_for(session: AsyncSession, client: Client, *, now: datetime, today: date) -> list[Suggestion]:
    """The best offers for a client, ranked as for any candidate; the record goes with the client."""
    profile, skills = profiles.without_rows(require_answers(client))
    seeker = profiles.seeker_of(
        profile,
        skills,
        language=client.language,
        today=today,
        declined_offers=frozenset(),
        declined_companies=frozenset(),
    )
    offers = await matches.open_offers(session)
    ranked = await matches.ranked_seeker(session, seeker, offers, today=today, page=0)
    client.ranking, client.ranked_at = ranked.record(today), now
    await session.flush()
    return [Suggestion(offers[int(match.opening.id)], match) for match in ranked.matches]


async def erase(
    session: AsyncSession, *, client_id: int, actor: Person, now: datetime, pressed: int | None = None
) -> list[Gone]:
    """The caseworker erases a client: at once, with the messages on the phone but the one that was `pressed`."""
    client = await client_of(session, client_id=client_id, actor=actor, now=now)
    return await forget(session, [client.id], now=now, but=pressed)


async def forget(
    session: AsyncSession, client_ids: Sequence[int], *, now: datetime, but: int | None = None
) -> list[Gone]:
    """Erase clients with everything about them; returns the messages on phones that must go."""
    gone = await client_messages.taken_from(session, client_ids, now=now, but=but)
    await session.execute(
        delete(Conversation).where(Conversation.flow.in_([flow_name(client_id) for client_id in client_ids]))
    )
    await session.execute(
        delete(OutboxMessage).where(
            OutboxMessage.kind == NoticeKind.CLIENT_ENDING, OutboxMessage.subject_id.in_(client_ids)
        )
    )
    await session.execute(delete(ClientMessage).where(ClientMessage.client_id.in_(client_ids)))
    await session.execute(delete(Client).where(Client.id.in_(client_ids)))
    await session.flush()
    return gone


async def end_due(session: AsyncSession, *, now: datetime) -> list[Gone]:
    """Erase clients whose time is over, and tell caseworkers three days before. Running it again does nothing twice."""
    over = await session.scalars(select(Client.id).where(Client.expires_at <= now).order_by(Client.id))
    gone = await forget(session, list(over), now=now)
    near = await session.execute(
        select(Client.id, Partner.person_id)
        .join(Partner, Partner.id == Client.partner_id)
        .where(Client.expires_at <= now + WARNING)
    )
    for client_id, person_id in near:
        await outbox.enqueue(session, person_id=person_id, kind=NoticeKind.CLIENT_ENDING, subject_id=client_id, now=now)
    return gone


async def end_role(session: AsyncSession, partner: Partner, now: datetime) -> list[Gone]:
    """The caseworker's role ends: nothing stays on their phone. Clients who have answered wait for a colleague.

    They are kept for the organisation until the day that was promised to them, and no longer.
    """
    found = list(await session.scalars(select(Client).where(Client.partner_id == partner.id)))
    gone = await client_messages.taken_from(session, [client.id for client in found], now=now)
    await session.execute(delete(Conversation).where(Conversation.flow.in_([flow_name(client.id) for client in found])))
    await forget(session, [client.id for client in found if not client.answers], now=now)
    for client in found:
        if client.answers:
            client.partner_id = None
    await session.flush()
    return gone


partners.ENDINGS[PartnerRole.CASEWORKER].append(end_role)
partners.NOTICES_OF[PartnerRole.CASEWORKER] |= {NoticeKind.CLIENT_ENDING, NoticeKind.CLIENT_CLAIMED}


async def count_waiting(session: AsyncSession, *, organisation_id: int) -> int:
    """How many clients of an organisation have no caseworker any more."""
    found = await session.scalar(
        select(func.count())
        .select_from(Client)
        .where(Client.organisation_id == organisation_id, Client.partner_id.is_(None))
    )
    return found or 0
