"""What the shop offers, read from the pages that it named."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias, TypeVar

from kiosk.api.loading import Unreadable
from kiosk.api.models import PreOrder
from kiosk.api.options import (
    CheckoutProvider,
    DeliveryOption,
    PaymentOption,
    RetailStore,
    ShippingOption,
)
from kiosk.api.reading import read
from kiosk.api.reply import Context

Pages: TypeAlias = Mapping[str, Mapping[str, Any]]

CASH_REGISTER = "cash_register"
PAID_AT = "CheckoutProviderAddressSelectionPage"
"""The page whose context has the address to pay at."""

T = TypeVar("T")


def one(pages: Pages, page: str, key: str, kind: type[T]) -> T | None:
    """The value of this kind under a key of a page's context, or None."""
    try:
        return read(kind, pages.get(page, {}).get(key), key)
    except Unreadable:
        return None


def many(pages: Pages, page: str, key: str, kind: type[T]) -> tuple[T, ...]:
    """The list under a key of a page's context; empty where it is none of this kind."""
    try:
        return read(tuple[kind, ...], pages.get(page, {}).get(key) or (), key)  # type: ignore[valid-type]
    except Unreadable:
        return ()


def providers(pages: Pages) -> tuple[CheckoutProvider, ...]:
    """The hosted payments to choose from."""
    return many(pages, "CheckoutProviderSelectionPage", "checkout_providers", CheckoutProvider)


def payment_address(pages: Pages, order: PreOrder) -> str | None:
    """Where the shopper pays: the address the provider's selection answered with."""
    told = one(pages, PAID_AT, "redirect_url", str)
    return told or order.remote_redirect_url or None


def delivery_options(pages: Pages) -> tuple[DeliveryOption, ...]:
    """The ways in which the order can reach the shopper."""
    return many(pages, "DeliveryOptionSelectionPage", "delivery_options", DeliveryOption)


def retail_stores(pages: Pages) -> tuple[RetailStore, ...]:
    """The stores to pick the order up at."""
    return many(pages, "RetailStoreSelectionPage", "retail_stores", RetailStore)


def shipping_options(pages: Pages) -> tuple[ShippingOption, ...]:
    """The carriers."""
    return many(pages, "ShippingOptionSelectionPage", "shipping_options", ShippingOption)


def payment_options(pages: Pages) -> tuple[PaymentOption, ...]:
    """The ways to pay the shop knows, the cash register among them."""
    return many(pages, "PaymentOptionSelectionPage", "payment_options", PaymentOption)


def cash_register(pages: Pages) -> PaymentOption | None:
    """The way to pay at the till, where the shop has one."""
    return next((way for way in payment_options(pages) if way.payment_type == CASH_REGISTER), None)


def return_address(contexts: Iterable[Context]) -> str | None:
    """The page to which the provider sends a shopper whose order exists."""
    told = (context.values.get("return_url") for context in contexts)
    return next((address for address in told if isinstance(address, str) and address), None)
