"""What a play reached: which kinds of buttons were pressed, by those who had them and by others; which services ran."""

import ast
import os
import re
import runpy
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from bot.actions.codec import BY_CODE

#: Names the file into which the watched bot writes each function of the services when it first runs.
VARIABLE = "FUZZ_REACHED"
SERVICES = Path(__file__).parent.parent.parent / "bot" / "services"
_NUMBER = re.compile(r"\d+")


@dataclass(slots=True)
class Reach:
    """Presses by kind of button (its code): by who was shown that button, by others, and those that led to a deed."""

    own: Counter[str] = field(default_factory=Counter)
    others: Counter[str] = field(default_factory=Counter)
    done: Counter[str] = field(default_factory=Counter)
    #: Buttons that somebody saw, and those of them that were pressed by their owner, with every number as `#`.
    shown: set[str] = field(default_factory=set)
    pressed: Counter[str] = field(default_factory=Counter)
    _waiting: dict[int, str] = field(default_factory=dict)

    def note(self, update_id: int, data: str, on_phone: Set[str]) -> None:
        """A press by somebody who has these buttons on the phone."""
        self.shown.update(pattern_of(each) for each in on_phone)
        code = data.split(":")[0]
        if code not in BY_CODE:
            return
        if data in on_phone:
            self.own[code] += 1
            self.pressed[pattern_of(data)] += 1
            self._waiting[update_id] = code
        else:
            self.others[code] += 1

    def note_done(self, carried_out: Iterable[int]) -> None:
        """These updates were carried out, not refused; whatever else waited for that was."""
        for update_id in carried_out:
            if update_id in self._waiting:
                self.done[self._waiting[update_id]] += 1
        self._waiting.clear()

    def lines(self) -> Iterator[str]:
        """What was reached, to print."""
        kinds = sorted(BY_CODE)
        both = [code for code in kinds if self.own[code] and self.others[code]]
        yield f"kinds of buttons pressed by their owner and by others: {len(both)} of {len(kinds)}"
        yield f"kinds whose owner's press led to a deed: {sum(1 for code in kinds if self.done[code])}"
        for words, counted in (
            ("their owner", self.own),
            ("others", self.others),
            ("their owner with a deed", self.done),
        ):
            missing = [code for code in kinds if not counted[code]]
            yield f"  never by {words}: {', '.join(missing) or 'none'}"
        unpressed = sorted(self.shown - set(self.pressed))
        yield f"buttons seen but never pressed by their owner ({len(unpressed)} of {len(self.shown)}): " + " ".join(
            unpressed
        )


def pattern_of(data: str) -> str:
    """Button data with every number as `#`, without the secrets of links."""
    code, *rest = data.split(":")
    kept = ("*" if len(word) > 20 else _NUMBER.sub("#", word) for word in rest)
    return ":".join((code, *kept))


def services_missed(file: Path) -> list[str]:
    """Public functions of the services that no line of this file names, as `module.function`."""
    seen = set(file.read_text(encoding="utf-8").split())
    return sorted(name for name in _public() if name not in seen)


def _public() -> Iterator[str]:
    for module in sorted(SERVICES.glob("*.py")):
        for node in ast.parse(module.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
                yield f"{module.stem}.{node.name}"


def _watch(file: Path) -> None:
    """From now on each function of the services leaves its name in the file when it first runs."""
    seen: set[str] = set()
    folder = f"{SERVICES}{os.sep}"

    def on_call(frame: FrameType, event: str, argument: object) -> None:
        code = frame.f_code
        if code.co_filename.startswith(folder):
            name = f"{Path(code.co_filename).stem}.{code.co_qualname}"
            if name not in seen:
                seen.add(name)
                with file.open("a", encoding="utf-8") as lines:
                    lines.write(f"{name}\n")

    sys.settrace(on_call)


if __name__ == "__main__":
    _watch(Path(os.environ[VARIABLE]))
    runpy.run_module("benchmarks.fuzz.target", run_name="__main__", alter_sys=True)
