"""A Telegram of your own on this machine: a Bot API server and a page with phones.

Point any bot at it (for python-telegram-bot: base_url; for this project: BOT_API_URL) with any token of the right
shape, open the page, and talk to the bot as several people. Nothing leaves the machine; nothing is kept on disk.

examples:
  python -m sandbox                          on http://127.0.0.1:8081
  python -m sandbox --port 0                 on any free port, which it prints
  python -m sandbox --people people.json     with people: [{"first_name": "Amina", "language_code": "so"}]
  python -m sandbox --rate-limit off         without Telegram's limits, for measurements
"""

import argparse
import asyncio
import json
import os
import signal
import sys
from pathlib import Path

from sandbox.control import person_facts
from sandbox.limits import DEFAULT_RATE
from sandbox.server import running_sandbox


def _rate(value: str) -> float | None:
    if value == "off":
        return None
    try:
        rate = float(value)
    except ValueError:
        rate = 0.0
    if rate <= 0:
        raise argparse.ArgumentTypeError(f"{value!r} is neither a number above 0 nor off")
    return rate


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m sandbox", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=8081, help="port, 0 for any free one (default: %(default)s)")
    parser.add_argument("--people", type=Path, help="JSON file with people to begin with")
    parser.add_argument(
        "--rate-limit", type=_rate, default=DEFAULT_RATE, help="messages a second, or off (default: %(default)s)"
    )
    parser.add_argument("--lenient", action="store_true", help="let unknown parameters through")
    return parser


async def _serve(parsed: argparse.Namespace, people: list[dict[str, object]]) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with running_sandbox(parsed.port, host=parsed.host, rate=parsed.rate_limit, is_strict=not parsed.lenient) as (
        sandbox,
        url,
    ):
        for person in people:
            sandbox.world.add_person(**person)
        print(f"Sandbox ready on {url}", flush=True)
        await stop.wait()


def _people(file: Path) -> list[dict[str, object]]:
    """The people of a file. Raises ValueError that names the entry, OSError."""
    entries = json.loads(file.read_text(encoding="utf-8"))
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise ValueError('a list of objects is needed, such as [{"first_name": "Amina"}]')
    people = []
    for number, entry in enumerate(entries, 1):
        try:
            people.append(person_facts(entry))
        except ValueError as error:
            raise ValueError(f"entry {number}: {error}") from error
    return people


def main() -> int:
    """Serve until Ctrl-C or SIGTERM; 2 when that cannot begin."""
    parsed = _parser().parse_args()
    try:
        people = _people(parsed.people) if parsed.people else []
    except (OSError, ValueError) as error:
        print(f"Cannot read people from {parsed.people}: {error}", file=sys.stderr)
        return 2
    try:
        asyncio.run(_serve(parsed, people))
    except OSError as error:
        print(
            f"Cannot listen on {parsed.host}:{parsed.port}: {os.strerror(error.errno or 0)}. Try --port 0.",
            file=sys.stderr,
        )
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
