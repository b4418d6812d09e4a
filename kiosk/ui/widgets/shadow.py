"""The shadow of cards: wide and faint; blurred once, then stretched to any size."""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from kiosk.ui.widgets.paint import panel

_DEPTH = 0.045
_DROP = 0.25


def paint_shadow(painter: QPainter, card: QRect, radius: int, blur: int, colour: QColor) -> None:
    """Paints a shadow around ``card``, ``blur`` pixels wide, a little more below than above."""
    corner = radius + blur
    tile = _tile(radius, blur, colour.name())
    outer = card.adjusted(-blur, -blur, blur, blur)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    for source, target in zip(_rim(tile.rect(), corner), _rim(outer, corner), strict=True):
        painter.drawPixmap(target, tile, source)


def _rim(rect: QRect, corner: int) -> list[QRect]:
    """The four corners and the four sides; the card covers the middle."""
    columns = _parts(rect.left(), rect.width(), corner)
    rows = _parts(rect.top(), rect.height(), corner)
    patches = [QRect(x, y, wide, high) for y, high in rows for x, wide in columns]
    return patches[:4] + patches[5:]


def _parts(start: int, length: int, corner: int) -> list[tuple[int, int]]:
    """Begin and length of the first corner, the middle and the other corner."""
    return [(start, corner), (start + corner, length - 2 * corner), (start + length - corner, corner)]


@lru_cache(maxsize=8)
def _tile(radius: int, blur: int, colour: str) -> QPixmap:
    """The smallest shadow with these corners: layers that add up to a soft edge."""
    side = 2 * (radius + blur) + 1
    tile = QPixmap(side, side)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    layer = QColor(colour)
    for out in range(blur):
        layer.setAlphaF(_DEPTH * 2 * (out + 1) / blur**2)
        inset = float(out)
        drop = _DROP * inset
        rect = QRectF(inset, inset + drop, side - 2 * inset, side - 2 * inset)
        panel(painter, rect, radius + blur - inset, layer)
    painter.end()
    return tile
