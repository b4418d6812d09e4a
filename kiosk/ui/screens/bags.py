"""Bags: one card per bag with its price, and the shopper's own."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from kiosk.api.basket import Product
from kiosk.api.request import Request
from kiosk.api.requests import DeliveryBags
from kiosk.api.shop import ReadBags
from kiosk.flow.pages.bags import bags as offered_bags
from kiosk.flow.state import Kiosk
from kiosk.ui.face import Face
from kiosk.ui.screens.base import Buttons, Screen
from kiosk.ui.screens.parts.bag_card import Bag, BagCard
from kiosk.ui.stage import Stage
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.choice import Choices
from kiosk.ui.widgets.give_way import give_way, keep_no_place, put_in_place_of, take_what_is_left

translate = QCoreApplication.translate

OWN = ""
MOST = 6
_TILES = 4


def _wishes() -> dict[type[Request], str]:
    return {
        ReadBags: translate("staff", "Which bags are offered?"),
        DeliveryBags: translate("staff", "Bag"),
    }


FACE = Face(
    title=lambda: translate("titles", "Bags"),
    icon="shopping-bag",
    wishes=_wishes,
    changes=lambda: {"bags_fee": translate("staff", "Bags")},
)


class BagsScreen(Screen):
    """Each bag once. Only staff can take a bag off, so a touch chooses and the main button adds."""

    face = FACE

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._bags: tuple[Bag, ...] = ()
        self.choices = Choices(self.look, ())
        self._column = self._lay_out()
        self._show_cards()

    def present(self, kiosk: Kiosk) -> None:
        super().present(kiosk)
        if not self.look.portrait:
            give_way(self.lead, self.hint)
        bags = self._offered()
        if bags != self._bags:
            self._bags = bags
            self._show_cards()

    def buttons(self) -> Buttons:
        bag = self._chosen()
        if bag is None:
            return Buttons(self.tr("Continue"))
        words = self.tr("Add this bag")
        return Buttons(f"{words} · {bag.price}" if bag.price else words, "plus")

    def act(self) -> None:
        bag = self._chosen()
        if bag is None:
            self.checkout.advance()
        else:
            self.checkout.submit(DeliveryBags(bag.sku), stay=True)

    def _lay_out(self) -> QVBoxLayout:
        column = self.column(self.tr("Need a bag?"), self.tr("Choose one, or go on with your own."))
        column.setSpacing(self.look.either(24, 11))
        keep_no_place(self.hint)
        column.addWidget(self.hint)
        column.addWidget(self.choices, 1)
        column.addStretch(0)
        column.addSpacing(self.look.either(0, 12))
        return column

    def _show_cards(self) -> None:
        old, key, cards = self.choices, self.choices.key(), self._cards()
        columns = _columns(len(cards), self.look)
        self.choices = Choices(self.look, cards, columns)
        self.choices.setMaximumHeight(_height(len(cards), columns, self.look))
        take_what_is_left(self.choices)
        self.choices.choose(None if self._is_taken(key) else key)
        self.choices.chosen.connect(self.buttons_changed)
        put_in_place_of(old, self.choices, self._column)

    def _cards(self) -> tuple[BagCard, ...]:
        own = BagCard(self.look, OWN, self.tr("I have my own"), sign="hand")
        return (*(self._card(bag) for bag in self._bags), own)

    def _card(self, bag: Bag) -> BagCard:
        taken = self.tr("On your order") if bag.taken else ""
        return BagCard(self.look, bag.sku, bag.name, bag.picture, bag.price, taken)

    def _offered(self) -> tuple[Bag, ...]:
        taken = {bag.sku for bag in self.kiosk.order.bags or ()}
        offered = offered_bags(self.kiosk.pages)[:MOST]
        return tuple(self._bag(product, taken=product.sku in taken) for product in offered)

    def _bag(self, product: Product, *, taken: bool) -> Bag:
        price = "" if product.price is None else self.stage.price(product.price)
        picture = self.stage.pictures.get(product.picture)
        return Bag(product.sku, product.name, price, picture, taken)

    def _chosen(self) -> Bag | None:
        key = self.choices.key()
        return next((bag for bag in self._bags if bag.sku == key and not bag.taken), None)

    def _is_taken(self, sku: str | None) -> bool:
        return any(bag.taken for bag in self._bags if bag.sku == sku)


def _columns(cards: int, look: Look) -> int:
    """Two or four bags are tiles; other numbers would leave a corner empty and are a list."""
    tiles = cards in (2, _TILES) or (cards > _TILES and not look.portrait)
    return 2 if tiles else 1


def _height(cards: int, columns: int, look: Look) -> int:
    """The height of the cards in pixels."""
    row = look.either(200, 130) if columns == 1 else look.either(420, 225)
    return -(-cards // columns) * row
