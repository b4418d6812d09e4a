"""An order of which nothing is left to pay: the shop finishes it without a payment, or staff does."""

from kiosk.api.reply import Ok, Unknown
from kiosk.api.requests import CheckoutProviderIndex, ThankYou
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import lead
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.steps import ASK_STAFF
from kiosk.flow.summary import total


def is_all(desk: Desk) -> bool:
    """Whether the total is zero or below: then nobody is given a code to pay."""
    due = total(desk.kiosk.order).amount
    return due is not None and due <= 0


async def finish(desk: Desk) -> bool:
    """Asks the shop to go on to the payment and follows it to the thank-you; below zero is staff's."""
    if (total(desk.kiosk.order).amount or 0) < 0:
        return _leave_to_staff(desk, ProblemKind.BELOW_ZERO)
    basket = desk.kiosk.order.basket
    reply = await desk.ask(CheckoutProviderIndex(basket.pk if basket else None))
    if await lead.followed(desk, reply):
        return True
    if not isinstance(reply, Ok | Unknown):
        return False
    # The answer was lost, or leads nowhere: the order may be placed all the same.
    if await lead.followed(desk, await desk.peek_once(ThankYou())):
        return True
    return _leave_to_staff(desk, ProblemKind.NOT_FINISHED) if isinstance(reply, Ok) else False


def _leave_to_staff(desk: Desk, kind: ProblemKind) -> bool:
    desk.change(step=ASK_STAFF, problem=Problem(kind))
    return True
