"""A session with the shop: opens it before a shopper comes, and waits while the shop is away."""

import asyncio
from collections.abc import Callable

from kiosk.api.models import PreOrder
from kiosk.api.reply import Expired, NotSent, Ok, Refused, Reply
from kiosk.api.requests import ThankYou
from kiosk.api.shop import CsrfToken, EmptyBasket, ReadBasket, ReadOrder, SignIn
from kiosk.checkout.desk import entries
from kiosk.checkout.desk.desk import Desk
from kiosk.flow.problem import ProblemKind
from kiosk.flow.undo import left_behind, undoing

AWAY_S = 2.0
REFUSED_S = 60.0
"""The pause after a refused sign-in: a wrong password every two seconds would lock the account."""

MOST_QUESTIONS = 5
"""How many requests may wait for an answer at once: a client's deadline is five times AWAY_S."""


async def open_session(desk: Desk, account: Callable[[], SignIn | None]) -> float | None:
    """Gets a token, signs in the device's account if there is one, and clears the order and the basket.

    None when the session is open, else the seconds to wait before the next try.
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
    """Asks every two seconds whether the shop answers again, and then takes the message away.

    A network that swallows packets holds a request until its deadline. The next ones are sent beside it, so
    that the first one that gets through counts.
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
    # A read of the basket drops goods that are sold out: not while it may be paid.
    handed_over = desk.kiosk.payment.may_be_paid
    reply = await desk.peek_once(ThankYou() if handed_over else ReadBasket())
    if isinstance(reply, Ok | Refused | Expired) and not desk.kiosk.online:
        solved = desk.kiosk.problem and desk.kiosk.problem.kind is ProblemKind.NO_CONNECTION
        desk.change(online=True, problem=None if solved else desk.kiosk.problem)


async def _sweep(desk: Desk) -> None:
    """Takes the last shopper's choices off the account's order; what stays is a doubt for staff."""
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
