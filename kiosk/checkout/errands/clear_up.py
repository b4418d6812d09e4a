"""After a shopper left: takes back on the server what the API can take back, and ends the session."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Iterator

from kiosk.api.addresses import CreateAddress, DeleteAddress, ReadAddresses
from kiosk.api.models import PreOrder
from kiosk.api.reading import merged
from kiosk.api.reply import Ok
from kiosk.api.request import Request
from kiosk.api.shop import EmptyBasket, ReadOrder, ReadStatus
from kiosk.checkout.desk import entries
from kiosk.checkout.desk.desk import Desk
from kiosk.flow import token_checkout
from kiosk.flow.identity import Whose, whose
from kiosk.flow.pages.address import found_again
from kiosk.flow.payment import Truth
from kiosk.flow.undo import undoing

CLEAR_UP_S = 5.0
"""How long all of it may take."""


async def clear_up(desk: Desk) -> None:
    """Takes the order back. An order that may be paid stays as it is: the shopper pays for exactly that."""
    match desk.kiosk.payment.truth:
        case Truth.NONE:
            due = deque((*_of(desk, desk.kiosk.order), *desk.kiosk.lost_addresses))
            await _in_time(desk, due, _take_back_all(desk, due))
        case Truth.PAID:
            # The paid order has its own copy of the address; the account's can go.
            due = _due_addresses(desk)
            await _in_time(desk, due, _forget_addresses(desk, due))
        case Truth.WAITING if desk.kiosk.payment.by_token:
            due = _due_addresses(desk)
            await _in_time(desk, due, _unless_ordered(desk, due))
        case _:
            await _in_time(desk, _due_addresses(desk), _leave_all())


def _due_addresses(desk: Desk) -> deque[Request]:
    return deque((*_addresses(desk), *desk.kiosk.lost_addresses))


async def _in_time(desk: Desk, due: deque[Request], work: Awaitable[None]) -> None:
    """Does the work within CLEAR_UP_S and hangs up; what is still due then is a doubt for staff."""
    try:
        async with asyncio.timeout(CLEAR_UP_S):
            await work
    except TimeoutError:
        pass
    finally:
        for request in due:
            entries.not_undone(desk.journal, request, desk.kiosk.order)
        await desk.hang_up()


async def _take_back_all(desk: Desk, due: deque[Request]) -> None:
    """Sends what the shop's order needs now. Until that is read, what the screen's order needs is due."""
    order = await _order(desk)
    if order is None:
        return
    due.clear()
    due.extend((*_of(desk, order), *desk.kiosk.lost_addresses))
    await _forget_addresses(desk, due)


async def _forget_addresses(desk: Desk, due: deque[Request]) -> None:
    await _find_addresses(desk, due)
    await _take_back(desk, due)


async def _find_addresses(desk: Desk, due: deque[Request]) -> None:
    """Looks in the account's list for each address whose answer never came; those found are due."""
    lost = desk.kiosk.lost_addresses
    reply = await desk.peek(ReadAddresses()) if lost else None
    if isinstance(reply, Ok):
        rest = [request for request in due if request not in lost]
        found = found_again(lost, reply.data.results) - desk.kiosk.made_addresses
        due.clear()
        due.extend((*rest, *map(DeleteAddress, sorted(found))))


async def _take_back(desk: Desk, due: deque[Request]) -> None:
    while due:
        known = not isinstance(due[0], CreateAddress)
        done = known and isinstance(await desk.peek_once(due[0]), Ok)
        request = due.popleft()
        if not done:
            entries.not_undone(desk.journal, request, desk.kiosk.order)


def _of(desk: Desk, order: PreOrder) -> Iterator[Request]:
    yield from undoing(order)
    yield from _addresses(desk)


def _addresses(desk: Desk) -> Iterator[Request]:
    """Deletes the addresses that this shopper put into the account: the next shopper must not see them."""
    yield from map(DeleteAddress, sorted(desk.kiosk.made_addresses))


async def _order(desk: Desk) -> PreOrder | None:
    """The order as the shop has it: a request under way when the shopper left may have happened.

    None where the session shows another's order: nothing of it is touched.
    """
    under_way = desk.kiosk.sending
    if desk.kiosk.order == PreOrder() and (under_way is None or under_way.harmless):
        return PreOrder()
    reply = await desk.peek(ReadOrder())
    if whose(desk.kiosk.order, under_way or ReadOrder(), reply) is Whose.ANOTHERS:
        return None
    return merged(desk.kiosk.order, reply.order if isinstance(reply, Ok) else None)


async def _unless_ordered(desk: Desk, due: deque[Request]) -> None:
    """The link outlives the screen: where the shop says that no order came of it, nothing is left to pay."""
    path = desk.kiosk.payment.status_path
    status = await desk.peek_once(ReadStatus(path)) if path else None
    if not isinstance(status, Ok):
        return
    if token_checkout.order_number(status.data):
        await _forget_addresses(desk, due)
        return
    await _take_back_all(desk, due)
    await _take_back(desk, deque((EmptyBasket(),)))


async def _leave_all() -> None:
    """Leaves an order that may still be paid."""
