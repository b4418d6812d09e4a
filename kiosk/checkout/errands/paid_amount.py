"""Reads what was paid for an order that the shop has just confirmed."""

import asyncio
from contextlib import suppress

from kiosk.api.money import Money
from kiosk.api.reply import Ok, Reply
from kiosk.api.shop import ReadCompleted
from kiosk.checkout.desk.desk import Desk
from kiosk.flow import placed
from kiosk.flow.payment import Thanks

READ_S = 2.0
"""The shopper is thanked this much later at most; then no amount is said."""


async def of_order(desk: Desk, word: Thanks, reply: Reply) -> Money:
    """The amount by the order's own document, else by the pre-order in `reply`, which has the thanks."""
    name = placed.token(word)
    document = await _read(desk, name) if name else None
    found = placed.of_document(desk.kiosk.order, word, document.data.order) if document else None
    if found is None and isinstance(reply, Ok):
        found = placed.of_preorder(desk.kiosk.order, reply.order)
    return found


async def _read(desk: Desk, name: str) -> Ok | None:
    with suppress(TimeoutError):
        async with asyncio.timeout(READ_S):
            reply = await desk.peek_once(ReadCompleted(name))
            return reply if isinstance(reply, Ok) and reply.data is not None else None
    return None
