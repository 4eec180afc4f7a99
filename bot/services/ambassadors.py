"""Ambassadors' cards: what each fills in and shows, and which of them candidates see."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.errors import AppError, NoLongerPossible
from bot.flows.ambassadors import AMB_REPLY, CARD_FLOWS
from bot.services import audit, partners
from bot.services.staff import require_staff
from db.enums import NoticeKind, PartnerRole
from db.models import AmbassadorCard, Company, Partner, Person

PAGE = 6
#: Who has as many languages as this needs no more on a card.
MOST_LANGUAGES = 8
#: What somebody begins and is told as an ambassador goes with the role.
FLOWS = frozenset(flow.name for flow in (AMB_REPLY, *CARD_FLOWS))
NOTICES = frozenset({NoticeKind.DIALOGUE_ASKED, NoticeKind.DIALOGUE_REMIND})
partners.FLOWS_OF[PartnerRole.AMBASSADOR] |= FLOWS
partners.NOTICES_OF[PartnerRole.AMBASSADOR] |= NOTICES


async def own_card(session: AsyncSession, *, actor: Person, now: datetime) -> AmbassadorCard:
    """The actor's card, empty and hidden at first. Raises NotAllowed for anybody but ambassadors."""
    partner = await partners.require_role(session, actor, PartnerRole.AMBASSADOR)
    found: AmbassadorCard | None = await session.scalar(_with_home().where(AmbassadorCard.partner_id == partner.id))
    if found is None:
        session.add(AmbassadorCard(partner_id=partner.id, languages=[], updated_at=now))
        await session.flush()
        found = await session.scalar(_with_home().where(AmbassadorCard.partner_id == partner.id))
    assert found is not None  # noqa: S101 - made above
    return found


async def change_card(session: AsyncSession, *, actor: Person, now: datetime, **values: Any) -> AmbassadorCard:
    """Write lines of the actor's card; `first_name` belongs to the partner."""
    card = await own_card(session, actor=actor, now=now)
    if "first_name" in values:
        card.partner.first_name = values.pop("first_name")
    for name, value in values.items():
        setattr(card, name, value)
    card.updated_at = now
    await session.flush()
    return card


async def show_card(session: AsyncSession, *, actor: Person, now: datetime) -> AmbassadorCard:
    """Let candidates see the card. Raises AppError before the day is told and a language is chosen."""
    card = await own_card(session, actor=actor, now=now)
    if not card.day or not card.languages:
        raise AppError("amb-card-not-ready")
    return await change_card(session, actor=actor, now=now, is_shown=True)


async def hide_by_staff(session: AsyncSession, *, partner: Partner, actor: Person, now: datetime) -> None:
    """Staff hide a card that should not be seen; the ambassador can mend and show it again."""
    require_staff(actor)
    card = await card_of(session, partner.id)
    if card is not None and card.is_shown:
        card.is_shown = False
        audit.record(session, actor, "ambassador-hidden", now=now, company=partners.home_of(partner))
        await session.flush()


async def shown_cards(
    session: AsyncSession, *, page: int, company_id: int | None = None
) -> tuple[list[AmbassadorCard], int]:
    """One page of the cards that candidates see, and how many there are; those of one firm with `company_id`."""
    condition = _is_shown() if company_id is None else and_(_is_shown(), Partner.company_id == company_id)
    total = await session.scalar(_joined(select(func.count(AmbassadorCard.id))).where(condition))
    found = await session.scalars(
        _joined(_with_home()).where(condition).order_by(Company.name, AmbassadorCard.id).offset(page * PAGE).limit(PAGE)
    )
    return list(found), total or 0


async def shown_card(session: AsyncSession, *, partner_id: int) -> AmbassadorCard:
    """A card that candidates see. Raises NoLongerPossible for one that is hidden or gone."""
    found: AmbassadorCard | None = await session.scalar(
        _joined(_with_home()).where(_is_shown(), AmbassadorCard.partner_id == partner_id)
    )
    if found is None:
        raise NoLongerPossible("ambassador-away")
    return found


async def firms_to_ask(session: AsyncSession, company_ids: Collection[int]) -> set[int]:
    """Which of these firms have an ambassador who can be asked."""
    found = await session.scalars(
        _joined(select(Partner.company_id).select_from(AmbassadorCard))
        .where(_is_shown(), Partner.company_id.in_(company_ids))
        .distinct()
    )
    return {company_id for company_id in found if company_id is not None}


async def card_of(session: AsyncSession, partner_id: int | None) -> AmbassadorCard | None:
    """A partner's card, shown or not; None when there is none."""
    found: AmbassadorCard | None = await session.scalar(_with_home().where(AmbassadorCard.partner_id == partner_id))
    return found


def _with_home() -> Select[AmbassadorCard]:
    return select(AmbassadorCard).options(joinedload(AmbassadorCard.partner).joinedload(Partner.company))


def _joined(statement: Select[Any]) -> Select[Any]:
    return (
        statement.join(Partner, Partner.id == AmbassadorCard.partner_id)
        .join(Company, Company.id == Partner.company_id)
        .join(Person, Person.id == Partner.person_id)
    )


def _is_shown() -> ColumnElement[bool]:
    """Somebody who can answer: they show the card and get messages, and their firm is open."""
    return and_(
        AmbassadorCard.is_shown,
        AmbassadorCard.day.is_not(None),
        Partner.role == PartnerRole.AMBASSADOR,
        Partner.rests_since.is_(None),
        Person.paused_at.is_(None),
        Person.unreachable_at.is_(None),
        Company.paused_at.is_(None),
    )
