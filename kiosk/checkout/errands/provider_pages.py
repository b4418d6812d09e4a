"""Two requests of a hosted payment that no shopper waits for."""

from msgspec.structs import replace

from kiosk.api.reply import Ok
from kiosk.api.requests import CheckoutProviderThankYou, RedirectGuard
from kiosk.checkout.desk.desk import Desk
from kiosk.flow import contexts
from kiosk.flow.identity import is_beside_anothers
from kiosk.flow.payment import PaymentWay, Truth


async def opened(desk: Desk) -> None:
    """Tells the shop that its redirect was followed, once the code is shown. A refusal changes nothing."""
    if desk.kiosk.payment.way is PaymentWay.PHONE and not desk.kiosk.payment.by_token:
        await desk.peek_once(RedirectGuard())


async def paid(desk: Desk) -> None:
    """Asks for the page of the finished order, where the shop has not named it."""
    payment = desk.kiosk.payment
    if payment.truth is not Truth.PAID or payment.way is not PaymentWay.PHONE or payment.by_token:
        return
    reply = await desk.peek_once(CheckoutProviderThankYou())
    if not isinstance(reply, Ok) or is_beside_anothers(desk.kiosk.order, reply):
        return
    url = contexts.return_address(reply.contexts)
    thanks = desk.kiosk.payment.thanks
    if url and thanks and not thanks.redirect_url:
        desk.change(payment=replace(desk.kiosk.payment, thanks=replace(thanks, redirect_url=url)))
