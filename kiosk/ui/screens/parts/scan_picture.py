"""The picture of an empty basket: a label with its barcode, and the light that reads it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.paint import panel, smooth

_SIDE = 400.0
_BARS = (
    (0, 10),
    (18, 4),
    (30, 14),
    (52, 6),
    (66, 4),
    (78, 16),
    (102, 6),
    (116, 4),
    (128, 12),
    (148, 6),
    (162, 14),
)


class ScanPicture(QWidget):
    """Painted at the size it is given; square."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self.look.either(400, 240)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        scale = min(self.width(), self.height()) / _SIDE
        painter.translate((self.width() - _SIDE * scale) / 2, (self.height() - _SIDE * scale) / 2)
        painter.scale(scale, scale)
        panel(painter, QRectF(0, 0, _SIDE, _SIDE), _SIDE / 2, self.look.colour("tint"))
        self._paint_label(painter)
        self._paint_light(painter)
        painter.end()

    def _paint_label(self, painter: QPainter) -> None:
        look = self.look
        panel(painter, QRectF(84, 104, 232, 192), 24, look.colour("card"), look.colour("line"), 3)
        for left, wide in _BARS:
            panel(painter, QRectF(112 + left, 134, wide, 104), 1, look.colour("ink"))
        panel(painter, QRectF(112, 256, 120, 14), 7, look.colour("plate"))
        panel(painter, QRectF(246, 256, 42, 14), 7, look.colour("gold"))

    def _paint_light(self, painter: QPainter) -> None:
        glow = self.look.colour("red")
        glow.setAlphaF(0.18)
        panel(painter, QRectF(52, 174, 296, 26), 13, glow)
        panel(painter, QRectF(52, 184, 296, 6), 3, self.look.colour("red"))
