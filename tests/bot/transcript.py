"""Conversations as readable files: what people do is the script, what their phones show is the expectation.

A line such as `Amina: text` writes (` ⏎ ` is a new line), `Amina taps: label` presses (`label @ words`: in the message
that holds these words), `Amina does: voice` sends something else, `Karin sends: firms.xlsx` sends a file of
`files_to_send`, `Karin sends back: companies.xlsx` the newest file that the bot sent, `Amina scans: Mörsjö Deli` scans
the poster at a firm's door (`Amina reads:` types its two words; `scans class`, `reads class`: of a class' visit),
`Amina follows: a school` opens the link of its referral code, `Amina fetches: slip` scans the newest slip of a
caseworker, `Rut opens: Elsa` the newest link for a guardian on Elsa's phone, `Mikael looks: back` shows every message
of the bot that is on the phone now, `later: 2 days` moves the clock and lets the scheduler tick, and
`at: 2026-12-10 17:05` moves it to a local time.
Indented lines are what the phones then showed; a phone other than the one that acted is named. Comments begin with
`#`. `new text: profile` makes every yes to that purpose one to an older text. `person: Amina so` adds a person;
`reader: Omar ar are 1990 job` one who has a profile (municipality, birth year, what they look for) and wants news.
"""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select, update

from bot.services import class_visit_doors, door_codes, doors, programme
from bot.services.handing_over import HAND_OVER_PREFIX
from bot.services.referrals import REFERRAL_PREFIX
from db.enums import ConsentPurpose
from db.models import Client, Company, Consent, ReferralCode, Stop, StudyVisit
from sandbox.client import Phone
from tests.bot import files_to_send
from tests.bot.stage import Stage

_ISOLATES = re.compile("[\u2066-\u2069\u200e\u200f]")
#: The seed of a draw, the code of a reward and the words of a door are others each time.
_BY_CHANCE = (
    (re.compile(r"\b[0-9a-f]{16}\b"), "<seed>"),
    (re.compile(r"(?<=vikter )[0-9a-f]{12}\b|(?<=underlag )[0-9a-f]{12}\b"), "<hash>"),
    (re.compile(r"\b[A-HJ-NPR-Z2-9]{6}\b"), "<code>"),
    (re.compile(r"(?<=start=r_)[a-z0-9]{8}\b|(?<=kod-)[a-z0-9]{8}\b"), "<code>"),
    (re.compile(r"(?<=De två orden är: )\w+ \w+|(?<=The two words are: )\w+ \w+"), "<two words>"),
    (re.compile(r"(?<=skriver besökaren: )\w+ \w+"), "<words>"),
    (re.compile(r"start=([a-z])_[\w-]{20,}"), r"start=\1_<secret>"),
    (re.compile(r"(?<=start=m_)[A-Z2-9]{6}\b"), "<code>"),
    (
        re.compile(
            r"\b(?=[A-Z ]*[2-9])(?:[A-HJ-NPR-Z2-9]{4} [A-HJ-NPR-Z2-9]{4}|[A-HJ-NPR-Z2-9]{3} [A-HJ-NPR-Z2-9]{3})\b"
        ),
        "<code>",
    ),
)
_ZONE = ZoneInfo("Europe/Stockholm")


class Transcript:
    """Runs one file and writes down what happened, in the same form."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._phones: dict[str, Phone] = {}
        self._seen: dict[str, int] = {}
        self._written: list[str] = []

    async def run(self, script: str) -> str:
        """The whole transcript as it is now; equal to the file when nothing changed."""
        for line in script.splitlines():
            if line.startswith((" ", "\t")):
                continue
            self._written.append(line)
            if not line or line.startswith("#"):
                continue
            actor = await self._do(line)
            await self._write_down(actor)
        return "\n".join(self._written).rstrip() + "\n"

    async def _do(self, line: str) -> str | None:
        head, _, words = line.partition(": ")
        name, _, verb = head.partition(" ")
        if head in ("person", "reader"):
            await self._add(head, *words.split())
            return None
        if head == "new text":
            await self._agreed_before(words)
            return None
        if head == "later":
            amount, unit = words.split()
            self._stage.clock.advance(**{unit: float(amount)})
            await self._stage.tick()
            return None
        if head == "at":
            self._stage.clock.now = datetime.fromisoformat(words).replace(tzinfo=_ZONE).astimezone(UTC)
            await self._stage.tick()
            return None
        await self._act(self._phones[name], verb, words)
        await self._stage.settle()
        return name

    async def _act(self, phone: Phone, verb: str, words: str) -> None:
        match verb:
            case "":
                await phone.text(words.replace(" ⏎ ", "\n"))
            case "taps":
                label, _, where = words.partition(" @ ")
                await phone.press(label, message_id=await _message_with(phone, where))
            case "scans class" | "reads class":
                payload, spoken = await self._class_code(words)
                await (phone.start(payload) if verb == "scans class" else phone.text(spoken))
            case "scans" | "follows" | "fetches" | "opens":
                await phone.start(await self._payload(verb, words))
            case "reads":
                _payload, spoken = await self._door(words)
                await phone.text(spoken)
            case "sends":
                await phone.send_file(words, files_to_send.FILES[words]())
            case "sends back":
                await phone.send_file(*await self._last_file(phone))
            case "does":
                await phone.do(words)
            case "looks":
                self._seen = {
                    name: 0 if one is phone else self._seen.get(name, 0) for name, one in self._phones.items()
                }
            case other:
                raise ValueError(f"what is {other!r}? {words}")

    async def _agreed_before(self, purpose: str) -> None:
        """As if the text had been worded anew since people agreed to it."""
        async with self._stage.program.database.transaction() as session:
            given = update(Consent).where(Consent.purpose == ConsentPurpose(purpose))
            await session.execute(given.values(text_version="2026-01-01"))

    async def _last_file(self, phone: Phone) -> tuple[str, bytes]:
        """The newest file that the bot sent to this phone."""
        message = next(message for message in reversed(await phone.from_bot()) if "document" in message)
        return await phone.received_file(message)

    async def _add(self, kind: str, name: str, language: str, *more: str) -> None:
        if kind == "reader":
            self._phones[name] = await self._stage.reader(name, language, *more)
        elif more:
            self._phones[name] = self._stage.client.phone(int(more[0]))
        else:
            self._phones[name] = await self._stage.person(name, language)

    async def _door(self, company: str) -> tuple[str, str]:
        """What a firm's poster holds: the payload of its link, and its two words."""
        async with self._stage.program.database.transaction() as session:
            stop_id = await session.scalar(
                select(Stop.id).join(Company, Company.id == Stop.company_id).where(Company.name == company)
            )
            stop = await programme.stop_of(session, stop_id or 0)
            return door_codes.door_payload(stop), (await doors.codes_of_event(session, stop.event))[stop.id]

    async def _class_code(self, company: str) -> tuple[str, str]:
        """What the code of a class' visit to a firm holds: the payload of its link, and its two words."""
        async with self._stage.program.database.transaction() as session:
            visit = await session.scalar(
                select(StudyVisit)
                .join(Company, Company.id == StudyVisit.company_id)
                .where(Company.name == company)
                .order_by(StudyVisit.id.desc())
                .limit(1)
            )
            assert visit is not None
            return class_visit_doors.payload_of(visit), visit.spoken

    async def _payload(self, verb: str, name: str) -> str:
        """The payload of a poster at a firm's door, of a guardian's link, or of the link of a referral code."""
        if verb == "opens":
            return await _guardian_link(self._phones[name])
        if verb == "scans":
            return (await self._door(name))[0]
        if verb == "fetches":
            async with self._stage.program.database.transaction() as session:
                secret = await session.scalar(select(Client.secret).order_by(Client.id.desc()).limit(1))
                return f"{HAND_OVER_PREFIX}{secret}"
        async with self._stage.program.database.transaction() as session:
            code = await session.scalar(select(ReferralCode.code).where(ReferralCode.name == name))
            return f"{REFERRAL_PREFIX}{code}"

    async def _write_down(self, actor: str | None) -> None:
        for name, phone in self._phones.items():
            chat = await phone.chat()
            since, self._seen[name] = self._seen.get(name, 0), chat["rev"]
            news = [message for message in chat["messages"] if message["rev"] > since and message["from"]["is_bot"]]
            if news and name != actor:
                self._written.append(f"    {name}'s phone:")
            for number, message in enumerate(news):
                self._written.extend(["    ·"] if number else [])
                self._written.extend(_lines(message))
            for answer in chat["answers"]:
                if answer["rev"] > since and answer["text"]:
                    self._written.append(f"    ({_plain(answer['text'])})")


async def _message_with(phone: Phone, words: str) -> int | None:
    """The newest message of the bot that holds these words; None for no words."""
    found = [
        message["message_id"] for message in await phone.from_bot() if words and words in (message.get("text") or "")
    ]
    return found[-1] if found else None


async def _guardian_link(phone: Phone) -> str:
    """The payload of the newest link for a guardian that the bot sent to this phone."""
    found = [re.search(r"start=(g_[\w-]+)", message.get("text") or "") for message in await phone.from_bot()]
    return [match[1] for match in found if match][-1]


def _lines(message: dict[str, Any]) -> list[str]:
    mark = "~" if message["edited"] else "|"
    text = _plain(message.get("text") or message.get("caption") or "")
    shown = [f"    {mark} {line}".rstrip() for line in text.split("\n")]
    if "venue" in message:
        shown = [f"    {mark} <map: {message['venue']['title']}, {message['venue']['address']}>"]
    if "photo" in message:
        shown.append(f"    {mark} <picture>")
    if "document" in message:
        shown.append(f"    {mark} <file {_plain(message['document']['file_name'])}>")
    for row in (message.get("reply_markup") or {}).get("inline_keyboard", []):
        shown.append(f"    {mark} " + " ".join(f"[{_plain(button['text'])}]" for button in row))
    return shown


def plain_text(text: str) -> str:
    """The words as a person sees them."""
    return _ISOLATES.sub("", text)


def _plain(text: str) -> str:
    shown = plain_text(text)
    for pattern, name in _BY_CHANCE:
        shown = pattern.sub(name, shown)
    return shown


def same_lines(one: str, other: str) -> bool:
    """Equal but for blanks at the ends of lines, which editors take away."""
    return [line.rstrip() for line in one.splitlines()] == [line.rstrip() for line in other.splitlines()]


def transcripts() -> list[Path]:
    return sorted((Path(__file__).parent / "transcripts").glob("*.txt"))
