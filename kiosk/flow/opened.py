"""A product that was opened to choose its size, its colour or how much of it."""

from typing import Any

import msgspec

from kiosk.api.basket import Product
from kiosk.api.goods import ProductAnswer, ReadProduct, StoreStock
from kiosk.api.models import PreOrder
from kiosk.flow.by_weight import weighing
from kiosk.flow.shelf import in_basket, is_sold_out

_LIMIT = "purchase_limit_per_basket"


class Opened(msgspec.Struct, frozen=True):
    """What the shop said of it; `stores` is None until somebody asks where it is."""

    answer: ProductAnswer
    stores: tuple[StoreStock, ...] | None = None

    @property
    def shown(self) -> Product:
        """The one that is chosen, else the product itself."""
        return self.answer.chosen or self.answer.product

    @property
    def can_be_bought(self) -> bool:
        """Whether all is chosen, and the shop has it."""
        return self.answer.chosen is not None and not is_sold_out(self.shown)

    def choosing(self, key: str, value: str) -> ReadProduct:
        """The question that chooses a size or colour beside those chosen before."""
        before = {one.attribute_key: one.selected for one in self.answer.variants if one.selected is not None}
        return ReadProduct(self.answer.product.pk, tuple((before | {key: value}).items()))


def has_a_question(answer: ProductAnswer) -> bool:
    """Whether a touch is not enough: there is something to choose, or it is weighed, or sold out."""
    return answer.has_choices or weighing(answer.product) is not None or is_sold_out(answer.product)


def limit(product: Product) -> int | None:
    """How many of it one basket may hold, where the shop says so."""
    told: Any = product.attributes.get(_LIMIT)
    return int(told) if str(told).isascii() and str(told).isdecimal() else None


def is_enough(order: PreOrder, product: Product) -> bool:
    """Whether the basket holds as many as it may."""
    most = limit(product)
    return most is not None and in_basket(order, product.pk) >= most
