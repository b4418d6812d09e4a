"""Six things at a time: a shelf, not a list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kiosk.api.basket import Product
from kiosk.api.models import PreOrder
from kiosk.flow.shelf import in_basket, is_sold_out
from kiosk.ui.screens.parts.found_card import FoundCard, FoundThing
from kiosk.ui.stage import Stage
from kiosk.ui.words.amounts import measure

COLUMNS, FITS = 3, 6
_MANY = 99
PAUSE_MS = 450
"""A little longer than the time between the two taps of a double tap."""


class GoodsShelf(QWidget):
    """`touched` carries the product of the card."""

    touched = Signal(object)

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._goods: tuple[Product, ...] = ()
        # Made once: a page that is turned paints, and makes nothing.
        self.cards = tuple(self._card(place) for place in range(FITS))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(max(stage.look.either(20, 12), stage.look.apart))
        for place, card in enumerate(self.cards):
            grid.addWidget(card, *divmod(place, COLUMNS))
        for each in range(COLUMNS):
            grid.setColumnStretch(each, 1)
        for each in range(FITS // COLUMNS):
            grid.setRowStretch(each, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    def show_goods(self, goods: Sequence[Product], order: PreOrder) -> None:
        """These, and how many of each the basket holds."""
        if self._goods != tuple(goods[:FITS]):
            self._goods = tuple(goods[:FITS])
            self._pause()
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(self._goods))
        for card, product in zip(self.cards, self._goods, strict=False):
            card.show_found(self._found(product, order))

    def _card(self, place: int) -> FoundCard:
        card = FoundCard(self._stage.look, self)
        policy = card.sizePolicy()
        # A page that is not full keeps its columns.
        policy.setRetainSizeWhenHidden(True)
        card.setSizePolicy(policy)
        card.clicked.connect(lambda: self._touch(place))
        return card

    def _touch(self, place: int) -> None:
        self._pause()
        self.touched.emit(self._goods[place])

    def _pause(self) -> None:
        """The second tap of a double tap is none, nor one that meant what stood here before."""
        for card in self.cards:
            card.pause(PAUSE_MS)

    def _found(self, product: Product, order: PreOrder) -> FoundThing:
        held = in_basket(order, product.pk)
        return FoundThing(
            product.name,
            self._stage.price(product.price),
            self._left(product),
            self.tr("In your basket: %1").replace("%1", measure(held)) if held else "",
            self._stage.pictures.get(product.picture),
        )

    def _left(self, product: Product) -> str:
        if is_sold_out(product):
            return self.tr("Sold out")
        if product.stock is None or product.stock > _MANY:
            return self.tr("In stock")
        return self.tr("%n left", "", max(0, product.stock))
