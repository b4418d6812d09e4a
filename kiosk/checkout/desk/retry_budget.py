"""The retry budget of reads: repeats must not load a shop that is in trouble."""

from collections import deque
from collections.abc import Callable
from time import monotonic

FEW = 4
SHARE = 0.1
WITHIN_S = 60.0


class Repeats:
    """Allows a tenth of the last minute's calls, and at least FEW."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._calls: deque[float] = deque()
        self._repeats: deque[float] = deque()

    def called(self) -> None:
        """Counts one call to the shop."""
        self._calls.append(self._clock())

    def take(self) -> bool:
        """Takes one repeat out of the budget. False where none is left."""
        for times in (self._calls, self._repeats):
            _forget(times, self._clock() - WITHIN_S)
        if len(self._repeats) >= max(FEW, SHARE * len(self._calls)):
            return False
        self._repeats.append(self._clock())
        return True

    def forget(self) -> None:
        """Starts with no calls counted."""
        self._calls.clear()
        self._repeats.clear()


def _forget(times: deque[float], until: float) -> None:
    while times and times[0] <= until:
        times.popleft()
