"""How many reads may be repeated: a shop in trouble is not helped by more calls."""

from collections import deque
from collections.abc import Callable
from time import monotonic

FEW = 4
SHARE = 0.1
WITHIN_S = 60.0


class Repeats:
    """At most a tenth of the calls within a minute, and a few where there were hardly any."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._calls: deque[float] = deque()
        self._repeats: deque[float] = deque()

    def called(self) -> None:
        """The shop is called once, for whatever reason."""
        self._calls.append(self._clock())

    def take(self) -> bool:
        """Whether one more repeat is allowed; then it is taken."""
        for times in (self._calls, self._repeats):
            _forget(times, self._clock() - WITHIN_S)
        if len(self._repeats) >= max(FEW, SHARE * len(self._calls)):
            return False
        self._repeats.append(self._clock())
        return True

    def forget(self) -> None:
        """As if nobody had called."""
        self._calls.clear()
        self._repeats.clear()


def _forget(times: deque[float], until: float) -> None:
    while times and times[0] <= until:
        times.popleft()
