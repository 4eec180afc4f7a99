"""What is wrong with a text, where, and how to mend it; or a note of what a person still has to do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.i18n import Text, t


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to mend: the file, the text's key (empty: the whole file), and words for it, `check-text-<what>`."""

    place: str
    key: str
    what: str
    args: Mapping[str, Any] = field(default_factory=dict)

    def told(self) -> Text:
        """The line that staff and CI read."""
        at = f"{self.place}: {self.key}" if self.key else self.place
        return t("check-text-line", at=at, fault=t(f"check-text-{self.what}", **self.args))
