"""The spinner of a request under way."""

from math import ceil

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.look import Look

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
    """Turns while it runs, or stands still without motion; repaints its owner."""

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
