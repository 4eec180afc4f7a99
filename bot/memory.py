"""What is not needed any more goes back to the system soon.

Pictures, pages and workbooks are made in threads and need some megabytes for a moment. glibc gives each thread a heap
of its own and keeps what was freed there: a bot whose own data had stopped growing still took ten megabytes more with
every ten thousand updates (ADR 20). And Python looks for objects that only hold each other when there are a
quarter more objects than last time: with a million words and texts, only after some forty megabytes.

Source: mallopt(3), malloc_trim(3); Python's `gc.freeze`. With another C library than glibc only the last is done.
"""

import ctypes
import gc
import platform
from functools import cache

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8
#: Larger blocks than this (bytes) go straight back when they are freed. Unless said, glibc raises it up to 32 MB.
_LARGE = 128 * 1024
#: Heaps for all threads together: there is one event loop, and few pictures are made at once.
_HEAPS = 2


def keep_little() -> None:
    """Have large blocks given back at once, and threads share few heaps. To be called before they are started."""
    library = _glibc()
    if library is None:
        return
    for setting, value in ((_M_MMAP_THRESHOLD, _LARGE), (_M_TRIM_THRESHOLD, _LARGE), (_M_ARENA_MAX, _HEAPS)):
        library.mallopt(setting, value)


def give_back() -> None:
    """Give back whole pages that are free between blocks in use; takes some milliseconds, other Python code goes on."""
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)


def settle() -> None:
    """What is in memory now stays: let Python never look through it again, so that its looks are short and frequent."""
    gc.collect()
    gc.freeze()
    # Counts what is left, by which the next look is timed.
    gc.collect()


@cache
def _glibc() -> ctypes.CDLL | None:
    if platform.libc_ver()[0] != "glibc":
        return None
    library = ctypes.CDLL(None)
    library.mallopt.argtypes, library.mallopt.restype = (ctypes.c_int, ctypes.c_int), ctypes.c_int
    library.malloc_trim.argtypes, library.malloc_trim.restype = (ctypes.c_size_t,), ctypes.c_int
    return library
