"""A word on gold, for a passing state."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.paint import mirrored, panel, smooth
from kiosk.ui.widgets.text.fit import draw_line


class Badge(QLabel):
    """Hidden while it is empty."""

    def __init__(self, look: Look, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFont(look.font(Role.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        self.setText(text)
        self.setVisible(bool(text))

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        dot, pad = self._dot(), self.look.either(18, 12)
        return QSize(metrics.horizontalAdvance(self.text()) + 2 + dot * 2 + 2 * pad, metrics.height() + pad)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(80), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        rect, look, way = self.rect().toRectF(), self.look, self.layoutDirection()
        pad, dot = look.either(18, 12), self._dot()
        panel(painter, rect, rect.height() / 2, look.colour("gold_tint"))
        spot = QRectF(pad, (rect.height() - dot) / 2, dot, dot)
        panel(painter, mirrored(spot, rect, way), dot / 2, look.colour("gold"))
        painter.setPen(look.colour("ink"))
        words = mirrored(rect.adjusted(pad + dot * 2, 0, -pad, 0), rect, way)
        draw_line(painter, words, self.font(), self.text(), Qt.AlignmentFlag.AlignCenter)
        painter.end()

    def _dot(self) -> int:
        return self.look.either(14, 10)
