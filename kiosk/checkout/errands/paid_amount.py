"""Reads what was paid for an order that the shop has just confirmed, and its number."""

import asyncio
from contextlib import suppress
from typing import NamedTuple

from kiosk.api.answers import PlacedOrder
from kiosk.api.money import Money
from kiosk.api.reply import Ok, Reply
from kiosk.api.shop import ReadCompleted
from kiosk.checkout.desk.desk import Desk
from kiosk.flow import placed
from kiosk.flow.payment import Thanks

READ_S = 2.0
"""The shopper is thanked this much later at most; then no amount is said."""


class Told(NamedTuple):
    """What the shop says of a placed order; None for what it does not say."""

    paid: Money = None
    number: str | None = None


NOTHING_TOLD = Told()


async def of_order(desk: Desk, word: Thanks, reply: Reply) -> Told:
    """By the order's own document; the amount else by the pre-order in `reply`, which has the thanks."""
    name = placed.token(word)
    document = await _read(desk, name) if name else None
    order = document.data.order if document else PlacedOrder()
    found = placed.of_document(desk.kiosk.order, word, order)
    if found is None and isinstance(reply, Ok):
        found = placed.of_preorder(desk.kiosk.order, reply.order)
    return Told(found, placed.number(word, order))


async def _read(desk: Desk, name: str) -> Ok | None:
    with suppress(TimeoutError):
        async with asyncio.timeout(READ_S):
            reply = await desk.peek_once(ReadCompleted(name))
            return reply if isinstance(reply, Ok) and reply.data is not None else None
    return None
