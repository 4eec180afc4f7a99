"""What staff write for a broadcast, one message at a time: texts by language, links and their labels, time, names.

The conversation's cursor says what the next message is: `text-ar`, `link`, `label-3-en`, `moment`, `name`.
"""

from collections.abc import Awaitable, Callable

from bot.actions import ChooseReceivers, RunBroadcast, is_number
from bot.cards.broadcasts import buttons_screen
from bot.cards.segments import NO_VALUE, language_word
from bot.edge import Turn
from bot.errors import AppError, NoLongerPossible
from bot.flows.broadcast import FIELDS, read_label, read_moment
from bot.handlers import handed_in
from bot.handlers.broadcast_pages import page_of
from bot.i18n import FALLBACK_LANGUAGE, SOURCE_LANGUAGE, Sayable, languages, literal, t
from bot.screen import Button, Reply, reply, screen
from bot.services import broadcasts, conversations, reminders, segments
from bot.tables.guard import is_table_name
from db.models import Broadcast, Conversation

FLOW = "broadcast"


async def on_message(turn: Turn, conversation: Conversation) -> Reply:
    """A message while staff write: what it is for is in the cursor. What is wrong is explained, and nothing is lost."""
    try:
        draft = await broadcasts.draft_of(turn.session, conversation.subject_id or 0, actor=turn.person)
    except AppError as error:
        await conversations.close_conversation(turn.session, conversation, now=turn.now)
        return reply(screen(t(error.text_key, **error.args_of_text)))
    step, _, value = (conversation.cursor or "").partition("-")
    if turn.album is not None:
        return await _refuse_album(turn, draft, conversation)
    if turn.is_repeat:
        return await _ask(turn, draft, conversation)
    if turn.file is not None and is_table_name(turn.file.name):
        return await _take_table(turn, draft, conversation)
    try:
        if (step != "text" and turn.text is None) or (turn.text or "").startswith("/"):
            raise AppError("cast-words-only")
        return await _TAKING[step](turn, draft, conversation, value)
    except AppError as error:
        return await _ask(turn, draft, conversation, t(error.text_key, **error.args_of_text))


async def _refuse_album(turn: Turn, draft: Broadcast, conversation: Conversation) -> Reply:
    """Several pictures in one message come one by one; the first is answered, the others are the same."""
    if conversation.answers.get("album") == turn.album:
        return Reply()
    conversation.answers = {**conversation.answers, "album": turn.album}
    return await _ask(turn, draft, conversation, t("cast-album"))


async def leave(turn: Turn) -> None:
    """The next message is not for the broadcast any more."""
    conversation = await conversations.find_conversation(turn.session, turn.person, FLOW)
    if conversation is not None:
        await conversations.close_conversation(turn.session, conversation, now=turn.now)


async def _begin(turn: Turn, draft: Broadcast, cursor: str, *before: Sayable, **answers: object) -> Reply:
    conversation = await conversations.begin_with(
        turn.session, turn.person, FLOW, subject_id=draft.id, answers=answers, cursor=cursor, now=turn.now
    )
    return await _ask(turn, draft, conversation, *before)


async def _ask(turn: Turn, draft: Broadcast, conversation: Conversation, *before: Sayable) -> Reply:
    """The question that the cursor names, with the ways out."""
    step, _, value = (conversation.cursor or "").partition("-")
    ways: list[tuple[Button, ...]] = []
    match step:
        case "text" if value == SOURCE_LANGUAGE:
            asked: tuple[Sayable, ...] = (t("cast-ask-swedish"), t("cast-ask-fields", fields=_field_words()))
        case "text":
            count = await broadcasts.count_of(turn.session, draft, now=turn.now, zone=turn.settings.timezone)
            readers = count.by_language.get(value, 0)
            asked = (t("cast-ask-text", language=language_word(value)), t("cast-ask-readers", count=readers))
            if value == FALLBACK_LANGUAGE:
                asked = (*asked, t("cast-ask-english"))
            if conversation.answers.get("chain"):
                ways.append((Button(t("button-skip"), RunBroadcast(draft.id, f"skip-{value}")),))
        case "label":
            language = value.rpartition("-")[2]
            asked = (t("cast-ask-label", language=language_word(language)),)
            if language != SOURCE_LANGUAGE:
                ways.append((Button(t("button-skip"), RunBroadcast(draft.id, f"label-{value}")),))
        case "moment":
            asked = (t("cast-ask-moment"),)
            if draft.scheduled_at is not None:
                ways.append((Button(t("button-cast-now"), RunBroadcast(draft.id, "now")),))
        case _:
            asked = (t(f"cast-ask-{step}"),)
    if step == "name":
        ways.append((Button(t("button-back"), ChooseReceivers(draft.id, "page", NO_VALUE)),))
    else:
        ways.append((Button(t("button-cast-page"), RunBroadcast(draft.id, "page")),))
    return reply(screen(*before, *asked, rows=tuple(ways)))


def _field_words() -> Sayable:
    return literal(", ".join(f"{{{field}}}" for field in FIELDS))


# Texts.


async def begin_text(turn: Turn, draft: Broadcast, language: str, *, is_first: bool = False) -> Reply:
    """Ask for the text in a language; for a new broadcast, for the other languages afterwards."""
    return await _begin(turn, draft, f"text-{language}", **({"chain": True} if is_first else {}))


async def _take_text(turn: Turn, draft: Broadcast, conversation: Conversation, language: str) -> Reply:
    before: list[Sayable] = []
    if turn.attachment is not None and language == SOURCE_LANGUAGE:
        await broadcasts.set_attachment(turn.session, draft, turn.attachment, actor=turn.person)
        if turn.html is None:
            return await _ask(turn, draft, conversation, t("cast-attached"))
    elif turn.attachment is not None:
        before.append(t("cast-one-attachment"))
    if turn.html is None:
        raise AppError("cast-words-only")
    await broadcasts.set_text(turn.session, draft, language=language, markup=turn.html, actor=turn.person, now=turn.now)
    return await _next_text(turn, draft, conversation, language, *before)


async def skip_text(turn: Turn, draft: Broadcast, value: str) -> Reply:
    """Leave a language out: its readers see a fallback."""
    conversation = await conversations.find_conversation(turn.session, turn.person, FLOW)
    if conversation is None or conversation.subject_id != draft.id or value not in languages():
        return reply(await page_of(turn, draft))
    return await _next_text(turn, draft, conversation, value)


async def _next_text(
    turn: Turn, draft: Broadcast, conversation: Conversation, language: str, *before: Sayable
) -> Reply:
    """The next language that has no text, or the page of the broadcast."""
    order = languages()
    later = [code for code in order[order.index(language) + 1 :] if not draft.texts.get(code)]
    if conversation.answers.get("chain") and later:
        return await _begin(turn, draft, f"text-{later[0]}", *before, chain=True)
    await leave(turn)
    return reply((await page_of(turn, draft)).led_by(*before))


# A table, which may be meant for the lists of firms or for the readers of the broadcast.


async def _take_table(turn: Turn, draft: Broadcast, conversation: Conversation) -> Reply:
    """What the table would change is shown as always, and nothing is changed; or it goes with the broadcast."""
    try:
        checked = await handed_in.on_file(turn)
    except AppError as error:
        checked = reply(screen(t(error.text_key, **error.args_of_text)))
    if turn.html is not None:
        checked = checked.led_by(t("cast-caption-left"))
    if conversation.cursor != f"text-{SOURCE_LANGUAGE}":
        return checked
    conversation.answers = {**conversation.answers, "table": turn.attachment}
    ways = ((Button(t("button-cast-attach"), RunBroadcast(draft.id, "attach")),),)
    return reply(*checked.screens, screen(t("cast-table-ask"), rows=ways))


async def attach_table(turn: Turn, draft: Broadcast, _value: str) -> Reply:
    """The table that was sent goes with the broadcast."""
    conversation = await conversations.find_conversation(turn.session, turn.person, FLOW)
    table = conversation.answers.get("table") if conversation is not None else None
    if conversation is None or conversation.subject_id != draft.id or table is None:
        raise NoLongerPossible("question-over")
    await broadcasts.set_attachment(turn.session, draft, table, actor=turn.person)
    chain = {"chain": True} if conversation.answers.get("chain") else {}
    return await _begin(turn, draft, f"text-{SOURCE_LANGUAGE}", t("cast-attached"), **chain)


# Links and their labels.


async def begin_link(turn: Turn, draft: Broadcast, _value: str) -> Reply:
    """Ask for an address for a button."""
    return await _begin(turn, draft, "link")


async def _take_link(turn: Turn, draft: Broadcast, _conversation: Conversation, _value: str) -> Reply:
    broadcasts.add_link(draft, turn.text or "")
    return await _begin(turn, draft, f"label-{len(draft.buttons) - 1}-{SOURCE_LANGUAGE}")


async def _take_label(turn: Turn, draft: Broadcast, _conversation: Conversation, value: str) -> Reply:
    number, _, language = value.partition("-")
    broadcasts.set_label(draft, int(number), language, read_label(turn.text or ""))
    return await _next_label(turn, draft, int(number), language)


async def skip_label(turn: Turn, draft: Broadcast, value: str) -> Reply:
    """Leave a label out in a language: its readers see a fallback."""
    number, _, language = value.partition("-")
    if not is_number(number, digits=2) or language not in languages():
        raise NoLongerPossible("button-unknown")
    return await _next_label(turn, draft, int(number), language)


async def _next_label(turn: Turn, draft: Broadcast, number: int, language: str) -> Reply:
    """The label in the next language that has a text, or the page of the buttons."""
    order = languages()
    later = [code for code in order[order.index(language) + 1 :] if draft.texts.get(code)]
    if later:
        return await _begin(turn, draft, f"label-{number}-{later[0]}")
    await leave(turn)
    return reply(buttons_screen(draft))


# The moment, and a segment's name.


async def begin_moment(turn: Turn, draft: Broadcast, _value: str) -> Reply:
    """Ask when to send."""
    return await _begin(turn, draft, "moment")


async def _take_moment(turn: Turn, draft: Broadcast, _conversation: Conversation, _value: str) -> Reply:
    draft.scheduled_at = read_moment(
        turn.text or "",
        now=turn.now,
        zone=turn.settings.timezone,
        quiet_from=reminders.QUIET_FROM,
        quiet_until=reminders.QUIET_UNTIL,
    )
    await leave(turn)
    return reply(await page_of(turn, draft))


async def begin_name(turn: Turn, draft: Broadcast) -> Reply:
    """Ask for the name under which the filters are kept."""
    return await _begin(turn, draft, "name")


async def _take_name(turn: Turn, draft: Broadcast, _conversation: Conversation, _value: str) -> Reply:
    segment = await segments.save_segment(
        turn.session, name=turn.text or "", filters=draft.filters, actor=turn.person, now=turn.now
    )
    await leave(turn)
    return reply((await page_of(turn, draft)).led_by(t("cast-segment-saved", name=segment.name)))


_TAKING: dict[str, Callable[[Turn, Broadcast, Conversation, str], Awaitable[Reply]]] = {
    "text": _take_text,
    "link": _take_link,
    "label": _take_label,
    "moment": _take_moment,
    "name": _take_name,
}
