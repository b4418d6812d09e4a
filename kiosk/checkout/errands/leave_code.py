"""Back from the code of token checkout: the shop is asked once more, and the code goes off the screen."""

from msgspec.structs import replace

from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import navigate, watch_payment
from kiosk.flow import contexts
from kiosk.flow.payment import Truth
from kiosk.flow.steps import PAY


async def leave(desk: Desk) -> None:
    """To the ways to pay, where there is another for the phone; else to the step before."""
    await watch_payment.look(desk)
    if desk.kiosk.payment.truth is Truth.PAID:
        return
    # Who opened the link may still pay: the payment is watched on.
    desk.change(payment=replace(desk.kiosk.payment, url=None))
    if contexts.providers(desk.kiosk.pages):
        navigate.show(desk, PAY)
    else:
        navigate.back(desk)
