"""A shopper's whole way, from the first scan to the order number, and the next one's turn."""

import asyncio
from collections.abc import Callable

from kiosk.api.lean_httpx import httpx
from kiosk.checkout.checkout import Checkout
from kiosk.checkout.take_to import GOODS, at_rest
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import PAY_PHONE, THANK_YOU, WELCOME

_MOST_STEPS = 20
_LONGEST_S = 20.0


async def journey(checkout: Checkout, pause_s: float) -> None:
    """Pauses `pause_s` after each reply. Ends at Welcome, ready for the next shopper."""
    await until(checkout, lambda kiosk: kiosk.online and not kiosk.open)
    await asyncio.sleep(pause_s)
    checkout.start()
    for code in GOODS:
        await asyncio.sleep(pause_s)
        checkout.scan(code)
        await at_rest(checkout)
    for _ in range(_MOST_STEPS):
        if checkout.kiosk.step == PAY_PHONE:
            break
        await asyncio.sleep(pause_s)
        checkout.advance()
        await at_rest(checkout)
    await _pay(checkout)
    await asyncio.sleep(pause_s)
    checkout.paying.check()
    await until(checkout, lambda kiosk: kiosk.step == THANK_YOU)
    await asyncio.sleep(pause_s)
    checkout.abandon()
    await until(checkout, lambda kiosk: kiosk.step == WELCOME)
    await asyncio.sleep(pause_s)


async def until(checkout: Checkout, holds: Callable[[Kiosk], bool]) -> None:
    """Waits for a snapshot for which the condition holds."""
    came = asyncio.Event()

    def look(kiosk: Kiosk) -> None:
        if holds(kiosk):
            came.set()

    checkout.changed.connect(look)
    look(checkout.kiosk)
    try:
        await asyncio.wait_for(came.wait(), _LONGEST_S)
    finally:
        checkout.changed.disconnect(look)


async def _pay(checkout: Checkout) -> None:
    """Pays as the shopper's phone does."""
    url = checkout.kiosk.payment.url
    if url is None:
        raise RuntimeError(f"no way to pay at {checkout.kiosk.step}: {checkout.kiosk.problem}")
    async with httpx.AsyncClient(trust_env=False, verify=False, timeout=_LONGEST_S) as phone:
        answer = await phone.post(
            f"{checkout._house.shop}/demo/pay", json={"redirect_url": url, "outcome": "pay"}
        )
    answer.raise_for_status()
