"""A bag to choose; one that is on the order says so and cannot be chosen again."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPixmap

from kiosk.ui.theme.icons import icon
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.choice import ChoiceCard
from kiosk.ui.widgets.paint import centred, leading, mirrored, panel, smooth
from kiosk.ui.widgets.text.fit import draw_line

_SIGN_SHARE = 0.4
"""The side of the icon that replaces a missing picture, as a share of the picture's."""


@dataclass(frozen=True)
class Bag:
    """What a card shows."""

    sku: str
    name: str
    price: str
    picture: QPixmap | None
    taken: bool


class BagCard(ChoiceCard):
    """`key` is its SKU; `taken` are the words for a bag that is on the order, else empty.

    `sign` is the icon where there is no picture.
    """

    def __init__(
        self,
        look: Look,
        key: str,
        name: str,
        picture: QPixmap | None = None,
        price: str = "",
        taken: str = "",
        sign: str = "shopping-bag",
    ) -> None:
        super().__init__(look, sign, name, picture=picture, price=price, key=key)
        self.taken = taken
        self.setEnabled(not taken)
        self.setAccessibleDescription(taken or price)

    def sizeHint(self) -> QSize:
        """A picture stands closer to its words than an icon does."""
        return super().sizeHint() - QSize(0, self.look.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.taken:
            self._paint_taken()

    def _art_side(self) -> int:
        return self.look.either(150, 96)

    def _art_spot(self) -> QRectF:
        """As large as the card has room for."""
        if self._is_low():
            return super()._art_spot()
        pad = self._pad()
        high = self.height() - 2 * pad - self.look.either(20, 12) - self._words_height()
        wide = self.width() - 2 * pad
        beside = wide - self._price_width() - self.look.px(16) if self._is_price_above() else wide
        side = min(high, wide, max(self._art_side(), beside))
        return mirrored(QRectF(pad, pad, side, side), self.rect().toRectF(), self.layoutDirection())

    def _paint_art(self, painter: QPainter) -> None:
        if self._picture:
            super()._paint_art(painter)
            return
        spot, look = self._art_spot(), self.look
        panel(painter, spot, look.either(20, 14), look.colour("plate"))
        colour = "brand" if self.isChecked() else "soft"
        sign = icon(look, self._icon or "", colour, round(spot.width() * _SIGN_SHARE))
        centred(painter, sign, QPointF(spot.center()))

    def _paint_taken(self) -> None:
        look, whole, way = self.look, self.rect().toRectF(), self.layoutDirection()
        side, pad, inset = look.either(28, 20), look.either(18, 12), look.either(24, 16)
        words = QFontMetrics(look.font(Role.SMALL)).horizontalAdvance(self.taken) + 2
        wide = min(words + side + 3 * pad, whole.width() - 2 * inset)
        pill = QRectF(whole.right() - inset - wide, inset, wide, side + 2 * look.either(12, 9))
        text = pill.adjusted(side + 2 * pad, 0, -pad, 0)
        mark = QRectF(pill.left() + pad, pill.top(), side, pill.height())
        painter = QPainter(self)
        smooth(painter)
        panel(painter, mirrored(pill, whole, way), pill.height() / 2, look.colour("tint"))
        centred(painter, icon(look, "check", "brand", side), QPointF(mirrored(mark, whole, way).center()))
        painter.setPen(look.colour("brand"))
        align = leading(way) | Qt.AlignmentFlag.AlignVCenter
        draw_line(painter, mirrored(text, whole, way), look.font(Role.SMALL), self.taken, align)
        painter.end()
