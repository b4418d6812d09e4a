"""What the shop offers, read out of the pages it named."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, TypeAlias, TypeVar

from kiosk.api.basket import Product
from kiosk.api.models import PreOrder
from kiosk.api.money import Money
from kiosk.api.options import (
    Campaign,
    CheckoutProvider,
    DeliveryOption,
    PaymentOption,
    RetailStore,
    Reward,
    ShippingOption,
)
from kiosk.api.reading import Unreadable, read
from kiosk.api.reply import Context

Pages: TypeAlias = Mapping[str, Mapping[str, Any]]

CASH_REGISTER = "cash_register"
PAID_AT = "CheckoutProviderAddressSelectionPage"
"""The page whose context has the address to pay at."""

T = TypeVar("T")


def gift_price(pages: Pages) -> Money:
    """What the gift box costs; None where the shop told no price."""
    return _one(pages, "GiftBoxPage", "price", Decimal)


def bags(pages: Pages) -> tuple[Product, ...]:
    """The bags on offer."""
    return _many(pages, "DeliveryBagsPage", "bags", Product)


def rewards(pages: Pages) -> tuple[Reward, ...]:
    """What the card has earned."""
    return _many(pages, "RewardSelectionPage", "rewards", Reward)


def campaigns(pages: Pages) -> tuple[Campaign, ...]:
    """What the card can have; one without a code cannot be chosen."""
    offered = _many(pages, "CampaignSelectionPage", "campaigns", Campaign)
    return tuple(campaign for campaign in offered if campaign.code)


def details(pages: Pages) -> Any:
    """The schema of the fields the shop asks for; None where it named none."""
    told = pages.get("OrderSelectionPage", {})
    return next((told[key] for key in ("extra_field", "schema", "fields") if told.get(key)), None)


def providers(pages: Pages) -> tuple[CheckoutProvider, ...]:
    """The hosted payments to choose from."""
    return _many(pages, "CheckoutProviderSelectionPage", "checkout_providers", CheckoutProvider)


def payment_address(pages: Pages, order: PreOrder) -> str | None:
    """Where the shopper pays: the address the provider's selection answered with."""
    told = _one(pages, PAID_AT, "redirect_url", str)
    return told or order.remote_redirect_url or None


def delivery_options(pages: Pages) -> tuple[DeliveryOption, ...]:
    """How the order can reach the shopper."""
    return _many(pages, "DeliveryOptionSelectionPage", "delivery_options", DeliveryOption)


def retail_stores(pages: Pages) -> tuple[RetailStore, ...]:
    """Where it can be picked up."""
    return _many(pages, "RetailStoreSelectionPage", "retail_stores", RetailStore)


def shipping_options(pages: Pages) -> tuple[ShippingOption, ...]:
    """Who can carry it."""
    return _many(pages, "ShippingOptionSelectionPage", "shipping_options", ShippingOption)


def payment_options(pages: Pages) -> tuple[PaymentOption, ...]:
    """The ways to pay the shop knows, the cash register among them."""
    return _many(pages, "PaymentOptionSelectionPage", "payment_options", PaymentOption)


def cash_register(pages: Pages) -> PaymentOption | None:
    """The way to pay at the till, where the shop has one."""
    return next((way for way in payment_options(pages) if way.payment_type == CASH_REGISTER), None)


def status_address(pages: Pages) -> str | None:
    """The address that tells how the payment stands."""
    return _one(pages, "PaymentOptionSelectionPage", "status_url", str)


def return_address(contexts: Iterable[Context]) -> str | None:
    """Where the provider sends a shopper whose order exists."""
    told = (context.values.get("return_url") for context in contexts)
    return next((address for address in told if isinstance(address, str) and address), None)


def _one(pages: Pages, page: str, key: str, kind: type[T]) -> T | None:
    try:
        return read(kind, pages.get(page, {}).get(key))
    except Unreadable:
        return None


def _many(pages: Pages, page: str, key: str, kind: type[T]) -> tuple[T, ...]:
    try:
        return read(tuple[kind, ...], pages.get(page, {}).get(key) or ())  # type: ignore[valid-type]
    except Unreadable:
        return ()
