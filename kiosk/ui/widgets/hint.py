"""A hint: what is wrong, by how much, and what happens now. Its place stays when it says nothing."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.theme.icons import icon
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.paint import centred, mirrored, panel, smooth

_LINES = 2
_SMALLEST = 0.7


class HintKind(Enum):
    """Its ground, its icon and the icon's colour."""

    GOLD = ("gold_tint", "info", "ink")
    RED = ("red_tint", "circle-alert", "red")
    INFO = ("card", "info", "brand")


class Hint(QLabel):
    """Plain text on two lines; more of it is set smaller."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.kind = HintKind.GOLD
        self._strong = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def say(self, text: str, kind: HintKind = HintKind.GOLD, strong: str = "") -> None:
        """``strong`` stands first and bold. Both empty: the hint goes. Screen readers are told."""
        whole = " ".join(filter(None, (strong, text)))
        same = whole == self.text() and kind is self.kind
        self.kind, self._strong = kind, strong
        self.setText(whole)
        self.setVisible(bool(whole))
        self.update()
        if whole and not same:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def sizeHint(self) -> QSize:
        return QSize(self.look.either(600, 360), self.look.either(116, 72))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(200), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        look, rect, way = self.look, self.rect().toRectF(), self.layoutDirection()
        ground, name, colour = self.kind.value
        panel(painter, rect, look.either(20, 16), look.colour(ground))
        side, pad = look.either(26, 22), look.either(28, 20)
        spot = mirrored(QRectF(pad, 0, side, rect.height()), rect, way)
        centred(painter, icon(look, name, colour, side), QPointF(spot.center()))
        room = mirrored(rect.adjusted(pad + side + look.px(18), 0, -pad, 0), rect, way)
        painter.setPen(look.colour("ink"))
        layout, high = self._set(room)
        layout.draw(painter, QPointF(room.left(), room.center().y() - high / 2))
        painter.end()

    def _set(self, room: QRectF) -> tuple[QTextLayout, float]:
        font = QFont(self.look.font(Role.BODY))
        least = font.pixelSize() * _SMALLEST
        while True:
            layout, high = self._wrapped(font, room.width())
            if font.pixelSize() <= least or high <= room.height() - self.look.px(12):
                return layout, high
            font.setPixelSize(font.pixelSize() - 1)

    def _wrapped(self, font: QFont, width: float) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self.text(), font)
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._bold())
        layout.beginLayout()
        high = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, high))
            high += line.height() * 1.08
        layout.endLayout()
        return layout, high

    def _bold(self) -> list[QTextLayout.FormatRange]:
        span = QTextLayout.FormatRange()
        span.start, span.length = 0, len(self._strong)
        span.format = QTextCharFormat()
        span.format.setFontWeight(QFont.Weight.Bold)
        return [span]
