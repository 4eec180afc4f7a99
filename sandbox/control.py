"""The control API: what the page and tests do on behalf of people, and the clock, faults and log."""

import asyncio
import json
import time
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

from sandbox.bot_api.settings import commands_for
from sandbox.hands import HANDS, Hand, HandError
from sandbox.limits import KINDS, CallLog, Fault, Faults, RateLimit
from sandbox.world import Bot, Chat, Person, World

_TEXT, _NUMBER = (str,), (int, float)
PERSON_FIELDS: dict[str, tuple[type, ...]] = {
    "id": (int,),
    "first_name": _TEXT,
    "last_name": _TEXT,
    "username": _TEXT,
    "language_code": _TEXT,
    "phone": _TEXT,
    "latitude": _NUMBER,
    "longitude": _NUMBER,
    "note": _TEXT,
    "has_started": (bool,),
}
FAULT_FIELDS: dict[str, tuple[type, ...]] = {
    "method": _TEXT,
    "kind": _TEXT,
    "count": (int,),
    "retry_after": (int,),
    "seconds": _NUMBER,
    "probability": _NUMBER,
    "seed": (int,),
}


class Control:
    """Routes under /control. Errors are JSON: {"error": what is wrong and how to mend it}."""

    def __init__(self, world: World, faults: Faults, calls: CallLog, limit: RateLimit) -> None:
        self._world = world
        self._faults = faults
        self._calls = calls
        self._limit = limit

    def routes(self) -> list[web.RouteDef]:
        """The routes, for the application that serves them."""
        return [
            web.get("/control/state", self._state),
            web.get("/control/people", self._people),
            web.post("/control/people", self._add_person),
            web.delete("/control/people/{id}", self._remove_person),
            web.get("/control/people/{id}/chat", self._chat),
            web.post("/control/people/{id}/{deed}", self._do),
            web.get("/control/clock", self._clock),
            web.post("/control/clock", self._set_clock),
            web.post("/control/faults", self._order_fault),
            web.delete("/control/faults", self._clear_faults),
            web.get("/control/calls", self._list_calls),
            web.get("/control/wait", self._wait),
            web.post("/control/reset", self._reset),
        ]

    async def _state(self, _request: web.Request) -> web.Response:
        bots = [
            {
                "id": bot.id,
                "username": bot.username,
                "name": bot.as_user()["first_name"],
                "is_listening": bot.mailbox.is_listened_to,
            }
            for bot in self._world.bots.values()
        ]
        people = [person.as_dict() for person in self._world.people.values()]
        return web.json_response({"bots": bots, "people": people, "clock": self._world.clock.as_dict()})

    async def _people(self, _request: web.Request) -> web.Response:
        return web.json_response([person.as_dict() for person in self._world.people.values()])

    async def _add_person(self, request: web.Request) -> web.Response:
        try:
            person = self._world.add_person(**person_facts(await _json(request)))
        except ValueError as error:
            raise _wrong(str(error)) from error
        return web.json_response(person.as_dict(), status=201)

    async def _remove_person(self, request: web.Request) -> web.Response:
        self._world.remove_person(self._person(request))
        return web.json_response({})

    async def _chat(self, request: web.Request) -> web.Response:
        person = self._person(request)
        bot = self._bot(request)
        if bot is None:
            return web.json_response(_chat_as_dict(self._world, None, Chat(person), 0))
        chat = self._world.chat(bot, person)
        return web.json_response(_chat_as_dict(self._world, bot, chat, int(_number(request, "since", 0))))

    async def _do(self, request: web.Request) -> web.Response:
        deed = HANDS.get(request.match_info["deed"])
        if deed is None:
            raise _wrong(f"a person can {', '.join(sorted(HANDS))}", web.HTTPNotFound)
        bot = self._bot(request)
        if bot is None:
            raise _wrong("no bot has called yet: start it with BOT_API_URL set to this address", web.HTTPConflict)
        person = self._person(request)
        wish = await _json(request)
        try:
            return web.json_response(deed(Hand(self._world, bot, self._world.chat(bot, person), wish)))
        except HandError as error:
            raise _wrong(str(error)) from error

    async def _clock(self, _request: web.Request) -> web.Response:
        return web.json_response(self._world.clock.as_dict())

    async def _set_clock(self, request: web.Request) -> web.Response:
        wanted = await _json(request)
        try:
            if "advance_seconds" in wanted:
                self._world.clock.advance(float(wanted["advance_seconds"]))
            else:
                self._world.clock.set(_instant(wanted["set"]))
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            raise _wrong('send {"advance_seconds": 3600} or {"set": "2026-12-10T17:00:00+01:00"}') from error
        self._world.events.publish({"type": "clock"})
        return web.json_response(self._world.clock.as_dict())

    async def _order_fault(self, request: web.Request) -> web.Response:
        order = await _json(request)
        try:
            order = {"method": "*", "count": 1, **_typed(order, FAULT_FIELDS)}
        except ValueError as error:
            raise _wrong(f'{error}; send for example {{"method": "*", "kind": "429", "count": 3}}') from error
        if order.get("kind") not in KINDS:
            raise _wrong(f"kind is one of {', '.join(KINDS)}")
        seed = order.pop("seed", None)
        self._faults.order(Fault(**order), seed)
        return web.json_response({})

    async def _clear_faults(self, _request: web.Request) -> web.Response:
        self._faults.clear()
        return web.json_response({})

    async def _list_calls(self, request: web.Request) -> web.Response:
        return web.json_response(self._calls.since(int(_number(request, "since", 0))))

    async def _wait(self, request: web.Request) -> web.Response:
        """Answers when the bots are done: nothing unconfirmed, nothing in flight, and quiet for `idle_ms`."""
        idle = _number(request, "idle_ms", 200) / 1000
        quiet_since = time.monotonic()
        end = quiet_since + _number(request, "timeout", 10)
        while time.monotonic() < end:
            await asyncio.sleep(0.01)
            busy = any(bot.mailbox.waiting or bot.mailbox.in_flight for bot in self._world.bots.values())
            quiet_since = time.monotonic() if busy else max(quiet_since, self._calls.busy_until)
            if time.monotonic() - quiet_since >= idle:
                return web.json_response({"quiet": True})
        return web.json_response({"quiet": False}, status=408)

    async def _reset(self, _request: web.Request) -> web.Response:
        self._world.reset()
        self._faults.clear()
        self._calls.clear()
        self._limit.clear()
        return web.json_response({})

    def _person(self, request: web.Request) -> Person:
        number = request.match_info["id"]
        person = self._world.people.get(int(number)) if number.isdecimal() else None
        if person is None:
            raise _wrong("no such person; see /control/people", web.HTTPNotFound)
        return person

    def _bot(self, request: web.Request) -> Bot | None:
        """The bot that is meant: `?bot=ID`, or the first one. None when no bot has called yet."""
        if "bot" not in request.query:
            return next(iter(self._world.bots.values()), None)
        bot = self._world.bots.get(int(_number(request, "bot", 0)))
        if bot is None:
            raise _wrong("no such bot; see /control/state", web.HTTPNotFound)
        return bot


def _chat_as_dict(world: World, bot: Bot | None, chat: Chat, since: int) -> dict[str, Any]:
    person = chat.person
    messages = [
        {
            **message,
            "edited": number in chat.edited,
            "rev": chat.revisions.get(number, 0),
            "reactions": chat.reactions.get(number, []),
        }
        for number, message in chat.messages.items()
        if chat.revisions.get(number, 0) > since or not since
    ]
    commands = commands_for(bot.commands, person.id, person.language_code) if bot else []
    return {
        "person": person.as_dict(),
        "messages": messages,
        "message_ids": list(chat.messages),
        "pinned": chat.pinned,
        "reply_keyboard": chat.reply_keyboard,
        "commands": commands,
        "typing": chat.typing_until > world.clock.timestamp(),
        "blocked": chat.is_blocked,
        "started": chat.is_started,
        "answers": chat.answers,
        "rev": chat.rev,
    }


def person_facts(given: dict[str, Any]) -> dict[str, Any]:
    """What is given of a person, without what is null. Raises ValueError for unknown fields and wrong types."""
    facts = _typed(given, PERSON_FIELDS)
    if not facts.get("first_name", "").strip():
        raise ValueError("first_name is needed")
    if facts.get("id", 1) < 1:
        raise ValueError("id must be a positive number")
    return facts


def _typed(given: dict[str, Any], fields: dict[str, tuple[type, ...]]) -> dict[str, Any]:
    unknown = set(given) - set(fields)
    if unknown:
        raise ValueError(f"unknown fields: {', '.join(sorted(unknown))}; there are {', '.join(fields)}")
    facts = {name: value for name, value in given.items() if value is not None}
    for name, value in facts.items():
        if not isinstance(value, fields[name]) or (isinstance(value, bool) and bool not in fields[name]):
            raise ValueError(f"{name} must be of type {fields[name][-1].__name__}")
    return facts


def _instant(text: str | None) -> datetime | None:
    """An instant in ISO form, in UTC when it names no zone; None for the real time."""
    if text is None:
        return None
    instant = datetime.fromisoformat(text)
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)


def _number(request: web.Request, name: str, default: float) -> float:
    try:
        return float(request.query.get(name, default))
    except ValueError as error:
        raise _wrong(f"{name} must be a number") from error


async def _json(request: web.Request) -> dict[str, Any]:
    if not request.can_read_body:
        return {}
    try:
        body = await request.json()
    except ValueError as error:
        raise _wrong("the body must be JSON") from error
    if not isinstance(body, dict):
        raise _wrong("the body must be a JSON object")
    return body


def _wrong(what: str, kind: type[web.HTTPError] = web.HTTPBadRequest) -> web.HTTPError:
    return kind(text=json.dumps({"error": what}), content_type="application/json")
