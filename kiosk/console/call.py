"""One request by hand, sent once: how it ended, how long it took, and what it did to the order."""

from collections.abc import Callable
from time import perf_counter
from typing import NamedTuple

from kiosk.api.models import PreOrder
from kiosk.api.reading import merged
from kiosk.api.reply import Expired, NotSent, Ok, Refused, Reply
from kiosk.api.request import Request
from kiosk.api.shop import ReadOrder
from kiosk.checkout.desk.desk import ShopLine
from kiosk.console.difference import Change, difference


class Called(NamedTuple):
    """A request that has ended."""

    request: Request
    reply: Reply
    seconds: float
    changes: tuple[Change, ...] = ()


async def call(line: ShopLine, request: Request, clock: Callable[[], float] = perf_counter) -> Called:
    """Reads the order, sends, and compares; reads again where the answer has no order."""
    before = await _order(line)
    begun = clock()
    reply = await line.send(request)
    seconds = clock() - begun
    return Called(request, reply, seconds, difference(before, await _after(line, before, reply)))


async def _after(line: ShopLine, before: PreOrder, reply: Reply) -> PreOrder:
    match reply:
        case NotSent() | Expired():
            return before
        case Ok(order=PreOrder() as order) | Refused(order=PreOrder() as order) if order.source:
            return merged(before, order)
        case _:
            return await _order(line)


async def _order(line: ShopLine) -> PreOrder:
    reply = await line.send(ReadOrder())
    return (reply.order or PreOrder()) if isinstance(reply, Ok) else PreOrder()
