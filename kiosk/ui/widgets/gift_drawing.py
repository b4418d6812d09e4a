"""The drawing of a present, for Welcome and for a wrapped order."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.paint import panel, smooth

PAPER = "#f6f4ef"
_GOLD, _CORAL = "#f3b23c", "#df7b5f"
_BOX = QRectF(0, 0, 210, 220)
_BOW = 60.0
_ROUND = 460.0


class Present(QWidget):
    """The present on a tinted circle, at any size."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        side = self.look.either(400, 220)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        scale = min(self.width(), self.height()) / _ROUND
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(scale, scale)
        disc = QRectF(-_ROUND / 2, -_ROUND / 2, _ROUND, _ROUND)
        panel(painter, disc, _ROUND / 2, self.look.colour("tint"))
        painter.translate(-_BOX.width() / 2, (_BOW - _BOX.height()) / 2)
        paint_present(painter, self.look, _GOLD)
        painter.end()


def paint_present(painter: QPainter, look: Look, ribbon: str = PAPER) -> None:
    """Paints it 210 wide and 220 high, with the bow above that."""
    colour = look.colour(ribbon)
    panel(painter, _BOX, 24, look.colour(_CORAL))
    painter.fillRect(QRectF(88, 0, 34, 220), colour)
    painter.fillRect(QRectF(0, 70, 210, 30), colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for side in (-1, 1):
        painter.drawPath(_leaf(QPointF(105, 0), side))


def _leaf(knot: QPointF, side: int) -> QPainterPath:
    """Half of the bow, left (-1) or right (1) of the knot."""
    path = QPainterPath(knot)
    path.cubicTo(
        knot + QPointF(side * 20, -46), knot + QPointF(side * 64, -66), knot + QPointF(side * 72, -50)
    )
    path.cubicTo(knot + QPointF(side * 84, -26), knot + QPointF(side * 30, -2), knot)
    return path
