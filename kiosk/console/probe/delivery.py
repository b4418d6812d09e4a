"""How an order can reach the shopper: the ways, the stores and the carriers that the shop names."""

from collections.abc import AsyncIterator, Callable
from typing import TypeAlias

from kiosk.api.options import DeliveryOption, RetailStore, ShippingOption
from kiosk.console.probe.ask import Carrier, ask_page
from kiosk.console.probe.probe_row import ProbeRow, line, row_of
from kiosk.console.probe.probed import Probed
from kiosk.console.probe.services import there
from kiosk.flow import contexts
from kiosk.flow.contexts import Pages

_Options: TypeAlias = tuple[DeliveryOption | RetailStore | ShippingOption, ...]
_OFFERED: dict[str, Callable[[Pages], _Options]] = {
    "DeliveryOptionSelectionPage": contexts.delivery_options,
    "RetailStoreSelectionPage": contexts.retail_stores,
    "ShippingOptionSelectionPage": contexts.shipping_options,
}


async def delivery(carrier: Carrier, seen: Probed) -> AsyncIterator[ProbeRow]:
    """A row for each page, read like a service's; the stores are in it by their numbers."""
    for page in _OFFERED:
        asked = await ask_page(carrier, page)
        seen.keep(asked.reply)
        yield row_of(page, asked, there(page, asked.reply, seen), line(_offered(page, seen.pages)))


def _offered(page: str, pages: Pages) -> str:
    """The choices, in the shop's own words; empty where it named none."""
    options = _OFFERED[page](pages) if page in pages else ()
    return ", ".join(f"{one.pk} {one.name}".strip() for one in options)
