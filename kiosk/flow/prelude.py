"""The prelude: pages a shop asks before our steps, answered by the kiosk: guest, pick-up, carrier."""

from kiosk.api.options import Address
from kiosk.api.request import Request
from kiosk.api.shop import DeliveryOptionSelection, Guest, RetailStoreSelection, ShippingOptionSelection
from kiosk.flow import contexts
from kiosk.flow.contexts import Pages
from kiosk.flow.shop_rules import House

INDEX = "IndexPage"
PICK_UP = "retail_store"
PAGES = frozenset(
    {INDEX, "DeliveryOptionSelectionPage", "RetailStoreSelectionPage", "ShippingOptionSelectionPage"}
)


def answer(page: str, pages: Pages, house: House) -> Request | None:
    """What to send for a page of the prelude; None where a person has to choose."""
    match page:
        case "IndexPage" if house.guest_email:
            return Guest(house.guest_email, house.guest_phone)
        case "DeliveryOptionSelectionPage":
            return _pick_up(pages)
        case "RetailStoreSelectionPage":
            return _this_store(pages, house)
        case "ShippingOptionSelectionPage":
            offered = contexts.shipping_options(pages)
            return ShippingOptionSelection(offered[0].pk) if offered else None
        case _:
            return None


def _pick_up(pages: Pages) -> Request | None:
    offered = contexts.delivery_options(pages)
    pick_up = (option for option in offered if option.delivery_option_type == PICK_UP)
    chosen = next(pick_up, None) or next(iter(offered), None)
    return DeliveryOptionSelection(chosen.pk) if chosen else None


def _this_store(pages: Pages, house: House) -> Request | None:
    offered = [store.pk for store in contexts.retail_stores(pages)]
    store = house.store if house.store in offered else next(iter(offered), None)
    return RetailStoreSelection(store, _billing(pages)) if store is not None else None


def _billing(pages: Pages) -> int | None:
    """The account's first address for the bill, which a shop may demand; a guest has none."""
    held = contexts.many(pages, "RetailStoreSelectionPage", "addresses", Address)
    return next((address.pk for address in held if address.pk is not None), None)
