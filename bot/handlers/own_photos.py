"""A contact sends a picture for an offer, and a line that says what is in it."""

from typing import Any

from bot.cards.own_offers import back
from bot.edge import Turn
from bot.errors import AppError
from bot.flows.event import read_words
from bot.flows.offer import MAX_ALT, OWN_PHOTO
from bot.flows.texts import kinds_in_words
from bot.handlers.own_offer_pages import photos_screen
from bot.i18n import Sayable, t, without_markup
from bot.matching.sensitive import Kind as Private
from bot.matching.sensitive import without_sensitive
from bot.screen import Reply, reply, screen
from bot.services import conversations, own_offers
from db.models import Conversation, Offer


async def begin(turn: Turn, offer: Offer) -> Reply:
    """Ask for a picture, below the page."""
    own_offers.check_room_for_photo(offer)
    conversation = await conversations.begin_with(
        turn.session, turn.person, OWN_PHOTO, subject_id=offer.id, answers={}, cursor="picture", now=turn.now
    )
    asked = _ask(offer, conversation)
    return Reply(asked.screens, keep=True)


async def leave(turn: Turn) -> None:
    """The next message is not about a picture any more."""
    if turn.conversation is not None and turn.conversation.flow == OWN_PHOTO:
        await conversations.close_conversation(turn.session, turn.conversation, now=turn.now)
        turn.conversation = None


async def on_message(turn: Turn, conversation: Conversation) -> Reply:
    """Any message while a picture is waited for; what it cannot be is explained, and nothing is lost."""
    try:
        offer = await own_offers.offer_of(turn.session, offer_id=conversation.subject_id or 0, actor=turn.person)
        own_offers.check_room_for_photo(offer)
    except AppError as error:
        await conversations.close_conversation(turn.session, conversation, now=turn.now)
        return reply(screen(t(error.text_key, **error.args_of_text)))
    if turn.album is not None and turn.album == conversation.answers.get("album"):
        # The other pictures of the same message: the first one was answered.
        return Reply()
    if turn.is_repeat:
        return _ask(offer, conversation)
    if turn.attachment is not None and turn.attachment["kind"] == "photo":
        return await _take_picture(turn, offer, conversation, turn.attachment["file_id"])
    try:
        return await _take_words(turn, offer, conversation)
    except AppError as error:
        return _ask(offer, conversation, t(error.text_key, **error.args_of_text))


async def _take_picture(turn: Turn, offer: Offer, conversation: Conversation, file_id: str) -> Reply:
    """Keep the picture until its line comes; a caption may be the line already."""
    answers: dict[str, Any] = {"file_id": file_id, "album": turn.album}
    conversation.answers, conversation.cursor, conversation.updated_at = answers, "words", turn.now
    caption = without_markup(turn.html or "")
    if turn.album is None and 0 < len(" ".join(caption.split())) <= MAX_ALT:
        try:
            line = _read_line(caption, turn)
        except AppError as error:
            return _ask(offer, conversation, t(error.text_key, **error.args_of_text))
        return await _keep(turn, offer, conversation, line)
    return _ask(offer, conversation, *([t("own-photo-album")] if turn.album is not None else []))


async def _take_words(turn: Turn, offer: Offer, conversation: Conversation) -> Reply:
    if conversation.cursor != "words":
        raise AppError("own-photo-no-file" if turn.other == "document" else "own-photo-only-picture")
    if turn.text is None or turn.text.startswith("/"):
        raise AppError("own-photo-only-words")
    return await _keep(turn, offer, conversation, _read_line(turn.text, turn))


def _read_line(words: str, turn: Turn) -> str:
    """What the picture shows; everybody may read it, so nothing private. Raises AppError with a kind reason."""
    alt: str = read_words(MAX_ALT)(words, turn.today)
    private = without_sensitive(alt, but=(Private.CONTACT_DETAILS,)).removed
    if private:
        raise AppError("own-photo-private", kinds=kinds_in_words(private))
    return alt


async def _keep(turn: Turn, offer: Offer, conversation: Conversation, alt: str) -> Reply:
    file_id = str(conversation.answers["file_id"])
    changed = await own_offers.add_photo(
        turn.session, offer_id=offer.id, file_id=file_id, alt=alt, actor=turn.person, now=turn.now
    )
    await conversations.close_conversation(turn.session, conversation, now=turn.now)
    return reply(photos_screen(changed).led_by(t("own-photo-kept")))


def _ask(offer: Offer, conversation: Conversation, *before: Sayable) -> Reply:
    asked = t("own-photo-ask-words" if conversation.cursor == "words" else "own-photo-ask")
    return reply(screen(*before, asked, rows=((back(offer),),)))
