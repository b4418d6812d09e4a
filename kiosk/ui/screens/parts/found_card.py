"""A thing that was found: its picture, name, price and what is left. A touch is meant for all of it."""

from dataclasses import dataclass

from PySide6.QtCore import QDeadlineTimer, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kiosk.ui.theme.icons import icon
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.paint import centred, leading, mirrored, panel, smooth
from kiosk.ui.widgets.picture import paint_picture
from kiosk.ui.widgets.text.fit import draw_amount, draw_line, fitted_lines
from kiosk.ui.widgets.text.lines import set_lines
from kiosk.ui.widgets.touch import Touchable

_PICTURE = 160
_NAME_LINES, _PITCH = 2, 1.3
_SIGN = 0.3
"""The side of the icon that replaces a missing picture, as a share of the plate's height."""


@dataclass(frozen=True)
class FoundThing:
    """What a card shows; `held` are the words for what is in the basket, else empty."""

    name: str
    price: str
    left: str
    held: str = ""
    picture: QPixmap | None = None


class FoundCard(Touchable, QAbstractButton):
    """Picture above the words on a kiosk, beside them on a tablet."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.touch_by(look)
        self._shown = FoundThing("", "", "")
        self._deaf = QDeadlineTimer(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    def sizeHint(self) -> QSize:
        return QSize(self.look.either(300, 250), self.look.either(420, 180))

    def show_found(self, found: FoundThing) -> None:
        """Another thing, or the same as it is now."""
        if found == self._shown:
            return
        self._shown = found
        self.setAccessibleName(found.name)
        self.setAccessibleDescription(" ".join(filter(None, (found.price, found.left, found.held))))
        self.update()

    def pause(self, ms: int) -> None:
        """Ignores touches for so long; keys count, a held one presses only once."""
        self._deaf.setRemainingTime(ms)
        self.setDown(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._deaf.hasExpired():
            super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        self._paint_ground(painter, self.sunk())
        painter.translate(0, self.sunk().top())
        plate = self._plate()
        self._paint_picture(painter, self._turned(plate))
        self._paint_words(painter, self._words(plate))
        painter.end()

    def _turned(self, rect: QRectF) -> QRectF:
        return mirrored(rect, self.rect().toRectF(), self.layoutDirection())

    def _paint_ground(self, painter: QPainter, rect: QRectF) -> None:
        look, held = self.look, bool(self._shown.held)
        fill = look.colour("plate" if self.isDown() else "tint" if held else "card")
        edge = look.colour("brand" if held else "edge")
        panel(painter, rect, look.radius, fill, edge, look.px(3 if held else 2))
        inset = look.px(6)
        self.paint_ring(painter, rect.adjusted(inset, inset, -inset, -inset), look.radius - inset)

    def _plate(self) -> QRectF:
        pad, whole = self.look.either(22, 14), self.rect().toRectF()
        if self.look.portrait:
            high = whole.height() - 2 * pad - self._words_height()
            return QRectF(pad, pad, whole.width() - 2 * pad, max(0.0, high))
        side = min(whole.height() - 2 * pad, whole.width() * 0.4)
        return QRectF(pad, pad, side, side)

    def _words_height(self) -> float:
        look = self.look
        lines = [
            look.font(role).pixelSize() for role in (Role.NAME,) * _NAME_LINES + (Role.TITLE, Role.SMALL)
        ]
        return sum(lines) * _PITCH + look.px(14)

    def _words(self, plate: QRectF) -> QRectF:
        pad, whole = self.look.either(22, 14), self.rect().toRectF()
        gap = self.look.px(14)
        if self.look.portrait:
            return QRectF(pad, plate.bottom(), plate.width(), self._words_height()).adjusted(0, gap, 0, 0)
        left = plate.right() + gap
        return QRectF(left, pad, whole.width() - left - pad, whole.height() - 2 * pad)

    def _paint_picture(self, painter: QPainter, plate: QRectF) -> None:
        look = self.look
        if min(plate.width(), plate.height()) < 1:
            # Not laid out yet, or too low: the words come first.
            return
        panel(painter, plate, look.either(20, 14), look.colour("plate"))
        picture = self._shown.picture
        if picture is None or picture.isNull():
            sign = icon(look, "image", "soft", max(1, round(plate.height() * _SIGN)))
            centred(painter, sign, QPointF(plate.center()))
            return
        side = min(look.px(_PICTURE), plate.width(), plate.height())
        spot = QRectF(0, 0, side, side)
        spot.moveCenter(plate.center())
        paint_picture(painter, spot, picture, look.either(12, 10))

    def _paint_words(self, painter: QPainter, words: QRectF) -> None:
        look, way, shown = self.look, self.layoutDirection(), self._shown
        price, small = (look.font(role).pixelSize() * _PITCH for role in (Role.TITLE, Role.SMALL))
        last = QRectF(words.left(), words.bottom() - small, words.width(), small)
        amount = QRectF(words.left(), last.top() - price, words.width(), price)
        name = self._turned(words.adjusted(0, 0, 0, -price - small))
        lines = fitted_lines(
            look.font(Role.NAME),
            shown.name,
            name.size(),
            lambda text, font: set_lines(text, font, name.width(), 1.0, leading(way), way),
        )
        painter.setPen(look.colour("ink"))
        lines.draw(painter, name, Qt.AlignmentFlag.AlignTop)
        draw_amount(painter, self._turned(amount), look.font(Role.TITLE), shown.price, leading(way), way)
        painter.setPen(look.colour("brand" if shown.held else "soft"))
        draw_line(painter, self._turned(last), look.font(Role.SMALL), shown.held or shown.left, leading(way))
