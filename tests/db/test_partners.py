"""Ambassadors, teachers and caseworkers: their links, and a role that is taken away at once."""

from datetime import timedelta

import pytest

from bot.errors import AppError, NoLongerPossible, NotAllowed
from bot.services import partners
from db.enums import PartnerRole
from db.models import Partner, Person
from db.session import Database
from tests.conftest import NOW
from tests.factories import make_offer, make_person


async def _staff(database: Database) -> Person:
    async with database.transaction() as session:
        return await make_person(session, 1, now=NOW, is_staff=True)


async def test_a_link_makes_one_ambassador_once(database: Database) -> None:
    staff = await _staff(database)
    async with database.transaction() as session:
        offer = await make_offer(session)
        one, other = [await make_person(session, number, now=NOW) for number in (2, 3)]
        code, home = await partners.invite(
            session, role=PartnerRole.AMBASSADOR, home_id=offer.company_id, actor=staff, now=NOW
        )
        assert home == "Firm"
        joined = await partners.join(session, code=code, person=one, name="Lina", now=NOW)
        assert (joined.role, joined.company_id, joined.first_name) == (PartnerRole.AMBASSADOR, offer.company_id, "Lina")
        assert await partners.join(session, code=code, person=one, name="Lina", now=NOW) is joined
        with pytest.raises(NoLongerPossible):
            await partners.join(session, code=code, person=other, name="x", now=NOW)
        assert await partners.roles_of(session, other) == []


async def test_a_removed_partner_does_not_come_back_by_the_old_link(database: Database) -> None:
    staff = await _staff(database)
    async with database.transaction() as session:
        offer = await make_offer(session)
        person = await make_person(session, 2, now=NOW)
        code, _ = await partners.invite(
            session, role=PartnerRole.AMBASSADOR, home_id=offer.company_id, actor=staff, now=NOW
        )
        joined = await partners.join(session, code=code, person=person, name="Lina", now=NOW)
        await partners.remove(session, partner_id=joined.id, actor=staff, now=NOW)
        with pytest.raises(NotAllowed):
            await partners.require_role(session, person, PartnerRole.AMBASSADOR)
        with pytest.raises(NoLongerPossible):
            await partners.join(session, code=code, person=person, name="Lina", now=NOW)
        assert await partners.roles_of(session, person) == []


async def test_a_school_shares_its_link_until_it_is_closed(database: Database) -> None:
    staff = await _staff(database)
    async with database.transaction() as session:
        school = await partners.make_organisation(session, name="Fjällängsskolan", actor=staff, now=NOW)
        again = await partners.make_organisation(session, name=" fjällängsskolan ", actor=staff, now=NOW)
        assert again.id == school.id
        people = [await make_person(session, number, now=NOW) for number in (2, 3, 4, 5)]
        role, home = PartnerRole.TEACHER, school.id
        old, _ = await partners.invite(session, role=role, home_id=home, actor=staff, now=NOW, is_shared=True)
        new, _ = await partners.invite(session, role=role, home_id=home, actor=staff, now=NOW, is_shared=True)
        with pytest.raises(NoLongerPossible):
            await partners.join(session, code=old, person=people[0], name="x", now=NOW)
        for person in people[:2]:
            joined = await partners.join(session, code=new, person=person, name="Åsa", now=NOW)
            assert partners.home_of(joined) == "Fjällängsskolan"
        late = NOW + partners.SHARED_LIFETIME
        with pytest.raises(NoLongerPossible):
            await partners.join(session, code=new, person=people[2], name="x", now=late)
        await partners.close_links(session, organisation_id=home, role=role, actor=staff, now=NOW)
        with pytest.raises(NoLongerPossible):
            await partners.join(session, code=new, person=people[3], name="x", now=NOW)
        assert (await partners.counts(session, actor=staff))[PartnerRole.TEACHER] == 2


async def test_links_end_by_age_and_with_the_one_who_made_them(database: Database) -> None:
    staff = await _staff(database)
    async with database.transaction() as session:
        staff = await session.get_one(Person, staff.id)
        authority = await partners.make_organisation(session, name="Jobbcenter", actor=staff, now=NOW)
        person = await make_person(session, 2, now=NOW)
        code, _ = await partners.invite(
            session, role=PartnerRole.CASEWORKER, home_id=authority.id, actor=staff, now=NOW
        )
        for wrong, now in ((code, NOW + timedelta(days=15)), ("guess", NOW), ("", NOW)):
            with pytest.raises(NoLongerPossible):
                await partners.join(session, code=wrong, person=person, name="x", now=now)
        staff.is_staff = False
        with pytest.raises(NoLongerPossible):
            await partners.join(session, code=code, person=person, name="x", now=NOW)


async def test_nobody_but_staff_invites_lists_or_removes(database: Database) -> None:
    staff = await _staff(database)
    async with database.transaction() as session:
        school = await partners.make_organisation(session, name="Skola", actor=staff, now=NOW)
        person = await make_person(session, 2, now=NOW)
        code, _ = await partners.invite(session, role=PartnerRole.TEACHER, home_id=school.id, actor=staff, now=NOW)
        teacher = await partners.join(session, code=code, person=person, name="Åsa", now=NOW)
        every = (
            partners.counts(session, actor=person),
            partners.page_of(session, role=PartnerRole.TEACHER, page=0, actor=person),
            partners.organisations(session, page=0, actor=person),
            partners.make_organisation(session, name="x", actor=person, now=NOW),
            partners.invite(session, role=PartnerRole.TEACHER, home_id=school.id, actor=person, now=NOW),
            partners.close_links(session, organisation_id=school.id, role=PartnerRole.TEACHER, actor=person, now=NOW),
            partners.remove(session, partner_id=teacher.id, actor=person, now=NOW),
            partners.require_role(session, person, PartnerRole.CASEWORKER),
        )
        for deed in every:
            with pytest.raises(AppError):
                await deed
        assert await session.get(Partner, teacher.id) is not None
