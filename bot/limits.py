"""How much one person may ask of the bot: budgets that no honest person meets and that fill again by themselves."""

from dataclasses import dataclass, field
from enum import Enum


@dataclass(frozen=True, slots=True)
class Budget:
    """A bucket: `most` at once, and so many come back each second."""

    most: int
    a_second: float


class Act(Enum):
    """What somebody does, each with a budget of its own.

    The largest honest bursts that we know: a phone that was offline and delivers 60 taps at once; an album of 10
    pictures together with a text that the phone cut into 15 messages. Nobody reads and answers faster than one message
    and two taps a second for long. A message costs more than a tap: its answer is a new message, of which Telegram
    takes about one a second to a chat; the answer to a tap mostly changes what stands there already.

    Heavy are files, posters, reports and workbooks: each costs some tenths of a second of a core. Ten at once is more
    than anybody opens; then one in twenty seconds.
    """

    TAP = Budget(90, 2.0)
    MESSAGE = Budget(30, 1.0)
    HEAVY = Budget(10, 0.05)


#: Updates of one person that wait or are in work at most. Answers may come slower than the budgets fill.
MOST_WAITING = 120
#: Seconds for which somebody counts as flooding after the last update that was too much.
FLOOD_SECONDS = 30.0
#: Seconds between two lines that ask somebody to wait.
TELL_SECONDS = 20.0
#: People about whom something is remembered; beyond, those are forgotten whose budgets are full again.
MOST_PEOPLE = 10_000


@dataclass(slots=True)
class _Account:
    """What somebody has left of each budget, as it was at `at`. Times are seconds of any steady clock."""

    at: float
    left: dict[Act, float] = field(default_factory=lambda: {act: float(act.value.most) for act in Act})
    refused_at: float | None = None
    told_at: float | None = None

    def fill(self, now: float) -> None:
        since, self.at = max(0.0, now - self.at), now
        for act, left in self.left.items():
            self.left[act] = min(float(act.value.most), left + since * act.value.a_second)

    @property
    def is_full(self) -> bool:
        return all(left >= act.value.most for act, left in self.left.items())


class Limits:
    """What everybody has left. Pure: `now` is in seconds of a steady clock; some hundred bytes a person."""

    def __init__(self) -> None:
        self._accounts: dict[int, _Account] = {}

    def __len__(self) -> int:
        return len(self._accounts)

    def take(self, person: int, act: Act, *, now: float) -> bool:
        """Spend one of a budget; whether there was one left."""
        account = self._account(person, now)
        if account.left[act] < 1:
            if act is not Act.HEAVY:
                account.refused_at = now
            return False
        account.left[act] -= 1
        return True

    def refuse(self, person: int, *, now: float) -> None:
        """Too much waits already, whatever the budgets say."""
        self._account(person, now).refused_at = now

    def is_flooding(self, person: int, *, now: float) -> bool:
        """Whether something of this person was too much a moment ago."""
        account = self._accounts.get(person)
        return account is not None and account.refused_at is not None and now - account.refused_at < FLOOD_SECONDS

    def may_tell(self, person: int, *, now: float) -> bool:
        """Whether it is time to ask this person to wait; asking counts."""
        account = self._account(person, now)
        if account.told_at is not None and now - account.told_at < TELL_SECONDS:
            return False
        account.told_at = now
        return True

    def _account(self, person: int, now: float) -> _Account:
        account = self._accounts.get(person)
        if account is None:
            if len(self._accounts) >= MOST_PEOPLE:
                self._forget(now)
            account = self._accounts[person] = _Account(now)
        account.fill(now)
        return account

    def _forget(self, now: float) -> None:
        for person, account in list(self._accounts.items()):
            account.fill(now)
            if account.is_full and not self.is_flooding(person, now=now):
                del self._accounts[person]
