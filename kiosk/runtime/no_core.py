"""No picture of this process's memory is ever written: a card may be in it, and an order's session."""

import sys

_PR_SET_DUMPABLE = 4


def no_core() -> None:
    """For this process and what it starts. A child that is another program has the limit only."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        _not_dumpable()


def _not_dumpable() -> None:
    """Linux asks no limit where a core is piped into a program (core(5)), but this in each case."""
    import ctypes  # noqa: PLC0415 - as above

    ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
