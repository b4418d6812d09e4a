"""The drawing of the Welcome screen: two bags and a present, which move a little."""

from math import sin, tau

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.gift_drawing import PAPER, paint_present
from kiosk.ui.widgets.paint import panel, smooth

_WIDE, _HIGH = 800.0, 560.0
_TICK_MS = 40
_BREATH_MS = 7000
_LIFT = 9.0
_GOLD = "#f3b23c"


class Drawing(QWidget):
    """Painted on the brand's ground; moves while it is visible, unless motion is off."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._elapsed = 0
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(self.look.either(800, 480), self.look.either(560, 336))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.look.motion:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        scale = min(self.width() / _WIDE, self.height() / _HIGH)
        painter.translate((self.width() - _WIDE * scale) / 2, (self.height() - _HIGH * scale) / 2)
        painter.scale(scale, scale)
        for phase, paint in (
            (0.0, self._paint_large_bag),
            (0.33, self._paint_bag),
            (0.66, self._paint_present),
        ):
            painter.save()
            painter.translate(
                0, _LIFT * sin(tau * (self._elapsed / _BREATH_MS + phase)) if self._elapsed else 0
            )
            paint(painter)
            painter.restore()
        painter.end()

    def _tick(self) -> None:
        self._elapsed += _TICK_MS
        self.update()

    def _paint_large_bag(self, painter: QPainter) -> None:
        self._paint_handle(painter, QRectF(100, 46, 170, 170), 26, _GOLD)
        panel(painter, QRectF(20, 136, 330, 390), 36, self.look.colour(_GOLD))

    def _paint_bag(self, painter: QPainter) -> None:
        self._paint_handle(painter, QRectF(370, 150, 130, 130), 20, PAPER)
        panel(painter, QRectF(310, 216, 250, 310), 30, self.look.colour(PAPER))
        panel(painter, QRectF(379, 310, 112, 112), 56, self.look.colour("brand"))

    def _paint_present(self, painter: QPainter) -> None:
        painter.translate(570, 306)
        paint_present(painter, self.look)

    def _paint_handle(self, painter: QPainter, ring: QRectF, width: float, colour: str) -> None:
        painter.setPen(QPen(self.look.colour(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath(QPointF(ring.left(), ring.bottom()))
        path.lineTo(ring.left(), ring.center().y())
        path.arcTo(ring, 180, -180)
        path.lineTo(ring.right(), ring.bottom())
        painter.drawPath(path)
