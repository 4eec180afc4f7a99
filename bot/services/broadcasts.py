"""Drafts of broadcasts: texts, picture or file, buttons, receivers, and when to send."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import AppError, NoLongerPossible
from bot.flows.broadcast import MAX_LINKS, PAGES, read_link
from bot.i18n import SOURCE_LANGUAGE, languages
from bot.services import audit, programme, segments
from bot.services.broadcast_words import check_text
from bot.services.segments import Count, Scope
from bot.services.staff import require_staff
from db.enums import BroadcastState, EventState
from db.models import Broadcast, Event, Person

#: So many broadcasts are listed, the newest first.
LISTED = 8
LINK = "link"


async def list_broadcasts(session: AsyncSession, *, actor: Person) -> list[Broadcast]:
    """The newest broadcasts."""
    require_staff(actor)
    return list(await session.scalars(select(Broadcast).order_by(Broadcast.id.desc()).limit(LISTED)))


async def broadcast_of(session: AsyncSession, broadcast_id: int, *, lock: bool = False) -> Broadcast:
    """A broadcast. Raises NoLongerPossible when there is none. `lock` keeps others from changing it meanwhile."""
    query = select(Broadcast).where(Broadcast.id == broadcast_id).execution_options(populate_existing=True)
    broadcast: Broadcast | None = await session.scalar(query.with_for_update() if lock else query)
    if broadcast is None:
        raise NoLongerPossible("cast-gone")
    return broadcast


async def draft_of(session: AsyncSession, broadcast_id: int, *, actor: Person) -> Broadcast:
    """A broadcast that can still be changed. Raises NoLongerPossible for one that is confirmed or gone."""
    require_staff(actor)
    broadcast = await broadcast_of(session, broadcast_id, lock=True)
    if broadcast.state is not BroadcastState.DRAFT:
        raise NoLongerPossible("cast-not-draft")
    return broadcast


async def begin_broadcast(session: AsyncSession, *, actor: Person, now: datetime) -> Broadcast:
    """A new draft about the next evening; the member's own draft without words is taken up again."""
    require_staff(actor)
    drafts = await session.scalars(
        select(Broadcast).where(Broadcast.created_by == actor.id, Broadcast.state == BroadcastState.DRAFT)
    )
    for draft in drafts:
        if not draft.texts and draft.attachment is None:
            return draft
    event = await programme.next_event(session, now=now)
    broadcast = Broadcast(
        state=BroadcastState.DRAFT,
        texts={},
        attachment=None,
        buttons=[],
        filters={},
        event_id=event.id if event is not None and event.state is EventState.PUBLISHED else None,
        created_by=actor.id,
        created_at=now,
    )
    session.add(broadcast)
    await session.flush()
    return broadcast


async def event_of(session: AsyncSession, broadcast: Broadcast) -> Event | None:
    """The evening that a broadcast is about, unless it was cancelled or is gone."""
    event = await session.get(Event, broadcast.event_id) if broadcast.event_id else None
    return None if event is None or event.state is not EventState.PUBLISHED else event


async def set_text(
    session: AsyncSession, broadcast: Broadcast, *, language: str, markup: str, actor: Person, now: datetime
) -> None:
    """Keep the text in a language, as Telegram's HTML. Raises AppError (and keeps the earlier one) when it is wrong."""
    require_staff(actor)
    if language not in languages():
        raise NoLongerPossible("button-unknown")
    event = await event_of(session, broadcast)
    check_text(markup, language, event=event, is_caption=broadcast.attachment is not None)
    broadcast.texts = {**broadcast.texts, language: markup}
    audit.record(session, actor, "broadcast-written", now=now, number=broadcast.id, language=language)


async def drop_text(session: AsyncSession, broadcast: Broadcast, *, language: str, actor: Person) -> None:
    """Take a translation away; its readers then see a fallback. Swedish stays."""
    require_staff(actor)
    if language != SOURCE_LANGUAGE:
        broadcast.texts = {code: words for code, words in broadcast.texts.items() if code != language}


async def set_attachment(
    session: AsyncSession, broadcast: Broadcast, attachment: Mapping[str, str] | None, *, actor: Person
) -> None:
    """Put a picture or file over the text, or take it away. Raises AppError when a text is too long for a caption."""
    require_staff(actor)
    if attachment is not None:
        event = await event_of(session, broadcast)
        for language, markup in broadcast.texts.items():
            check_text(str(markup), language, event=event, is_caption=True)
    broadcast.attachment = dict(attachment) if attachment is not None else None


def toggle_page(broadcast: Broadcast, kind: str) -> None:
    """Put the button of a page under the text, or take it away. Pages stand in their order, links after them."""
    if kind not in PAGES:
        raise NoLongerPossible("button-unknown")
    chosen = {str(button["kind"]) for button in broadcast.buttons} ^ {kind}
    pages: list[dict[str, Any]] = [{"kind": page} for page in PAGES if page in chosen]
    broadcast.buttons = [*pages, *links_of(broadcast)]


def links_of(broadcast: Broadcast) -> list[dict[str, Any]]:
    """The buttons that open a web page."""
    return [button for button in broadcast.buttons if button["kind"] == LINK]


def add_link(broadcast: Broadcast, url: str) -> None:
    """Add a button that opens a web page; its words follow. Raises AppError for an address that is not safe."""
    link = read_link(url)
    if len(links_of(broadcast)) >= MAX_LINKS:
        raise AppError("cast-links-many", limit=MAX_LINKS)
    broadcast.buttons = [*broadcast.buttons, {"kind": LINK, "url": link, "labels": {}}]


def set_label(broadcast: Broadcast, number: int, language: str, label: str) -> None:
    """Name the button with this number in a language. Raises NoLongerPossible when it is gone."""
    if not 0 <= number < len(broadcast.buttons) or broadcast.buttons[number]["kind"] != LINK:
        raise NoLongerPossible("cast-link-gone")
    button = broadcast.buttons[number]
    named = {**button, "labels": {**button["labels"], language: label}}
    broadcast.buttons = [*broadcast.buttons[:number], named, *broadcast.buttons[number + 1 :]]


def drop_links(broadcast: Broadcast) -> None:
    """Take the buttons that open web pages away."""
    broadcast.buttons = [button for button in broadcast.buttons if button["kind"] != LINK]


def toggle_filter(broadcast: Broadcast, name: str, value: str) -> None:
    """Add a value to a filter or take it away. `idle` has one value at a time."""
    chosen = [item for item in broadcast.filters.get(name, []) if item != value]
    if len(chosen) == len(broadcast.filters.get(name, [])):
        chosen = [value] if name == "idle" else [*chosen, value]
    others = {key: values for key, values in broadcast.filters.items() if key != name}
    broadcast.filters = {**others, name: chosen} if chosen else others


async def remove_draft(session: AsyncSession, broadcast: Broadcast, *, actor: Person, now: datetime) -> None:
    """Throw a draft away."""
    require_staff(actor)
    audit.record(session, actor, "broadcast-removed", now=now, number=broadcast.id)
    await session.delete(broadcast)
    await session.flush()


def scope_of(broadcast: Broadcast, *, now: datetime, zone: ZoneInfo) -> Scope:
    """Whom the broadcast goes to, as of now."""
    return Scope(broadcast.filters, broadcast.event_id, now, now.astimezone(zone).date())


async def count_of(session: AsyncSession, broadcast: Broadcast, *, now: datetime, zone: ZoneInfo) -> Count:
    """How many people would get it now, and who is left out."""
    return await segments.count(session, scope_of(broadcast, now=now, zone=zone))
