"""The control API: what the page and tests do on behalf of people, and the clock, faults and log."""

import asyncio
import time
from datetime import datetime
from typing import Any

from aiohttp import web

from sandbox.bot_api.settings import commands_for
from sandbox.hands import HANDS, Hand, HandError
from sandbox.limits import KINDS, CallLog, Fault, Faults
from sandbox.world import Bot, Chat, Person, World

PERSON_FIELDS = (
    "id",
    "first_name",
    "last_name",
    "username",
    "language_code",
    "phone",
    "latitude",
    "longitude",
    "note",
    "has_started",
)


class Control:
    """Routes under /control. Errors are JSON: {"error": what is wrong and how to mend it}."""

    def __init__(self, world: World, faults: Faults, calls: CallLog) -> None:
        self._world = world
        self._faults = faults
        self._calls = calls

    def routes(self) -> list[web.RouteDef]:
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
        facts = await _json(request)
        unknown = set(facts) - set(PERSON_FIELDS)
        if unknown:
            raise _wrong(f"unknown fields: {', '.join(sorted(unknown))}; a person has {', '.join(PERSON_FIELDS)}")
        if not str(facts.get("first_name", "")).strip():
            raise _wrong("first_name is needed")
        person = self._world.add_person(**{key: value for key, value in facts.items() if value is not None})
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
        since = int(request.query.get("since", "0"))
        return web.json_response(_chat_as_dict(self._world, bot, chat, since))

    async def _do(self, request: web.Request) -> web.Response:
        deed = HANDS.get(request.match_info["deed"])
        if deed is None:
            raise _wrong(f"a person can {', '.join(sorted(HANDS))}", web.HTTPNotFound)
        bot = self._bot(request)
        if bot is None:
            raise _wrong("no bot has called yet: start it with BOT_API_URL set to this address", web.HTTPConflict)
        person = self._person(request)
        try:
            hand = Hand(self._world, bot, self._world.chat(bot, person), await _json(request))
            return web.json_response(deed(hand))
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
                instant = wanted["set"]
                self._world.clock.set(datetime.fromisoformat(instant).astimezone() if instant else None)
        except (KeyError, TypeError, ValueError) as error:
            raise _wrong('send {"advance_seconds": 3600} or {"set": "2026-12-10T17:00:00+01:00"}') from error
        self._world.events.publish({"type": "clock"})
        return web.json_response(self._world.clock.as_dict())

    async def _order_fault(self, request: web.Request) -> web.Response:
        order = await _json(request)
        seed = order.pop("seed", None)
        try:
            fault = Fault(order.pop("method", "*"), order.pop("kind"), order.pop("count", 1), **order)
        except (KeyError, TypeError) as error:
            raise _wrong('send {"method": "*", "kind": "429", "count": 3}') from error
        if fault.kind not in KINDS:
            raise _wrong(f"kind is one of {', '.join(KINDS)}")
        self._faults.order(fault, seed)
        return web.json_response({})

    async def _clear_faults(self, _request: web.Request) -> web.Response:
        self._faults.clear()
        return web.json_response({})

    async def _list_calls(self, request: web.Request) -> web.Response:
        return web.json_response(self._calls.since(int(request.query.get("since", "0"))))

    async def _wait(self, request: web.Request) -> web.Response:
        """Answers when the bots are done: nothing unconfirmed, nothing in flight, and quiet for `idle_ms`."""
        idle = int(request.query.get("idle_ms", "200")) / 1000
        end = time.monotonic() + float(request.query.get("timeout", "10"))
        quiet_since, count = time.monotonic(), self._calls.count
        while time.monotonic() < end:
            await asyncio.sleep(0.01)
            busy = any(bot.mailbox.waiting or bot.mailbox.in_flight for bot in self._world.bots.values())
            if busy or self._calls.count != count:
                quiet_since, count = time.monotonic(), self._calls.count
            if time.monotonic() - quiet_since >= idle:
                return web.json_response({"quiet": True})
        return web.json_response({"quiet": False}, status=408)

    async def _reset(self, _request: web.Request) -> web.Response:
        self._world.reset()
        self._faults.clear()
        return web.json_response({})

    def _person(self, request: web.Request) -> Person:
        number = request.match_info["id"]
        person = self._world.people.get(int(number)) if number.isdigit() else None
        if person is None:
            raise _wrong("no such person; see /control/people", web.HTTPNotFound)
        return person

    def _bot(self, request: web.Request) -> Bot | None:
        """The bot that is meant: `?bot=ID`, or the only one."""
        wanted = request.query.get("bot")
        if wanted:
            return self._world.bots.get(int(wanted))
        return next(iter(self._world.bots.values()), None)


def _chat_as_dict(world: World, bot: Bot | None, chat: Chat, since: int) -> dict[str, Any]:
    person = chat.person
    messages = [
        {**message, "edited": number in chat.edited, "rev": chat.revisions.get(number, 0)}
        for number, message in chat.messages.items()
        if chat.revisions.get(number, 0) > since or not since
    ]
    commands = commands_for(bot.commands, person.id, person.language_code) if bot else []
    return {
        "person": person.as_dict(),
        "messages": messages,
        "message_ids": list(chat.messages),
        "reply_keyboard": chat.reply_keyboard,
        "commands": commands,
        "typing": chat.typing_until > world.clock.timestamp(),
        "blocked": chat.is_blocked,
        "started": chat.is_started,
        "answers": chat.answers,
        "rev": chat.rev,
    }


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
    return kind(text=f'{{"error": {_quoted(what)}}}', content_type="application/json")


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
