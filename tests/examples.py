"""How many examples property tests try: few in every run, more for a night (`FUZZ_TIMES=100 make test`)."""

import os
from random import Random

from hypothesis import settings

TIMES = int(os.environ.get("FUZZ_TIMES", "1"))


def examples(usual: int) -> settings:
    """Settings of a test that tries so many examples in a usual run."""
    return settings(max_examples=usual * TIMES)


def chances(usual: int) -> list[Random]:
    """So many sources of chance in a usual run, the same in every run."""
    return [Random(seed) for seed in range(usual * TIMES)]
