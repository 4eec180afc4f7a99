"""Commands in right-to-left texts: without isolates the sign before them jumps to their other end ("help/")."""

import re
from collections.abc import Iterator

from bot.direction import is_right_to_left
from bot.texts.fault import Fault
from bot.texts.reading import Folder, ways_of

#: A command as Telegram finds it, unless it stands in an isolate or is the end of a tag.
_LOOSE = re.compile(r"(?<![\w<\u2066\u2068/])/[a-z]{2,}\b")


def loose_commands(folder: Folder) -> Iterator[Fault]:
    """Texts of right-to-left languages in which a command stands without isolates."""
    for entry in folder.entries():
        if not is_right_to_left(entry.language):
            continue
        found = [loose for way in ways_of(entry.pattern, lambda _name, _function: "") for loose in _LOOSE.findall(way)]
        if found:
            yield Fault(entry.place, entry.key, "loose", {"command": found[0]})
