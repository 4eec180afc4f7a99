"""All measurements: `make bench`, or one of them by name: `python -m benchmarks conversation`.

`python -m benchmarks fuzz --updates 100000` is one for itself: it takes long.
"""

import asyncio
import sys
from collections.abc import Callable, Coroutine
from typing import Any

from benchmarks import broadcasts, conversation, delivery, flood, reminders
from benchmarks.fuzz import run as fuzz
from benchmarks.matching import judged, melo, phrases, sayings, simulation, speed
from benchmarks.sensitive import judged as sensitive

BENCHMARKS: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {
    "conversation": conversation.compare,
    "delivery": delivery.compare,
    "reminders": reminders.compare,
    "broadcasts": broadcasts.compare,
    "flood": flood.compare,
    "judged": judged.compare,
    "sayings": sayings.compare,
    "phrases": phrases.compare,
    "melo": melo.compare,
    "simulation": simulation.compare,
    "matching-speed": speed.compare,
    "sensitive": sensitive.compare,
}


def main() -> int:
    if sys.argv[1:2] == ["fuzz"]:
        return fuzz.main(sys.argv[2:])
    wanted = sys.argv[1:] or list(BENCHMARKS)
    unknown = [name for name in wanted if name not in BENCHMARKS]
    if unknown:
        print(f"There is no {', '.join(unknown)}; there is: {', '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    for name in wanted:
        print(f"== {name}")
        asyncio.run(BENCHMARKS[name]())
    return 0


if __name__ == "__main__":
    sys.exit(main())
