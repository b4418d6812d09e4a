"""The order as anybody may see it: things by their name, savings without what they came from."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kiosk.flow.state import Kiosk
from kiosk.flow.summary import PRIVATE, Line, LineKind, lines
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.summary.row import Row
from kiosk.ui.words.order_rows import rows

translate = QCoreApplication.translate

_BY_NAME = frozenset({LineKind.ITEM, LineKind.BAG, LineKind.DISCOUNT})


def public_rows(kiosk: Kiosk, stage: Stage) -> tuple[Row, ...]:
    """The rows for a display that faces the shop."""
    told = zip(lines(kiosk.order), rows(kiosk, stage), strict=True)
    return tuple(_plain(line, row) for line, row in told if line.kind not in PRIVATE)


def _plain(line: Line, row: Row) -> Row:
    if line.kind in _BY_NAME:
        return row
    if line.kind is LineKind.COUPON:
        return replace(row, title=translate("rows", "Coupon"), detail="")
    return replace(row, detail="")
