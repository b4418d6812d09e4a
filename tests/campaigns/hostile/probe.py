"""What an attack costs: how long the thread that paints stood still, and how much memory the process took.

Standing still is the longest gap between two beats of a timer of one millisecond, on the clock of the wall:
a tap would have waited so long. Work is what the thread itself did between two beats, without what others on
the machine did meanwhile. Memory is the most that was resident at any moment (VmHWM, set back before by
Linux's clear_refs) above what was resident before; what the attacker's side needs in this process counts too.
"""

from time import perf_counter, thread_time
from typing import NamedTuple, Self

from PySide6.QtCore import QObject, Qt, QTimer

from kiosk.runtime.garbage import tidy_up
from tests import memory

_BEAT_MS = 1


class Cost(NamedTuple):
    """Milliseconds and megabytes."""

    standstill_ms: float
    work_ms: float
    memory_mb: float

    def least(self, other: "Cost") -> "Cost":
        """What both times cost: the rest was something else on the machine."""
        return Cost(*map(min, self, other))


class Probe(QObject):
    """Beats on the loop that paints, while it is held."""

    def __init__(self) -> None:
        super().__init__()
        self._beat = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=_BEAT_MS)
        self._beat.timeout.connect(self._look)
        self._before = 0.0
        self._anew()

    def __enter__(self) -> Self:
        tidy_up()
        self._before = memory.begin()
        self._anew()
        self._beat.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._look()
        self._beat.stop()

    def _anew(self) -> None:
        self._longest, self._most_work = 0.0, 0.0
        self._last, self._worked = perf_counter(), thread_time()

    def _look(self) -> None:
        now, worked = perf_counter(), thread_time()
        self._longest = max(self._longest, now - self._last)
        self._most_work = max(self._most_work, worked - self._worked)
        self._last, self._worked = now, worked

    @property
    def cost(self) -> Cost:
        """Of what was done while it was held."""
        standstill = max(0.0, self._longest * 1000 - _BEAT_MS)
        return Cost(standstill, self._most_work * 1000, memory.most_since(self._before))
