"""Study visits on the phone: a teacher books and follows them, ambassadors answer, staff help out."""

from typing import Any

from bot.actions import ClassVisits, Privacy, is_number
from bot.cards import class_lists as lists
from bot.cards import class_pictures as pictures
from bot.edge import Turn
from bot.errors import AppError, NoLongerPossible
from bot.flows import class_visit as flows
from bot.flows.engine import Flow
from bot.handlers import class_pupils, partners, questionnaire
from bot.handlers.class_changes import on_change
from bot.handlers.class_pages import instant_in, on_classes, own_list, reason_in, seen_now, staff_list, visit_page
from bot.i18n import t
from bot.screen import Button, Reply, reply, screen
from bot.services import class_visit_answers as answers
from bot.services import class_visit_doors as doors
from bot.services import class_visit_firms as firms
from bot.services import class_visit_pages as pages
from bot.services import class_visit_roles, class_visit_times, class_visits, conversations
from bot.services.partners import require_role, roles_of
from db.enums import PartnerRole, StudyVisitState, VisitSide
from db.models import Conversation, Partner

#: Imported for what it puts into partners.ENDINGS.
ROLES = class_visit_roles


async def on_visits(turn: Turn) -> Reply:
    """`/visits`: an ambassador's or a teacher's study visits; of somebody with both roles one after the other."""
    sides = pages.sides_of(await roles_of(turn.session, turn.person))
    if not sides:
        raise NoLongerPossible("work-none")
    shown = [await own_list(turn, side, 0) for side in sides]
    return reply(*(one.screens[0] for one in shown))


async def teacher_home(turn: Turn, _partner: Partner) -> Reply:
    return await own_list(turn, VisitSide.TEACHER, 0)


async def on_class_visits(turn: Turn, action: ClassVisits) -> Reply:
    """A tap under a study visit or a list of them."""
    if action.side == class_pupils.PUPIL:
        return await class_pupils.on_tap(turn, action)
    if action.side not in set(VisitSide):
        raise NoLongerPossible("button-unknown")
    side = VisitSide(action.side)
    step, _, value = action.step.partition("-")
    if side is VisitSide.STAFF and (step == "list" or step in set(pages.View)):
        return await (on_classes(turn) if step == "list" else staff_list(turn, step, action.visit_id))
    if step == "list":
        return await own_list(turn, side, action.visit_id)
    if step in ("move", "cancel"):
        return await on_change(turn, side, action.visit_id, step, value)
    if step == "page":
        return await visit_page(turn, side, action.visit_id)
    if step == "pdf":
        return await _certificate(turn, side, action.visit_id, value)
    of_side = {VisitSide.TEACHER: _as_teacher, VisitSide.AMBASSADOR: _as_ambassador}.get(side)
    if of_side is None:
        raise NoLongerPossible("button-unknown")
    return await of_side(turn, action.visit_id, step, value)


async def _as_teacher(turn: Turn, visit_id: int, step: str, value: str) -> Reply:
    session, actor, zone = turn.session, turn.person, turn.settings.timezone
    match step:
        case "new":
            return await _begin(turn)
        case "days":
            return await _change_days(turn, visit_id)
        case "firm" if is_number(value):
            await firms.choose_firm(
                session, visit_id=visit_id, company_id=int(value), actor=actor, today=turn.today, zone=zone
            )
            return await visit_page(turn, VisitSide.TEACHER, visit_id)
        case "send":
            return await _send(turn, visit_id)
        case "take":
            start = instant_in(turn, value)
            await answers.take_offer(session, visit_id=visit_id, start=start, actor=actor, now=turn.now)
            return (await visit_page(turn, VisitSide.TEACHER, visit_id)).led_by(t("class-agreed-self"))
        case "other":
            await answers.other_firm(session, visit_id=visit_id, actor=actor, now=turn.now, today=turn.today)
            return await visit_page(turn, VisitSide.TEACHER, visit_id)
        case "count":
            return await _ask(turn, VisitSide.TEACHER, visit_id, flows.CLASS_COUNT)
    raise NoLongerPossible("button-unknown")


async def _send(turn: Turn, visit_id: int) -> Reply:
    await class_visits.send(turn.session, visit_id=visit_id, actor=turn.person, now=turn.now, today=turn.today)
    visit = await class_visits.load(turn.session, visit_id)
    shown = await visit_page(turn, VisitSide.TEACHER, visit_id)
    if visit is None or visit.company is None:
        return shown
    if turn.person.paused_at is not None:
        resume = screen(t("class-sent-paused"), rows=((Button(t("button-resume"), Privacy("resume")),),))
        return Reply((*shown.screens, resume))
    return shown.led_by(t("class-sent", company=visit.company.name))


async def _begin(turn: Turn) -> Reply:
    """The questions about a class; those that were left in the middle go on, with days that are still possible."""
    partner = await class_visits.require_room(turn.session, actor=turn.person)
    conversation = await conversations.open_conversation(
        turn.session, turn.person, flows.CLASS_VISIT.name, now=turn.now, subject_id=0
    )
    return await _questions(turn, conversation, dict(conversation.answers), partner)


async def _questions(turn: Turn, conversation: Conversation, told: dict[str, Any], partner: Partner) -> Reply:
    known = {flows.FIRST_DAY: flows.first_possible(turn.today).isoformat()}
    if partner.organisation is not None and partner.organisation.municipality:
        known[flows.KNOWN_PLACE] = partner.organisation.municipality
    if told.get("days"):
        told["days"] = class_visits.days_in(told, turn.today)
    conversation.answers = told | known
    return await questionnaire.ask(turn, conversation)


async def _change_days(turn: Turn, visit_id: int) -> Reply:
    """Other days for a class whose firm is not chosen yet; everything else that was told stays."""
    visit = await class_visits.visit_for(turn.session, visit_id=visit_id, side=VisitSide.TEACHER, actor=turn.person)
    if visit.state is not StudyVisitState.CHOOSING:
        raise NoLongerPossible("class-step-over")
    partner = await require_role(turn.session, turn.person, PartnerRole.TEACHER)
    told: dict[str, Any] = {key: getattr(visit, key) for key in ("size", "level", "part", "access", "travel")}
    told |= {"wishes": visit.wishes or None, "days": visit.days, "interpreter": visit.interpreter}
    told["access_note"] = {"text": visit.access_note, "removed": []} if visit.access_note else None
    conversation = await conversations.begin_with(
        turn.session,
        turn.person,
        flows.CLASS_VISIT.name,
        subject_id=visit.id,
        answers=told,
        cursor="days",
        now=turn.now,
    )
    return await _questions(turn, conversation, told, partner)


async def _ask(turn: Turn, side: VisitSide, visit_id: int, flow: Flow) -> Reply:
    """A short question about a visit that has begun."""
    visit = await class_visits.visit_for(turn.session, visit_id=visit_id, side=side, actor=turn.person)
    doors.require_begun(visit, turn.now)
    conversation = await conversations.begin_with(
        turn.session, turn.person, flow.name, subject_id=visit.id, answers={}, cursor=None, now=turn.now
    )
    asked = await questionnaire.ask(turn, conversation)
    return Reply(asked.screens, keep=True)


async def on_finish(turn: Turn, flow: str, visit_id: int, told: dict[str, Any]) -> Reply:
    """A class was described or counted, or the ambassador wrote what it saw."""
    if flow == flows.CLASS_COUNT.name:
        await doors.correct_count(turn.session, visit_id=visit_id, count=told["count"], actor=turn.person, now=turn.now)
        saved = t("class-count-saved", count=told["count"])
        return (await visit_page(turn, VisitSide.TEACHER, visit_id)).led_by(saved)
    if flow == flows.CLASS_SEEN.name:
        seen = told["seen"]["text"]
        await doors.tell_seen(turn.session, visit_id=visit_id, seen=seen, actor=turn.person, now=turn.now)
        return (await visit_page(turn, VisitSide.AMBASSADOR, visit_id)).led_by(t("class-seen-saved"))
    if not class_visits.days_in(told, turn.today):
        # The questions were left for some days: only this one is asked again.
        partner = await require_role(turn.session, turn.person, PartnerRole.TEACHER)
        conversation = await conversations.begin_with(
            turn.session, turn.person, flow, subject_id=visit_id, answers=told, cursor="days", now=turn.now
        )
        return (await _questions(turn, conversation, told | {"days": []}, partner)).led_by(t("class-days-over"))
    visit = await class_visits.describe(
        turn.session, visit_id=visit_id, answers=told, actor=turn.person, now=turn.now, today=turn.today
    )
    return await visit_page(turn, VisitSide.TEACHER, visit.id)


async def _as_ambassador(turn: Turn, visit_id: int, step: str, value: str) -> Reply:
    session, actor, side = turn.session, turn.person, VisitSide.AMBASSADOR
    match step:
        case "times":
            return reply(lists.times_screen(*await class_visit_times.own_hours(session, actor=actor)))
        case "day" | "from" | "to" | "most" | "wear":
            change = f"{step}-{value}"
            changed = await class_visit_times.change_hours(session, change=change, actor=actor, now=turn.now)
            return reply(lists.times_screen(*changed))
        case "take":
            start = instant_in(turn, value)
            await answers.accept(
                session, visit_id=visit_id, start=start, actor=actor, now=turn.now, zone=turn.settings.timezone
            )
            return (await visit_page(turn, side, visit_id)).led_by(t("class-agreed-self"))
        case "no" if not value:
            await class_visits.visit_for(session, visit_id=visit_id, side=side, actor=actor)
            shown = lists.reason_screen("class-why-no", side, visit_id, "no", answers.DECLINE_REASONS)
            return reply(shown)
        case "no":
            await answers.decline(
                session, visit_id=visit_id, reason=reason_in(value), actor=actor, now=turn.now, today=turn.today
            )
            return (await own_list(turn, side, 0)).led_by(t("class-declined-self"))
        case "over":
            await answers.take_over(session, visit_id=visit_id, actor=actor, now=turn.now)
            return (await visit_page(turn, side, visit_id)).led_by(t("class-taken-over"))
        case "code" | "poster":
            return await _code(turn, visit_id, step)
        case "seen":
            return await _ask(turn, side, visit_id, flows.CLASS_SEEN)
    raise NoLongerPossible("button-unknown")


async def _code(turn: Turn, visit_id: int, step: str) -> Reply:
    """The code that pupils scan, as a picture for the phone or a poster."""
    visit = await class_visits.visit_for(turn.session, visit_id=visit_id, side=VisitSide.AMBASSADOR, actor=turn.person)
    if visit.state is not StudyVisitState.AGREED:
        raise NoLongerPossible("class-step-over")
    turn.spend_heavily()
    draw = pictures.code_screen if step == "code" else pictures.poster_screen
    return Reply((draw(await seen_now(turn, visit), bot_username=turn.bot_username),), keep=True)


async def _certificate(turn: Turn, side: VisitSide, visit_id: int, language: str) -> Reply:
    visit = await class_visits.visit_for(turn.session, visit_id=visit_id, side=side, actor=turn.person)
    if language not in ("sv", "en") or visit.state is not StudyVisitState.DONE:
        raise NoLongerPossible("class-step-over")
    if not visit.pupils:
        raise AppError("class-count-first")
    turn.spend_heavily()
    shown = pictures.certificate_screen(await seen_now(turn, visit), language, today=turn.today)
    return Reply((shown,), keep=True)


partners.HOMES[PartnerRole.TEACHER] = teacher_home
