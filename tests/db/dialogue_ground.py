"""An ambassador with a card, two people who ask, and staff, to test dialogues with."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.i18n import say
from bot.notices import Notice, compose
from bot.services import ambassadors, dialogues, partners
from bot.services.dialogues import Words
from db.enums import NoticeKind, PartnerRole, Side
from db.models import Dialogue, OutboxMessage, Partner, Person, Talk
from tests.conftest import NOW
from tests.db.ground import ZONE
from tests.factories import make_offer, make_person

TODAY = NOW.date()
PHONE = "Ring mig på 070-123 45 67"


@dataclass(slots=True)
class World:
    """Hodan and Omar ask; Lina and Idris are ambassadors of two firms; Karin is staff."""

    hodan: Person
    omar: Person
    lina: Person
    idris: Person
    karin: Person
    of_lina: Partner
    of_idris: Partner


async def make_world(session: AsyncSession) -> World:
    hodan, omar, lina, idris, karin = [await make_person(session, number, now=NOW) for number in range(1, 6)]
    hodan.language, karin.is_staff, karin.staff_name = "so", True, "Karin"
    roles = []
    for person, firm in ((lina, "deli"), (idris, "produktion")):
        offer = await make_offer(session, firm)
        code, _ = await partners.invite(
            session, role=PartnerRole.AMBASSADOR, home_id=offer.company_id, actor=karin, now=NOW
        )
        name = "Lina" if person is lina else "Idris"
        roles.append(await partners.join(session, code=code, person=person, name=name, now=NOW))
        card = {"day": "Jag bakar.", "language": "sv", "languages": ["sv"], "is_adult": True}
        await ambassadors.change_card(session, actor=person, now=NOW, **card)
        await ambassadors.show_card(session, actor=person, now=NOW)
    of_lina, of_idris = roles
    return World(hodan, omar, lina, idris, karin, of_lina, of_idris)


async def ask(
    session: AsyncSession, world: World, text: str = "Sidee?", *, person: Person | None = None, now: datetime = NOW
) -> Talk:
    """A question to Lina, from Hodan unless somebody else is named."""
    words = Words(text, "so")
    return await dialogues.ask(session, person=person or world.hodan, partner_id=world.of_lina.id, words=words, now=now)


async def answer(session: AsyncSession, world: World, dialogue_id: int, text: str = "Bra.") -> Talk:
    """Lina's answer."""
    return await speak(session, world.lina, Side.AMBASSADOR, dialogue_id, text)


async def speak(
    session: AsyncSession, actor: Person, side: Side, dialogue_id: int, text: str = "Hej", *, now: datetime = NOW
) -> Talk:
    return await dialogues.speak(
        session, dialogue_id=dialogue_id, side=side, actor=actor, words=Words(text, "sv"), now=now
    )


async def dialogue_of(session: AsyncSession, talk: Talk) -> Dialogue:
    return await session.get_one(Dialogue, talk.dialogue_id)


async def waiting(session: AsyncSession, person: Person) -> list[NoticeKind]:
    """What stands in the outbox for a person, in order."""
    found = await session.scalars(
        select(OutboxMessage.kind).where(OutboxMessage.person_id == person.id).order_by(OutboxMessage.id)
    )
    return list(found)


async def read_on_phone(session: AsyncSession, person: Person, *, now: datetime = NOW) -> list[str]:
    """What the person's phone would show now of everything in the outbox, in their language."""
    rows = await session.scalars(
        select(OutboxMessage).where(OutboxMessage.person_id == person.id).order_by(OutboxMessage.id)
    )
    shown = []
    for row in list(rows):
        notice = await compose(session, row, now=now, zone=ZONE)
        if isinstance(notice, Notice):
            shown.append("\n".join(say(person.language, text) for text in notice.screen.paragraphs))
    return shown
