"""The corner that staff holds for three seconds to open the staff panel."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent, QWindow
from PySide6.QtWidgets import QWidget

from kiosk.runtime.event_filter import Turn, hear_all, hear_nothing

HELD_MS = 3000

_BEGINS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_MOVES = frozenset({QEvent.Type.MouseMove, QEvent.Type.TouchUpdate})
_ENDS = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})


class Corner(QObject):
    """An event filter, so that the widgets in the corner keep their touches."""

    held = Signal()

    turn = Turn.CORNER
    wanted = _BEGINS | _MOVES | _ENDS

    def __init__(self, window: QWidget, side: int) -> None:
        """`side` of the square at the top left, in pixels."""
        super().__init__(window)
        self._window, self._side = window, side
        self._timer = QTimer(self, singleShot=True, interval=HELD_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.held)

    def watch(self) -> None:
        """Begins to watch for a hold."""
        hear_all(self)

    def rest(self) -> None:
        """Stops watching: an event filter that outlives its program crashes."""
        hear_nothing(self)

    def hear(self, watched: QObject, event: QEvent) -> bool:
        """Notes presses, moves and releases in its window; never takes the event."""
        if isinstance(watched, QWindow) and watched is self._window.window().windowHandle():
            self._look(event)
        return False

    def _look(self, event: QEvent) -> None:
        if event.type() in _BEGINS:
            self._begin(_at(event))
        elif event.type() in _ENDS or not self._inside(_at(event)):
            self._timer.stop()

    def _begin(self, at: QPointF | None) -> None:
        if self._inside(at):
            self._timer.start()

    def _inside(self, at: QPointF | None) -> bool:
        return at is not None and 0 <= at.x() < self._side and 0 <= at.y() < self._side


def _at(event: QEvent) -> QPointF | None:
    if isinstance(event, QMouseEvent):
        return event.position()
    points: list[QEventPoint] = event.points() if isinstance(event, QTouchEvent) else []
    return points[0].position() if len(points) == 1 else None
