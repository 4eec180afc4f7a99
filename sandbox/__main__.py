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
import signal
import sys
from pathlib import Path

from sandbox.limits import DEFAULT_RATE
from sandbox.server import running_sandbox


def _rate(value: str) -> float | None:
    return None if value == "off" else float(value)


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


def main() -> int:
    parsed = _parser().parse_args()
    people = json.loads(parsed.people.read_text(encoding="utf-8")) if parsed.people else []
    try:
        asyncio.run(_serve(parsed, people))
    except OSError as error:
        print(f"Cannot listen on {parsed.host}:{parsed.port}: {error.strerror}. Try --port 0.", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
