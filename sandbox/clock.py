"""The sandbox's clock: the real time plus what people moved it forward."""

import time
from datetime import UTC, datetime, timedelta


class Clock:
    """Everything that the sandbox dates reads this clock."""

    def __init__(self) -> None:
        self.offset = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.offset)

    def timestamp(self) -> float:
        """Seconds since 1970 on this clock."""
        return time.time() + self.offset

    def advance(self, seconds: float) -> None:
        self.offset += seconds

    def set(self, instant: datetime | None) -> None:
        """Put the clock to an instant; None puts it back to the real time."""
        self.offset = 0.0 if instant is None else (instant - datetime.now(UTC)).total_seconds()

    def as_dict(self) -> dict[str, object]:
        return {"now": self.now().isoformat(timespec="seconds"), "offset_seconds": round(self.offset, 3)}
