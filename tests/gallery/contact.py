"""The contact sheet: all pictures beside each other, small, each with its name."""

from math import ceil

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from kiosk.ui.theme import fonts

_COLUMNS = 8
_CELL = 300
_GAP = 24
_LABEL = 44


def contact_sheet(pictures: dict[str, QPixmap]) -> QPixmap:
    """In rows of eight; every cell is as high as the highest picture in it needs."""
    small = {name: picture.scaledToWidth(_CELL, _SMOOTH) for name, picture in pictures.items()}
    high = max(picture.height() for picture in small.values()) + _LABEL
    rows = ceil(len(small) / _COLUMNS)
    sheet = QPixmap(_GAP + _COLUMNS * (_CELL + _GAP), _GAP + rows * (high + _GAP))
    sheet.fill(QColor("#d9d9d9"))
    painter = QPainter(sheet)
    painter.setFont(fonts.font(15, 600, 0))
    for place, (name, picture) in enumerate(small.items()):
        left = _GAP + place % _COLUMNS * (_CELL + _GAP)
        top = _GAP + place // _COLUMNS * (high + _GAP)
        painter.drawText(QRect(left, top, _CELL, _LABEL), Qt.AlignmentFlag.AlignVCenter, name)
        painter.drawPixmap(left, top + _LABEL, picture)
    painter.end()
    return sheet


_SMOOTH = Qt.TransformationMode.SmoothTransformation
