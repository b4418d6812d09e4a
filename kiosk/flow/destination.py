"""Where the order goes: picked up here, or sent to an address by a carrier."""

from typing import Any

import msgspec

from kiosk.api.loading import Unreadable
from kiosk.api.models import PreOrder
from kiosk.api.options import Address, DeliveryOption
from kiosk.api.reading import read
from kiosk.flow import contexts
from kiosk.flow.contexts import Pages
from kiosk.flow.prelude import PICK_UP

ADDRESS_PAGE = "AddressSelectionPage"


class Destination(msgspec.Struct, frozen=True):
    """The address and the carrier chosen for it, each by its pk."""

    address: int
    carrier: int | None = None


def home_option(pages: Pages) -> DeliveryOption | None:
    """The shop's option to send to an address, if it has one."""
    offered = contexts.delivery_options(pages)
    return next((option for option in offered if option.delivery_option_type != PICK_UP), None)


def is_sent_home(order: PreOrder) -> bool:
    """Whether the order is a delivery now."""
    option = order.delivery_option
    return option is not None and option.delivery_option_type != PICK_UP


def addresses(pages: Pages) -> tuple[Address, ...]:
    """The addresses to choose from; one that cannot be read is left out."""
    found = (_address(raw) for raw in _raw(pages))
    return tuple(address for address in found if address is not None and address.pk is not None)


def written(pages: Pages, pk: int) -> dict[str, Any] | None:
    """An address by its pk, whole, as the shop wrote it."""
    return next((raw for raw in _raw(pages) if str(raw.get("pk")) == str(pk)), None)


def keeping(pages: Pages, rows: tuple[dict[str, Any], ...]) -> dict[str, dict[str, Any]]:
    """The pages with these addresses to choose from."""
    return {**pages, ADDRESS_PAGE: {**pages.get(ADDRESS_PAGE, {}), "addresses": list(rows)}}  # type: ignore[dict-item]


def where(address: Address) -> str:
    """An address in one line: `Moda Caddesi 24, Caferağa, Kadıköy, İstanbul`."""
    places = (address.district, address.township, address.city)
    names = [str(place.get("name") or "") for place in places if place]
    return ", ".join(filter(None, (address.line, *names)))


def _raw(pages: Pages) -> list[dict[str, Any]]:
    rows = pages.get(ADDRESS_PAGE, {}).get("addresses")
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _address(raw: dict[str, Any]) -> Address | None:
    try:
        return read(Address, raw)
    except Unreadable:
        return None
