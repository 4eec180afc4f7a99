"""The Fluent texts of one language, each parsed when it is first said.

Parsing all texts of all languages takes most of a second, and a start needs a few dozen of them.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from threading import Lock
from typing import Any

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Message
from fluent.syntax import FluentParser

#: Where a message or term (`-name`) begins: in the first column, which nothing inside an entry looks like.
_START = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE | re.ASCII)
#: Where in a file something stands is nothing that a reader of texts needs: a quarter of their memory.
_PARSER = FluentParser(with_spans=False)
#: Whatever may be the name of another message or term.
_NAME = re.compile(r"-?[a-zA-Z][\w-]*", re.ASCII)


class Bundle:
    """Messages by key. Of a key that is there twice the first counts, as in the library."""

    def __init__(self, language: str, sources: Iterable[str], functions: Mapping[str, Callable[..., Any]]) -> None:
        self.language = language
        self._parsed = FluentBundle([language], use_isolating=True, functions=dict(functions))
        self._unparsed: dict[str, str] = {}
        self._one_at_a_time = Lock()
        for source in sources:
            for key, entry in entries_of(source):
                self._unparsed.setdefault(key, entry)

    def message(self, key: str) -> Message | None:
        """The message for `key`, ready to be formatted with everything that it refers to; None when there is none."""
        with self._one_at_a_time:
            if key in self._unparsed:
                self._parse(key)
        return self._parsed.get_message(key) if self._parsed.has_message(key) else None

    def read_all(self) -> None:
        """Make ready what nobody has said yet; who wants to say something meanwhile waits for one entry at most."""
        for key in tuple(self._unparsed):
            self.message(key)

    def words(self, message: Message, args: Mapping[str, Any], *, where: str) -> str:
        """The message with its arguments filled in. Raises ValueError, which says `where`, for anything amiss."""
        if message.value is None:
            raise ValueError(f"{where} has no value")
        words, errors = self._parsed.format_pattern(message.value, dict(args))
        if errors:
            raise ValueError(f"{where}: {errors[0]}")
        return str(words)

    def _parse(self, key: str) -> None:
        """Parse one entry and those whose names it holds, as far as they are not parsed yet."""
        waiting = [key]
        while waiting:
            source = self._unparsed.pop(waiting.pop(), None)
            if source is not None:
                self._parsed.add_resource(_PARSER.parse(source))
                waiting.extend(name for name in _NAME.findall(source) if name in self._unparsed)


def entries_of(source: str) -> Iterable[tuple[str, str]]:
    """(key, source) of each message and term (`-name`) of a file, in order; nothing is parsed.

    A comment after an entry stays with it and does no harm.
    """
    starts = list(_START.finditer(source))
    ends = [start.start() for start in starts[1:]] + [len(source)]
    return [(start[1], source[start.start() : end]) for start, end in zip(starts, ends, strict=True)]
