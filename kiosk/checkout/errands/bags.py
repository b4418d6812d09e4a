"""Which bags there are: told by the shop's page, else named in the settings and looked up."""

import msgspec

from kiosk.api.basket import Product
from kiosk.api.reply import Ok
from kiosk.api.shop import FindProduct
from kiosk.checkout.desk.desk import Desk
from kiosk.flow import contexts

PAGE = "DeliveryBagsPage"


async def offered(desk: Desk) -> bool:
    """Whether there is a bag to choose; those found by the settings are kept as if the page had told them."""
    if contexts.bags(desk.kiosk.pages):
        return True
    found = [product for sku in desk.house.bags for product in await _looked_up(desk, sku)]
    desk.change(pages=desk.kiosk.pages | {PAGE: {"bags": msgspec.to_builtins(found)}})
    return bool(found)


async def _looked_up(desk: Desk, sku: str) -> tuple[Product, ...]:
    reply = await desk.ask(FindProduct(sku))
    if not isinstance(reply, Ok):
        return ()
    return tuple(product for product in reply.data.products if product.sku == sku)
