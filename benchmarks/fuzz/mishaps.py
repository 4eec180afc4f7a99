"""What goes wrong on the way: an update comes again, now or much later; two people press one button at once; the end.

Telegram gives an update again when it did not hear that it was carried out. A bot that is killed gets everything again
that it had not confirmed, and nothing else.
"""

import asyncio
from collections import deque
from dataclasses import dataclass
from random import Random
from typing import Any

from benchmarks.fuzz.acts import Acts
from benchmarks.fuzz.cast import Cast
from sandbox.updates import Update
from sandbox.world import Bot

#: So many updates of one batch are given again, at most; so many of those that were sent are remembered.
AGAIN, REMEMBERED = 3, 400
#: So many times in a batch two people (or one, twice) press the same button.
TWINS = 2


@dataclass(frozen=True, slots=True)
class Killing:
    """What a kill met: updates of the batch that Telegram knew to be carried out, and those that it gives again."""

    confirmed: frozenset[int]
    again: frozenset[int]


class Mishaps:
    """Doubles and repeats what people send."""

    def __init__(self, chance: Random, bot: Bot, cast: Cast, acts: Acts) -> None:
        self._chance = chance
        self._bot = bot
        self._cast = cast
        self._acts = acts
        self._sent: deque[Update] = deque(maxlen=REMEMBERED)
        self.again = 0
        self.twins = 0

    def remember(self, update_id: int, kind: str, content: Any) -> None:
        self._sent.append({"update_id": update_id, kind: content})

    async def give_again(self) -> None:
        """Before a batch: some of the older updates come once more, as if their confirmation had been lost."""
        mailbox = self._bot.mailbox
        chosen = self._chance.sample(self._sent, min(len(self._sent), self._chance.randrange(AGAIN + 1)))
        if not chosen or not await self._waits_for_updates():
            return
        for update in sorted(chosen, key=lambda one: -int(one["update_id"])):
            mailbox.waiting[update["update_id"]] = update
            mailbox.waiting.move_to_end(update["update_id"], last=False)
            self.again += 1

    async def _waits_for_updates(self) -> bool:
        """Whether the bot is in a poll: only then does an older update reach it before it is taken for confirmed."""
        for _ in range(200):
            if self._bot.mailbox.is_listened_to:
                return True
            await asyncio.sleep(0.005)
        return False

    def twin_presses(self) -> list[tuple[int, str, Any]]:
        """(person, kind, content): presses of one button by two people who both have it, or by one person twice."""
        made = []
        for _ in range(self._chance.randrange(TWINS + 1)):
            first, second = self._pair()
            data = sorted(self._acts.phones.data_of(first) & self._acts.phones.data_of(second))
            if data:
                chosen = self._chance.choice(data)
                made += [(each, *self._acts.press_of(each, chosen)) for each in (first, second)]
                self.twins += 1
        return made

    def _pair(self) -> tuple[int, int]:
        """Two colleagues, or one person with two thumbs."""
        first = self._chance.choice(self._cast.players)
        group = next((each for each in self._cast.colleagues() if first in each), (first,))
        if self._chance.random() < 0.5:
            group = self._chance.choice(self._cast.colleagues())
            first = self._chance.choice(group)
        return first, self._chance.choice(group)

    def killed_in(self, sent: frozenset[int]) -> Killing:
        """What of a batch Telegram gives again now that the bot is gone."""
        again = sent & frozenset(self._bot.mailbox.waiting)
        return Killing(sent - again, again)
