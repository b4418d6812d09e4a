"""A tap too many: the second of two quick ones lands on a question that nobody has seen yet."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QMouseEvent

from kiosk.runtime.event_filter import Turn, hear_all, hear_nothing

FINGER_MM = 16
"""A second tap of the same finger is no further away."""


class LastTap(QObject):
    """Where the glass was last touched, in its own pixels; None after a key."""

    turn = Turn.IDLE
    wanted = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress})

    at: QPointF | None = None

    def listen(self) -> None:
        """From now on it is known."""
        hear_all(self)

    def rest(self) -> None:
        """It is not known any more."""
        hear_nothing(self)
        self.at = None

    def hear(self, _watched: QObject, event: QEvent) -> bool:
        """Notes it."""
        self.at = event.globalPosition() if isinstance(event, QMouseEvent) else None
        return False


class Debounce:
    """Whether a press belongs to the tap that brought the question: on its spot, and sooner than the pause.

    The pause is counted from the question's coming and from each press dropped: however many quick taps come
    on one spot, none of them answers what came under them.
    """

    def __init__(self, finger_px: float, clock: Callable[[], float] = monotonic) -> None:
        """`clock` in seconds."""
        self._finger_px, self._clock = finger_px, clock
        self._spot: QPointF | None = None
        self._until = 0.0
        self.dropped = 0
        """Presses in a row."""

    def begin(self, spot: QPointF | None, pause_ms: int) -> None:
        """Another question has come, by a tap there; None where it came by no tap."""
        self._spot, self._pause_s, self.dropped = spot, pause_ms / 1000, 0
        self._until = self._clock() + self._pause_s

    def covers(self, at: QPointF) -> bool:
        """Whether a press there would be dropped now."""
        if self._spot is None or self._clock() >= self._until:
            return False
        away = at - self._spot
        return QPointF.dotProduct(away, away) <= self._finger_px**2

    def drops(self, at: QPointF) -> bool:
        """The same of a press that has come."""
        if not self.covers(at):
            return False
        self.dropped += 1
        self._until = self._clock() + self._pause_s
        return True
