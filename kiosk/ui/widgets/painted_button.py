"""A button's look: its ground, its text on one line or two, and its icon or spinner."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kiosk.ui.theme.icons import icon as drawn_icon
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.button_kinds import GLASS, ButtonKind
from kiosk.ui.widgets.paint import centred, mirrored, panel, smooth
from kiosk.ui.widgets.spinner import Turning, paint_spinner
from kiosk.ui.widgets.text.fit import draw_line, fitted_line, fitted_lines
from kiosk.ui.widgets.text.lines import set_lines
from kiosk.ui.widgets.touch import Touchable


class PaintedButton(Touchable, QPushButton):
    """PILL is for the brand's ground and shows ``isChecked()``; ``spinning`` shows a spinner for the icon."""

    def __init__(
        self,
        look: Look,
        text: str,
        icon: str | None = None,
        kind: ButtonKind = ButtonKind.MAIN,
        trailing_icon: bool = False,  # noqa: FBT001, FBT002
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.touch_by(look)
        self.kind = kind
        self._icon = icon
        self._trailing = trailing_icon
        self.turning = Turning(look, self)
        self.spinning = False
        self.setFont(look.font(kind.value.role))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str | None) -> None:
        self._icon = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        dress = self.kind.value
        wide = QFontMetrics(self.font()).horizontalAdvance(self.text()) + self._icon_room()
        high = max(self.look.either(*dress.high), self.look.touch)
        return QSize(wide + 2 * self.look.either(*dress.aside), high)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(max(self.look.touch, self.look.px(48) + self._icon_room()), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        if self._is_off() and self.kind is ButtonKind.PILL:
            painter.setOpacity(0.45)
        whole = self.sunk()
        self._paint_ground(painter, whole)
        text, icon = self._laid_out(whole)
        painter.setPen(self.look.colour(self._ink()))
        self._paint_text(painter, text)
        self._paint_icon(painter, icon)
        painter.end()

    def corner(self, whole: QRectF) -> float:
        """The radius of its corners in pixels."""
        round_end = whole.height() / 2
        return round_end if self.kind is ButtonKind.PILL else min(self.look.radius, round_end)

    def _lit(self) -> bool:
        return self.isCheckable() and self.isChecked()

    def _is_off(self) -> bool:
        return not self.isEnabled()

    def _ink(self) -> str:
        if self._is_off() and self.kind is not ButtonKind.PILL:
            # Its words stay readable: they may say why it is off, or for how long.
            return "soft"
        if self._lit():
            return "brand"
        return self.kind.value.ink

    def _fill(self) -> QColor | None:
        dress, lit = self.kind.value, self._lit()
        if dress.fill is None:
            return None
        if dress.fill == GLASS:
            glass = self.look.colour("brand_ink")
            glass.setAlphaF(1.0 if lit else 0.14)
            return glass if lit or not self.isDown() else glass.darker(112)
        if self._is_off() and dress.edge is None:
            return self.look.colour("plate")
        if not self.isDown():
            return self.look.colour(dress.fill)
        return self.look.colour("plate") if dress.edge else self.look.colour(dress.fill).darker(112)

    def _paint_ground(self, painter: QPainter, whole: QRectF) -> None:
        dress, look, radius = self.kind.value, self.look, self.corner(whole)
        edge = look.colour("line" if self._is_off() else dress.edge) if dress.edge else None
        panel(painter, whole, radius, self._fill(), edge, look.px(2) if edge else 0)
        inset = look.px(5) if self.kind is ButtonKind.MAIN else 0
        ring = "brand" if self._lit() else dress.ring
        self.paint_ring(painter, whole.adjusted(inset, inset, -inset, -inset), radius - inset, ring)

    def _icon_side(self) -> int:
        return self.look.either(*self.kind.value.icon) if self._icon or self.spinning else 0

    def _icon_room(self) -> int:
        gap = self.look.either(*self.kind.value.gap) if self.text() else 0
        return self._icon_side() + gap if self._icon_side() else 0

    def _laid_out(self, whole: QRectF) -> tuple[QRectF, QRectF]:
        """The rectangles of text and icon: together in the middle, in reading order."""
        aside = min(self.look.either(*self.kind.value.aside), self.look.px(24))
        room = max(0.0, whole.width() - 2 * aside - self._icon_room())
        wanted = ceil(QFontMetricsF(self.font()).horizontalAdvance(self.text()))
        words, side = min(wanted, room), self._icon_side()
        left = whole.left() + (whole.width() - words - self._icon_room()) / 2
        text = QRectF(left + (0 if self._trailing else self._icon_room()), whole.top(), words, whole.height())
        icon_left = left + words + self._icon_room() - side if self._trailing else left
        icon = QRectF(icon_left, whole.center().y() - side / 2, side, side)
        way = self.layoutDirection()
        return mirrored(text, whole, way), mirrored(icon, whole, way)

    def _paint_text(self, painter: QPainter, room: QRectF) -> None:
        """Paints the text on one line, or on two if it does not fit."""
        font, shown = fitted_line(self.font(), self.text(), room.width() + 1)
        centre = Qt.AlignmentFlag.AlignCenter
        if shown == self.text():
            draw_line(painter, room, font, shown, centre)
            return
        lines = fitted_lines(
            self.font(),
            self.text(),
            QSizeF(room.width(), room.height() * 0.9),
            lambda text, font: set_lines(text, font, room.width(), 1.0, centre, self.layoutDirection()),
        )
        lines.draw(painter, room, centre)

    def _paint_icon(self, painter: QPainter, spot: QRectF) -> None:
        if self.spinning:
            paint_spinner(painter, spot, self.look.colour(self._ink()), self.turning.degrees)
        elif self._icon:
            turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            drawn = drawn_icon(self.look, self._icon, self._ink(), int(spot.width()), mirrored=turned)
            centred(painter, drawn, spot.center())
