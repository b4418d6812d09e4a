"""Ticks: seconds that go on through crashes and that no setting of the clock moves."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

NIGHT_S = 12 * 3600.0
"""The longest time off that counts: only the wall clock measures it, and that can be set."""

_BOOT = Path("/proc/sys/kernel/random/boot_id")


class Now(NamedTuple):
    """The machine's clocks: its boot, seconds since that, seconds by the wall clock."""

    boot: str
    up_s: float
    wall_s: float


class Mark(NamedTuple):
    """How many ticks there were when the clocks said this."""

    ticks: float = 0.0
    at: Now = Now("", 0.0, 0.0)


class Ticks:
    """Counts on from the last mark that was kept."""

    def __init__(self, kept: Mark, clocks: Callable[[], Now]) -> None:
        self._clocks = clocks
        self._since = Mark(kept.ticks + _passed(kept.at, clocks()), clocks())

    def now(self) -> float:
        """Seconds since the first start of the kiosk."""
        return self._since.ticks + self._clocks().up_s - self._since.at.up_s

    def mark(self) -> Mark:
        """What to write, so that the next run goes on from here."""
        return Mark(self.now(), self._clocks())


def clocks() -> Now:
    """This machine's; suspended time counts as time."""
    uptime = getattr(time, "CLOCK_BOOTTIME", None)
    up_s = time.clock_gettime(uptime) if uptime is not None else time.monotonic()
    return Now(_boot(), up_s, time.time())


def _boot() -> str:
    try:
        return _BOOT.read_text().strip()
    except OSError:
        return ""


def _passed(then: Now, now: Now) -> float:
    if then.boot == now.boot and then.up_s <= now.up_s:
        return now.up_s - then.up_s
    return min(max(0.0, now.wall_s - then.wall_s), NIGHT_S)
