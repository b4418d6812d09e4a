"""The steps to an order: which there are, which are done, and the context of each."""

from collections.abc import Callable
from typing import Any

from kiosk.demo.pages import instore
from kiosk.demo.pages.answer import entry
from kiosk.demo.shop.geo import country, retail_store
from kiosk.demo.shop.preorder import shipping_row
from kiosk.demo.shop.session import Session
from kiosk.demo.shop.visit import Visit

CASH_REGISTER = "cash_register"
"""The type of the till among the ways to pay."""

_DONE: dict[str, Callable[[Session], bool]] = {
    "IndexPage": lambda session: session.is_known,
    "DeliveryOptionSelectionPage": lambda session: session.delivery_option is not None,
    "RetailStoreSelectionPage": lambda session: session.retail_store is not None,
    "AddressSelectionPage": lambda session: session.shipping_address is not None,
    "ShippingOptionSelectionPage": lambda session: session.shipping_option is not None,
    "PaymentOptionSelectionPage": lambda session: session.payment_option is not None,
}


def delivery_type(visit: Visit) -> str:
    chosen = visit.session.delivery_option
    rows = visit.shop.offers.delivery_options
    return next((row["delivery_option_type"] for row in rows if row["pk"] == chosen), "customer")


def steps(visit: Visit) -> list[str]:
    """The steps of this shopper, in order."""
    pick_up = delivery_type(visit) == "retail_store"
    left_out = "AddressSelectionPage" if pick_up else "RetailStoreSelectionPage"
    return [name for name in _DONE if name != left_out]


def current(visit: Visit) -> str:
    """The first step that is not done, else the last one."""
    way = steps(visit)
    return next((name for name in way if not _DONE[name](visit.session)), way[-1])


def missing_before(visit: Visit, page: str) -> str | None:
    """The first step before this one that is not done, or None."""
    way = steps(visit)
    if page in _DONE and page not in way:
        return "DeliveryOptionSelectionPage"
    before = way[: way.index(page)] if page in way else ["IndexPage"]
    return next((name for name in before if not _DONE[name](visit.session)), None)


def so_far(visit: Visit) -> list[dict[str, Any]]:
    """All completed steps and the current one."""
    way = steps(visit)
    return [entry(name, context(visit, name)) for name in way[: way.index(current(visit)) + 1]]


def next_step(visit: Visit) -> list[dict[str, Any]]:
    name = current(visit)
    return [] if _DONE[name](visit.session) else [entry(name, context(visit, name))]


def context(visit: Visit, step: str) -> dict[str, Any]:
    return CONTEXTS[step](visit)


def index_context(visit: Visit) -> dict[str, Any]:
    return {
        "is_user_logged_in": bool(visit.session.user),
        "can_guest_purchase": visit.shop.rules.guests,
        "has_gift_box": bool(visit.shop.rules.gift_box_price),
    }


def delivery_context(visit: Visit) -> dict[str, Any]:
    return {"delivery_options": visit.told(visit.shop.offers.delivery_options)}


def address_context(visit: Visit) -> dict[str, Any]:
    where = country(visit.shop.offers, visit.language)
    return {"addresses": visit.session.addresses, "country": where}


def store_context(visit: Visit) -> dict[str, Any]:
    rows = visit.shop.offers.retail_stores
    stores = [retail_store(visit.shop.offers, row["pk"], visit.language) for row in rows]
    return {**address_context(visit), "retail_stores": stores}


def shipping_context(visit: Visit) -> dict[str, Any]:
    wanted = delivery_type(visit)
    rows = [shipping_row(row) for row in visit.shop.offers.shipping_options if row["for"] == wanted]
    return {"shipping_options": visit.told(rows)}


def payment_options(visit: Visit) -> list[dict[str, Any]]:
    """Those of this shop, without the till where the dial has taken it away."""
    rows = visit.shop.offers.payment_options
    no_till = visit.shop.faults.has("no_till", "PaymentOptionSelectionPage")
    return [row for row in rows if not (no_till and row["payment_type"] == CASH_REGISTER)]


def payment_context(visit: Visit) -> dict[str, Any]:
    return {
        "payment_options": visit.told(payment_options(visit)),
        "unavailable_options": [],
        **instore.addresses(visit),
    }


CONTEXTS: dict[str, Callable[[Visit], dict[str, Any]]] = {
    "IndexPage": index_context,
    "DeliveryOptionSelectionPage": delivery_context,
    "RetailStoreSelectionPage": store_context,
    "AddressSelectionPage": address_context,
    "ShippingOptionSelectionPage": shipping_context,
    "PaymentOptionSelectionPage": payment_context,
}
