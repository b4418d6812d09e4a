"""Whether the order still costs what the shopper saw, by a read that is at most ten seconds old."""

import asyncio

from kiosk.api.money import Money
from kiosk.api.reply import Ok
from kiosk.api.shop import ReadOrder
from kiosk.checkout.desk.desk import Desk
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.summary import total

FRESH_S = 10.0
"""The greatest age of the last read when an order is handed over to be paid."""


async def as_seen(desk: Desk) -> bool:
    """Reads the order. Where the price has changed, the shopper sees both and decides again.

    Where a price cannot be read, nothing is handed over: what it comes to would be a guess.
    """
    seen = total(desk.kiosk.order)
    if not isinstance(await desk.ask(ReadOrder()), Ok):
        return False
    if not desk.kiosk.order.prices_known:
        desk.change(problem=Problem(ProblemKind.PRICE_UNREAD))
        return False
    same = not seen.of_checkout or seen.amount == total(desk.kiosk.order).amount
    return same or show_change(desk, seen.amount)


async def still_as_seen(desk: Desk, read_at: float) -> bool:
    """Reads the order again where the read at `read_at` (`now_s`) is no longer fresh."""
    return now_s() - read_at <= FRESH_S or await as_seen(desk)


def show_change(desk: Desk, seen: Money) -> bool:
    """Shows the old price and the new one. Always False: the shopper has to decide again."""
    now = total(desk.kiosk.order).amount
    facts = {"old": f"{seen or 0:.2f}", "new": f"{now or 0:.2f}"}
    desk.change(problem=Problem(ProblemKind.PRICE_CHANGED, facts=facts))
    return False


def now_s() -> float:
    """Seconds on the loop's clock."""
    return asyncio.get_running_loop().time()
