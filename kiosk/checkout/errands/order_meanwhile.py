"""The order while it may be paid: what the shopper changes on the phone shows here."""

from kiosk.api.reply import Ok, Refused, Reply
from kiosk.api.requests import ThankYou
from kiosk.api.shop import ReadCheckout, ReadOrder
from kiosk.checkout.desk.desk import Desk
from kiosk.flow.transitions import overheard

EACH = 3
"""The order is read with every third question about the payment, where its answer has no order in it."""


async def read(desk: Desk, reply: Reply, asked: int) -> None:
    """Takes the order out of the answer to question number `asked`, or reads it when its turn has come."""
    if isinstance(reply, Ok) and reply.order is not None and reply.order.basket is not None:
        _take(desk, reply)
    elif asked % EACH == 0 and desk.kiosk.payment.may_be_paid and not desk.kiosk.busy:
        _take(desk, await _read(desk))


async def _read(desk: Desk) -> Reply:
    reply = await desk.peek_once(ReadOrder())
    return await desk.peek_once(ReadCheckout()) if isinstance(reply, Refused) else reply


def _take(desk: Desk, reply: Reply) -> None:
    """Not while an errand is under way: it compares the order before and after."""
    if not desk.kiosk.busy:
        desk.show(overheard(desk.kiosk, ThankYou(), reply))
