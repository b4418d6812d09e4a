"""A card to choose: an icon or a picture, a title, a detail and a price."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from kiosk.ui.theme.icons import icon as drawn_icon
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.paint import centred, leading, mirrored, panel, smooth, trailing
from kiosk.ui.widgets.picture import paint_picture
from kiosk.ui.widgets.text.fit import draw_amount, draw_line, fitted_lines
from kiosk.ui.widgets.text.lines import set_lines
from kiosk.ui.widgets.touch import Touchable

ARROWS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}
"""The step in the list of cards for each arrow key."""
_ONE_LINE = 24
"""Letters of a detail that surely fit on one line."""
_MOST_PRICE = 0.65
"""The share of the title's line that a price takes, and no more."""
_READABLE = 0.7
_CROWDED = 2.4
"""A line shorter than this many times the price's width has no room for a title too."""


class ChoiceCard(Touchable, QRadioButton):
    """Tinted and with a brand edge when chosen. ``key`` names it in its group; the default is the title."""

    def __init__(
        self,
        look: Look,
        icon: str | None,
        title: str,
        detail: str = "",
        picture: QPixmap | None = None,
        price: str = "",
        key: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.touch_by(look)
        self.key = title if key is None else key
        self.title, self.detail = title, detail
        self._icon, self._picture = icon, picture
        self.setAccessibleName(title)
        self.show_price(price)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        look, pad = self.look, self._pad()
        high = 2 * pad + self._art_side() + look.either(24, 22) + self._words_height()
        wide = 2 * pad + QFontMetrics(look.font(Role.TITLE)).horizontalAdvance(self.title)
        return QSize(max(wide, look.either(280, 180)), high)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.either(180, 120), max(self.look.touch, self._words_height() + self._pad()))

    def show_price(self, price: str) -> None:
        """Shows the price, once it is known."""
        self.price = price
        self.setAccessibleDescription(" ".join(filter(None, (self.detail, price))))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaves arrow keys to the group: Qt's own move does not work in every direction."""
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        self._paint_ground(painter, self.sunk())
        painter.translate(0, self.sunk().top())
        self._paint_art(painter)
        self._paint_words(painter)
        painter.end()

    def _pad(self) -> int:
        return self.look.either(36, 25)

    def _art_side(self) -> int:
        return self.look.either(150, 96) if self._picture else self.look.either(56, 40)

    def _paint_ground(self, painter: QPainter, rect: QRectF) -> None:
        look, radius = self.look, self.look.radius
        chosen = self.isChecked()
        fill = look.colour("plate" if self.isDown() and not chosen else "tint" if chosen else "card")
        edge = look.colour("brand" if chosen else "edge")
        panel(painter, rect, radius, fill, edge, look.px(4 if chosen else 2))
        inset = look.px(7)
        self.paint_ring(painter, rect.adjusted(inset, inset, -inset, -inset), radius - inset)

    def _is_low(self) -> bool:
        """Whether it is too low for art above words; then they are side by side."""
        return self.height() < self.sizeHint().height() - 1

    def _words_height(self, width: float = 0) -> int:
        high = QFontMetrics(self.look.font(Role.TITLE)).height()
        return high + self._detail_height(width) + (self.look.px(2) if self.detail else 0)

    def _detail_height(self, width: float = 0) -> int:
        """The detail's height: two lines if it is long, unless it fits on one line of ``width``."""
        if not self.detail:
            return 0
        metrics = QFontMetrics(self.look.font(Role.BODY))
        one = len(self.detail) <= _ONE_LINE or metrics.horizontalAdvance(self.detail) <= width
        return metrics.height() * (1 if one else 2)

    def _paint_art(self, painter: QPainter) -> None:
        spot = self._art_spot()
        if self._picture:
            paint_picture(painter, spot, self._picture, self.look.either(20, 14))
        elif self._icon and not self._icon_gives_way():
            colour = "brand" if self.isChecked() else "soft"
            drawn = drawn_icon(self.look, self._icon, colour, int(spot.width()))
            centred(painter, drawn, QPointF(spot.center()))

    def _art_spot(self) -> QRectF:
        top, side = self._pad(), self._art_side()
        if self._is_low():
            side = min(side, self.height() - top)
            top = (self.height() - side) // 2
        return mirrored(QRectF(self._pad(), top, side, side), self.rect().toRectF(), self.layoutDirection())

    def _words_room(self) -> QRectF:
        pad, whole, high = self._pad(), self.rect().toRectF(), self._words_height()
        room = whole.adjusted(pad, 0, -pad, 0)
        if not self._is_low():
            room.setTop(whole.bottom() - pad + self.look.px(4) - high)
        else:
            if self._icon or self._picture:
                room.setLeft(2 * pad + min(self._art_side(), self.height() - pad))
            high = self._words_height(room.width())
            room.setTop(max(0.0, (whole.height() - high) / 2))
        room.setHeight(high)
        return mirrored(room, whole, self.layoutDirection())

    def _paint_words(self, painter: QPainter) -> None:
        room, way = self._words_room(), self.layoutDirection()
        detail = self._detail_height(room.width() if self._is_low() else 0)
        title = QRectF(room.left(), room.top(), room.width(), room.height() - detail)
        self._paint_title(painter, title)
        if not self.detail:
            return
        below = room.adjusted(0, title.height(), 0, 0)
        lines = fitted_lines(
            self.look.font(Role.BODY),
            self.detail,
            below.size(),
            lambda text, font: set_lines(text, font, below.width(), 1.0, leading(way), way),
        )
        painter.setPen(self.look.colour("soft"))
        lines.draw(painter, below, Qt.AlignmentFlag.AlignTop)

    def _paint_title(self, painter: QPainter, line: QRectF) -> None:
        look, way = self.look, self.layoutDirection()
        price, title = self._price_room(line), line
        if self.price and price.top() == line.top():
            title = line.adjusted(0, 0, -price.width() - look.px(12), 0)
        painter.setPen(look.colour("ink"))
        draw_line(painter, mirrored(title, line, way), look.font(Role.TITLE), self.title, leading(way))
        if self.price:
            spot = mirrored(price, line, way)
            draw_amount(painter, spot, look.font(Role.PRICE), self.price, trailing(way), way)

    def _price_width(self) -> int:
        return QFontMetrics(self.look.font(Role.PRICE)).horizontalAdvance(self.price) if self.price else 0

    def _is_price_above(self) -> bool:
        """Whether the price stands beside the art: the title's line is too short for both."""
        return self._price_width() * _CROWDED > self.width() - 2 * self._pad() and not self._is_low()

    def _beside_art(self) -> float:
        """The room beside the art, in pixels."""
        return self.width() - 2 * self._pad() - self._art_spot().width() - self.look.px(16)

    def _icon_gives_way(self) -> bool:
        """Whether a price needs its room: an amount says more than a sign."""
        crowded = self._beside_art() < self._price_width() * _READABLE
        return self._picture is None and self._is_price_above() and crowded

    def _price_room(self, line: QRectF) -> QRectF:
        """The price's rectangle: at the end of the title's line, or beside the art if that line is short."""
        wide = self._price_width()
        if not self._is_price_above():
            share = min(wide, line.width() * _MOST_PRICE)
            return QRectF(line.right() - share, line.top(), share, line.height())
        beside = line.width() if self._icon_gives_way() else self._beside_art()
        room = QRectF(line.right() - beside, line.top(), beside, line.height())
        room.moveCenter(QPointF(room.center().x(), self._art_spot().center().y()))
        return room
