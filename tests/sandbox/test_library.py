"""An unmodified python-telegram-bot Application talks to the sandbox, polling and behind a webhook."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from telegram import (
    BotCommand,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    KeyboardButton,
    ReplyKeyboardMarkup,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes, MessageHandler, filters

from sandbox.updates import SECRET_HEADER
from tests.sandbox.ground import TOKEN, Ground, new_ground
from tests.sandbox.test_messages import PNG

Bot = Application[Any, Any, Any, Any, Any, Any]
Context = ContextTypes.DEFAULT_TYPE


@pytest.fixture(autouse=True)
def _durations_as_the_next_version_has_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library warns of times in whole seconds unless this is set."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


def yes_or_no() -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton("Ja", callback_data="yes"), InlineKeyboardButton("Nej", callback_data="no")]]
    )


async def on_start(update: Update, context: Context) -> None:
    assert update.message is not None
    came_from = f" från <b>{context.args[0]}</b>" if context.args else ""
    await update.message.reply_text(f"👋 Hej{came_from}", parse_mode=ParseMode.HTML, reply_markup=yes_or_no())


async def on_tap(update: Update, _context: Context) -> None:
    query = update.callback_query
    assert query is not None
    await query.answer("Tack!")
    await query.edit_message_text(f"Du sa {query.data}")


async def on_photo(update: Update, _context: Context) -> None:
    """Fetch the picture and send it back, as a photo and as a document."""
    assert update.message is not None
    file = await update.message.photo[-1].get_file()
    content = bytes(await file.download_as_bytearray())
    await update.message.reply_photo(content, caption=f"{len(content)} byte")
    await update.message.reply_document(content, filename="bild.png")


async def on_text(update: Update, _context: Context) -> None:
    assert update.message is not None
    keyboard = ReplyKeyboardMarkup([[KeyboardButton("Dela nummer", request_contact=True)]], one_time_keyboard=True)
    await update.message.reply_venue(63.2, 14.6, "Mörsjö Deli", "Krokom", reply_markup=keyboard)


async def on_contact(update: Update, _context: Context) -> None:
    assert update.message is not None
    assert update.message.contact is not None
    await update.message.reply_text(f"Ditt nummer är {update.message.contact.phone_number}")


def application(url: str) -> Bot:
    """The Application as its manual makes it, but for the two addresses."""
    builder = Application.builder().token(TOKEN).base_url(f"{url}/bot").base_file_url(f"{url}/file/bot")
    app = builder.build()
    app.add_handler(CommandHandler("start", on_start))
    app.add_handler(CallbackQueryHandler(on_tap))
    app.add_handler(MessageHandler(filters.PHOTO, on_photo))
    app.add_handler(MessageHandler(filters.CONTACT, on_contact))
    app.add_handler(MessageHandler(filters.TEXT, on_text))
    return app


@asynccontextmanager
async def polling(url: str) -> AsyncIterator[Bot]:
    app = application(url)
    async with app:
        assert app.updater is not None
        await app.start()
        await app.updater.start_polling(timeout=5)
        try:
            yield app
        finally:
            await app.updater.stop()
            await app.stop()


@asynccontextmanager
async def behind_a_webhook(url: str) -> AsyncIterator[Bot]:
    """The library's custom webhook: a web server that puts updates into the Application's queue."""
    app = application(url)
    bot = app.bot

    async def take(request: web.Request) -> web.Response:
        assert request.headers[SECRET_HEADER] == "secret"
        await app.update_queue.put(Update.de_json(await request.json(), bot))
        return web.Response()

    server = web.Application()
    server.router.add_post("/telegram", take)
    runner = web.AppRunner(server)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        async with app:
            await app.start()
            address = f"http://127.0.0.1:{runner.addresses[0][1]}/telegram"
            await bot.set_webhook(address, secret_token="secret", allowed_updates=Update.ALL_TYPES)
            try:
                yield app
            finally:
                await bot.delete_webhook()
                await app.stop()
    finally:
        await runner.cleanup()


@pytest.mark.parametrize("listening", [polling, behind_a_webhook])
async def test_a_whole_conversation(ground: Ground, listening: Any) -> None:
    async with listening(ground.url):
        phone = await ground.client.add_person("Amina", phone="+46701234567")
        await phone.start("skolan-7")
        await ground.client.settle(idle_ms=200)
        greeting = (await phone.from_bot())[-1]
        assert greeting["text"] == "👋 Hej från skolan-7"
        assert greeting["entities"] == [{"type": "bold", "offset": 12, "length": 8}]
        await phone.press("Nej")
        await ground.client.settle(idle_ms=200)
        assert await phone.last_text() == "Du sa no"
        assert [answer["text"] for answer in (await phone.chat())["answers"]] == ["Tack!"]
        await phone.do("photo")
        await phone.text("var ligger det?")
        await ground.client.settle(idle_ms=200)
        photo, document, venue = (await phone.from_bot())[1:]
        assert (photo["caption"], document["document"]["file_name"]) == ("70 byte", "bild.png")
        assert venue["venue"]["title"] == "Mörsjö Deli"
        await phone.press("Dela nummer")
        await ground.client.settle(idle_ms=200)
        assert await phone.last_text() == "Ditt nummer är +46701234567"


async def test_updates_that_a_dead_poller_fetched_come_to_the_next_one(ground: Ground) -> None:
    phone = await ground.client.add_person("Amina")
    await phone.start()
    assert len(await ground.updates()) == 1
    async with polling(ground.url):
        await ground.client.settle(idle_ms=200)
    assert len(await phone.from_bot()) == 1
    await phone.press("Ja")
    async with polling(ground.url):
        await ground.client.settle(idle_ms=200)
    assert await phone.last_text() == "Du sa yes"
    assert len(await phone.messages()) == 2


async def test_a_poller_gets_over_faults(ground: Ground) -> None:
    async with polling(ground.url):
        phone = await ground.client.add_person("Amina")
        await ground.client.fault("reset_before", method="getUpdates")
        await phone.start()
        await ground.client.settle(idle_ms=200)
        assert len(await phone.from_bot()) == 1


async def test_errors_become_the_librarys_exceptions(ground: Ground) -> None:
    app = application(ground.url)
    async with app:
        bot = app.bot
        assert (await bot.get_me()).username == "sandbox_100001_bot"
        phone = await ground.client.add_person("Amina")
        with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
            await bot.send_message(phone.id, "hej")
        await phone.start()
        sent = await bot.send_message(phone.id, "hej", reply_markup=yes_or_no())
        with pytest.raises(BadRequest, match="Message is not modified"):
            await sent.edit_text("hej", reply_markup=yes_or_no())
        pressed = await phone.press("Ja")
        await ground.client.advance(16 * 60)
        with pytest.raises(BadRequest, match="Query is too old"):
            await bot.answer_callback_query(pressed["callback_query_id"])
        await ground.client.fault("429", retry_after=4)
        with pytest.raises(RetryAfter) as wait:
            await bot.send_message(phone.id, "hej")
        assert wait.value.retry_after == timedelta(seconds=4)
        await ground.client.fault("reset_after")
        with pytest.raises(NetworkError):
            await bot.send_message(phone.id, "kom fram")
        assert await phone.last_text() == "kom fram"
        with pytest.raises(BadRequest, match='Unknown parameter "colour" of sendmessage'):
            await bot.send_message(phone.id, "hej", api_kwargs={"colour": "red"})
        await phone.do("block")
        with pytest.raises(Forbidden, match="bot was blocked by the user"):
            await bot.send_message(phone.id, "hej")


async def test_the_rate_limit_is_the_librarys_retry_after() -> None:
    async with new_ground(rate=30) as ground, application(ground.url) as app:
        phone = await ground.started()
        for _ in range(20):
            await app.bot.send_message(phone.id, "hej")
        with pytest.raises(RetryAfter):
            await app.bot.send_message(phone.id, "en till")


async def test_what_the_library_sends_and_reads_besides(ground: Ground) -> None:
    async with application(ground.url) as app:
        bot = app.bot
        phone = await ground.started("Hodan", language_code="so")
        await bot.set_my_commands(
            [BotCommand("start", "Bilow")], scope=BotCommandScopeChat(phone.id), language_code="so"
        )
        assert (await bot.get_my_commands(BotCommandScopeChat(phone.id), "so"))[0].description == "Bilow"
        await bot.set_my_name("Industrinatten")
        assert (await bot.get_my_name()).name == "Industrinatten"
        one, two = await bot.send_media_group(phone.id, [InputMediaPhoto(PNG, "ett"), InputMediaPhoto(PNG)])
        assert one.media_group_id == two.media_group_id
        changed = await one.edit_media(InputMediaPhoto(PNG, "två"))
        assert not isinstance(changed, bool)
        assert changed.caption == "två"
        assert await one.pin()
        chat = await bot.get_chat(phone.id)
        assert chat.pinned_message is not None
        assert chat.pinned_message.message_id == one.message_id
        assert await two.set_reaction("👍")
        assert (await two.reply_text("svar", do_quote=True)).reply_to_message is not None
        assert (await two.forward(phone.id)).forward_origin is not None
        assert (await two.copy(phone.id)).message_id > two.message_id
        assert await bot.delete_messages(phone.id, [one.message_id, two.message_id])
        assert (await bot.get_chat_menu_button()).type == "default"
        assert (await bot.get_webhook_info()).url == ""


async def test_every_deed_of_a_phone_is_an_update_that_the_library_reads(ground: Ground) -> None:
    phone = await ground.started()
    mine = (await phone.text("hej"))["message_id"]
    for deed in ("photo", "document", "voice", "sticker", "video_note", "animation", "poll", "dice", "location"):
        await phone.do(deed)
    await phone.do("forward", text="sagt av någon")
    await phone.do("edit", message_id=mine, text="hej!")
    await phone.do("block")
    await phone.do("unblock")
    async with application(ground.url) as app:
        found = await app.bot.get_updates()
    assert [bool(update.effective_user and update.effective_user.id == phone.id) for update in found] == [True] * 14
    assert found[-1].my_chat_member is not None
    assert found[-1].my_chat_member.new_chat_member.status == "member"


async def test_a_second_poller_is_told_of_the_conflict(ground: Ground) -> None:
    async with polling(ground.url):
        await asyncio.sleep(0.05)
        async with application(ground.url) as other:
            assert await other.bot.get_updates(timeout=0) == ()
        phone = await ground.client.add_person("Amina")
        await phone.start()
        await ground.client.settle(idle_ms=200)
        assert len(await phone.from_bot()) == 1
