"""Follows where an answer of the payment leads: to the thank-you, or to a page of the shop's own."""

from kiosk.api.reply import Ok, Reply
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import watch_payment
from kiosk.flow import route
from kiosk.flow.payment import Truth, thanks
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.steps import ASK_STAFF, CHECKING, GENERIC, THANK_YOU


async def followed(desk: Desk, reply: Reply) -> bool:
    """Whether the answer led away from where one stands; the payment goes on where it did not."""
    if not isinstance(reply, Ok):
        return False
    if route.led_to(desk.kiosk, reply.contexts) == THANK_YOU:
        await thanked(desk, reply)
        return True
    if thanks(reply.contexts) is not None:
        await watch_payment.take(desk, reply)
        return desk.kiosk.payment.truth is Truth.PAID
    asked = route.asked(desk.kiosk, reply.contexts)
    if asked:
        desk.change(step=GENERIC, asked=asked, problem=None)
    return asked is not None


async def thanked(desk: Desk, reply: Ok) -> None:
    """Takes the shop's thanks, where they are about this shopper's order; else staff has to look."""
    await watch_payment.take(desk, reply)
    match desk.kiosk.payment.truth:
        case Truth.PAID:
            pass
        case Truth.NONE:
            # It says that an order is placed which was neither free nor handed over to be paid.
            desk.change(step=ASK_STAFF, problem=Problem(ProblemKind.UNKNOWN_PAGE))
        case _:
            desk.change(step=CHECKING, problem=None)
