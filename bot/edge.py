"""The edge: one update, one transaction; the reply goes out after the commit."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from html import escape
from typing import Any, TypeVar

import structlog
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Location, Message, Update
from telegram.error import Forbidden, TelegramError
from telegram.ext import ContextTypes

from bot.actions import Action, OpenPage, UnknownAction, decode
from bot.errors import AppError, NoLongerPossible
from bot.flows.ambassadors import PHOTO_FLOWS
from bot.flows.offer import OWN_PHOTO
from bot.i18n import SOURCE_LANGUAGE, nearest_language, t
from bot.incoming import is_person
from bot.limits import Act, Limits
from bot.screen import Button, Reply, reply, screen
from bot.sending import Phone
from bot.services import client_messages, erased, guardian_pages, menus, people, role_use
from bot.services.client_messages import Gone
from bot.settings import Settings
from bot.tables.guard import MAX_BYTES, is_table_name
from bot.visible import shows_something
from db.models import Conversation, Person
from db.session import Database

log = structlog.get_logger("edge")

#: What an ambassador or a firm's contact was asked for a picture by; of others' pictures nothing is known.
_PHOTO_FLOWS = PHOTO_FLOWS | {OWN_PHOTO}
#: Messages that the bot cannot read; each has a kind answer.
OTHER_KINDS = ("voice", "video_note", "audio", "photo", "video", "animation", "sticker", "document", "poll", "dice")

Clock = Callable[[], datetime]
#: How long a database that is away is waited for, in seconds between tries.
DATABASE_PAUSES = (0.1, 0.5, 2.0, 5.0)
#: Errors of the drivers that trying again may help: a lock, a deadlock, a server that restarts.
_PASSING = {"OperationalError", "DeadlockDetected", "SerializationFailure", "AdminShutdown"}


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file as it came: its name and size as Telegram tells them, and what is in it unless it was not fetched."""

    name: str
    size: int
    content: bytes | None


@dataclass(slots=True)
class Turn:
    """One update as handlers see it: who, when, what they sent. Knows no Telegram."""

    session: AsyncSession
    settings: Settings
    now: datetime
    person: Person
    conversation: Conversation | None
    is_repeat: bool
    telegram_name: str
    username: str | None
    bot_username: str
    text: str | None = None
    phone: str | None = None
    phone_is_own: bool = False
    place: tuple[float, float] | None = None
    #: The text or caption as Telegram's HTML, with the formatting that the sender gave it.
    html: str | None = None
    #: A picture or file that was sent: {"kind": "photo" | "document", "file_id", "name"}; the album it belongs to.
    attachment: dict[str, str] | None = None
    album: str | None = None
    #: The message under which a button was pressed.
    pressed: int | None = None
    #: What kind of thing a message is when it is neither text, contact nor place: `voice`, `photo`…
    other: str | None = None
    #: A file that a member of staff sent; of other people's files nothing but the kind is known.
    file: SentFile | None = None
    #: Cards on other phones to empty after the commit: (Telegram id, message id, language).
    to_empty: list[tuple[int, int, str]] = field(default_factory=list)
    #: The same for somebody who may not see them any more.
    to_take_back: list[tuple[int, int, str]] = field(default_factory=list)
    #: Messages on phones that must go after the commit: deleted where Telegram allows it, else emptied.
    gone: list[Gone] = field(default_factory=list)
    #: The person's own message.
    written: int | None = None
    #: The client whom this turn's messages tell of: they are noted, so that they can be taken away later.
    client_id: int | None = None
    #: The lead whose page a guardian opened in this turn: it is noted, so that the child's name can be taken away.
    guardian_of: int | None = None
    #: Whose role came, changed or went (Telegram ids): the menu of their chat is made anew after the commit.
    menus: list[int] = field(default_factory=list)
    #: How much one may ask for; None: as much as one likes.
    limits: Limits | None = None

    def spend_heavily(self) -> None:
        """Before a file, a poster or a report is made. Raises AppError when this person had many of them just now."""
        now = asyncio.get_running_loop().time()
        if self.limits is not None and not self.limits.take(self.person.telegram_id, Act.HEAVY, now=now):
            raise AppError("too-much-work")

    @property
    def today(self) -> date:
        """The local day in the programme's zone."""
        return self.now.astimezone(self.settings.timezone).date()


Handler = Callable[[Turn], Awaitable[Reply]]
TapHandler = Callable[[Turn, Action], Awaitable[Reply]]
Done = TypeVar("Done")
Callback = Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[Any, Any, None]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A reply, the language to say it in, and cards on other phones to empty: (Telegram id, message id, language)."""

    reply: Reply
    language: str
    to_empty: Sequence[tuple[int, int, str]] = ()
    to_take_back: Sequence[tuple[int, int, str]] = ()
    gone: Sequence[Gone] = ()
    client_id: int | None = None
    guardian_of: int | None = None
    menus: Sequence[int] = ()


class Edge:
    """Turns updates into calls of handlers, inside one transaction each, and sends what they return."""

    def __init__(
        self,
        database: Database,
        settings: Settings,
        clock: Clock,
        phone: Phone,
        on_outbox: Callable[[], None],
        limits: Limits | None = None,
    ) -> None:
        self._limits = limits
        self._begun = clock()
        self._database = database
        self._settings = settings
        self._clock = clock
        self._phone = phone
        self._on_outbox = on_outbox

    def message(self, handler: Handler) -> Callback:
        """A callback for messages (commands, text, contact, location, anything)."""

        async def callback(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
            await self._carry_out(update, handler)

        return callback

    def tap(self, handler: TapHandler) -> Callback:
        """A callback for taps on buttons; data that no button of ours has gets a kind answer."""

        async def on_tap(turn: Turn, data: str) -> Reply:
            try:
                action = decode(data)
            except UnknownAction:
                return reply(toast=t("button-unknown"))
            return await handler(turn, action)

        async def callback(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
            query = update.callback_query
            data = (query.data if query else None) or ""
            await self._carry_out(update, lambda turn: on_tap(turn, data))

        return callback

    async def note_membership(self, update: Update) -> None:
        """The person blocked the bot: nothing is sent until they come back and write."""
        change = update.my_chat_member
        if change is not None and change.chat.type == "private" and change.new_chat_member.status == "kicked":
            async with self._database.transaction() as session:
                await people.mark_unreachable(session, telegram_id=change.from_user.id, now=self._clock())

    async def _carry_out(self, update: Update, handler: Handler) -> None:
        user = update.effective_user
        if not is_person(user) or (update.effective_chat and update.effective_chat.type != "private"):
            return
        assert user is not None  # noqa: S101 - it is a person
        try:
            file = await self._with_patience(lambda: self._file_of(update))
            outcome = await self._with_patience(lambda: self._in_transaction(update, handler, file))
        except Exception:
            log.exception("update failed", update_id=update.update_id)
            outcome = Outcome(reply(screen(t("error-ours"))), nearest_language(user.language_code))
        shown = await self._answer(update, outcome)
        if outcome.client_id is not None or outcome.guardian_of is not None:
            await self._note(update, outcome, shown)
        for gone in outcome.gone:
            await self._phone.take_away(gone)
        for telegram_id, message_id, language in outcome.to_empty:
            await self._phone.empty(telegram_id, message_id, language)
        for telegram_id, message_id, language in outcome.to_take_back:
            await self._phone.empty(telegram_id, message_id, language, t("card-taken-back"))
        for telegram_id in outcome.menus:
            await self._renew_menu(telegram_id)

    async def _renew_menu(self, telegram_id: int) -> None:
        """Give a chat the menu of its person's role, or that of everybody. What fails is mended at the next start."""
        try:
            async with self._database.transaction() as session:
                menu = await menus.menu_of(session, telegram_id=telegram_id)
        except DBAPIError as error:
            log.warning("menu not read", error=type(error).__name__)
            return
        await self._phone.set_menu(telegram_id, menu.commands, menu.language)

    async def _note(self, update: Update, outcome: Outcome, shown: list[int]) -> None:
        """Note which messages tell of a client, or a guardian of a child; is that one gone by now, they go at once."""
        user, typed = update.effective_user, update.message.message_id if update.message else None
        assert user is not None  # noqa: S101 - checked by _carry_out
        at: dict[str, Any] = {"telegram_id": user.id, "shown": shown, "now": self._clock()}
        gone: list[Gone] = []
        async with self._database.transaction() as session:
            if outcome.client_id is not None:
                gone += await client_messages.note(session, client_id=outcome.client_id, typed=typed, **at)
            if outcome.guardian_of is not None:
                gone += await guardian_pages.note(session, lead_id=outcome.guardian_of, **at)
        for one in gone:
            await self._phone.take_away(one)

    async def _file_of(self, update: Update) -> SentFile | None:
        """The file that a member of staff sent, fetched before the transaction begins; None for anybody else's.

        What is no table or too large is not fetched; the handler says so.
        """
        document = update.message.document if update.message else None
        user = update.effective_user
        if document is None or user is None:
            return None
        async with self._database.transaction() as session:
            by_settings = await self._is_staff_by_settings(session, user.id)
            if not (by_settings or await people.is_staff(session, telegram_id=user.id)):
                return None
        name, size = document.file_name or "", document.file_size or 0
        content = None
        if is_table_name(name) and size <= MAX_BYTES:
            content = await self._phone.fetch(document.file_id, at_most=MAX_BYTES)
        return SentFile(name, size, content)

    async def _with_patience(self, work: Callable[[], Awaitable[Done]]) -> Done:
        """Do something with the database; one that is away or busy is waited for."""
        for pause in DATABASE_PAUSES:
            try:
                return await work()
            except DBAPIError as error:
                if not (error.connection_invalidated or type(error.orig).__name__ in _PASSING):
                    raise
                log.warning("database away", error=type(error.orig).__name__)
                await asyncio.sleep(pause)
        return await work()

    async def _in_transaction(self, update: Update, handler: Handler, file: SentFile | None) -> Outcome:
        language = SOURCE_LANGUAGE
        try:
            async with self._database.transaction() as session:
                turn = await self._turn(session, update)
                turn.file = file
                language = turn.person.language
                result = await handler(turn)
                language = turn.person.language
                role_use.note(session, now=turn.now)
                await session.flush()
                outbox_written = session.info.pop("outbox_written", False)
        except AppError as error:
            # The transaction is rolled back: the person learns why, and nothing was half done.
            # A button whose time is over goes; one that could not be carried out stays, with the ways beside it.
            keep = not isinstance(error, NoLongerPossible)
            told = screen(t(error.text_key, **error.args_of_text), rows=_way_on(error))
            return Outcome(Reply((told,), keep=keep), language)
        if outbox_written:
            self._on_outbox()
        return Outcome(
            result, language, turn.to_empty, turn.to_take_back, turn.gone, turn.client_id, turn.guardian_of, turn.menus
        )

    async def _turn(self, session: AsyncSession, update: Update) -> Turn:
        user = update.effective_user
        assert user is not None  # noqa: S101 - checked by _carry_out
        await self._database.lock_person(session, user.id)
        now = self._clock()
        arrival = await people.arrive(
            session,
            telegram_id=user.id,
            language_code=user.language_code,
            update_id=update.update_id,
            is_staff=await self._is_staff_by_settings(session, user.id),
            now=now,
        )
        turn = Turn(
            session=session,
            settings=self._settings,
            now=now,
            person=arrival.person,
            conversation=arrival.conversation,
            is_repeat=arrival.is_repeat,
            telegram_name=user.first_name if shows_something(user.first_name) else user.username or "?",
            username=user.username,
            bot_username=self._phone.bot_username,
            limits=self._limits,
        )
        if arrival.person.is_staff and arrival.person.staff_name is None:
            arrival.person.staff_name = user.first_name[:60]
        if update.callback_query is not None and update.callback_query.message is not None:
            turn.pressed = update.callback_query.message.message_id
        if update.message is not None:
            _read_message(turn, update.message)
        return turn

    async def _is_staff_by_settings(self, session: AsyncSession, telegram_id: int) -> bool:
        """Somebody who erased themselves is nobody's staff, until the program is started anew with these settings."""
        if telegram_id not in self._settings.staff_ids:
            return False
        return not await erased.was_erased(session, telegram_id=telegram_id, since=self._begun)

    async def _answer(self, update: Update, outcome: Outcome) -> list[int]:
        """Show the reply; returns the messages that it stands in, as far as it got."""
        shown: list[int] = []
        user, query = update.effective_user, update.callback_query
        assert user is not None  # noqa: S101 - checked by _carry_out
        try:
            if query is not None:
                # A file has no text to change, and an old message may be out of reach: the answer then comes below.
                is_text = query.message is not None and getattr(query.message, "text", None) is not None
                pressed = query.message.message_id if query.message and is_text else None
                await self._phone.answer_tap(user.id, query.id, pressed, outcome.reply, outcome.language, shown)
            else:
                for one in outcome.reply.screens:
                    shown.append(await self._phone.show(user.id, one, outcome.language))
        except Forbidden:
            async with self._database.transaction() as session:
                await people.mark_unreachable(session, telegram_id=user.id, now=self._clock())
        except TelegramError as error:
            log.warning("reply not sent", update_id=update.update_id, error=type(error).__name__)
        except Exception:
            # The facts are committed; only the words failed. The person gets the way on instead of silence.
            log.exception("reply not made", update_id=update.update_id)
            await self._phone.show(user.id, screen(t("error-words")), outcome.language)
        return shown


def _way_on(error: AppError) -> tuple[tuple[Button, ...], ...]:
    return ((Button(t(error.way[0]), OpenPage(error.way[1])),),) if error.way is not None else ()


def _read_message(turn: Turn, message: Message) -> None:
    turn.text, turn.written = message.text if shows_something(message.text) else None, message.message_id
    if message.contact is not None:
        turn.phone = message.contact.phone_number
        turn.phone_is_own = message.contact.user_id == turn.person.telegram_id
    if message.location is not None and _is_on_earth(message.location):
        turn.place = (message.location.latitude, message.location.longitude)
    if turn.person.is_staff or (turn.conversation is not None and turn.conversation.flow in _PHOTO_FLOWS):
        _read_attachment(turn, message)
    turn.other = next((kind for kind in OTHER_KINDS if getattr(message, kind)), None)


def _formatted(message: Message) -> str | None:
    """The text or caption with its formatting; without it when that is none, or points into a character."""
    words = message.text or message.caption
    if not words:
        return None
    try:
        return message.text_html if message.text else message.caption_html
    except (AttributeError, TypeError, ValueError):
        return escape(words, quote=False)


def _is_on_earth(location: Location) -> bool:
    """Whether there is such a place; not-a-number is none."""
    return abs(location.latitude) <= 90 and abs(location.longitude) <= 180


def _read_attachment(turn: Turn, message: Message) -> None:
    """What staff send on purpose, and others when they are asked for a picture: by the ids that Telegram has."""
    turn.html = _formatted(message)
    turn.album = message.media_group_id
    if message.photo:
        turn.attachment = {"kind": "photo", "file_id": message.photo[-1].file_id, "name": ""}
    elif message.document is not None:
        name = (message.document.file_name or "")[:120]
        turn.attachment = {"kind": "document", "file_id": message.document.file_id, "name": name}
