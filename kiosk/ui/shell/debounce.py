"""Drops a tap too many: the second of two quick taps, which hits the next question unseen."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QMouseEvent

from kiosk.runtime.event_filter import Turn, hear_all, hear_nothing

FINGER_MM = 16
"""Millimetres: a second tap of the same finger is not farther away."""


class LastTap(QObject):
    """The last touch of the screen, in its own pixels; None after a key."""

    turn = Turn.IDLE
    wanted = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress})

    at: QPointF | None = None

    def listen(self) -> None:
        """Begins to note touches."""
        hear_all(self)

    def rest(self) -> None:
        """Stops and forgets the last touch."""
        hear_nothing(self)
        self.at = None

    def hear(self, _watched: QObject, event: QEvent) -> bool:
        """Notes a touch or a key; never takes the event."""
        self.at = event.globalPosition() if isinstance(event, QMouseEvent) else None
        return False


class Debounce:
    """Drops presses that belong to the tap that brought the question: on its spot, within the pause.

    The pause begins with the question and again with each press dropped: any number of quick taps
    on one spot answers no question that came under them.
    """

    def __init__(self, finger_px: float, clock: Callable[[], float] = monotonic) -> None:
        """`clock` in seconds."""
        self._finger_px, self._clock = finger_px, clock
        self._spot: QPointF | None = None
        self._until = 0.0
        self.dropped = 0
        """Presses dropped in a row."""

    def begin(self, spot: QPointF | None, pause_ms: int) -> None:
        """Begins the pause: a tap at this place brought another question; None if a key did."""
        self._spot, self._pause_s, self.dropped = spot, pause_ms / 1000, 0
        self._until = self._clock() + self._pause_s

    def covers(self, at: QPointF) -> bool:
        """Whether a press there would be dropped."""
        if self._spot is None or self._clock() >= self._until:
            return False
        away = at - self._spot
        return QPointF.dotProduct(away, away) <= self._finger_px**2

    def drops(self, at: QPointF) -> bool:
        """Whether to drop this press; counts it and begins the pause again."""
        if not self.covers(at):
            return False
        self.dropped += 1
        self._until = self._clock() + self._pause_s
        return True
