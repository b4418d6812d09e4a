"""The rectangles of a keyboard's keys, and the key at a point."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from kiosk.ui.widgets.keyboard.keys import Key, Rows


@dataclass(frozen=True)
class Placed:
    """``cell`` is the touch area: the key and half of the gap around it."""

    key: Key
    rect: QRectF
    cell: QRectF


def placed(rows: Rows, width: float, height: float, gap: float) -> tuple[Placed, ...]:
    """Every row fills the width; all have one height. Never mirrored, as Arabic keyboards are not."""
    high = (height - gap * (len(rows) - 1)) / len(rows)
    keys: list[Placed] = []
    for place, row in enumerate(rows):
        keys += _placed_row(row, width, gap, place * (high + gap), high)
    return tuple(keys)


def meant(keys: Sequence[Placed], point: QPointF) -> Placed | None:
    return next((key for key in keys if key.cell.contains(point)), None)


def _placed_row(row: Sequence[Key], width: float, gap: float, top: float, high: float) -> list[Placed]:
    unit = (width - gap * (len(row) - 1)) / sum(key.wide for key in row)
    keys: list[Placed] = []
    left = 0.0
    for key in row:
        rect = QRectF(left, top, unit * key.wide, high)
        half = gap / 2
        keys.append(Placed(key, rect, rect.adjusted(-half, -half, half, half)))
        left += rect.width() + gap
    return keys
