"""Staff among themselves: who is staff, links for new members, and the log of what everybody did."""

from bot.actions import ReadAudit, RunTeam, WakeRole
from bot.edge import Turn
from bot.errors import NoLongerPossible
from bot.handlers import pages
from bot.i18n import Sayable, lines, literal, t
from bot.screen import Button, Reply, in_rows, reply, screen
from bot.services import audit, dialogue_ends, help_desk, resting, staff
from bot.services.audit import Act
from db.enums import StaffRole
from db.models import Person

#: What a deep link for a new member of staff begins with.
STAFF_PREFIX = "s_"


async def on_staff(turn: Turn) -> Reply:
    """`/staff`: who is staff; admins can invite and remove."""
    staff.require_staff(turn.person)
    members = await staff.members(turn.session)
    asleep = await resting.resting_members(turn.session, actor=turn.person)
    told = [_member_line(turn, member) for member in members]
    told += [t("team-member-rests", name=name_of(member)) for member in asleep]
    texts: list[Sayable] = [t("team-title"), lines(*told)]
    if not turn.person.is_admin:
        return reply(screen(*texts))
    buttons = [
        Button(t("button-team-remove", name=name_of(member)), RunTeam(member.id, "remove"))
        for member in (*members, *asleep)
        if member.id != turn.person.id
    ]
    wake = [Button(t("button-wake-name", name=name_of(member)), WakeRole("staff", member.id)) for member in asleep]
    invite = (
        Button(t("button-team-invite"), RunTeam(0, StaffRole.STAFF.value)),
        Button(t("button-team-invite-admin"), RunTeam(0, StaffRole.ADMIN.value)),
    )
    return reply(screen(*texts, rows=(*in_rows(wake), (invite[0],), (invite[1],), *in_rows(buttons))))


def _member_line(turn: Turn, member: Person) -> Sayable:
    key = "team-member-you" if member.id == turn.person.id else "team-member"
    return t(key, name=name_of(member), role=t("team-role-admin" if member.is_admin else "team-role-staff"))


def name_of(member: Person) -> str:
    """How colleagues see a member of staff."""
    return member.staff_name or f"{member.id}"


async def on_run_team(turn: Turn, action: RunTeam) -> Reply:
    """A link for a new member, or taking a role away."""
    match action.step:
        case "page":
            return await on_staff(turn)
        case StaffRole.STAFF.value | StaffRole.ADMIN.value:
            code = await staff.create_invite(turn.session, role=StaffRole(action.step), actor=turn.person, now=turn.now)
            link = f"https://t.me/{turn.bot_username}?start={STAFF_PREFIX}{code}"
            told = t("team-link", days=staff.INVITE_LIFETIME.days, role=t(f"team-role-{action.step}"))
            return Reply((screen(told, literal(link)),), keep=True)
        case "remove":
            staff.require_admin(turn.person)
            member = await staff.member_of(turn.session, action.person_id)
            _check_settings(turn, member)
            rows = (
                (Button(t("button-team-remove-yes"), RunTeam(action.person_id, "remove-yes")),),
                (Button(t("button-keep"), RunTeam(0, "page")),),
            )
            return reply(screen(t("team-remove-ask", name=name_of(member)), rows=rows))
        case "remove-yes":
            staff.require_admin(turn.person)
            removed = await turn.session.get(Person, action.person_id)
            _check_settings(turn, removed)
            await staff.remove(turn.session, person_id=action.person_id, actor=turn.person, now=turn.now)
            turn.to_take_back.extend(await help_desk.leave_all(turn.session, person_id=action.person_id, now=turn.now))
            turn.to_take_back.extend(await dialogue_ends.cards_of_staff(turn.session, person_id=action.person_id))
            turn.menus.extend([removed.telegram_id] if removed is not None else [])
            return (await on_staff(turn)).led_by(t("team-removed"))
    raise NoLongerPossible("button-unknown")


def _check_settings(turn: Turn, member: Person | None) -> None:
    """Raises NoLongerPossible for a member that the settings would bring back at once."""
    if member is not None and member.telegram_id in turn.settings.staff_ids:
        raise NoLongerPossible("staff-in-settings", name=name_of(member))


async def on_join(turn: Turn, code: str) -> Reply:
    """A one-time link of an admin: the person becomes staff."""
    role = await staff.join(turn.session, code=code, person=turn.person, name=turn.telegram_name, now=turn.now)
    asked = pages.work_language(turn)
    turn.person.language_chosen = True
    turn.menus.append(turn.person.telegram_id)
    return reply(screen(t("team-welcome", role=t(f"team-role-{role.value}")), t("help-staff")), *asked)


async def on_audit(turn: Turn, page: int = 0) -> Reply:
    """`/audit`: what staff did, the newest first."""
    staff.require_staff(turn.person)
    acts, total = await audit.acts(turn.session, page=page)
    if not acts:
        return reply(screen(t("audit-none")))
    ways = []
    if page:
        ways.append(Button(t("button-previous-page"), ReadAudit(page - 1)))
    if (page + 1) * audit.PAGE < total:
        ways.append(Button(t("button-next-page"), ReadAudit(page + 1)))
    told = lines(*(_act_line(turn, act) for act in acts))
    return reply(screen(t("audit-title", total=total), told, rows=(tuple(ways),) if ways else ()))


def _act_line(turn: Turn, act: Act) -> Sayable:
    local = act.entry.happened_at.astimezone(turn.settings.timezone)
    who = _who(act)
    return t("audit-line", day=local.date(), at=local, who=who, deed=t(f"audit-{act.entry.deed}", **act.entry.facts))


def _who(act: Act) -> Sayable:
    """Staff by name, a firm's contact by first name; a partner is known by what they did, and at which firm."""
    if act.entry.deed.startswith("retention-"):
        return t("audit-who-program")
    if act.actor is None:
        return t("team-member-gone")
    if act.actor.is_staff or act.actor.staff_name:
        return literal(name_of(act.actor))
    return literal(act.contact_name) if act.contact_name else t("audit-who-outside")


async def on_read_audit(turn: Turn, action: ReadAudit) -> Reply:
    return await on_audit(turn, page=min(action.page, 10_000))
