"""What is known of a scanner from its last codes: whether it ends with Enter, and what may still follow."""

TAIL_MS = 1200.0
"""For so long after a broken scan its rest may follow."""
FORGOTTEN_AFTER = 2
"""So many codes without an Enter, and nothing behind them: it is another scanner now."""

_NEVER = -1e15


class Habit:
    """Times are in milliseconds, of the events."""

    def __init__(self) -> None:
        self.ends = False
        """Whether its codes end with an Enter or a Tab."""
        self._without = 0
        self._tail_until = self._end_at = _NEVER
        self._silent_since = self._silent_until = self._tap_at = _NEVER

    def read(self, at: float, *, ended: bool) -> None:
        """A code was read whole."""
        if ended:
            self.ends, self._without, self._end_at = True, 0, at

    def broke(self, at: float, *, no_end: bool) -> None:
        """A code was broken: its rest is nobody's."""
        self._tail_until = at + TAIL_MS
        self._without += no_end
        if self._without >= FORGOTTEN_AFTER:
            self.ends, self._without = False, 0

    def goes_on(self, at: float, *, ended: bool) -> None:
        """A piece of a broken code came; an end is the last of it."""
        self._tail_until, self._without = (at if ended else at + TAIL_MS), 0
        if ended:
            self._end_at = at

    def in_tail(self, at: float) -> bool:
        """Whether a key now may be the rest of a broken code."""
        return self._tail_until - TAIL_MS <= at <= self._tail_until

    def ended_within(self, at: float, gap: float) -> bool:
        """Whether an Enter has just ended a code: another one belongs to it, as the LF of CR and LF does."""
        return 0 <= at - self._end_at <= gap

    def tapped(self, at: float) -> None:
        """Short keys were given to the focus, too few to tell whose they were."""
        self._tap_at = at

    def follows_a_tap(self, at: float) -> bool:
        """Whether a scan that begins now may lack its first keys."""
        return 0 <= at - self._tap_at <= TAIL_MS

    def fell_silent(self, last: float, until: float) -> None:
        """A burst was taken for over at `last`, because no key had come by the clock."""
        self._silent_since, self._silent_until = last, until

    def was_over_too_soon(self, at: float) -> bool:
        """Whether this key belonged to the burst that was taken for over: it was late, not the scanner."""
        return self._silent_since <= at <= self._silent_until
