"""A corner held for three seconds: how staff knocks, and nobody finds it by accident."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent, QWindow
from PySide6.QtWidgets import QWidget

from kiosk.runtime.event_filter import hear_all, hear_nothing

HELD_MS = 3000


class Corner(QObject):
    """Watches the window as a scanner does, so that what lies in the corner keeps its own touches."""

    held = Signal()

    def __init__(self, window: QWidget, side: int) -> None:
        """`side` of the square at the top left, in pixels."""
        super().__init__(window)
        self._window, self._side = window, side
        self._timer = QTimer(self, singleShot=True, interval=HELD_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.held)

    def watch(self) -> None:
        """From now on it can be held."""
        hear_all(self)

    def rest(self) -> None:
        """Watches nothing any more: a filter that outlives its program ends in a crash."""
        hear_nothing(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWindow) and watched is self._window.window().windowHandle():
            self._look(event)
        return False

    def _look(self, event: QEvent) -> None:
        match event.type():
            case QEvent.Type.MouseButtonPress | QEvent.Type.TouchBegin:
                self._begin(_at(event))
            case QEvent.Type.MouseMove | QEvent.Type.TouchUpdate if not self._inside(_at(event)):
                self._timer.stop()
            case QEvent.Type.MouseButtonRelease | QEvent.Type.TouchEnd | QEvent.Type.TouchCancel:
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
