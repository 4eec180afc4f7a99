"""What stands in people's chats: messages, buttons, links."""

import itertools
from collections import Counter
from collections.abc import Iterable
from random import Random
from typing import Any

from benchmarks.fuzz.grammar import Made
from benchmarks.fuzz.reach import pattern_of
from sandbox.world import Bot

#: A message, and the data of one button under it.
Shown = tuple[Made, str]


class Phones:
    """The chats of one bot, as the people who have them see them."""

    def __init__(self, chance: Random, bot: Bot) -> None:
        self._chance = chance
        self._bot = bot

    def newest(self, number: int, count: int) -> list[dict[str, Any]]:
        """The newest messages of somebody's chat, the last one first."""
        chat = self._bot.chats.get(number)
        if chat is None:
            return []
        return list(itertools.islice(reversed(chat.messages.values()), count))

    def buttons(self, number: int, messages: int) -> list[Shown]:
        """The buttons under so many of the newest messages."""
        return [
            (message, button["callback_data"])
            for message in self.newest(number, messages)
            for row in (message.get("reply_markup") or {}).get("inline_keyboard", [])
            for button in row
            if "callback_data" in button
        ]

    def data_of(self, number: int) -> set[str]:
        """The data of every button that stands in somebody's chat."""
        return {data for _message, data in self.buttons(number, 100)}

    def links(self, numbers: Iterable[int]) -> list[str]:
        """Payloads of links in the newest messages of these people."""
        newest = [message for number in numbers for message in self.newest(number, 10)]
        texts = [str(message.get("text") or message.get("caption") or "") for message in newest]
        after = [text.partition("?start=")[2].split() for text in texts]
        return [words[0] for words in after if words]

    def rare(self, buttons: list[Shown], before: Counter[str]) -> Shown:
        """One of these buttons, the rather the seldomer its like was chosen before; noted in `before`."""
        likes = [pattern_of(data) for _message, data in buttons]
        [at] = self._chance.choices(range(len(buttons)), [1 / (1 + before[like]) for like in likes])
        before[likes[at]] += 1
        return buttons[at]
