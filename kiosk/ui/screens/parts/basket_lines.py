"""The basket's lines in pages: a kiosk does not scroll, and builds only the rows it shows."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.api.basket import BasketItem
from kiosk.ui.screens.parts.basket_line import BasketLine
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.icon import Icon
from kiosk.ui.widgets.text.label import Label

_MOST = 7


class BasketLines(QWidget):
    """As many rows as fit, seven at most; turns to the line that changed."""

    quantity_chosen = Signal(object, int)
    paged = Signal()

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._items: tuple[BasketItem, ...] = ()
        self.page = 0
        # Made now: Qt never repaints a widget that was made while its hidden parent was being painted.
        self.rows = tuple(self._new_row() for _ in range(_MOST))
        self.invitation = self._build_invitation()
        self._high, self._gap = stage.look.either(136, 80), max(stage.look.either(16, 10), stage.look.apart)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    @property
    def pages(self) -> int:
        """The number of pages, at least 1."""
        return max(1, -(-len(self._items) // self._fitting()))

    def show_items(self, items: Sequence[BasketItem]) -> None:
        """Shows the basket as it is now; turns to the new line and lights it up."""
        before = {item.product.pk: item.quantity for item in self._items}
        self._items = tuple(items)
        news = [place for place, item in enumerate(items) if before.get(item.product.pk) != item.quantity]
        if news and before:
            self.page = news[-1] // self._fitting()
        self._show()
        if before:
            self._light_up({items[place].product.pk for place in news})

    def turn(self, by: int) -> None:
        """To another page, as far as there are any."""
        self.page += by
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self._show()

    def _fitting(self) -> int:
        return max(1, min(_MOST, (self.height() + self._gap) // (self._high + self._gap)))

    def _new_row(self) -> BasketLine:
        row = BasketLine(self._stage, self)
        row.quantity_chosen.connect(self.quantity_chosen)
        row.hide()
        return row

    def _place(self) -> None:
        for place, row in enumerate(self.rows):
            self._put(row, place)

    def _put(self, row: QWidget, place: int) -> None:
        row.setGeometry(0, place * (self._high + self._gap), self.width(), self._high)

    def _show(self) -> None:
        self.page = max(0, min(self.page, self.pages - 1))
        shown = self._shown()
        for row, item in zip(self.rows, shown, strict=False):
            row.show_item(item)
        widest = max((row.wanted() for row in self.rows[: len(shown)]), default=0)
        for row in self.rows:
            row.give_amount(widest)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(shown))
        self._put(self.invitation, len(shown))
        self.invitation.setVisible(len(shown) < self._fitting())
        self.paged.emit()

    def _shown(self) -> tuple[BasketItem, ...]:
        first = self.page * self._fitting()
        return self._items[first : first + self._fitting()]

    def _build_invitation(self) -> QWidget:
        """The invitation to scan, in the first free row."""
        look = self._stage.look
        card = Card(look, "wash", parent=self)
        row = QHBoxLayout(card)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.either(20, 14))
        row.addStretch(1)
        row.addWidget(Icon(look, "scan-barcode", "soft", look.either(38, 26)))
        row.addWidget(Label(look, Role.LEAD, self.tr("Scan the next item"), "soft"))
        row.addStretch(1)
        return card

    def _light_up(self, products: set[int]) -> None:
        for row, item in zip(self.rows, self._shown(), strict=False):
            if item.product.pk in products:
                row.light_up()
