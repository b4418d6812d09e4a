"""The program died and is back: the shopper's session is taken up again, and their order read afresh."""

import asyncio

from msgspec.structs import replace

from kiosk.api.reply import NotSent, Ok, Reply, Unknown
from kiosk.api.request import Request
from kiosk.api.requests import CheckoutProviderIndex
from kiosk.api.shop import CsrfToken, ReadBasket, ReadOrder, ReadPaymentOptions, SignIn
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import navigate
from kiosk.checkout.errands.session import AWAY_S
from kiosk.flow import route
from kiosk.flow.keepsake import Keepsake, paying_step, restored
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import BASKET, PAY
from kiosk.flow.transitions import answered


def watch_on(desk: Desk, kept: Keepsake) -> None:
    """What may be paid is never asked about again: it is shown as it was, and watched."""
    desk.show(replace(restored(desk.kiosk, kept), step=paying_step(kept)))


async def look(desk: Desk, kept: Keepsake, account: SignIn | None) -> None:
    """The order beside a payment, and whether there is a till; no shopper waits for either."""
    await _signed_in(desk, account)
    reply = await desk.peek(ReadOrder())
    if isinstance(reply, Ok) and reply.order and kept.agrees(reply.order):
        desk.show(answered(desk.kiosk, ReadOrder(), reply))
    options = await desk.peek(ReadPaymentOptions())
    if isinstance(options, Ok):
        told = {entry.page: entry.values for entry in options.contexts}
        desk.change(pages=desk.kiosk.pages | told)


async def resume(desk: Desk, kept: Keepsake, account: SignIn | None, *, asks: bool) -> bool:
    """Back to the same order and step. False where it is not there any more, or not theirs."""
    found = await _found(desk, kept) if await _signed_in(desk, account) else None
    if found is None:
        return False
    desk.show(restored(found, kept))
    await _enter(desk, kept.within)
    desk.change(returned=asks)
    return True


async def _signed_in(desk: Desk, account: SignIn | None) -> bool:
    """Whether the session is the account's; where there is none to sign in to, it is as it was."""
    if account is None:
        return True
    await _heard(desk, CsrfToken())
    return isinstance(await desk.peek_once(account), Ok)


async def _heard(desk: Desk, question: Request) -> Reply:
    """Waits while the shop is away."""
    while isinstance(reply := await desk.peek(question), NotSent | Unknown):
        desk.change(online=False)
        await asyncio.sleep(AWAY_S)
    return reply


async def _found(desk: Desk, kept: Keepsake) -> Kiosk | None:
    question = ReadOrder() if kept.begun else ReadBasket()
    reply = await _heard(desk, question)
    found = answered(desk.kiosk, question, reply)
    return found if isinstance(reply, Ok) and kept.agrees(found.order) else None


async def _enter(desk: Desk, name: str) -> None:
    """A payment that was not handed over is not opened by itself: its ways are shown."""
    step = route.step_of(desk.kiosk, name)
    if name == PAY:
        await desk.ask(ReadPaymentOptions())
        basket = desk.kiosk.order.basket
        await desk.ask(CheckoutProviderIndex(basket.pk if basket else None))
        desk.change(step=PAY)
    elif step is None or not await navigate.enter(desk, step):
        desk.change(step=BASKET)
