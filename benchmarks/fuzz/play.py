"""The play: batches of updates go to the bot, and after each stretch everything that must hold is looked at."""

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from typing import Any, Protocol

from sqlalchemy import func, select

from benchmarks.fuzz.acts import Acts, note_chat
from benchmarks.fuzz.cast import ZONE, Cast, kept_of_bystanders, make_cast, note_roles, provide, seat_bystanders
from benchmarks.fuzz.days import step_after
from benchmarks.fuzz.faults import faults, untried
from benchmarks.fuzz.mishaps import Killing, Mishaps
from benchmarks.fuzz.occasions import provide_occasions, true_ways
from benchmarks.fuzz.reach import Reach
from benchmarks.fuzz.traces import Memory
from bot.incoming import is_person, read_update
from bot.receiving import ALLOWED_UPDATES
from db.models import OutboxMessage, ProcessedUpdate
from db.session import Database
from sandbox.server import Sandbox
from sandbox.world import Bot

#: So many people act at once, each with one update.
BATCH = 25
#: Updates between two looks at the database.
STRETCH = 500
#: What is kept of a chat, and of what the bot sent: the bot's own memory is measured, not the sandbox's.
MESSAGES_KEPT, FILES_KEPT, QUERIES_KEPT = 25, 2000, 2000
#: Times that the outbox is looked at, and seconds between them, before what is left in it counts as forgotten.
LOOKS, BETWEEN_LOOKS = 100, 0.1
#: Answers of Telegram that a bot cannot foresee: of an old button, a deleted message, somebody it never met.
FORESEEN = (
    "not modified", "query is too old", "message to edit not found", "message to delete not found", "chat not found",
    "was blocked",
    "can't initiate conversation", "wrong file", "there is no text in the message", "message can't be edited",
)  # fmt: skip


class Program(Protocol):
    """The bot that is played with, here or in a process of its own."""

    @property
    def database(self) -> Database: ...

    def now(self) -> datetime: ...

    async def advance(self, seconds: float) -> None: ...

    async def tick(self) -> None: ...

    async def quiet(self) -> None: ...

    async def kill(self, when_gone: Callable[[], object]) -> None:
        """End it at once and start it again; only a program in a process of its own can be killed."""


@dataclass(slots=True)
class Tally:
    """What happened so far."""

    updates: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    foreseen: int = 0
    silent: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    #: Of each kill: how many updates of its batch were confirmed before, and how many came again.
    kills: list[tuple[int, int]] = field(default_factory=list)

    @property
    def all_well(self) -> bool:
        return not (self.refused or self.silent or self.lost or self.faults)


class Play:
    """One play from one seed."""

    def __init__(
        self,
        sandbox: Sandbox,
        program: Program,
        seed: int,
        *,
        stretch: int = STRETCH,
        kills_among: int | None = None,
    ) -> None:
        """`stretch`: updates between two looks. With `kills_among` the bot is killed in one of so many batches."""
        self.tally = Tally()
        self.reach = Reach()
        self.cast: Cast = make_cast(Random(seed))
        self._sandbox = sandbox
        self._program = program
        self._chance = Random(seed)
        self._bot: Bot = next(iter(sandbox.world.bots.values()))
        self._acts = Acts(self._chance, sandbox.world, self._bot, self.cast)
        self.mishaps = Mishaps(Random(seed), self._bot, self.cast, self._acts)
        self._kills_among = kills_among
        #: Of its own: the same seed makes the same play, with kills and without.
        self._kill_chance = Random(seed)
        #: Seconds that the last whole batch took: a kill comes within as many.
        self._batch_takes = 1.0
        self._memory = Memory()
        self._stretch, self._updates = 0, stretch
        self._calls_seen = sandbox.calls.count
        self._expected: set[int] = set()
        self._answered: set[int] = set()
        self._before: dict[str, list[str]] = {}

    async def begin(self) -> None:
        """Seat everybody; what bystanders have from now on must stay as it is."""
        for user in self.cast.users.values():
            facts = {key: value for key, value in user.items() if key != "is_bot"}
            self._sandbox.world.add_person(**facts, has_started=True)
        now = self._program.now()
        async with self._program.database.transaction() as session:
            await note_roles(session, self.cast)
            await seat_bystanders(session, self.cast, now=now)
        await self._provide()
        await self._program.quiet()
        async with self._program.database.transaction() as session:
            self._before = await kept_of_bystanders(session)

    async def go_on(self, updates: int, *, after_stretch: Callable[[Tally], Awaitable[None]] | None = None) -> Tally:
        """Play until so many updates more were sent."""
        end = self.tally.updates + updates
        while self.tally.updates < end:
            stretch_ends = min(end, self.tally.updates + self._updates)
            while self.tally.updates < stretch_ends:
                await self._batch(min(BATCH, stretch_ends - self.tally.updates))
            await self.look()
            if after_stretch is not None:
                await after_stretch(self.tally)
        return self.tally

    async def _batch(self, count: int) -> None:
        calls_before, wait_for_answer = self._sandbox.calls.count, []
        await self.mishaps.give_again()
        acts = [(number, *self._acts.next_of(number)) for number in self.cast.players_of_a_batch(self._chance, count)]
        acts[:0] = self.mishaps.twin_presses()
        sent = set()
        for number, kind, content in acts[:count]:
            on_phone = self._acts.phones.data_of(number) if kind == "callback_query" else set()
            update_id = self._bot.mailbox.put(kind, content, is_asked_for=True)
            self.mishaps.remember(update_id, kind, content)
            sent.add(update_id)
            if _is_ours({"update_id": update_id, kind: content}):
                self._expected.add(update_id)
                wait_for_answer.append((update_id, kind, content))
            note_chat(self._sandbox.world, self._bot, number)
            if on_phone and isinstance(content, dict) and isinstance(content.get("data"), str):
                self.reach.note(update_id, content["data"], on_phone)
            self.tally.updates += 1
        if self._kills_among is not None and self._kill_chance.randrange(self._kills_among) == 0:
            await self._kill(frozenset(sent))
        else:
            began = time.perf_counter()
            await self._program.quiet()
            self._batch_takes = time.perf_counter() - began
        await self._program.quiet()
        self._look_for_answers(calls_before, wait_for_answer)
        async with self._program.database.transaction() as session:
            await self._memory.note(session)

    async def _kill(self, sent: frozenset[int]) -> None:
        """Somewhere in the middle of the batch. What Telegram took for carried out must be in the database already."""
        await asyncio.sleep(self._kill_chance.random() * self._batch_takes)
        killed: list[Killing] = []
        await self._program.kill(lambda: killed.append(self.mishaps.killed_in(sent)))
        self.tally.kills.append((len(killed[0].confirmed), len(killed[0].again)))

    def _look_for_answers(self, calls_before: int, sent: list[tuple[int, str, Any]]) -> None:
        """Everybody gets an answer, if only the small notice of a tap; one photo of an album is enough."""
        params = [call["params"] for call in self._sandbox.calls.since(calls_before)]
        answered = {str(each[key]) for each in params for key in ("chat_id", "callback_query_id") if key in each}
        for update_id, kind, content in sent:
            if str(content["from"]["id"]) in answered or str(content.get("id")) in answered:
                self._answered.add(update_id)
            elif not content.get("media_group_id"):
                self.tally.silent[f"{kind} {sorted(content)} {content.get('data')!r:.50}"] += 1

    async def look(self) -> None:
        """Compare what must hold; then time goes on, and the lost roles come back."""
        program, tally = self._program, self.tally
        self._count_refused()
        await self._outbox_empty()
        now = program.now()
        async with program.database.transaction() as session:
            found = await session.scalars(
                select(ProcessedUpdate.update_id).where(ProcessedUpdate.update_id.in_(self._expected))
            )
            # What ended with a kind refusal is rolled back, and was answered.
            carried_out = set(found)
            self.reach.note_done(carried_out)
            missing = self._expected - carried_out - self._answered
            tally.lost += [f"update {update_id} was not carried out" for update_id in sorted(missing)]
            self._expected.clear()
            self._answered.clear()
            tally.faults += await faults(session, self.cast, self._memory, now=now, today=now.astimezone(ZONE).date())
            kept = await kept_of_bystanders(session)
            seconds = await step_after(session, self._stretch, self._chance, now=now)
        tally.lost += [f"bystanders' {name} changed" for name, rows in self._before.items() if kept[name] != rows]
        self._before = kept
        self._stretch += 1
        self._forget_old()
        await program.advance(seconds)
        await program.tick()
        await program.quiet()
        await self._provide()

    async def _provide(self) -> None:
        """The lost roles come back; nobody is staff from here on who was not at this moment."""
        now = self._program.now()
        async with self._program.database.transaction() as session:
            await self._memory.note(session)
            await provide(session, self.cast, now=now)
            await provide_occasions(session, self.cast, self._chance, now=now)
            await note_roles(session, self.cast)
            await self._memory.note(session)
            self._acts.ways = await true_ways(session, now=now)
        self._acts.links_seen = self._acts.phones.links(self.cast.players)

    async def _outbox_empty(self) -> None:
        """Wait until nobody works at what is due; what is left then is looked at with everything else."""
        now = self._program.now()
        for _ in range(LOOKS):
            async with self._program.database.transaction() as session:
                left = await session.scalar(select(func.count()).select_from(OutboxMessage).where(*untried(now)))
            if not left:
                return
            await asyncio.sleep(BETWEEN_LOOKS)

    def _count_refused(self) -> None:
        calls = self._sandbox.calls.since(self._calls_seen)
        self._calls_seen = self._sandbox.calls.count
        for call in calls:
            if call["status"] == 200:
                continue
            if any(words in call["description"] for words in FORESEEN):
                self.tally.foreseen += 1
            else:
                self.tally.refused[f"{call['method']}: {call['description']}"] += 1

    def _forget_old(self) -> None:
        """The sandbox forgets what nobody will press any more."""
        world = self._sandbox.world
        for chat in self._bot.chats.values():
            for message_id in list(chat.messages)[:-MESSAGES_KEPT]:
                chat.forget(message_id)
        for queue, kept in ((world.files, FILES_KEPT), (self._bot.queries, QUERIES_KEPT)):
            # The first files are those that people send.
            for key in list(queue)[8 : max(8, len(queue) - kept)]:
                queue.pop(key)
        self._sandbox.calls.calls.clear()


def _is_ours(raw: dict[str, Any]) -> bool:
    """Whether the bot must carry this update out: somebody's own message or tap, in private."""
    update = read_update(raw, None)
    if update is None or not any(raw.get(kind) for kind in ALLOWED_UPDATES[:3]):
        return False
    user, chat = update.effective_user, update.effective_chat
    if not is_person(user):
        return False
    return chat.type == "private" if chat is not None else update.callback_query is not None
