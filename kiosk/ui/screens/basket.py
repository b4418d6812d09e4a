"""Basket: the scanned items and their quantities, and the way on."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.api.basket import BasketItem
from kiosk.api.goods import ReadProduct, ReadStoreStock, SearchGoods
from kiosk.api.request import Request
from kiosk.api.shop import AddToBasket, EmptyBasket, FindProduct, ReadBasket, SetQuantity
from kiosk.flow.order_line import OrderLine
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import FIND
from kiosk.ui.face import Face
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.basket_lines import BasketLines
from kiosk.ui.screens.parts.code_sheet import CodeSheet
from kiosk.ui.screens.parts.pager import Pager
from kiosk.ui.screens.parts.scan_picture import ScanPicture
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.give_way import keep_no_place
from kiosk.ui.widgets.ground import ground
from kiosk.ui.widgets.text.label import Label
from kiosk.ui.words.amounts import measure

translate = QCoreApplication.translate


def _row(line: OrderLine) -> tuple[str, str]:
    return line.title, f"× {measure(line.quantity)}"


def _wishes() -> dict[type[Request], str]:
    return {
        AddToBasket: translate("staff", "An item was added"),
        SetQuantity: translate("staff", "A quantity was changed"),
        EmptyBasket: translate("staff", "The basket was emptied"),
        ReadBasket: translate("staff", "The basket was read"),
        FindProduct: translate("staff", "A code was looked up"),
        SearchGoods: translate("staff", "Goods were searched for"),
        ReadProduct: translate("staff", "A product was opened"),
        ReadStoreStock: translate("staff", "Stores were asked for a product"),
    }


def _changes() -> dict[str, str]:
    return {
        "basket": translate("staff", "Basket"),
        "basket.total_amount": translate("staff", "Basket"),
        "basket.total_product_amount": translate("staff", "Items before discounts"),
        "basket.total_discount_amount": translate("staff", "Discounts"),
        "basket.total_quantity": translate("staff", "Number of items"),
    }


FACE = Face(
    title=lambda: translate("titles", "Basket"),
    icon="shopping-basket",
    row=_row,
    public=_row,
    wishes=_wishes,
    changes=_changes,
)


class BasketScreen(Screen):
    """The summary shows only the total here: its rows would repeat the basket's lines."""

    face = FACE
    summary_rows = False

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.lines = BasketLines(stage)
        self.empty = self._build_empty()
        self.pager = Pager(self.look)
        self.type_code = Button(self.look, self.tr("Type a code"), "keyboard", ButtonKind.SMALL)
        self.find_it = Button(self.look, self.tr("Find it"), "search", ButtonKind.SMALL)
        self.sheet: CodeSheet | None = None
        self._lay_out()
        self.lines.quantity_chosen.connect(self._set_quantity)
        self.lines.paged.connect(lambda: self.pager.show_place(self.lines.page, self.lines.pages))
        self.pager.turned.connect(self.lines.turn)
        self.type_code.clicked.connect(self._open_sheet)
        self.find_it.clicked.connect(lambda: self.checkout.show(FIND))

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        items = _items(kiosk)
        self.lines.show_items(items)
        self.lines.setVisible(bool(items))
        self.empty.setVisible(not items)

    def buttons(self) -> Buttons:
        filled = bool(_items(self.kiosk))
        return Buttons(self.tr("Continue"), enabled=filled, also=self.tr("Pay now"), back=False)

    def act_also(self) -> None:
        self.checkout.express()

    def scanned(self, _code: str) -> bool:
        """Leaves the code to the checkout, as a product's, and closes the sheet of a half-typed one."""
        self._close_sheet()
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._close_sheet()

    def _lay_out(self) -> None:
        column = self.column(self.tr("Scan your items"), self.tr("Hold each barcode below the screen."))
        self.lead.setVisible(self.look.portrait)
        # Cards are wider than words.
        side, more = self.look.either(32, 28), self.look.either(24, 0)
        column.setContentsMargins(side, self.look.either(28, 0), side, 0)
        column.insertLayout(0, self._head(column, more))
        column.addWidget(self.lines, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self._foot(more))
        column.addSpacing(self.look.either(0, 10))

    def _head(self, column: QBoxLayout, more: int) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(column.spacing())
        for label in (self.heading, self.lead):
            column.removeWidget(label)
            words.addWidget(label)
        row = QHBoxLayout()
        row.setContentsMargins(more, 0, more, 0)
        row.setSpacing(max(self.look.either(16, 12), self.look.apart))
        row.addLayout(words, 1)
        for button in (self.find_it, self.type_code):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _foot(self, more: int) -> QWidget:
        """The hint keeps its place while it is empty, so that the lines never move."""
        foot = QWidget()
        foot.setFixedHeight(self.look.either(116, 76))
        row = QHBoxLayout(foot)
        row.setContentsMargins(more, 0, more, 0)
        row.setSpacing(self.look.either(24, 16))
        keep_no_place(self.hint)
        row.addWidget(self.hint, 1)
        row.addStretch(0)
        row.addWidget(self.pager)
        return foot

    def _build_empty(self) -> QWidget:
        empty = QWidget()
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(empty)
        column.setSpacing(self.look.either(40, 20))
        column.addStretch(1)
        column.addWidget(ScanPicture(self.look), 0, middle)
        words = self.tr("Your basket is empty. The first item shows up here.")
        column.addWidget(Label(self.look, Role.LEAD, words, "soft", Qt.AlignmentFlag.AlignCenter))
        column.addStretch(1)
        return empty

    def _set_quantity(self, product: int, quantity: int) -> None:
        self.checkout.set_quantity(product, quantity)
        # The number shown stays the order's until the shop has accepted the new one.
        self.lines.show_items(_items(self.kiosk))

    def _open_sheet(self) -> None:
        self._close_sheet()
        self.sheet = CodeSheet(self.stage, ground(self), self.checkout.scan)
        self.sheet.closed.connect(self._forget_sheet)
        self.sheet.open()

    def _close_sheet(self) -> None:
        if self.sheet:
            self.sheet.leave()

    def _forget_sheet(self) -> None:
        if self.sheet:
            self.sheet.deleteLater()
            self.sheet = None


def _items(kiosk: Kiosk) -> tuple[BasketItem, ...]:
    return kiosk.order.basket.basketitem_set if kiosk.order.basket else ()
