"""The idle watch: times without a touch or a key, measured by the monotonic clock."""

from collections.abc import Callable
from math import ceil
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal

from kiosk.runtime.event_filter import Turn, hear_all, hear_nothing

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
    }
)


class IdleWatch(QObject):
    """Emits `asked` after a time without touch or key, then `counted` by the second, then `gone`."""

    asked = Signal()
    counted = Signal(int)  # the seconds left, once a second while it asks
    back = Signal()
    gone = Signal()

    turn = Turn.IDLE
    wanted = _SIGNS_OF_LIFE

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._after_s = self._warning_s = 0.0
        self._ends_at: float | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._passed)

    def watch(self, after_s: float, warning_s: float) -> None:
        """Starts anew: asks after `after_s` seconds of silence, and gives `warning_s` seconds to answer."""
        self._after_s, self._warning_s = after_s, warning_s
        hear_all(self)
        self._begin()

    def rest(self) -> None:
        """Stops watching."""
        self._timer.stop()
        self._ends_at = None
        hear_nothing(self)

    def hear(self, _watched: QObject, _event: QEvent) -> bool:
        """Starts anew at any touch or key; never takes the event."""
        asking = self._ends_at is not None
        self._begin()
        if asking:
            self.back.emit()
        return False

    def _begin(self) -> None:
        self._ends_at = None
        self._timer.start(_ms(self._after_s))

    def _passed(self) -> None:
        if self._ends_at is None:
            self._ends_at = self._clock() + self._warning_s
            self.asked.emit()
        if self._ends_at is not None:
            self._count(self._ends_at - self._clock())

    def _count(self, left_s: float) -> None:
        if left_s <= 0:
            self.rest()
            self.gone.emit()
            return
        self._timer.start(_ms(until_next(left_s)))
        self.counted.emit(seconds(left_s))


def seconds(left_s: float) -> int:
    """The whole seconds shown to a person, at least 1."""
    return ceil(left_s)


def until_next(left_s: float) -> float:
    """Seconds until the number shown changes."""
    return left_s - (seconds(left_s) - 1)


def _ms(time_s: float) -> int:
    return ceil(time_s * 1000)
