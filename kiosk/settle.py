"""One request to its end: what is unknown is looked up, and sent again only where that does no harm."""

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from tenacity import AsyncRetrying, retry_if_result, stop_after_attempt, wait_random_exponential
from tenacity.wait import wait_base

from kiosk.api.models import PreOrder
from kiosk.api.reading import merged
from kiosk.api.reply import NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.request import Repeat, Request
from kiosk.api.shop import AddToBasket, EmptyBasket, ReadBasket, ReadCheckout, ReadOrder, SetQuantity
from kiosk.flow.doubt import happened

PAUSES: wait_base = wait_random_exponential(multiplier=0.5, max=5)

Send: TypeAlias = Callable[[Request], Awaitable[Reply]]

_AGAIN_BY_ITSELF = frozenset({Repeat.ASK, Repeat.SET})
_OF_BASKET = (AddToBasket, SetQuantity, EmptyBasket)


async def settled(send: Send, request: Request, before: PreOrder) -> Reply:
    """How the request ended, after looking. `before` is the order it was sent for.

    Unknown only where nobody can tell; NotSent also where the order shows that it did not happen.
    """
    if request.repeat is Repeat.READ:
        return await read(send, request)
    reply = await send(request)
    if not isinstance(reply, Unknown):
        return reply
    witness = await _witness(send, request)
    if not isinstance(witness, Ok):
        return reply
    return await _after_a_look(send, request, before, reply, witness)


async def read(send: Send, request: Request) -> Reply:
    """A read, repeated at most twice while its outcome is unknown; ReadOrder in the way the shop knows."""
    reply = await _read(send, request)
    if isinstance(request, ReadOrder) and isinstance(reply, Refused):
        return await _read(send, ReadCheckout())
    return reply


async def _read(send: Send, request: Request) -> Reply:
    attempts = AsyncRetrying(
        stop=stop_after_attempt(3),
        wait=PAUSES,
        retry=retry_if_result(lambda reply: isinstance(reply, Unknown)),
        retry_error_callback=lambda state: state.outcome.result() if state.outcome else None,
    )
    reply: Reply = await attempts(send, request)
    return reply


async def _witness(send: Send, request: Request) -> Reply:
    if isinstance(request, _OF_BASKET):
        return await read(send, ReadBasket())
    return await read(send, ReadOrder())


async def _after_a_look(send: Send, request: Request, before: PreOrder, doubt: Unknown, seen: Ok) -> Reply:
    if request.repeat is Repeat.ASK:
        return await send(request)
    match happened(request, before, _order(before, seen)):
        case True:
            # Where the reading stood says nothing of where the request leads.
            return Ok(seen.order, data=seen.data)
        case None:
            return doubt
        case False if request.repeat in _AGAIN_BY_ITSELF:
            return await send(request)
        case False if doubt.why is Why.TOO_SLOW:
            # It may still be on its way: what is not there yet is not what did not happen.
            return doubt
        case False:
            return NotSent(Why.LOOKED_UP)


def _order(before: PreOrder, seen: Ok) -> PreOrder:
    basket = getattr(seen.data, "basket", None)
    return PreOrder(basket=basket) if basket is not None else merged(before, seen.order)
