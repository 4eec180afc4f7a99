"""What is freed goes back to the system, and what stays is not looked through again."""

import gc
import platform
import subprocess
import sys

import pytest

from bot import memory

#: Frees every other block of 64 KB, which glibc cannot give back from the end of its heap; prints how many MB were
#: in memory before and after giving back.
_FREES_HALF = """
import psutil
from bot import memory
memory.keep_little()
blocks = [bytearray(64 * 1024) for _ in range(1600)]
for block in blocks:
    block[:] = b"x" * len(block)
del blocks[::2]
taken = psutil.Process().memory_info().rss
memory.give_back()
print((taken - psutil.Process().memory_info().rss) >> 20)
"""


@pytest.mark.skipif(
    platform.libc_ver()[0] != "glibc", reason="only glibc keeps what was freed, and can be asked for it"
)
def test_pages_that_are_free_between_others_go_back() -> None:
    told = subprocess.run([sys.executable, "-c", _FREES_HALF], capture_output=True, text=True, check=True)
    assert int(told.stdout) > 30


def test_what_is_there_is_set_aside_and_new_circles_are_still_found() -> None:
    gc.unfreeze()
    memory.settle()
    assert gc.get_freeze_count() > 10_000
    circle: list[object] = []
    circle.append(circle)
    del circle
    assert gc.collect() >= 1
