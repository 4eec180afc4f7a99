"""`/settings`: the numbers that admins can change: a few rules, and the targets of the funder report."""

from typing import Any

from bot.actions import RunSettings
from bot.edge import Turn
from bot.errors import AppError, NoLongerPossible
from bot.flows.settings import SETTING, SETTING_KEY
from bot.handlers import questionnaire
from bot.i18n import STAFF_LANGUAGES, Sayable, literal, t
from bot.reports.words import report_words
from bot.screen import Button, Reply, in_rows, reply, screen
from bot.services import adjustments, conversations
from bot.services.adjustments import RULES, TARGET
from bot.services.staff import require_admin


async def on_settings(turn: Turn) -> Reply:
    """The rules with their numbers, and the way to the targets."""
    values = await adjustments.values(turn.session, actor=turn.person)
    buttons = [Button(_label(turn, key, values[key]), RunSettings(key, "page")) for key in RULES]
    targets = Button(t("button-settings-targets"), RunSettings("-", "targets"))
    return reply(screen(t("settings-title"), t("settings-how"), rows=(*in_rows(buttons), (targets,))))


def _label(turn: Turn, key: str, value: int | None) -> Sayable:
    return t("settings-button", name=_name(turn, key), value=_value(key, value))


def _value(key: str, value: int | None) -> Sayable | str:
    """A number as it is shown; one of two values has words."""
    if value is None:
        return t("settings-none")
    return t(f"settings-value-{key}-{value}") if _known(key).is_choice else str(value)


def _name(turn: Turn, key: str) -> Sayable:
    if key in RULES:
        return t(f"settings-name-{key}")
    language = turn.person.language if turn.person.language in STAFF_LANGUAGES else STAFF_LANGUAGES[-1]
    found = {TARGET + one.id: one.label(language) for one in report_words().indicators}
    return literal(found.get(key, key))


async def on_run_settings(turn: Turn, action: RunSettings) -> Reply:
    """A page of the settings, one number, or taking a target away."""
    require_admin(turn.person)
    match action.step:
        case "list":
            return await on_settings(turn)
        case "targets":
            return await _targets(turn)
        case "page":
            return await _one(turn, action.key)
        case "edit":
            return await _ask(turn, action.key)
        case "on" | "off" if _known(action.key).is_choice:
            is_on = int(action.step == "on")
            await adjustments.adjust(turn.session, key=action.key, value=is_on, actor=turn.person, now=turn.now)
            return (await _one(turn, action.key)).led_by(t("settings-saved"))
        case "none" | "default":
            value = _known(action.key).default if action.step == "default" else None
            await adjustments.adjust(turn.session, key=action.key, value=value, actor=turn.person, now=turn.now)
            return (await _one(turn, action.key)).led_by(t("settings-saved"))
    raise NoLongerPossible("button-unknown")


def _known(key: str) -> adjustments.Rule:
    rule = adjustments.rules().get(key)
    if rule is None:
        raise NoLongerPossible("button-unknown")
    return rule


async def _targets(turn: Turn) -> Reply:
    values = await adjustments.values(turn.session, actor=turn.person)
    keys = [key for key in values if key.startswith(TARGET)]
    buttons = [Button(_label(turn, key, values[key]), RunSettings(key, "page")) for key in keys]
    back = (Button(t("button-back"), RunSettings("-", "list")),)
    return reply(screen(t("settings-targets"), rows=(*in_rows(buttons), back)))


async def _one(turn: Turn, key: str) -> Reply:
    """One number: what it is for, how far it may go, and the ways to change it."""
    rule = _known(key)
    value = (await adjustments.values(turn.session, actor=turn.person))[key]
    if rule.is_choice:
        step = "off" if value else "on"
        change = Button(t(f"button-settings-{key}-{step}"), RunSettings(key, step))
        return reply(screen(*_told(turn, key, value), rows=((change,), (_to_list(),))))
    is_target = key.startswith(TARGET)
    rows = [(Button(t("button-settings-edit"), RunSettings(key, "edit")),)]
    if is_target and value is not None:
        rows.append((Button(t("button-settings-none"), RunSettings(key, "none")),))
    if value != rule.default and rule.default is not None:
        rows.append((Button(t("button-settings-default", value=str(rule.default)), RunSettings(key, "default")),))
    rows.append((Button(t("button-back"), RunSettings("-", "targets" if is_target else "list")),))
    return reply(screen(*_told(turn, key, value), rows=tuple(rows)))


def _told(turn: Turn, key: str, value: int | None) -> tuple[Sayable, Sayable]:
    """The number as it is, and what it is for with its bounds."""
    rule = _known(key)
    about = "settings-about-target" if key.startswith(TARGET) else f"settings-about-{key}"
    return t("settings-line", name=_name(turn, key), value=_value(key, value)), t(
        about, least=rule.least, most=rule.most
    )


def _to_list() -> Button:
    return Button(t("button-back"), RunSettings("-", "list"))


async def _ask(turn: Turn, key: str) -> Reply:
    if _known(key).is_choice:
        return await _one(turn, key)
    value = (await adjustments.values(turn.session, actor=turn.person))[key]
    conversation = await conversations.begin_with(
        turn.session, turn.person, SETTING.name, subject_id=0, answers={SETTING_KEY: key}, cursor=None, now=turn.now
    )
    return await questionnaire.ask(turn, conversation, *_told(turn, key, value))


async def on_finish(turn: Turn, _flow: str, _subject: int, answers: dict[str, Any]) -> Reply:
    """A number was typed. One outside its bounds is explained, and asked for again."""
    require_admin(turn.person)
    key = str(answers[SETTING_KEY])
    try:
        await adjustments.adjust(turn.session, key=key, value=answers["value"], actor=turn.person, now=turn.now)
    except NoLongerPossible:
        raise
    except AppError as error:
        return (await _ask(turn, key)).led_by(t(error.text_key, **error.args_of_text))
    return (await _one(turn, key)).led_by(t("settings-saved"))
