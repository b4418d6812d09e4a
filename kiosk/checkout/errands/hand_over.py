"""The order handed over to be paid: the code on the screen, or why there is none."""

from msgspec.structs import replace

from kiosk.api.money import Money
from kiosk.checkout.desk.desk import Desk
from kiosk.flow.payment import Payment, PaymentWay, Truth
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.steps import PAY, PAY_PHONE, TILL


def was_done_for(desk: Desk, amount: Money) -> bool:
    """Whether there is a code already, for this amount."""
    payment = desk.kiosk.payment
    code = payment.order_number if payment.way is PaymentWay.TILL else payment.url
    return code is not None and amount is not None and payment.amount == amount


def to_be_paid(desk: Desk, payment: Payment) -> None:
    """Shows the code to pay with; from now on the order may be paid."""
    if desk.kiosk.payment.truth is Truth.PAID:
        # The shop confirmed the payment while another way was opened.
        return
    step = TILL if payment.way is PaymentWay.TILL else PAY_PHONE
    truth = payment.truth if payment.may_be_paid else Truth.WAITING
    desk.change(payment=replace(payment, truth=truth), step=step, problem=None)


def no_way(desk: Desk, why: str) -> bool:
    """Shows that there is no way to pay; `why` is for support. Always False."""
    desk.change(step=PAY, problem=Problem(ProblemKind.NO_WAY_TO_PAY, detail=why))
    return False
