"""An event loop whose time passes at once, for tests of waiting."""

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any


class _Skipping(selectors.DefaultSelector):
    """Instead of waiting, moves the loop's time on."""

    skipped = 0.0

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout and timeout > 0:
            self.skipped += timeout
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    """Time is what was waited for."""

    def __init__(self) -> None:
        self._skipping = _Skipping()
        super().__init__(self._skipping)

    def time(self) -> float:
        return self._skipping.skipped


def in_virtual_time(work: Coroutine[Any, Any, None]) -> None:
    """Run a coroutine to its end; sleeping takes no time."""
    loop = VirtualLoop()
    try:
        loop.run_until_complete(work)
    finally:
        loop.close()
