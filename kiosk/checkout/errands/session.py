"""A session with the shop: opened before the shopper comes, cleared after they went."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterator

from kiosk.api.addresses import CreateAddress, DeleteAddress, ReadAddresses
from kiosk.api.models import PreOrder
from kiosk.api.reading import merged
from kiosk.api.reply import Expired, NotSent, Ok, Refused, Reply
from kiosk.api.request import Request
from kiosk.api.shop import CsrfToken, EmptyBasket, ReadBasket, ReadOrder, SignIn
from kiosk.checkout.desk import entries
from kiosk.checkout.desk.desk import Desk
from kiosk.flow.pages.address import found_again
from kiosk.flow.payment import Truth
from kiosk.flow.problem import ProblemKind
from kiosk.flow.undo import left_behind, undoing

AWAY_S = 2.0
REFUSED_S = 60.0
"""A wrong password asked every two seconds would lock the account."""

MOST_QUESTIONS = 5
"""So many wait for an answer side by side while the shop is away: a client waits for five of AWAY_S."""

CLEAR_UP_S = 5.0


async def open_session(desk: Desk, account: Callable[[], SignIn | None]) -> float | None:
    """Token, sign-in where the device has an account, nothing of its last shopper, and an empty basket.

    None when the session is open, else the seconds until another try does no harm.
    """
    token = await desk.peek(CsrfToken())
    if isinstance(token, NotSent):
        return _closed(desk, AWAY_S)
    wanted = account()
    signed_in = await desk.peek_once(wanted) if wanted else Ok()
    if not isinstance(signed_in, Ok):
        return _closed(desk, REFUSED_S if isinstance(signed_in, Refused) else AWAY_S)
    if wanted:
        await _sweep(desk)
    return await _empty(desk, await desk.peek(ReadBasket()))


async def until_back(desk: Desk) -> None:
    """Asks every two seconds whether the shop is there again, and takes the message away when it is.

    A network that swallows everything keeps a question for as long as the client waits: the next ones
    go beside it, so that the first that gets through tells.
    """
    async with asyncio.TaskGroup() as questions:
        asked: list[asyncio.Task[None]] = []
        while not desk.kiosk.online:
            await asyncio.sleep(AWAY_S)
            asked = [question for question in asked if not question.done()]
            if len(asked) < MOST_QUESTIONS:
                asked.append(questions.create_task(_whether_back(desk)))
        for question in asked:
            question.cancel()


async def _whether_back(desk: Desk) -> None:
    reply = await desk.peek_once(ReadBasket())
    if isinstance(reply, Ok | Refused | Expired) and not desk.kiosk.online:
        solved = desk.kiosk.problem and desk.kiosk.problem.kind is ProblemKind.NO_CONNECTION
        desk.change(online=True, problem=None if solved else desk.kiosk.problem)


async def clear_up(desk: Desk) -> None:
    """Takes back on the server what can be taken back, within a few seconds, and hangs up."""
    due = deque((*_of(desk, desk.kiosk.order), *desk.kiosk.lost_addresses))
    await _in_time(desk, due, _take_back_all(desk, due))


async def part(desk: Desk) -> None:
    """Leaves an order as it may be paid for. Once paid, its address is its own, not the account's."""
    due = deque[Request]((*_addresses(desk), *desk.kiosk.lost_addresses))
    paid = desk.kiosk.payment.truth is Truth.PAID
    await _in_time(desk, due, _forget_addresses(desk, due) if paid else _nothing())


async def _in_time(desk: Desk, due: deque[Request], work: Awaitable[None]) -> None:
    """Staff is told of what is still due when the time is up."""
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
    """What the screen knew is due at least; what the shop has now is what is sent."""
    order = await _order(desk)
    due.clear()
    due.extend((*_of(desk, order), *desk.kiosk.lost_addresses))
    await _find_addresses(desk, due)
    await _take_back(desk, due)


async def _forget_addresses(desk: Desk, due: deque[Request]) -> None:
    await _find_addresses(desk, due)
    await _take_back(desk, due)


async def _find_addresses(desk: Desk, due: deque[Request]) -> None:
    """An address whose answer never came is looked for in the list, and due is what is found."""
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
    """Those that this shopper put into the account; the next one is not to see them."""
    yield from map(DeleteAddress, sorted(desk.kiosk.made_addresses))


async def _order(desk: Desk) -> PreOrder:
    """As the shop has it: what was under way when the shopper left may have happened."""
    under_way = desk.kiosk.sending
    if desk.kiosk.order == PreOrder() and (under_way is None or under_way.harmless):
        return PreOrder()
    reply = await desk.peek(ReadOrder())
    return merged(desk.kiosk.order, reply.order if isinstance(reply, Ok) else None)


async def _sweep(desk: Desk) -> None:
    """An account's order may have something of the last shopper's still; staff is told what stays."""
    order = await _read(desk)
    if not any(left_behind(order)):
        return
    for request in undoing(order):
        await desk.peek_once(request)
    order = await _read(desk)
    for kind in left_behind(order):
        entries.still_there(desk.journal, kind, order)


async def _read(desk: Desk) -> PreOrder:
    reply = await desk.peek(ReadOrder())
    return (reply.order or PreOrder()) if isinstance(reply, Ok) else PreOrder()


async def _nothing() -> None:
    """What may be paid stays as it is."""


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
