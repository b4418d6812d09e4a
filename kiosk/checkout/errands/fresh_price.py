"""Whether the order still costs what the shopper agreed to, by a read that is at most ten seconds old."""

import asyncio

from kiosk.api.models import PreOrder
from kiosk.api.money import Money
from kiosk.api.reply import Ok
from kiosk.api.shop import ReadOrder
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import lead
from kiosk.flow.currency import currencies, is_mixed
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.summary import price_change

FRESH_S = 10.0
"""The greatest age of the last read when an order is handed over to be paid."""


async def as_seen(desk: Desk, agreed: PreOrder | None = None) -> bool:
    """Reads the order. Where the price has changed, the shopper sees both and decides again.

    `agreed` is the order that the shopper saw; the one that is shown where it is left out. Where a price
    cannot be read, nothing is handed over: what it comes to would be a guess. So it
    would be where prices are in two currencies.
    """
    seen = desk.kiosk.order if agreed is None else agreed
    reply = await desk.ask(ReadOrder())
    if not isinstance(reply, Ok) or await lead.followed(desk, reply):
        return False
    if not desk.kiosk.order.prices_known:
        desk.change(problem=Problem(ProblemKind.PRICE_UNREAD))
        return False
    if is_mixed(desk.kiosk.order):
        desk.change(problem=Problem(ProblemKind.CURRENCIES, detail=" ".join(currencies(desk.kiosk.order))))
        return False
    return is_as(desk, seen)


async def still_as_seen(desk: Desk, read_at: float) -> bool:
    """Reads the order again where the read at `read_at` (`now_s`) is no longer fresh."""
    return now_s() - read_at <= FRESH_S or await as_seen(desk)


def is_as(desk: Desk, agreed: PreOrder) -> bool:
    """Whether the order costs what it did; where not, the shopper sees both prices and decides again.

    As much in another currency is another price, and no two amounts tell it.
    """
    named, meant = currencies(desk.kiosk.order), currencies(agreed)
    if named and meant and named != meant:
        desk.change(problem=Problem(ProblemKind.CURRENCIES, detail=" ".join((*meant, *named))))
        return False
    changed = price_change(agreed, desk.kiosk.order)
    if changed:
        desk.change(problem=Problem(ProblemKind.PRICE_CHANGED, facts=_facts(*changed)))
    return changed is None


def now_s() -> float:
    """Seconds on the loop's clock."""
    return asyncio.get_running_loop().time()


def _facts(old: Money, new: Money) -> dict[str, str]:
    return {"old": f"{old or 0:f}", "new": f"{new or 0:f}"}
