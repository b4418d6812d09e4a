"""A chip for something applied to the order, with an ✕ to remove it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.theme.icons import icon as drawn_icon
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.paint import centred, leading, mirrored, panel, smooth
from kiosk.ui.widgets.text.fit import draw_line
from kiosk.ui.widgets.touch import Touchable


class _Remove(Touchable, QAbstractButton):
    def __init__(self, look: Look, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.touch_by(look)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        inset = self.look.either(14, 12)
        rect = self.sunk().adjusted(inset, inset, -inset, -inset)
        panel(painter, rect, rect.height() / 2, self.look.colour("card"))
        centred(
            painter, drawn_icon(self.look, "x", "brand", self.look.either(30, 22)), QPointF(rect.center())
        )
        self.paint_ring(painter, rect, rect.height() / 2)
        painter.end()


class Chip(QWidget):
    """``remove_name`` names the ✕ for screen readers."""

    removed = Signal()

    def __init__(
        self,
        look: Look,
        text: str,
        icon: str | None = None,
        removable: bool = True,  # noqa: FBT001, FBT002
        remove_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.text = text
        self._icon = icon
        self.setFont(look.font(Role.STRONG))
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._high = max(look.either(88, 76), look.touch)
        self._end = self._high if removable else look.either(36, 26)
        if removable:
            self._add_remove(remove_name or text)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.text) + 2
        return QSize(self._start() + words + self.look.either(10, 6) + self._end, self._high)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._high * 2, self._high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        look, rect, way = self.look, self.rect().toRectF(), self.layoutDirection()
        panel(painter, rect, rect.height() / 2, look.colour("tint"))
        side = look.either(30, 24)
        if self._icon:
            spot = mirrored(QRectF(look.either(32, 26), 0, side, rect.height()), rect, way)
            centred(painter, drawn_icon(look, self._icon, "brand", side), QPointF(spot.center()))
        painter.setPen(look.colour("brand"))
        words = mirrored(rect.adjusted(self._start(), 0, -self._end, 0), rect, way)
        draw_line(painter, words, self.font(), self.text, leading(way))
        painter.end()

    def _start(self) -> int:
        look = self.look
        return look.either(32, 26) + (look.either(30, 24) + look.either(18, 12) if self._icon else 0)

    def _add_remove(self, name: str) -> None:
        remove = _Remove(self.look, self._high, self)
        remove.setAccessibleName(name)
        remove.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, self.look.either(4, 2), 0)
        layout.addStretch(1)
        layout.addWidget(remove)
