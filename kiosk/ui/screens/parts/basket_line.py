"""One line of the basket: the item, its price, its quantity, and an ✕."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.api.basket import BasketItem
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.amount import Amount
from kiosk.ui.widgets.button import ButtonKind
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.icon_button import IconButton
from kiosk.ui.widgets.picture import Picture
from kiosk.ui.widgets.stepper import Stepper
from kiosk.ui.widgets.text.label import Label
from kiosk.ui.words.amounts import measure

_LIT_MS = 2000
PAUSE_MS = 450
"""A little longer than the time between the two taps of a double tap."""
_MOST = 99


class BasketLine(Card):
    """Shows one item after another; the number is always the order's."""

    # A product's pk may be larger than an int of Qt's.
    quantity_chosen = Signal(object, int)
    """The product's pk and its new quantity; 0 takes it out."""

    def __init__(self, stage: Stage, parent: QWidget) -> None:
        super().__init__(stage.look, parent=parent)
        look = stage.look
        self._stage = stage
        self._product = 0
        self.picture = Picture(look, look.either(96, 60))
        self.name = Label(look, Role.NAME)
        self.unit = Label(look, Role.SMALL, colour="soft")
        self.stepper = Stepper(look, maximum=_MOST)
        self.amount = Amount(look, Role.PRICE)
        self.remove = IconButton(look, "x", "", ButtonKind.BAR)
        self._lit = QTimer(self, singleShot=True, interval=_LIT_MS)
        self._lit.timeout.connect(lambda: self._colour("card"))
        self._lay_out()
        self.stepper.changed.connect(self._choose)
        self.remove.clicked.connect(lambda: self._choose(0))

    def show_item(self, item: BasketItem) -> None:
        """An item as the shop has it now."""
        price, product = self._stage.price, item.product
        if product.pk != self._product:
            self._lit.stop()
            self._colour("card")
            if self._product:
                self._pause()
        self._product = product.pk
        self.picture.show_picture(self._stage.pictures.get(item.image or product.picture))
        self.name.setText(product.name)
        self.unit.setText(self.tr("%1 each").replace("%1", price(item.unit_price or product.price)))
        if isinstance(item.quantity, int):
            self.stepper.show_value(item.quantity)
        else:
            self.stepper.show_measure(measure(item.quantity))
        self.amount.show_text(price(item.total_amount))
        self._name_buttons(product.name)

    def wanted(self) -> int:
        """How wide its amount would be in full size, in pixels."""
        return self.amount.sizeHint().width()

    def give_amount(self, wanted: int) -> None:
        """Room for its amount: all lines of a page have the same, so that their buttons stand in columns."""
        self.amount.setFixedWidth(max(self.look.px(170), min(wanted, self.look.px(230))))

    def light_up(self) -> None:
        """Lights up a line that has just changed."""
        self._colour("gold_tint")
        self._lit.start()

    def _name_buttons(self, product: str) -> None:
        for button, words in (
            (self.stepper.less, self.tr("One less: %1")),
            (self.stepper.more, self.tr("One more: %1")),
            (self.remove, self.tr("Take out: %1")),
        ):
            button.setAccessibleName(words.replace("%1", product))

    def _lay_out(self) -> None:
        look = self.look
        self.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.either(20, 14), 0, look.either(14, 6), 0)
        row.setSpacing(look.either(20, 12))
        row.addWidget(self.picture)
        row.addLayout(self._words(), 1)
        row.addWidget(self.stepper)
        row.addWidget(self.amount)
        row.addWidget(self.remove)
        self.give_amount(0)
        self.amount.setVisible(look.portrait)

    def _words(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(self.look.px(2))
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.unit)
        words.addStretch(1)
        return words

    def _pause(self) -> None:
        """Ignores taps for a moment: the second of a double tap meant the item that stood here before."""
        for button in (self.stepper.less, self.stepper.more, self.remove):
            button.pause(PAUSE_MS)

    def _choose(self, quantity: int) -> None:
        if not quantity:
            self._pause()
        self.quantity_chosen.emit(self._product, quantity)

    def _colour(self, name: str) -> None:
        self.fill = name
        self.update()
