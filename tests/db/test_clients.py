"""Clients of caseworkers: who may see them, how they are handed over, and that nothing of them stays behind."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import AppError, NoLongerPossible, NotAllowed
from bot.flows.client import LANGUAGE, WITNESSED, flow_name
from bot.flows.profile import PROFILE
from bot.services import (
    client_messages,
    clients,
    conversations,
    handing_over,
    meeting,
    partners,
    privacy,
    referrals,
    typed_codes,
)
from bot.services.typed_codes import WrongCode
from db.enums import ConsentPurpose, NoticeKind, PartnerRole
from db.models import (
    Acquaintance,
    Client,
    ClientMessage,
    Consent,
    Conversation,
    Organisation,
    OutboxMessage,
    Partner,
    Person,
    Profile,
    Ranking,
    Skill,
)
from db.session import Database
from tests.conftest import NOW
from tests.factories import make_offer, make_person

ANSWERS: dict[str, Any] = {
    "birth_year": 1999,
    "consent": "yes",
    WITNESSED: "yes",
    "municipality": "krokom",
    "wants": None,
    "interests": ["food"],
    "skills_text": None,
    "swedish": "A1",
    "languages": None,
    "travel_km": "100",
    "travel_by": None,
    "first_name": "Filmon",
}
TODAY = NOW.date()


async def caseworker(
    session: AsyncSession, telegram_id: int, organisation: str = "Jobbcenter", *, name: str = "Mikael"
) -> Person:
    """Somebody with the role, at an organisation of this name."""
    person = await make_person(session, telegram_id, now=NOW)
    home = await session.scalar(select(Organisation).where(Organisation.key == organisation))
    if home is None:
        home = Organisation(key=organisation, name=organisation, created_at=NOW)
        session.add(home)
        await session.flush()
    session.add(
        Partner(
            person_id=person.id,
            role=PartnerRole.CASEWORKER,
            organisation_id=home.id,
            first_name=name,
            joined_at=NOW,
        )
    )
    await session.flush()
    return person


async def answered(session: AsyncSession, actor: Person) -> Client:
    """A client of the caseworker who has answered everything."""
    client = await clients.begin(session, language="ti", actor=actor, now=NOW)
    return await clients.finish(session, client_id=client.id, answers={**ANSWERS, LANGUAGE: "ti"}, actor=actor, now=NOW)


async def _partner(session: AsyncSession, person: Person) -> Partner:
    return await partners.require_role(session, person, PartnerRole.CASEWORKER)


async def test_answers_are_kept_only_with_consent_and_a_witness(database: Database) -> None:
    async with database.transaction() as session:
        mikael = await caseworker(session, 1)
        client = await clients.begin(session, language="ti", actor=mikael, now=NOW)
        for missing in ({"consent": "no"}, {WITNESSED: "no"}):
            with pytest.raises(NotAllowed):
                await clients.finish(session, client_id=client.id, answers=ANSWERS | missing, actor=mikael, now=NOW)
        assert client.answers == {}
        with pytest.raises(NoLongerPossible):
            clients.require_answers(client)
        with pytest.raises(NoLongerPossible):
            await handing_over.find_by_code(
                session, code=client.code, person=await make_person(session, 2, now=NOW), now=NOW
            )


async def test_nobody_reaches_the_client_of_another(database: Database) -> None:
    async with database.transaction() as session:
        mikael, sara = await caseworker(session, 1), await caseworker(session, 2)
        candidate = await make_person(session, 3, now=NOW)
        client = await answered(session, mikael)
        for actor, why in ((sara, NoLongerPossible), (candidate, NotAllowed)):
            for deed in (
                clients.client_of(session, client_id=client.id, actor=actor, now=NOW),
                clients.finish(session, client_id=client.id, answers=ANSWERS, actor=actor, now=NOW),
                clients.erase(session, client_id=client.id, actor=actor, now=NOW),
            ):
                with pytest.raises(why):
                    await deed
        for refused in (
            clients.begin(session, language="ti", actor=candidate, now=NOW),
            clients.begin(session, language="xx", actor=sara, now=NOW),
            clients.client_of(session, client_id=0, actor=mikael, now=NOW),
            clients.client_of(session, client_id=client.id, actor=mikael, now=client.expires_at),
        ):
            with pytest.raises(AppError):
                await refused
        assert await clients.open_clients(session, actor=sara, now=NOW) == []
        assert client.answers["first_name"] == "Filmon"


async def test_a_caseworker_has_twenty_at_most(database: Database) -> None:
    async with database.transaction() as session:
        mikael = await caseworker(session, 1)
        for _ in range(clients.MOST_OPEN):
            await clients.begin(session, language="so", actor=mikael, now=NOW)
        with pytest.raises(NoLongerPossible):
            await clients.begin(session, language="so", actor=mikael, now=NOW)


async def test_matches_are_ranked_and_logged_without_any_row_of_a_person(database: Database) -> None:
    async with database.transaction() as session:
        await make_offer(session)
        mikael = await caseworker(session, 1)
        client = await answered(session, mikael)
        found = await clients.suggestions_for(session, client, now=NOW, today=TODAY)
        assert [one.offer.title for one in found] == ["Praktik"]
        assert client.ranking is not None
        for table in (Profile, Skill, Ranking):
            assert await session.scalar(select(func.count()).select_from(table)) == 0


async def test_a_claim_moves_everything_and_leaves_nothing(database: Database) -> None:
    async with database.transaction() as session:
        await make_offer(session)
        mikael = await caseworker(session, 1)
        filmon = await make_person(session, 2, now=NOW, language_chosen=False)
        client = await answered(session, mikael)
        await clients.suggestions_for(session, client, now=NOW, today=TODAY)
        for message_id, typed in ((11, None), (12, 13)):
            await client_messages.note(
                session, client_id=client.id, telegram_id=1, shown=[message_id], typed=typed, now=NOW
            )
        later = NOW + timedelta(days=1)
        waiting = await handing_over.find_by_secret(session, secret=client.secret, person=filmon, now=later)
        assert (waiting.caseworker, waiting.organisation, waiting.would_replace) == ("Mikael", "Jobbcenter", False)
        code, secret = client.code, client.secret
        (gone,) = await handing_over.claim(session, waiting, person=filmon, now=later)
        assert (gone.telegram_id, gone.to_delete, gone.to_empty) == (1, (11, 12, 13), ())
        profile = await session.get_one(Profile, filmon.id)
        assert (profile.first_name, profile.birth_year, profile.updated_at) == ("Filmon", 1999, NOW)
        told = await conversations.find_conversation(session, filmon, "profile")
        assert told is not None
        assert (told.answers["consent"], told.is_open, set(told.answers) & {WITNESSED, LANGUAGE}) == (
            "yes",
            False,
            set(),
        )
        assert (filmon.language, filmon.language_chosen) == ("ti", True)
        consent = (await session.scalars(select(Consent))).one()
        assert (consent.person_id, consent.purpose, consent.given_at) == (filmon.id, ConsentPurpose.PROFILE, later)
        for table, left in ((Client, 0), (ClientMessage, 0), (Ranking, 1), (Acquaintance, 1)):
            assert await session.scalar(select(func.count()).select_from(table)) == left
        kinds = list(await session.scalars(select(OutboxMessage.kind)))
        assert kinds == [NoticeKind.CLIENT_CLAIMED]
        # Neither the link nor the code works again, for nobody.
        with pytest.raises(NoLongerPossible):
            await handing_over.find_by_secret(session, secret=secret, person=filmon, now=later)
        with pytest.raises(WrongCode):
            await handing_over.find_by_code(session, code=code, person=filmon, now=later)


async def test_own_answers_are_replaced_only_after_asking(database: Database) -> None:
    async with database.transaction() as session:
        mikael, filmon = await caseworker(session, 1), await make_person(session, 2, now=NOW)
        session.add(
            Conversation(
                person_id=filmon.id,
                flow="profile",
                answers={"birth_year": 1980, "consent": "yes"},
                is_open=True,
                updated_at=NOW,
            )
        )
        client = await answered(session, mikael)
        waiting = await handing_over.find_by_code(session, code=client.code, person=filmon, now=NOW)
        assert waiting.would_replace
        told = await conversations.find_conversation(session, filmon, "profile")
        assert told is not None
        assert told.answers["birth_year"] == 1980
        await handing_over.claim(session, waiting, person=filmon, now=NOW)
        assert (told.answers["birth_year"], told.is_open) == (1999, False)


async def test_guessing_is_slowed_down_and_the_own_client_is_not_for_the_caseworker(database: Database) -> None:
    async with database.transaction() as session:
        mikael, other = await caseworker(session, 1), await make_person(session, 2, now=NOW)
        client = await answered(session, mikael)
        with pytest.raises(NoLongerPossible):
            await handing_over.find_by_secret(session, secret=client.secret, person=mikael, now=NOW)
        for _ in range(typed_codes.MAX_WRONG):
            with pytest.raises(WrongCode):
                await handing_over.find_by_code(session, code="AAAA2222", person=other, now=NOW)
        with pytest.raises(NoLongerPossible) as refused:
            await handing_over.find_by_code(session, code=client.code, person=other, now=NOW)
        assert refused.value.text_key == "code-too-often"
        later = NOW + typed_codes.WRONG_WITHIN + timedelta(seconds=1)
        waiting = await handing_over.find_by_code(session, code=client.code, person=other, now=later)
        assert waiting.client.id == client.id


async def test_unclaimed_clients_are_told_of_and_erased(database: Database) -> None:
    async with database.transaction() as session:
        mikael = await caseworker(session, 1)
        client = await answered(session, mikael)
        await client_messages.note(session, client_id=client.id, telegram_id=1, shown=[11], typed=12, now=NOW)
        assert await clients.end_due(session, now=NOW + timedelta(days=26)) == []
        for _ in range(2):
            assert await clients.end_due(session, now=NOW + timedelta(days=27)) == []
        assert list(await session.scalars(select(OutboxMessage.kind))) == [NoticeKind.CLIENT_ENDING]
        (gone,) = await clients.end_due(session, now=NOW + timedelta(days=30))
        # After two days Telegram deletes nothing: what the bot said is emptied, what was typed stays.
        assert (gone.to_delete, gone.to_empty) == ((), (11,))
        assert await session.scalar(select(func.count()).select_from(Client)) == 0
        assert await session.scalar(select(func.count()).select_from(OutboxMessage)) == 0


async def test_a_role_that_ends_leaves_clients_to_the_organisation(database: Database) -> None:
    async with database.transaction() as session:
        karin = await make_person(session, 9, now=NOW, is_staff=True)
        mikael, sara = await caseworker(session, 1), await caseworker(session, 2)
        stranger = await caseworker(session, 3, "Annat")
        client = await answered(session, mikael)
        begun = await clients.begin(session, language="so", actor=mikael, now=NOW)
        await conversations.begin_with(
            session,
            mikael,
            flow_name(begun.id),
            subject_id=begun.id,
            answers={"birth_year": 1999},
            cursor=None,
            now=NOW,
        )
        await client_messages.note(session, client_id=client.id, telegram_id=1, shown=[11], typed=None, now=NOW)
        home = client.organisation_id
        ended = await partners.remove(session, partner_id=(await _partner(session, mikael)).id, actor=karin, now=NOW)
        assert [one.to_delete for one in ended.gone] == [(11,)]
        assert await session.scalar(select(func.count()).select_from(Conversation)) == 0
        assert [one.id for one in await session.scalars(select(Client))] == [client.id]
        with pytest.raises(NotAllowed):
            await clients.client_of(session, client_id=client.id, actor=mikael, now=NOW)
        with pytest.raises(NoLongerPossible):
            await clients.client_of(session, client_id=client.id, actor=sara, now=NOW)
        for actor, partner in ((sara, sara), (karin, stranger)):
            with pytest.raises(AppError):
                await handing_over.give_to(
                    session,
                    organisation_id=home,
                    partner_id=(await _partner(session, partner)).id,
                    actor=actor,
                    now=NOW,
                )
        assert await clients.count_waiting(session, organisation_id=home) == 1
        to_sara = (await _partner(session, sara)).id
        for expected in (1, 0):
            given = await handing_over.give_to(session, organisation_id=home, partner_id=to_sara, actor=karin, now=NOW)
            assert given == expected
        assert (await clients.client_of(session, client_id=client.id, actor=sara, now=NOW)).answers


async def test_clients_do_not_go_along_to_another_organisation(database: Database) -> None:
    async with database.transaction() as session:
        karin = await make_person(session, 9, now=NOW, is_staff=True)
        mikael = await caseworker(session, 1)
        await caseworker(session, 2, "Annat")
        client = await answered(session, mikael)
        await client_messages.note(session, client_id=client.id, telegram_id=1, shown=[11], typed=None, now=NOW)
        other = (await session.scalars(select(Organisation.id).where(Organisation.key == "Annat"))).one()
        code, _home = await partners.invite(session, role=PartnerRole.CASEWORKER, home_id=other, actor=karin, now=NOW)
        gone: list[client_messages.Gone] = []
        joined = await partners.join(session, code=code, person=mikael, name="Mikael", now=NOW, gone=gone)
        assert (joined.organisation_id, [one.to_delete for one in gone]) == (other, [(11,)])
        assert await clients.open_clients(session, actor=mikael, now=NOW) == []
        assert await clients.count_waiting(session, organisation_id=client.organisation_id) == 1


async def test_staff_may_erase_what_waits_and_the_code_still_works_before(database: Database) -> None:
    async with database.transaction() as session:
        karin = await make_person(session, 9, now=NOW, is_staff=True)
        mikael, filmon = await caseworker(session, 1), await make_person(session, 4, now=NOW)
        client = await answered(session, mikael)
        await partners.leave(session, role=PartnerRole.CASEWORKER, actor=mikael, now=NOW)
        waiting = await handing_over.find_by_secret(session, secret=client.secret, person=filmon, now=NOW)
        assert (waiting.caseworker, waiting.organisation) == (None, "Jobbcenter")
        home = client.organisation_id
        with pytest.raises(NotAllowed):
            await handing_over.erase_waiting(session, organisation_id=home, actor=mikael, now=NOW)
        await handing_over.erase_waiting(session, organisation_id=home, actor=karin, now=NOW)
        assert await session.scalar(select(func.count()).select_from(Client)) == 0


async def test_a_caseworker_who_is_erased_takes_no_client_along(database: Database) -> None:
    async with database.transaction() as session:
        mikael = await caseworker(session, 1)
        client = await answered(session, mikael)
        await conversations.begin_with(
            session, mikael, flow_name(client.id), subject_id=client.id, answers=ANSWERS, cursor="wants", now=NOW
        )
        await client_messages.note(session, client_id=client.id, telegram_id=1, shown=[11], typed=12, now=NOW)
        assert b"1999" not in await privacy.export_person(session, mikael)
        gone: list[client_messages.Gone] = []
        assert await privacy.erase_person(session, mikael, now=NOW, gone=gone) == []
        # What was typed on that phone cannot be emptied, so it is deleted.
        assert [(one.telegram_id, one.to_delete, one.to_empty) for one in gone] == [(1, (11, 12), ())]
        left = (await session.scalars(select(Client))).one()
        assert (left.id, left.partner_id) == (client.id, None)
        assert await session.scalar(select(func.count()).select_from(Conversation)) == 0


async def test_a_caseworker_who_takes_back_their_own_answers_takes_no_client_along(database: Database) -> None:
    async with database.transaction() as session:
        mikael = await caseworker(session, 1)
        client = await clients.begin(session, language="so", actor=mikael, now=NOW)
        for flow, subject in ((flow_name(client.id), client.id), (PROFILE.name, 0)):
            await conversations.begin_with(
                session, mikael, flow, subject_id=subject, answers={"birth_year": 1999}, cursor=None, now=NOW
            )
        await privacy.erase_profile(session, mikael, now=NOW)
        assert (await session.scalars(select(Conversation.flow))).all() == [flow_name(client.id)]


async def test_the_export_holds_what_somebody_made_and_did_in_a_role(database: Database) -> None:
    async with database.transaction() as session:
        mikael, karin = await caseworker(session, 1), await make_person(session, 9, now=NOW, is_staff=True)
        await referrals.make_code(session, name="SFI grupp 3", actor=mikael, now=NOW)
        await referrals.make_code(session, name="Vuxenskolan", actor=karin, now=NOW)
        code = await meeting.new_code(session, actor=mikael, now=NOW)
        own, staff = [(await privacy.export_person(session, one)).decode() for one in (mikael, karin)]
        assert "SFI grupp 3" in own
        assert code in own
        assert "Vuxenskolan" not in own
        # A code of staff is the project's, but that Karin made it is about her.
        assert "code-made" in staff
        assert "SFI grupp 3" not in staff


async def test_a_message_about_a_client_who_is_gone_goes_at_once(database: Database) -> None:
    async with database.transaction() as session:
        await caseworker(session, 1)
        (gone,) = await client_messages.note(session, client_id=7, telegram_id=1, shown=[5], typed=None, now=NOW)
        assert gone.to_delete == (5,)
