"""Staff: one-time links, roles taken away at once, and the log."""

from datetime import timedelta

import pytest

from bot.errors import NoLongerPossible, NotAllowed
from bot.services import audit, staff
from db.enums import StaffRole
from db.models import Person
from db.session import Database
from tests.conftest import NOW
from tests.factories import make_person


async def _admin(database: Database, telegram_id: int = 1) -> Person:
    async with database.transaction() as session:
        return await make_person(session, telegram_id, now=NOW, is_staff=True, is_admin=True)


async def test_a_link_makes_one_person_staff_once(database: Database) -> None:
    admin = await _admin(database)
    async with database.transaction() as session:
        code = await staff.create_invite(session, role=StaffRole.STAFF, actor=admin, now=NOW)
        one, other = [await make_person(session, number, now=NOW) for number in (2, 3)]
        assert await staff.join(session, code=code, person=one, name="Karin", now=NOW) is StaffRole.STAFF
        assert (one.is_staff, one.is_admin, one.staff_name) == (True, False, "Karin")
        with pytest.raises(NoLongerPossible):
            await staff.join(session, code=code, person=other, name="Olle", now=NOW)
        assert not other.is_staff


async def test_an_old_unknown_or_orphaned_link_makes_nobody_staff(database: Database) -> None:
    admin = await _admin(database)
    other = await _admin(database, 9)
    async with database.transaction() as session:
        person = await make_person(session, 2, now=NOW)
        code = await staff.create_invite(session, role=StaffRole.ADMIN, actor=admin, now=NOW)
        for wrong, now in ((code, NOW + timedelta(days=8)), ("guess", NOW), ("", NOW)):
            with pytest.raises(NoLongerPossible):
                await staff.join(session, code=wrong, person=person, name="x", now=now)
    async with database.transaction() as session:
        await staff.remove(session, person_id=admin.id, actor=await session.get_one(Person, other.id), now=NOW)
        with pytest.raises(NoLongerPossible):
            await staff.join(session, code=code, person=person, name="x", now=NOW)
    assert not person.is_staff


async def test_only_admins_invite_and_remove_and_the_last_one_stays(database: Database) -> None:
    admin = await _admin(database)
    async with database.transaction() as session:
        member = await make_person(session, 2, now=NOW, is_staff=True)
        with pytest.raises(NotAllowed):
            await staff.create_invite(session, role=StaffRole.STAFF, actor=member, now=NOW)
        with pytest.raises(NotAllowed):
            await staff.remove(session, person_id=admin.id, actor=member, now=NOW)
        admin = await session.get_one(Person, admin.id)
        with pytest.raises(NoLongerPossible):
            await staff.remove(session, person_id=admin.id, actor=admin, now=NOW)
        await staff.remove(session, person_id=member.id, actor=admin, now=NOW)
        await staff.remove(session, person_id=member.id, actor=admin, now=NOW)
        assert not member.is_staff
        acts, total = await audit.acts(session, page=0)
    assert [act.entry.deed for act in acts] == ["staff-removed"]
    assert total == 1
