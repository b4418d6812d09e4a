"""Paints a row: plate or picture, title and detail, the amount at the end of the line."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from kiosk.ui.theme.icons import icon
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.paint import centred, leading, mirrored, panel, smooth, trailing
from kiosk.ui.widgets.picture import paint_picture
from kiosk.ui.widgets.summary.row import SummaryRow
from kiosk.ui.widgets.summary.summary_model import GLOW, ROW
from kiosk.ui.widgets.text.fit import draw_amount, draw_line

_INK = {"plain": "ink", "discount": "brand", "soft": "soft"}
_NONE = -1
_MOST_AMOUNT = 0.55
"""The share of a row that an amount takes before it becomes smaller, so that the title stays readable."""
_SMALLEST_AMOUNT = 0.75


class SummaryDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.ringed = _NONE
        """The row with the focus ring."""
        self.row_height = max(look.either(78, 60), QFontMetrics(look.font(Role.NAME)).height() + look.px(20))
        self.side = look.px(20)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.side * 2, self.row_height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: SummaryRow = index.data(ROW)
        whole = QRectF(option.rect)
        way = option.direction
        focused = self.ringed == index.row()
        painter.save()
        smooth(painter)
        self._paint_ground(painter, whole, index.data(GLOW), focused)
        line = whole.adjusted(self.side, 0, -self.side, 0)
        self._paint_plate(painter, line, row, way)
        self._paint_words(painter, line, row, way)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, glow: float, focused: bool) -> None:  # noqa: FBT001
        radius = self.look.either(18, 20)
        if glow:
            gold = self.look.colour("gold_tint")
            gold.setAlphaF(min(1.0, glow))
            panel(painter, rect, radius, gold)
        if focused:
            panel(painter, rect, radius, None, self.look.colour("ink"), self.look.px(3))

    def _paint_plate(self, painter: QPainter, line: QRectF, row: SummaryRow, way: Qt.LayoutDirection) -> None:
        look, side = self.look, self._plate()
        spot = QRectF(line.left(), line.center().y() - side / 2, side, side)
        spot = mirrored(spot, line, way)
        if row.picture and not row.picture.isNull():
            paint_picture(painter, spot, row.picture, look.either(14, 10))
            return
        panel(painter, spot, look.either(14, 10), look.colour("plate"))
        drawn = icon(
            look, row.icon, "ink", look.either(32, 30), mirrored=way == Qt.LayoutDirection.RightToLeft
        )
        centred(painter, drawn, QPointF(spot.center()))

    def _paint_words(self, painter: QPainter, line: QRectF, row: SummaryRow, way: Qt.LayoutDirection) -> None:
        look = self.look
        name, body, price = look.font(Role.NAME), look.font(Role.BODY), look.font(Role.PRICE)
        title, detail, amount = _wide(name, row.title), _wide(body, row.detail), _wide(price, row.amount)
        gap, start = look.px(11), line.left() + self._plate() + look.either(24, 14)
        amount = min(amount, max(amount * _SMALLEST_AMOUNT, (line.right() - start) * _MOST_AMOUNT))
        room = line.right() - start - (amount + look.px(16) if amount else 0)
        title = min(title, room - (min(detail, room / 2) + gap if detail else 0))
        detail = min(detail, room - title - gap)
        ink = "soft" if row.tone == "soft" else "ink"
        words = (
            (start, title, name, row.title, ink),
            (start + title + gap, detail, body, row.detail, "soft"),
        )
        for left, wide, font, text, colour in words:
            if text:
                painter.setPen(look.colour(colour))
                spot = mirrored(QRectF(left, line.top(), wide, line.height()), line, way)
                draw_line(painter, spot, font, text, leading(way), smallest=1)
        painter.setPen(look.colour(_INK[row.tone]))
        spot = mirrored(QRectF(line.right() - amount, line.top(), amount, line.height()), line, way)
        draw_amount(painter, spot, price, row.amount, trailing(way), way)

    def _plate(self) -> int:
        return self.look.either(60, 44)


def _wide(font: QFont, text: str) -> float:
    return QFontMetrics(font).horizontalAdvance(text) + 1 if text else 0
