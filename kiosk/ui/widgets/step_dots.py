"""The shopper's place in the journey: the step's name, a dot for each step, and the count."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.paint import mirrored, panel, smooth, trailing
from kiosk.ui.widgets.text.fit import draw_line


class StepDots(QWidget):
    """Takes no touch."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._done, self._total, self._name, self._count = 0, 0, "", ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_steps(self, done: int, total: int, name: str, count: str = "") -> None:
        """``done`` is the number of steps behind; ``count`` is "4 of 7" in the shopper's language."""
        self._done, self._total, self._name, self._count = done, total, name, count
        self.setAccessibleName(" ".join(filter(None, (name, count))))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        gaps = self.look.either(48, 46)
        return QSize(
            self._name_width() + self._dots_width() + self._count_width() + gaps, self.look.either(44, 32)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(self._dots_width(), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        look, rect = self.look, self.rect().toRectF()
        gap = look.either(24, 23)
        count = QRectF(rect.right() - self._count_width(), 0, self._count_width(), rect.height())
        dots = QRectF(count.left() - gap - self._dots_width(), 0, self._dots_width(), rect.height())
        name = QRectF(0, 0, max(0.0, dots.left() - gap), rect.height())
        way = self.layoutDirection()
        painter.setPen(look.colour("soft"))
        draw_line(
            painter,
            mirrored(count, rect, way),
            look.font(Role.COUNT),
            self._count,
            Qt.AlignmentFlag.AlignCenter,
        )
        painter.setPen(look.colour("ink"))
        draw_line(painter, mirrored(name, rect, way), look.font(Role.STEP), self._name, trailing(way))
        self._paint_dots(painter, dots, rect, way)
        painter.end()

    def _paint_dots(self, painter: QPainter, dots: QRectF, whole: QRectF, way: Qt.LayoutDirection) -> None:
        dot, gap, left = self._dot(), self.look.px(12), dots.left()
        for place in range(self._total):
            wide = self._pill() if place == self._done else dot
            spot = QRectF(left, dots.center().y() - dot / 2, wide, dot)
            colour = self.look.colour("brand" if place <= self._done else "edge")
            if place > self._done:
                colour.setAlphaF(0.45)
            panel(painter, mirrored(spot, whole, way), dot / 2, colour)
            left += wide + gap

    def _dot(self) -> int:
        return self.look.px(14)

    def _pill(self) -> int:
        return self.look.px(44)

    def _dots_width(self) -> int:
        if not self._total:
            return 0
        return (self._total - 1) * (self._dot() + self.look.px(12)) + self._pill()

    def _name_width(self) -> int:
        return QFontMetrics(self.look.font(Role.STEP)).horizontalAdvance(self._name) + 2

    def _count_width(self) -> int:
        return QFontMetrics(self.look.font(Role.COUNT)).horizontalAdvance(self._count) + 2
