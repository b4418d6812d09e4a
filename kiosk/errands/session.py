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
CLEAR_UP_S = 5.0


async def open_session(desk: Desk, account: Callable[[], SignIn | None]) -> bool:
    """Token, sign-in where the device has an account, and an empty basket. Whether the shop is there."""
    token = await desk.peek(CsrfToken())
    if isinstance(token, NotSent):
        return _closed(desk)
    wanted = account()
    if wanted and not isinstance(await desk.peek_once(wanted), Ok):
        return _closed(desk)
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
                await desk.peek_once(request)
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


async def _empty(desk: Desk, reply: Reply) -> bool:
    match reply:
        case Ok(data=answer) if answer.basket.basketitem_set:
            return await _empty(desk, await desk.peek_once(EmptyBasket()))
        case Ok():
            desk.change(online=True)
            return True
        case Refused():
            desk.change(online=True)
            return True
        case _:
            return _closed(desk)


def _closed(desk: Desk) -> bool:
    desk.change(online=False)
    return False
