"""When a key was pressed: by the event's own time, whichever clock that is."""

from collections.abc import Callable

_ANOTHER_CLOCK_MS = 60_000.0
_MOST_BEHIND_MS = 300.0


class KeyTimes:
    """The window system's clock, as far as it can be told from the events that came. In milliseconds.

    X11 and Wayland count as `time.monotonic` does, an event of a test from the start of the program; one
    that was made here has no time at all.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        """`clock` is `time.monotonic`, in seconds."""
        self._clock = clock
        self._apart: float | None = None
        self.behind = 0.0
        """How long the last event was on its way."""

    @property
    def now(self) -> float:
        """What the events' clock shows now."""
        return self._clock() * 1000 - (self._apart or 0.0)

    def of(self, timestamp: int) -> float:
        """When an event was, by its own clock."""
        if not timestamp:
            self.behind = 0.0
            return self.now
        apart = self._clock() * 1000 - timestamp
        if self._apart is None or apart < self._apart or apart - self._apart > _ANOTHER_CLOCK_MS:
            self._apart = apart
        self.behind = min(apart - self._apart, _MOST_BEHIND_MS)
        return float(timestamp)
