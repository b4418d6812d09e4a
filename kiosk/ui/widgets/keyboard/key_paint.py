"""Paints a key: white if it writes, sunk while it is down."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.ui.theme.icons import icon
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.keyboard.key_grid import Placed
from kiosk.ui.widgets.keyboard.keys import Key
from kiosk.ui.widgets.paint import centred, panel
from kiosk.ui.widgets.text.fit import draw_line


def paint_key(painter: QPainter, look: Look, place: Placed, *, down: bool, lit: bool) -> None:
    """``lit`` is for a key that is locked, as shift can be."""
    rect, key, radius = QRectF(place.rect), place.key, look.either(20, 14)
    if down:
        rect.translate(0, look.px(2))
    else:
        panel(painter, rect.translated(0, look.px(2)), radius, look.colour("shade"))
    panel(painter, rect, radius, look.colour(_ground(key, down=down, lit=lit)))
    if key.icon:
        drawn = icon(look, key.icon, "brand" if lit else "ink", look.either(38, 28))
        centred(painter, drawn, rect.center())
        return
    painter.setPen(look.colour("ink"))
    font = look.font(Role.KEY if len(key.text) == 1 else Role.STRONG)
    draw_line(painter, rect, font, key.text, Qt.AlignmentFlag.AlignCenter)


def _ground(key: Key, *, down: bool, lit: bool) -> str:
    if lit:
        return "tint"
    if key.is_plain():
        return "plate" if down else "card"
    return "line" if down else "plate"
