"""Small groups hidden: a figure about four people is a figure about each of them."""

from collections.abc import Hashable, Mapping
from typing import TypeVar

from bot.matching.fairness import SMALLEST_GROUP

Key = TypeVar("Key", bound=Hashable)


def with_few_hidden(counts: Mapping[Key, int], *, smallest: int = SMALLEST_GROUP) -> dict[Key, int | None]:
    """The counts, with None in place of those that are too small to show, in the order given.

    Somebody who also knows the sum must not find a hidden one by subtraction: so at least two are hidden, together
    they have `smallest` people or more, and not all of them can be as large as a hidden one may be. Where that does
    not hold by itself, the smallest of the others are hidden too. Groups without anybody are shown as nothing when
    all the small ones are so: there is nobody to protect.
    """
    hidden = [key for key, count in counts.items() if count < smallest]
    if not any(counts[key] for key in hidden):
        return dict(counts)
    others = sorted((key for key in counts if key not in hidden), key=lambda key: counts[key])
    while others and _tells([counts[key] for key in hidden], counts[others[0]], smallest):
        hidden.append(others.pop(0))
    return {key: None if key in hidden else count for key, count in counts.items()}


def _tells(hidden: list[int], next_one: int, smallest: int) -> bool:
    """Whether the sum of the hidden ones gives one of them away.

    Readers know that none is larger than `next_one`, the smallest that is shown, and that one at least is small.
    """
    together, most, many = sum(hidden), smallest - 1, len(hidden)
    extremes = {most * (many - others) + next_one * others for others in range(many)}
    return many < 2 or together < smallest or together in extremes
