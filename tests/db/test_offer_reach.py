"""Whom an own offer finds: what its text is read as, how many it would fit, its pictures."""

from datetime import timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NoLongerPossible
from bot.services import conversations, fit, matches, own_offers, privacy
from bot.services.profiles import save_profile
from db.models import Company, Person, Profile
from db.session import Database
from tests.conftest import NOW
from tests.db.offers_ground import contact_of_firm, made
from tests.factories import make_contact, make_person

TODAY = NOW.date()


async def test_the_firm_mends_what_its_text_was_read_as(database: Database) -> None:
    async with database.transaction() as session:
        actor, company = await contact_of_firm(session)
        offer = await made(session, actor, company)
        read = own_offers.read_concepts(offer)
        assert {"welding", "forklift-driving"} & set(read)

        async def mend(concept: str, *, is_meant: bool) -> None:
            await own_offers.set_concept(
                session, offer_id=offer.id, concept=concept, is_meant=is_meant, actor=actor, now=NOW
            )

        for _again in range(2):
            await mend(read[0], is_meant=False)
        await mend("baking", is_meant=True)
        assert offer.concepts == [*read[1:], "baking"]
        (opening,) = await matches.openings_of(session, [offer])
        assert set(opening.concepts) == set(offer.concepts)
        with pytest.raises(NoLongerPossible):
            await mend("no-such-concept", is_meant=True)
        for concept in list(offer.concepts[1:]):
            await mend(concept, is_meant=False)
        with pytest.raises(NoLongerPossible):
            await mend(offer.concepts[0], is_meant=False)
        assert len(offer.concepts) == 1
        await own_offers.read_anew(session, offer_id=offer.id, actor=actor, now=NOW)
        assert own_offers.read_concepts(offer) == read


async def test_two_pictures_with_words_and_no_third(database: Database) -> None:
    async with database.transaction() as session:
        actor, company = await contact_of_firm(session)
        offer = await made(session, actor, company)

        async def add(file_id: str, alt: str) -> None:
            await own_offers.add_photo(session, offer_id=offer.id, file_id=file_id, alt=alt, actor=actor, now=NOW)

        for file_id, alt in (("a", "En bänk"), ("b", "En svets"), ("b", "En svetsbänk")):
            await add(file_id, alt)
        assert [photo["alt"] for photo in offer.photos] == ["En bänk", "En svetsbänk"]
        with pytest.raises(NoLongerPossible):
            await add("c", "En dörr")
        for _again in range(2):
            key = own_offers.photo_key({"file_id": "a"})
            await own_offers.drop_photo(session, offer_id=offer.id, key=key, actor=actor, now=NOW)
        assert [photo["file_id"] for photo in offer.photos] == ["b"]


async def _welders(session: AsyncSession, company: Company, count: int) -> list[Profile]:
    """People next door whom the firm's offer fits well."""
    found = []
    for number in range(count):
        person = await make_person(session, 100 + number, now=NOW)
        conversation = await conversations.open_conversation(session, person, "profile", now=NOW)
        conversation.answers = {"birth_year": 1990, "consent": "yes", "municipality": "are", "skills": ["welding"]}
        found.append(await save_profile(session, person, conversation, now=NOW))
    company.latitude, company.longitude = 63.4, 13.1
    await session.flush()
    return found


@pytest.mark.parametrize(("count", "told"), [(0, None), (4, None), (5, 5), (9, 5), (11, 10)])
async def test_how_many_it_fits_is_told_in_fives_and_never_fewer(
    database: Database, count: int, told: int | None
) -> None:
    async with database.transaction() as session:
        actor, company = await contact_of_firm(session)
        offer = await made(session, actor, company)
        await _welders(session, company, count)
        found = await fit.look(session, offer_id=offer.id, actor=actor, now=NOW, today=TODAY)
        assert found == fit.Fit(told, fit.MOST_LOOKS - 1)


async def test_who_paused_or_left_or_cannot_is_not_counted(database: Database) -> None:
    async with database.transaction() as session:
        actor, company = await contact_of_firm(session)
        offer = await made(session, actor, company, min_age="18")
        paused, left, young, unreachable, colleague, *_others = await _welders(session, company, 9)
        await make_contact(session, await session.get_one(Person, colleague.person_id), company.id, now=NOW)
        by_id = {profile.person_id: await session.get_one(Person, profile.person_id) for profile in (paused, left)}
        privacy.pause(by_id[paused.person_id], now=NOW)
        await privacy.erase_person(session, by_id[left.person_id], now=NOW)
        young.birth_year = TODAY.year - 15
        (await session.get_one(Person, unreachable.person_id)).unreachable_at = NOW
        await session.flush()
        assert (await fit.look(session, offer_id=offer.id, actor=actor, now=NOW, today=TODAY)).at_least is None
        (await session.get_one(Person, unreachable.person_id)).unreachable_at = None
        await session.flush()
        assert (await fit.look(session, offer_id=offer.id, actor=actor, now=NOW, today=TODAY)).at_least == 5


async def test_a_firm_looks_so_often_an_hour_whoever_of_it_looks_at_whatever(database: Database) -> None:
    async with database.transaction() as session:
        actor, company = await contact_of_firm(session)
        colleague = await make_person(session, 8, now=NOW)
        await make_contact(session, colleague, company.id, now=NOW)
        two = [await made(session, actor, company) for _offer in range(2)]
        for number in range(fit.MOST_LOOKS):
            who, offer = (actor, colleague)[number % 2], two[number % 2]
            await fit.look(session, offer_id=offer.id, actor=who, now=NOW, today=TODAY)
        for who in (actor, colleague):
            with pytest.raises(NoLongerPossible):
                await fit.look(session, offer_id=two[0].id, actor=who, now=NOW + timedelta(minutes=59), today=TODAY)
        again = await fit.look(session, offer_id=two[0].id, actor=actor, now=NOW + timedelta(hours=1), today=TODAY)
        assert again.looks_left == fit.MOST_LOOKS - 1
