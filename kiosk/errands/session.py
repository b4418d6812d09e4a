"""A session with the shop: opened before the shopper comes, cleared after they went."""

import asyncio
from collections.abc import Callable

from kiosk.api.addresses import DeleteAddress
from kiosk.api.models import PreOrder
from kiosk.api.reading import merged
from kiosk.api.reply import NotSent, Ok, Refused, Reply
from kiosk.api.shop import CsrfToken, EmptyBasket, ReadBasket, ReadOrder, SignIn
from kiosk.desk import Desk
from kiosk.flow.payment import Truth
from kiosk.flow.problem import ProblemKind
from kiosk.flow.undo import undoing

AWAY_S = 2.0
REFUSED_S = 60.0
"""A wrong password asked every two seconds would lock the account."""

CLEAR_UP_S = 5.0


async def open_session(desk: Desk, account: Callable[[], SignIn | None]) -> float | None:
    """Token, sign-in where the device has an account, and an empty basket.

    None when the session is open, else the seconds until another try does no harm.
    """
    token = await desk.peek(CsrfToken())
    if isinstance(token, NotSent):
        return _closed(desk, AWAY_S)
    wanted = account()
    signed_in = await desk.peek_once(wanted) if wanted else Ok()
    if not isinstance(signed_in, Ok):
        return _closed(desk, REFUSED_S if isinstance(signed_in, Refused) else AWAY_S)
    return await _empty(desk, await desk.peek(ReadBasket()))


async def until_back(desk: Desk) -> None:
    """Asks every two seconds whether the shop is there again, and takes the message away when it is."""
    while not desk.kiosk.online:
        await asyncio.sleep(AWAY_S)
        if not isinstance(await desk.peek_once(ReadBasket()), NotSent):
            solved = desk.kiosk.problem and desk.kiosk.problem.kind is ProblemKind.NO_CONNECTION
            desk.change(online=True, problem=None if solved else desk.kiosk.problem)


async def clear_up(desk: Desk) -> None:
    """Takes back on the server what can be taken back, within a few seconds, and hangs up."""
    try:
        async with asyncio.timeout(CLEAR_UP_S):
            for request in undoing(await _order(desk)):
                if not isinstance(await desk.peek_once(request), Ok):
                    desk.history.not_undone(request)
            await forget_addresses(desk)
    except TimeoutError:
        pass
    finally:
        await desk.hang_up()


async def part(desk: Desk) -> None:
    """Leaves an order as it may be paid for. Once paid, its address is its own, not the account's."""
    try:
        async with asyncio.timeout(CLEAR_UP_S):
            if desk.kiosk.payment.truth is Truth.PAID:
                await forget_addresses(desk)
    except TimeoutError:
        pass
    finally:
        await desk.hang_up()


async def forget_addresses(desk: Desk) -> None:
    """Takes those out of the account that this shopper put in; the next one is not to see them."""
    for pk in sorted(desk.kiosk.made_addresses):
        await desk.peek_once(DeleteAddress(pk))


async def _order(desk: Desk) -> PreOrder:
    """As the shop has it: what was under way when the shopper left may have happened."""
    if desk.kiosk.order == PreOrder():
        return PreOrder()
    reply = await desk.peek(ReadOrder())
    return merged(desk.kiosk.order, reply.order if isinstance(reply, Ok) else None)


async def _empty(desk: Desk, reply: Reply) -> float | None:
    if _holds_goods(reply):
        reply = await desk.peek_once(EmptyBasket())
    if not isinstance(reply, Ok | Refused) or _holds_goods(reply):
        return _closed(desk, AWAY_S)
    desk.change(online=True)
    return None


def _holds_goods(reply: Reply) -> bool:
    return isinstance(reply, Ok) and bool(reply.data.basket.basketitem_set)


def _closed(desk: Desk, pause_s: float) -> float:
    desk.change(online=False)
    return pause_s
