"""After a crash: takes up the shopper's session again and reads their order afresh."""

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
    """Shows an order that may be paid as it was, without asking the shopper; its payment is watched."""
    payment = replace(kept.payment, basket=str(kept.basket or kept.payment.basket))
    desk.show(replace(restored(desk.kiosk, kept), payment=payment, step=paying_step(kept)))


async def look(desk: Desk, kept: Keepsake, account: SignIn | None) -> None:
    """Reads the order and the ways to pay in the background, while a payment is watched."""
    await _signed_in(desk, account)
    reply = await desk.peek(ReadOrder())
    if isinstance(reply, Ok) and reply.order and kept.agrees(reply.order):
        desk.show(answered(desk.kiosk, ReadOrder(), reply))
    options = await desk.peek(ReadPaymentOptions())
    if isinstance(options, Ok):
        named = {entry.page: entry.values for entry in options.contexts}
        desk.change(pages=desk.kiosk.pages | named)


async def resume(desk: Desk, kept: Keepsake, account: SignIn | None, *, asks: bool) -> bool:
    """Goes back to the same order and step. False where the shop has another order, or none."""
    found = await _found(desk, kept) if await _signed_in(desk, account) else None
    if found is None:
        return False
    desk.show(restored(found, kept))
    await _enter(desk, kept.within)
    desk.change(returned=asks)
    return True


async def _signed_in(desk: Desk, account: SignIn | None) -> bool:
    """Signs the account in. True where the shop accepted it, or there is no account."""
    if account is None:
        return True
    await _heard(desk, CsrfToken())
    return isinstance(await desk.peek_once(account), Ok)


async def _heard(desk: Desk, question: Request) -> Reply:
    """The reply to a read; waits while the shop is away."""
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
    """Enters the step. The payment's step shows the ways to pay, and opens none by itself."""
    step = route.step_of(desk.kiosk, name)
    if name == PAY:
        await desk.ask(ReadPaymentOptions())
        basket = desk.kiosk.order.basket
        await desk.ask(CheckoutProviderIndex(basket.pk if basket else None))
        desk.change(step=PAY)
    elif step is None or not await navigate.enter(desk, step):
        desk.change(step=BASKET)
