"""Snapshots of an order on its way home."""

from typing import Any

from msgspec.structs import replace

from kiosk.flow.state import Kiosk
from tests.ui.conftest import order_of

STORE = {"pk": 2, "delivery_option_type": "retail_store"}
HOME = {"pk": 3, "delivery_option_type": "customer"}
CARRIERS = [
    {"pk": 22, "name": "Standard", "shipping_amount": "49.90", "description": "2–3 days"},
    {"pk": 23, "name": "Express", "shipping_amount": "89.90"},
    {"pk": 24, "name": "Slow", "shipping_amount": "0.00"},
]


def address(pk: int, title: str = "Home", **more: Any) -> dict[str, Any]:
    """An address as the shop lists it."""
    return {
        "pk": pk,
        "title": title,
        "first_name": "Ada",
        "last_name": "Kaya",
        "line": f"Street {pk}",
        **more,
    }


def asked(*addresses: dict[str, Any], step: str = "addresses", **raw: Any) -> Kiosk:
    """Asked where it goes, with these addresses and three carriers to choose from."""
    pages: dict[str, dict[str, Any]] = {
        "AddressSelectionPage": {"addresses": list(addresses)},
        "ShippingOptionSelectionPage": {"shipping_options": CARRIERS},
    }
    return replace(order_of(**raw), step=step, pages=pages)


def sent_home(**raw: Any) -> Kiosk:
    """An order with an address and a carrier."""
    chosen = {"delivery_option": HOME, "shipping_address": address(7), "shipping_option": CARRIERS[0]}
    return asked(address(7), step="address", **(chosen | raw))
