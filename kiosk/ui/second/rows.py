"""The public rows of an order: goods by their name, savings without their source."""

from dataclasses import replace

from kiosk.flow.order_line import OrderLine
from kiosk.flow.state import Kiosk
from kiosk.flow.summary import lines
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.summary.row import SummaryRow
from kiosk.ui.words.order_rows import face_of, rows


def public_rows(kiosk: Kiosk, stage: Stage) -> tuple[SummaryRow, ...]:
    """The rows for a display that faces the shop."""
    told = zip(lines(kiosk.order, kiosk.payment.paid), rows(kiosk, stage), strict=True)
    return tuple(_plain(line, row, stage) for line, row in told if not line.private)


def _plain(line: OrderLine, row: SummaryRow, stage: Stage) -> SummaryRow:
    public = face_of(line, stage.faces).public
    title, detail = public(line) if public else (row.title, "")
    return replace(row, title=title, detail=detail)
