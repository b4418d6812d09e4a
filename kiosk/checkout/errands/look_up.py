"""Goods that the settings name, looked up one by one where the shop's own page names none."""

import msgspec

from kiosk.api.basket import Product
from kiosk.api.reply import Ok
from kiosk.api.shop import FindProduct
from kiosk.checkout.desk.desk import Desk
from kiosk.flow.steps import Goods


async def goods(desk: Desk, wanted: Goods) -> None:
    """Keeps the products that the shop has as if its page had named them."""
    skus = wanted.skus(desk.house)
    found = [product for sku in skus for product in await _looked_up(desk, sku)]
    desk.change(pages=desk.kiosk.pages | {wanted.page: {wanted.key: msgspec.to_builtins(found)}})


async def _looked_up(desk: Desk, sku: str) -> tuple[Product, ...]:
    reply = await desk.ask(FindProduct(sku))
    if not isinstance(reply, Ok):
        return ()
    return tuple(product for product in reply.data.products if product.sku == sku)
