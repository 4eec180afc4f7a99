"""The composition root: engine, Application, delivery, scheduler, and their life from start to a clean stop."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import structlog
from aiohttp import web
from sqlalchemy.exc import DBAPIError
from telegram import Update
from telegram.error import InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.ext import Application, ApplicationBuilder

from bot import memory
from bot.data_key import use_keys_of
from bot.delivery import Delivery, letters_in_hand
from bot.edge import Clock, Edge
from bot.errors import AppError
from bot.gate import Gate
from bot.handlers import add_handlers
from bot.http import AiohttpRequest
from bot.i18n import languages, read_texts
from bot.incoming import OurBot
from bot.limits import Limits
from bot.matching import model
from bot.matching.concepts import load_lexicon
from bot.matching.understand import understand
from bot.pacing import PER_SECOND, Pacer
from bot.person_by_person import PersonByPerson
from bot.receiving import ALLOWED_UPDATES, Receiver
from bot.scheduler import Ticks, make_scheduler
from bot.sending import Phone, menu
from bot.services import menus, outbox, people, region
from bot.settings import Settings
from bot.web import WEBHOOK_PATH, make_web
from db import migrate, sealing
from db.session import Database

log = structlog.get_logger("app")

#: Seconds for updates in work to finish when the program stops.
DRAIN_SECONDS = 10.0
#: Seconds after the start until the lexicon is read, unless somebody's words need it before.
WARM_UP_AFTER = 3.0
#: Seconds between tries to reach Telegram at start.
HELLO_PAUSE = 2.0

BotApplication = Application[Any, Any, Any, Any, Any, Any]


def system_clock() -> datetime:
    return datetime.now(UTC)


class Program:
    """A running bot: its parts, for the command line and for tests."""

    def __init__(
        self,
        settings: Settings,
        *,
        clock: Clock = system_clock,
        tick_seconds: float = 60,
        messages_per_second: float | None = PER_SECOND,
        has_limits: bool = True,
    ) -> None:
        if not settings.bot_token:
            raise ValueError("a bot token is needed")
        self.settings = settings
        self.clock = clock
        use_keys_of(settings)
        self.database = Database(settings.database_url)
        self._requests = (AiohttpRequest(), AiohttpRequest(connections=2))
        self.application = _make_application(settings, settings.bot_token, *self._requests)
        self.phone = Phone(self.application.bot, Pacer(messages_per_second))
        self.delivery = Delivery(
            self.database, self.phone, clock, settings.timezone, in_hand=letters_in_hand(messages_per_second)
        )
        self.ticks = Ticks(
            self.database,
            clock,
            settings.timezone,
            self.delivery.wake,
            self.phone.take_away,
            data_folder=settings.data_folder,
            staff_ids=settings.staff_ids,
        )
        self.scheduler = make_scheduler(self.ticks, every_seconds=tick_seconds)
        limits = Limits() if has_limits else None
        self.gate = Gate(self._in_turn, self.phone, self._language_of, limits)
        self.receiver = Receiver(self.application.bot, self.gate.carry_out)
        add_handlers(self.application, Edge(self.database, settings, clock, self.phone, self.delivery.wake, limits))

    async def _language_of(self, telegram_id: int) -> str | None:
        async with self.database.transaction() as session:
            return await people.language_of(session, telegram_id)

    async def _in_turn(self, update: Update) -> None:
        """One update, in its person's turn."""
        processor = self.application.update_processor
        await processor.process_update(update, self.application.process_update(update))

    @asynccontextmanager
    async def running(self, *, example_data: bool = False) -> AsyncIterator["Program"]:
        """Migrate, start everything, and stop it cleanly at the end: what is in work is finished and confirmed.

        With `example_data` an empty database is filled with the example region first.
        """
        memory.keep_little()
        async with AsyncExitStack() as stack:
            stack.push_async_callback(self.database.close)
            await self._open_database()
            async with self.database.transaction() as session:
                if self.database.is_sqlite:
                    await outbox.release_claims(session)
                if example_data:
                    await region.fill_with_example(session, now=self.clock(), zone=self.settings.timezone)
            for request in self._requests:
                stack.push_async_callback(request.shutdown)
            await self._say_hello()
            stack.push_async_callback(self.application.shutdown)
            self.scheduler.start()
            stack.callback(self.scheduler.shutdown, wait=False)
            stack.push_async_callback(_stopped, _spawn(self.delivery.run))
            await self._receive(stack)
            stack.push_async_callback(_stopped, _spawn(self._publish_commands))
            stack.push_async_callback(_stopped, _spawn(self._warm_up))
            log.info("running", bot=self.application.bot.username)
            yield self

    async def _open_database(self) -> None:
        """Raises AppError when the database does not answer."""
        try:
            await migrate.upgrade(self.database.engine)
        except (DBAPIError, OSError) as error:
            raise AppError("check-database-away", error=type(error).__name__) from error
        try:
            async with self.database.transaction() as session:
                await sealing.check_key(session)
        except sealing.WrongKey as error:
            raise AppError("check-key-wrong") from error

    async def _say_hello(self) -> None:
        """Ask Telegram who we are; wait for a network that is away. Raises AppError for a wrong token."""
        while True:
            try:
                await self.application.initialize()
            except InvalidToken as error:
                raise AppError("check-token-wrong") from error
            except (NetworkError, RetryAfter) as error:
                log.warning("Telegram away", url=self.settings.bot_api_url, error=type(error).__name__)
                await asyncio.sleep(HELLO_PAUSE)
            else:
                return

    async def _receive(self, stack: AsyncExitStack) -> None:
        bot = self.application.bot
        stack.push_async_callback(self.gate.drain, DRAIN_SECONDS)
        if self.settings.webhook_url and self.settings.webhook_secret:
            runner = web.AppRunner(make_web(self.database, bot, self.settings.webhook_secret, self.gate.carry_out))
            await runner.setup()
            stack.push_async_callback(runner.cleanup)
            await web.TCPSite(runner, self.settings.http_host, self.settings.http_port).start()
            await bot.set_webhook(
                self.settings.webhook_url + WEBHOOK_PATH,
                secret_token=self.settings.webhook_secret,
                allowed_updates=ALLOWED_UPDATES,
            )
            return
        await bot.delete_webhook()
        task = _spawn(self.receiver.run)
        stack.push_async_callback(self.receiver.drain, DRAIN_SECONDS)
        stack.push_async_callback(_stopped, task)

    async def _publish_commands(self) -> None:
        """The command menu in every language, and the longer ones of staff and of firms' contacts."""
        bot = self.application.bot
        try:
            # Telegram takes two letters only: a reader of `ckb` gets the English menu.
            for language in (code for code in languages() if len(code) == 2):
                await bot.set_my_commands(menu(menus.COMMANDS, language), language_code=language)
            await bot.set_my_commands(menu(menus.COMMANDS, "en"))
        except TelegramError as error:
            log.warning("commands not published", error=type(error).__name__)
        async with self.database.transaction() as session:
            telegram_ids = await menus.with_own_menu(session)
            own = [await menus.menu_of(session, telegram_id=telegram_id) for telegram_id in telegram_ids]
        for telegram_id, one in zip(telegram_ids, own, strict=True):
            await self.phone.set_menu(telegram_id, one.commands, one.language)

    async def _warm_up(self) -> None:
        """Read the lexicon, its indexes and all texts before somebody needs them; it takes a moment for each language.

        Not at once: what waited while the program was down is answered first.
        """
        await asyncio.sleep(WARM_UP_AFTER)
        for language in languages():
            words = load_lexicon().label("baking", language)
            await asyncio.to_thread(understand, words, load_lexicon())
            await asyncio.to_thread(read_texts, language)
        if self.settings.language_model:
            try:
                await asyncio.to_thread(model.prepare, load_lexicon())
            except model.ModelMissing as error:
                log.warning("no language model", why=str(error))
        memory.settle()


def _make_application(
    settings: Settings, token: str, request: AiohttpRequest, polling: AiohttpRequest
) -> BotApplication:
    bot = OurBot(
        token,
        base_url=f"{settings.bot_api_url}/bot",
        base_file_url=f"{settings.bot_api_url}/file/bot",
        request=request,
        get_updates_request=polling,
    )
    return ApplicationBuilder().bot(bot).updater(None).concurrent_updates(PersonByPerson()).job_queue(None).build()


def _spawn(work: Callable[[], Coroutine[Any, Any, None]]) -> asyncio.Task[None]:
    return asyncio.create_task(work())


async def _stopped(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
