"""A hint: what is wrong, and what to do now. It keeps its place while it is empty."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.theme.icons import icon
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.paint import centred, leading, mirrored, panel, smooth
from kiosk.ui.widgets.text.fit import fitted_lines
from kiosk.ui.widgets.text.lines import Lines, set_lines

_PITCH = 1.08
_SMALLEST = 0.7
"""The least size, as a share of the usual one, so that the easier view shortens no hint."""


class HintKind(Enum):
    """Its ground, its icon and the icon's colour."""

    GOLD = ("gold_tint", "info", "ink")
    RED = ("red_tint", "circle-alert", "red")
    INFO = ("card", "info", "brand")


class Hint(QLabel):
    """Plain text on two lines; longer text is set smaller."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.kind = HintKind.GOLD
        self._strong = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def say(self, text: str, kind: HintKind = HintKind.GOLD, strong: str = "") -> None:
        """``strong`` comes first, in bold; both empty hide the hint. Screen readers announce it."""
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
        lines = fitted_lines(
            look.font(Role.BODY),
            self.text(),
            room.size() - QSizeF(0, look.px(12)),
            lambda text, font: self._set(text, font, room.width()),
            _SMALLEST / (Role.BODY.value.easier if look.easier else 1),
        )
        lines.draw(painter, room, Qt.AlignmentFlag.AlignVCenter)
        painter.end()

    def _set(self, text: str, font: QFont, width: float) -> Lines:
        way = self.layoutDirection()
        return set_lines(text, font, width, _PITCH, leading(way), way, self._bold())

    def _bold(self) -> list[QTextLayout.FormatRange]:
        span = QTextLayout.FormatRange()
        span.start, span.length = 0, len(self._strong)
        span.format = QTextCharFormat()
        span.format.setFontWeight(QFont.Weight.Bold)
        return [span]
