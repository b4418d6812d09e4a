"""Buttons: the one main action, the quiet ones beside it, the bar at the bottom, pills on the brand."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kiosk.ui.theme.icons import icon as drawn_icon
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.fit import draw_line, fitted_line
from kiosk.ui.widgets.paint import centred, panel, smooth
from kiosk.ui.widgets.spinner import Turning, paint_spinner
from kiosk.ui.widgets.touch import Touchable

_SPINNER_AFTER_MS = 1000


@dataclass(frozen=True)
class Dress:
    """How a kind of button looks; sizes in design pixels, portrait then landscape."""

    role: Role
    high: tuple[int, int]
    aside: tuple[int, int]
    icon: tuple[int, int]
    gap: tuple[int, int]
    fill: str | None
    ink: str
    edge: str | None = None
    ring: str = "ink"


class Kind(Enum):
    MAIN = Dress(Role.BUTTON, (124, 82), (56, 36), (36, 34), (24, 14), "brand", "brand_ink", ring="brand_ink")
    QUIET = Dress(Role.BUTTON, (124, 82), (44, 36), (32, 30), (28, 14), "card", "ink", "edge")
    SMALL = Dress(Role.STRONG, (112, 64), (32, 24), (34, 24), (20, 12), "card", "ink", "edge")
    BAR = Dress(Role.BAR, (80, 76), (20, 16), (34, 24), (16, 10), None, "soft")
    PILL = Dress(Role.STRONG, (100, 76), (36, 28), (38, 26), (16, 10), "glass", "brand_ink", ring="brand_ink")


class Button(Touchable, QPushButton):
    """``clicked`` on touch, Space, Return and Enter. PILL stands on the brand and shows ``isChecked()``."""

    def __init__(
        self,
        look: Look,
        text: str,
        icon: str | None = None,
        kind: Kind = Kind.MAIN,
        trailing_icon: bool = False,  # noqa: FBT001, FBT002
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.touch_by(look)
        self.kind = kind
        self._icon = icon
        self._trailing = trailing_icon
        self._busy = False
        self._turning = Turning(look, self)
        self._patience = QTimer(self, singleShot=True, interval=_SPINNER_AFTER_MS)
        self._patience.timeout.connect(self._turning.begin)
        self._patience.timeout.connect(self._spin)
        self._spinning = False
        self.setFont(look.font(kind.value.role))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str | None) -> None:
        self._icon = name
        self.updateGeometry()
        self.update()

    def is_busy(self) -> bool:
        return self._busy

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001
        """Deaf to presses at once; a spinner takes the icon's place after a second."""
        if busy == self._busy:
            return
        self._busy = busy
        self._spinning = False
        self._turning.stop()
        self._patience.start() if busy else self._patience.stop()
        self.update()

    def sizeHint(self) -> QSize:
        dress = self.kind.value
        wide = QFontMetrics(self.font()).horizontalAdvance(self.text()) + self._icon_room()
        high = max(self.look.either(*dress.high), self.look.touch)
        return QSize(wide + 2 * self.look.either(*dress.aside), high)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(max(self.look.touch, self.look.px(48) + self._icon_room()), hint.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._busy:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._busy or event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        self.sink(painter)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        self._paint_ground(painter)
        self._paint_content(painter)
        painter.end()

    def _spin(self) -> None:
        self._spinning = True
        self.update()

    def _lit(self) -> bool:
        return self.isCheckable() and self.isChecked()

    def _ink(self) -> str:
        if self._lit():
            return "brand"
        return self.kind.value.ink

    def _paint_ground(self, painter: QPainter) -> None:
        dress, look, rect = self.kind.value, self.look, self.rect().toRectF()
        radius = rect.height() / 2 if self.kind is Kind.PILL else min(look.radius, rect.height() / 2)
        fill = look.colour(dress.fill) if dress.fill and dress.fill != "glass" else None
        if dress.fill == "glass":
            fill = look.colour("brand_ink")
            fill.setAlphaF(1.0 if self._lit() else 0.14)
        if self.isDown() and fill and not self._lit():
            fill = look.colour("plate") if dress.edge else fill.darker(112)
        edge = look.colour(dress.edge) if dress.edge else None
        panel(painter, rect, radius, fill, edge, look.px(2) if edge else 0)
        inset = look.px(5) if self.kind is Kind.MAIN else 0
        ring = "brand" if self._lit() else dress.ring
        self.paint_ring(painter, rect.adjusted(inset, inset, -inset, -inset), radius - inset, ring)

    def _icon_room(self) -> int:
        if not self._icon:
            return 0
        dress = self.kind.value
        return self.look.either(*dress.icon) + (self.look.either(*dress.gap) if self.text() else 0)

    def _paint_content(self, painter: QPainter) -> None:
        look, dress, rect = self.look, self.kind.value, self.rect().toRectF()
        side = look.either(*dress.icon)
        aside = min(look.either(*dress.aside), look.px(24))
        room = rect.width() - 2 * aside - self._icon_room()
        font, shown = fitted_line(self.font(), self.text(), int(room))
        words = QFontMetrics(font).horizontalAdvance(shown)
        left = (rect.width() - words - self._icon_room()) / 2
        icon_first = self._trailing == (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        text_left = left + (self._icon_room() if icon_first else 0)
        icon_left = left if icon_first else left + words + self._icon_room() - side
        painter.setPen(look.colour(self._ink()))
        text_rect = QRectF(text_left, 0, words + 1, rect.height())
        draw_line(painter, text_rect, font, shown, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        icon_rect = QRectF(icon_left, (rect.height() - side) / 2, side, side)
        self._paint_icon(painter, icon_rect)

    def _paint_icon(self, painter: QPainter, rect: QRectF) -> None:
        if self._spinning:
            spot = rect if self._icon else QRectF(self.width() - 2 * rect.width(), rect.y(), *_pair(rect))
            paint_spinner(painter, spot, self.look.colour(self._ink()), self._turning.degrees)
        elif self._icon:
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            pixmap = drawn_icon(self.look, self._icon, self._ink(), int(rect.width()), mirrored=rtl)
            centred(painter, pixmap, QPointF(rect.center()))


class IconButton(Button):
    """A round button that shows only an icon; ``name`` is what a screen reader says."""

    def __init__(
        self, look: Look, icon: str, name: str, kind: Kind = Kind.SMALL, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", icon, kind, parent=parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self.look.either(*self.kind.value.high) if self.kind is Kind.PILL else self.look.either(72, 64)
        return QSize(max(side, self.look.touch), max(side, self.look.touch))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _pair(rect: QRectF) -> tuple[float, float]:
    return rect.width(), rect.height()
