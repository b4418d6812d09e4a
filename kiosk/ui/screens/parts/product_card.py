"""A product at the top of its screen: picture, price, what is left, and what the shop allows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.flow.by_weight import Weighing, weighing
from kiosk.flow.opened import Opened, limit
from kiosk.flow.shelf import is_sold_out
from kiosk.ui.stage import Stage
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.amount import Amount
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.picture import Picture
from kiosk.ui.widgets.text.label import Label
from kiosk.ui.words.amounts import weight

_MANY = 99


class ProductCard(Card):
    """Shows one opened product after another."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(stage.look, parent=parent)
        look = stage.look
        self._stage = stage
        self.picture = Picture(look, look.either(160, 96))
        self.amount = Amount(look, Role.TITLE)
        self.left = Label(look, Role.BODY, colour="soft")
        self.allowed = Label(look, Role.BODY, colour="soft")
        words = QVBoxLayout()
        words.setSpacing(look.px(4))
        words.addStretch(1)
        words.addWidget(self.amount, 0, Qt.AlignmentFlag.AlignLeading)
        words.addWidget(self.left)
        words.addWidget(self.allowed)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.either(28, 20))
        row.addWidget(self.picture)
        row.addLayout(words, 1)

    def show_opened(self, opened: Opened) -> None:
        """The variant that is chosen, else the product."""
        product = opened.shown
        picture = product.picture or opened.answer.product.picture
        self.picture.show_picture(self._stage.pictures.get(picture))
        self.amount.show_text(self._price(opened, weighing(product)))
        self.left.setText(self._left(opened))
        most = limit(product)
        self.allowed.setText("" if most is None else self.tr("At most %n for one basket", "", most))
        self.allowed.setVisible(most is not None)

    def _price(self, opened: Opened, weighed: Weighing | None) -> str:
        price = self._stage.price(opened.shown.price)
        if weighed is None:
            return price
        return self.tr("%1 for %2").replace("%1", price).replace("%2", weight(weighed.priced_for))

    def _left(self, opened: Opened) -> str:
        product = opened.shown
        if is_sold_out(product):
            return self.tr("Sold out")
        if product.stock is None or product.stock > _MANY or weighing(product):
            return self.tr("In stock")
        return self.tr("%n left", "", max(0, product.stock))
