"""The basket, its lines and the products in them."""

from decimal import Decimal
from typing import Annotated, Any, NamedTuple, TypeAlias

import msgspec

from kiosk.api.money import Money


class Within(NamedTuple):
    """The limits of a number, both inclusive."""

    least: int
    most: int


Quantity: TypeAlias = Annotated[int | Decimal, Within(0, 100_000)]
"""How many of one product, or how much of it; the limit keeps their sum within Qt's integers."""


def pieces(quantity: Quantity) -> int:
    """How many things these are: goods by weight are one."""
    return quantity if isinstance(quantity, int) else 1


class ProductImage(msgspec.Struct, frozen=True):
    """A picture of a product, by its address."""

    image: str | None = None


class Product(msgspec.Struct, frozen=True):
    """One thing a shop sells; `sku` names it, `pk` is what baskets take."""

    pk: int
    name: str = ""
    sku: str = ""
    base_code: str | None = None
    attributes: dict[str, Any] = {}
    price: Money = None
    retail_price: Money = None
    in_stock: bool | None = None
    stock: int | None = None
    currency_type: str | None = None
    productimage_set: tuple[ProductImage, ...] = ()
    absolute_url: str | None = None

    @property
    def picture(self) -> str | None:
        """The address of its first picture."""
        for image in self.productimage_set:
            if image.image:
                return image.image
        return None


class BasketItem(msgspec.Struct, frozen=True):
    """One line: a product, how many, and what they come to."""

    product: Product
    quantity: Quantity
    unit_price: Money = None
    price: Money = None
    retail_price: Money = None
    total_amount: Money = None
    discount_amount: Money = None
    tax_rate: Money = None
    currency_type: str | None = None
    currency_type_label: str | None = None
    id: int | None = None
    image: str | None = None
    stock: int | None = None


class Discount(msgspec.Struct, frozen=True):
    """What a campaign or coupon takes off the basket."""

    description: str = ""
    discount: Money = None


class UnavailableProduct(msgspec.Struct, frozen=True):
    """A product the shop took out of the basket by itself."""

    pk: int
    name: str = ""
    unavailable_quantity: int | None = None


class Basket(msgspec.Struct, frozen=True):
    """What the shopper wants, priced by the shop."""

    pk: int | None = None
    basketitem_set: tuple[BasketItem, ...] = ()
    total_quantity: int | None = None
    total_amount: Money = None
    total_product_amount: Money = None
    total_discount_amount: Money = None
    discounts: tuple[Discount, ...] = ()
    upsell_messages: tuple[Any, ...] = ()
    voucher_code: str | None = None
    unavailable_basket_products: tuple[UnavailableProduct, ...] = ()
    currency_type: str | None = None
    currency_type_label: str | None = None
