"""The order's lines as rows for the summary: an icon, words, and the amount as people write it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.flow.state import Kiosk
from kiosk.flow.summary import Line, LineKind, lines
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.summary.row import Row
from kiosk.ui.words.problems import reward_name

translate = QCoreApplication.translate

_ICONS = {
    LineKind.ITEM: "shopping-basket",
    LineKind.GIFT_BOX: "gift",
    LineKind.BAG: "shopping-bag",
    LineKind.COUPON: "tag",
    LineKind.DISCOUNT: "badge-percent",
    LineKind.SHIPPING: "truck",
    LineKind.LOYALTY: "star",
    LineKind.REWARD: "coins",
    LineKind.CAMPAIGN: "credit-card",
    LineKind.NOTE: "sticky-note",
    LineKind.DETAILS: "clipboard-list",
}
_STEPS = {
    LineKind.ITEM: "basket",
    LineKind.GIFT_BOX: "gift_box",
    LineKind.BAG: "bags",
    LineKind.COUPON: "coupons",
    LineKind.SHIPPING: "address",
    LineKind.LOYALTY: "loyalty",
    LineKind.REWARD: "rewards",
    LineKind.CAMPAIGN: "campaigns",
    LineKind.NOTE: "note",
    LineKind.DETAILS: "details",
}


def rows(kiosk: Kiosk, stage: Stage) -> tuple[Row, ...]:
    """The rows of the order as it stands."""
    return tuple(_row(line, kiosk, stage) for line in lines(kiosk.order))


class Rows:
    """The rows of one order after the other. What has not changed stays the same row, and costs nothing."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._currency: str | None = None
        self._known: dict[str, tuple[Line, Row]] = {}

    def of(self, kiosk: Kiosk) -> tuple[Row, ...]:
        """The rows of the order as it stands."""
        currency = kiosk.order.currency_type_label
        known = self._known if currency == self._currency else {}
        told = [(line, self._row(line, kiosk, known.get(line.key))) for line in lines(kiosk.order)]
        self._currency, self._known = currency, {line.key: (line, row) for line, row in told}
        return tuple(row for _, row in told)

    def _row(self, line: Line, kiosk: Kiosk, known: tuple[Line, Row] | None) -> Row:
        if known and known[0] == line and self._as_before(known[1], line, kiosk):
            return known[1]
        return _row(line, kiosk, self._stage)

    def _as_before(self, row: Row, line: Line, kiosk: Kiosk) -> bool:
        picture = self._stage.pictures.get(line.picture)
        return row.changed == (line.key in kiosk.changed) and row.picture is picture


def step_of(key: str) -> str | None:
    """The step a row leads to, by the row's key."""
    kind = key.partition(":")[0]
    return next((step for line, step in _STEPS.items() if line.name.lower() == kind), None)


def words(line: Line) -> tuple[str, str]:
    """What a row is called, and what is said beside it."""
    return _WORDS[line.kind](line)


def _row(line: Line, kiosk: Kiosk, stage: Stage) -> Row:
    title, detail = words(line)
    free = line.kind in (LineKind.NOTE, LineKind.DETAILS)
    return Row(
        key=line.key,
        icon=_ICONS[line.kind],
        title=title,
        detail=detail,
        amount="" if free else stage.price(line.amount),
        tone="discount" if line.amount is not None and line.amount < 0 else "plain",
        changed=line.key in kiosk.changed,
        picture=stage.pictures.get(line.picture),
    )


_WORDS: dict[LineKind, Callable[[Line], tuple[str, str]]] = {
    LineKind.ITEM: lambda line: (line.title, f"× {line.quantity}"),
    LineKind.GIFT_BOX: lambda line: (
        translate("rows", "Gift box"),
        translate("rows", "with a card") if line.title else "",
    ),
    LineKind.BAG: lambda line: (line.title, ""),
    LineKind.COUPON: lambda line: (line.title, translate("rows", "coupon")),
    LineKind.DISCOUNT: lambda line: (line.title, translate("rows", "discount")),
    LineKind.SHIPPING: lambda line: (translate("rows", "Shipping"), line.title),
    LineKind.LOYALTY: lambda _: (translate("rows", "Loyalty points"), ""),
    LineKind.REWARD: lambda line: (reward_name(line.title), ""),
    LineKind.CAMPAIGN: lambda line: (translate("rows", "Card campaign"), line.title),
    LineKind.NOTE: lambda line: (translate("rows", "Note"), line.title.replace("\n", " ")),
    LineKind.DETAILS: lambda line: (translate("rows", "Details"), line.title.replace("\n", " ")),
}
