"""The order's lines as rows for the summary: an icon, words, and the amount as people write it."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from kiosk.flow.order_line import OrderLine
from kiosk.flow.state import Kiosk
from kiosk.flow.summary import lines
from kiosk.flow.unexplained import OTHER
from kiosk.ui.face import Face, Faces
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.summary.row import SummaryRow

_NOTHING = Decimal(0)

translate = QCoreApplication.translate


def _discount(line: OrderLine) -> tuple[str, str]:
    return line.title, translate("rows", "discount")


DISCOUNT = Face(icon="badge-percent", row=_discount, public=_discount)
"""The face of a discount, which comes from the shop and from no page."""


def _other(line: OrderLine) -> tuple[str, str]:
    taken_off = line.amount is not None and line.amount < 0
    return translate("rows", "Other deductions") if taken_off else translate("rows", "Other charges"), ""


UNEXPLAINED = Face(icon="clipboard-list", row=_other, public=_other)
"""The face of what no other row explains."""


def rows(kiosk: Kiosk, stage: Stage) -> tuple[SummaryRow, ...]:
    """The rows of the order as it stands."""
    return tuple(_row(line, kiosk, stage) for line in lines(kiosk.order, kiosk.payment.paid))


class OrderRows:
    """The rows of one order after another; an unchanged line keeps its row object."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._currency = ""
        self._known: dict[str, tuple[OrderLine, SummaryRow]] = {}

    def of(self, kiosk: Kiosk) -> tuple[SummaryRow, ...]:
        """The rows of the order as it stands."""
        currency = self._stage.price(_NOTHING)
        known = self._known if currency == self._currency else {}
        told = lines(kiosk.order, kiosk.payment.paid)
        worded = [(line, self._row(line, kiosk, known.get(line.key))) for line in told]
        self._currency, self._known = currency, {line.key: (line, row) for line, row in worded}
        return tuple(row for _, row in worded)

    def _row(self, line: OrderLine, kiosk: Kiosk, known: tuple[OrderLine, SummaryRow] | None) -> SummaryRow:
        if known and known[0] == line and self._as_before(known[1], line, kiosk):
            return known[1]
        return _row(line, kiosk, self._stage)

    def _as_before(self, row: SummaryRow, line: OrderLine, kiosk: Kiosk) -> bool:
        picture = self._stage.pictures.get(line.picture)
        return row.changed == (line.key in kiosk.changed) and row.picture is picture


def face_of(line: OrderLine, faces: Faces) -> Face:
    """The face of the page that the row comes from."""
    if line.step:
        return faces[line.step]
    return UNEXPLAINED if line.key == OTHER else DISCOUNT


def _row(line: OrderLine, kiosk: Kiosk, stage: Stage) -> SummaryRow:
    face = face_of(line, stage.faces)
    title, detail = face.row(line)
    return SummaryRow(
        key=line.key,
        icon=face.icon,
        title=title,
        detail=detail,
        amount="" if line.private else stage.price(line.amount),
        tone="discount" if line.amount is not None and line.amount < 0 else "plain",
        changed=line.key in kiosk.changed,
        picture=stage.pictures.get(line.picture),
    )
