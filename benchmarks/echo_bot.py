"""The comparison: a minimal python-telegram-bot echo bot with one inline keyboard, as its manual shows it."""

import os

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes, MessageHandler, filters

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Again", callback_data="again")]])


async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None
    await update.message.reply_text(update.message.text or "", reply_markup=KEYBOARD)


async def again(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    query = update.callback_query
    assert query is not None
    await query.answer()
    # Telegram refuses a change that changes nothing, so the text says which tap it was.
    await query.edit_message_text(f"Again {query.id}", reply_markup=KEYBOARD)


def main() -> None:
    url = os.environ["BOT_API_URL"]
    application = Application.builder().token(os.environ["BOT_TOKEN"]).base_url(f"{url}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.add_handler(CallbackQueryHandler(again))
    application.run_polling(allowed_updates=Update.ALL_TYPES)


if __name__ == "__main__":
    main()
