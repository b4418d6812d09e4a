"""Where an answer is awaited: what the shopper does, and which request's answer it is."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from kiosk.api.requests import OrderNote
from kiosk.flow.steps import PAY
from tests.campaigns.hostile.at_the_glass import AtTheGlass
from tests.campaigns.hostile.retold import retold
from tests.campaigns.proxy.fault import Fault
from tests.campaigns.proxy.message import Message

_PATIENCE_S = 5.0
_BASKET = "/baskets/basket/"


@dataclass(frozen=True)
class Moment:
    """`go` leads there while the shop is honest; `do` makes the request whose answer `awaits` knows."""

    name: str
    go: Callable[[AtTheGlass], Awaitable[object]]
    do: Callable[[AtTheGlass], Awaitable[object]]
    awaits: Callable[[Message], bool]


async def _stay(_: AtTheGlass) -> None:
    """The shopper is there already."""


async def _scan(here: AtTheGlass) -> None:
    await here.shopper.scan("KRM-0001")


async def _to_the_note(here: AtTheGlass) -> None:
    await here.shopper.go_to("note")


async def _send_note(here: AtTheGlass) -> None:
    here.glass.checkout.submit(OrderNote("ring twice"))
    await here.glass.rest()


async def _pay(here: AtTheGlass) -> None:
    await here.shopper.pay_by_phone()


async def _all_the_way(here: AtTheGlass) -> None:
    await _to_the_note(here)
    await _pay(here)


async def _wait(here: AtTheGlass) -> None:
    """Until two answers about the payment have come."""
    with suppress(TimeoutError):
        async with asyncio.timeout(_PATIENCE_S):
            while here.shop.told < 2:  # noqa: ASYNC110 - the shop is in another thread
                await asyncio.sleep(0.01)
    await here.glass.rest()


async def _to_the_till(here: AtTheGlass) -> None:
    """At a shop where there is no other way to pay."""
    here.shop.lie = lambda message: _NO_PROVIDER if message.page == "CheckoutProviderIndexPage" else None
    await here.shopper.pay_by_phone()
    if here.kiosk.step == PAY:
        await here.shopper.pay_at_till()
    here.shop.be_honest()


def _without_providers(told: Any) -> Any:
    for entry in told["context_list"]:
        entry["page_context"].pop("checkout_providers", None)
    return told


_NO_PROVIDER = Fault("no provider", retold(_without_providers))


def _of_page(name: str) -> Callable[[Message], bool]:
    return lambda message: message.page == name


def _of_basket(message: Message) -> bool:
    return message.target.endswith(_BASKET) and message.method != "GET"


SCAN = Moment("scan", _stay, _scan, _of_basket)
NOTE = Moment("note", _to_the_note, _send_note, _of_page("OrderNotePage"))
PRICE = Moment("fresh price", _to_the_note, _pay, _of_page("OrderNotePage"))
PROVIDER = Moment("provider", _to_the_note, _pay, _of_page("CheckoutProviderSelectionPage"))
PHONE = Moment("phone", _pay, _wait, _of_page("ThankYouPage"))
TILL = Moment("till", _to_the_till, _wait, _of_page("ThankYouPage"))

WHOLE_WAY = Moment("whole way", _stay, _all_the_way, lambda message: bool(message.page))

ALL = (SCAN, NOTE, PRICE, PROVIDER, PHONE, TILL)
