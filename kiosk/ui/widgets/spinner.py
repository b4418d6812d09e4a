"""Something is under way."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.paint import smooth

TICK_MS = 50
_STEP = 15
_ARC = 270 * 16


def paint_spinner(painter: QPainter, rect: QRectF, colour: QColor, turn: int) -> None:
    """Three quarters of a ring, ``turn`` degrees on."""
    width = max(2, ceil(rect.width() / 9))
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawArc(rect.adjusted(inset, inset, -inset, -inset), -turn * 16, _ARC)


class Turning(QTimer):
    """Turns while it runs, or stands still where nothing may move; repaints its owner."""

    def __init__(self, look: Look, owner: QWidget) -> None:
        super().__init__(owner)
        self._moves = look.motion
        self._owner = owner
        self.degrees = 0
        self.setInterval(TICK_MS)
        self.timeout.connect(self._turn)

    def begin(self) -> None:
        self.degrees = 0
        if self._moves:
            self.start()
        self._owner.update()

    def _turn(self) -> None:
        self.degrees = (self.degrees + _STEP) % 360
        self._owner.update()


class Spinner(QWidget):
    def __init__(
        self, look: Look, size: int | None = None, colour: str = "brand", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._colour = look.colour(colour)
        side = size or look.either(64, 44)
        self._side = QSize(side, side)
        self._turning = Turning(look, self)
        self._turning.begin()
        self.setFixedSize(self._side)

    def sizeHint(self) -> QSize:
        return self._side

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        paint_spinner(painter, self.rect().toRectF(), self._colour, self._turning.degrees)
        painter.end()
