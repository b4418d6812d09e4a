"""A switch with its words; the whole row can be touched."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.paint import leading, mirrored, panel, smooth
from kiosk.ui.widgets.text.fit import draw_line
from kiosk.ui.widgets.touch import Touchable


class Toggle(Touchable, QCheckBox):
    """``toggled`` and ``clicked`` are Qt's."""

    def __init__(
        self,
        look: Look,
        text: str,
        checked: bool = False,  # noqa: FBT001, FBT002
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.touch_by(look)
        self.setFont(look.font(Role.LEAD))
        self.setChecked(checked)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        high = max(self.look.either(104, 76), self.look.touch)
        return QSize(words + self._track().width() + 4 * self._pad(), high)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._track().width() + 6 * self._pad(), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        look, rect, way = self.look, self.sunk(), self.layoutDirection()
        radius = look.either(28, 20)
        panel(painter, rect, radius, look.colour("plate" if self.isDown() else "card"))
        self.paint_ring(painter, rect, radius)
        pad, size = self._pad(), self._track()
        track = QRectF(
            rect.right() - pad - size.width(), rect.center().y() - size.height() / 2, *size.toTuple()
        )
        self._paint_switch(painter, mirrored(track, rect, way))
        painter.setPen(look.colour("ink"))
        words = mirrored(rect.adjusted(pad, 0, -2 * pad - size.width(), 0), rect, way)
        draw_line(painter, words, self.font(), self.text(), leading(way))
        painter.end()

    def _paint_switch(self, painter: QPainter, track: QRectF) -> None:
        on, gap = self.isChecked(), self.look.px(5)
        panel(painter, track, track.height() / 2, self.look.colour("brand" if on else "edge"))
        side = track.height() - 2 * gap
        at_end = on == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
        left = track.right() - gap - side if at_end else track.left() + gap
        panel(painter, QRectF(left, track.top() + gap, side, side), side / 2, self.look.colour("card"))

    def _track(self) -> QSize:
        return QSize(self.look.either(100, 76), self.look.either(58, 44))

    def _pad(self) -> int:
        return self.look.either(30, 22)
