"""Carries one request to its end: looks up an unknown outcome, sends again only where that is safe."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from http import HTTPStatus
from typing import Any, TypeAlias, TypeVar

from kiosk.api.addresses import CreateAddress
from kiosk.api.models import PreOrder
from kiosk.api.reading import merged
from kiosk.api.reply import Expired, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.request import Repeat, Request
from kiosk.api.shop import AddToBasket, EmptyBasket, ReadBasket, ReadCheckout, ReadOrder, SetQuantity
from kiosk.checkout.desk.retry_budget import Repeats
from kiosk.flow.witness import happened

WISH_S = 15.0
"""The time for a wish, with all that is looked up and sent again."""

REPEATS = Repeats()
_MOST_ATTEMPTS = 3
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.5, 5.0

T = TypeVar("T")
Send: TypeAlias = Callable[[Request], Awaitable[Reply]]

_AGAIN_BY_ITSELF = frozenset({Repeat.ASK, Repeat.SET})
_SHUT_OUT = frozenset({Why.SHUT_OUT, Why.SIGN_IN})
_OF_BASKET = (AddToBasket, SetQuantity, EmptyBasket)


async def settled(send: Send, request: Request, before: PreOrder) -> Reply:
    """How the request ended, after a look at the order. `before` is the order it was sent for.

    Unknown where the order cannot tell in time; NotSent also where it shows that it did not happen.
    """
    ends_at = asyncio.get_running_loop().time() + WISH_S
    if request.repeat is Repeat.READ:
        reply = await read(send, request)
    else:
        REPEATS.called()
        reply = await send(request)
    if isinstance(reply, Expired) and isinstance(request, CreateAddress):
        return await _in_time(ends_at, _for_customers(send, reply)) or reply
    if not isinstance(reply, Unknown):
        return reply
    if reply.why in _SHUT_OUT:
        over = await _in_time(ends_at, _second_look(send, request, before, reply))
        if over:
            return over
    if request.repeat is Repeat.READ:
        return reply
    return await _in_time(ends_at, _looked_up(send, request, before, reply)) or reply


async def read(send: Send, request: Request) -> Reply:
    """Sends a read, thrice at most while its outcome is unknown. A refused ReadOrder becomes ReadCheckout."""
    ends_at = asyncio.get_running_loop().time() + WISH_S
    reply = await _read(send, request, ends_at)
    if isinstance(request, ReadOrder) and isinstance(reply, Refused):
        return await _read(send, ReadCheckout(), ends_at)
    return reply


async def _read(send: Send, request: Request, ends_at: float) -> Reply:
    heard: Reply = Unknown(Why.TOO_SLOW)

    async def attempts() -> Reply:
        nonlocal heard
        for attempt in range(1, _MOST_ATTEMPTS + 1):
            REPEATS.called()
            heard = await send(request)
            if not isinstance(heard, Unknown) or attempt == _MOST_ATTEMPTS or not REPEATS.take():
                break
            await asyncio.sleep(pause_s(attempt))
        return heard

    return await _in_time(ends_at, attempts()) or heard


async def _second_look(send: Send, request: Request, before: PreOrder, shut_out: Unknown) -> Expired | None:
    """Whether the session is over, by one look at the basket: a page alone says nothing of it.

    Being sent to sign in is the shop's word, a redirect to its own address and no page. It counts the second
    time, or where there are no goods to lose.
    """
    has_goods = before.basket is not None and before.basket.basketitem_set
    if shut_out.why is Why.SIGN_IN and not has_goods:
        return Expired()
    again = await send(request if isinstance(request, ReadBasket) else ReadBasket())
    sent_away_twice = again == shut_out == Unknown(Why.SIGN_IN)
    return Expired() if sent_away_twice or isinstance(again, Expired) else None


async def _for_customers(send: Send, shut: Expired) -> Reply:
    """A refusal where the session is still there with its goods: then only this is for who is signed in."""
    look = await send(ReadBasket())
    holds_goods = isinstance(look, Ok) and bool(look.data.basket.basketitem_set)
    return Refused(status=HTTPStatus.UNAUTHORIZED) if holds_goods else shut


def pause_s(attempt: int) -> float:
    """Seconds before the next attempt: random up to a bound that doubles (full jitter), at most five."""
    return random.uniform(0, min(_LONGEST_PAUSE_S, _FIRST_PAUSE_S * 2 ** (attempt - 1)))  # noqa: S311 - no secret


async def _in_time(ends_at: float, following: Coroutine[Any, Any, T]) -> T | None:
    """The result, if it comes before `ends_at`; else None."""
    with suppress(TimeoutError):
        async with asyncio.timeout_at(ends_at):
            return await following
    return None


async def _looked_up(send: Send, request: Request, before: PreOrder, doubt: Unknown) -> Reply:
    witness = await _witness(send, request)
    if not isinstance(witness, Ok):
        return doubt
    return await _after_a_look(send, request, before, doubt, witness)


async def _witness(send: Send, request: Request) -> Reply:
    if isinstance(request, _OF_BASKET):
        return await read(send, ReadBasket())
    return await read(send, ReadOrder())


async def _after_a_look(send: Send, request: Request, before: PreOrder, doubt: Unknown, seen: Ok) -> Reply:
    if request.repeat is Repeat.ASK:
        return await send(request)
    match happened(request, before, _order(before, seen)):
        case True:
            # The pages that the read named are not where the request leads.
            return Ok(seen.order, data=seen.data)
        case None:
            return doubt
        case False if request.repeat in _AGAIN_BY_ITSELF:
            return await send(request)
        case False if doubt.why is Why.TOO_SLOW:
            # It may still be on its way, and change the order later.
            return doubt
        case False:
            return NotSent(Why.LOOKED_UP)


def _order(before: PreOrder, seen: Ok) -> PreOrder:
    basket = getattr(seen.data, "basket", None)
    return PreOrder(basket=basket) if basket is not None else merged(before, seen.order)
