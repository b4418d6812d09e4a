"""A code looked up: the product with exactly this code, and where else in an answer the code stands."""

import asyncio
from typing import Any

from kiosk.api.answers import Found
from kiosk.api.basket import Product
from kiosk.api.reply import Ok, Reply
from kiosk.api.request import Request
from kiosk.console.probe.probe_row import ProbeRow
from kiosk.console.probe.probed import Probed
from kiosk.console.probe.product import product
from kiosk.flow.shop_rules import House

EAN = "3168430345751"
SIBLING = Product(1, "Bowl, blue", "BOWL-2", attributes={"weight": 4})


class Lists:
    """A shop that finds the same products for every text."""

    def __init__(self, *products: Product) -> None:
        self.products = products
        self.asked: list[Any] = []

    async def send(self, request: Request) -> Reply:
        self.asked.append(request)
        return Ok(data=Found(self.products))


def looked_up(line: Lists) -> tuple[list[ProbeRow], Probed]:
    async def rows() -> list[ProbeRow]:
        return [row async for row in product(line, EAN, House(), seen)]

    seen = Probed()
    return asyncio.run(rows()), seen


def test_its_product_ends_the_search() -> None:
    bowl = Product(2, "Bowl", EAN)
    rows, seen = looked_up(Lists(SIBLING, bowl))
    assert [(row.name, row.there) for row in rows] == [(EAN, "there")]
    assert rows[0].answer == f"Bowl, SKU {EAN}, pk 2, no price, stock not told"
    assert seen.product == bowl


def test_where_else_the_code_stands_is_told() -> None:
    odd = Product(1, "Bowl, blue", "BOWL-2", base_code=EAN)
    rows, seen = looked_up(Lists(odd))
    assert {row.there for row in rows} == {"not there"}
    assert "the code stands at base_code, which shop.barcode_paths does not name" in rows[0].answer
    assert seen.product is None
