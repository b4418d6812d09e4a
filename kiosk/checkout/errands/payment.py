"""Hands the order over to be paid: reads the price afresh, then opens a provider's payment or the till."""

from msgspec.structs import replace

from kiosk.api.money import Money
from kiosk.api.reply import Ok
from kiosk.api.requests import CheckoutProviderIndex, CheckoutProviderSelection
from kiosk.api.shop import PaymentOptionSelection, ReadPaymentOptions, TakeOrderNumber
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import destination, fresh_price
from kiosk.flow import contexts, web_addresses
from kiosk.flow.payment import Payment, PaymentWay, Truth, can_be_found_by
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.steps import PAY, PAY_PHONE, TILL
from kiosk.flow.summary import total


async def begin(desk: Desk) -> bool:
    """Reads the order afresh and opens the only provider's payment, or shows the ways to pay."""
    if not await fresh_price.as_seen(desk):
        return False
    read_at = fresh_price.now_s()
    if _handed_over_for(desk, total(desk.kiosk.order).amount):
        _hand_over(desk, desk.kiosk.payment)
        return True
    await desk.ask(ReadPaymentOptions())
    reply = await desk.ask(CheckoutProviderIndex(_basket_id(desk)))
    if not isinstance(reply, Ok):
        return _till_instead(desk)
    return await _choose_for_them(desk, read_at)


async def choose(desk: Desk, provider: int) -> bool:
    """Opens this provider's payment, if the order still costs what the shopper sees."""
    return await fresh_price.as_seen(desk) and await _open(desk, provider, fresh_price.now_s())


async def _open(desk: Desk, provider: int, read_at: float) -> bool:
    """Opens this provider's payment and shows where to pay."""
    if not await fresh_price.still_as_seen(desk, read_at):
        return False
    seen = total(desk.kiosk.order).amount
    # An address of an earlier payment must not be taken for this one's.
    desk.change(pages={name: values for name, values in desk.kiosk.pages.items() if name != contexts.PAID_AT})
    reply = await desk.ask(CheckoutProviderSelection(provider, _basket_id(desk)))
    if not isinstance(reply, Ok):
        return False
    address = contexts.payment_address(desk.kiosk.pages, desk.kiosk.order)
    if address is None or not web_addresses.may_be_opened(address, desk.house):
        return _no_way(desk, "redirect_url missing" if address is None else "redirect_url not allowed")
    paid_at = Payment(way=PaymentWay.PHONE, url=address, amount=total(desk.kiosk.order).amount)
    # A code that was shown before may still be paid.
    paid_at = replace(paid_at, status_path=_status_path(desk), truth=desk.kiosk.payment.truth)
    if seen != paid_at.amount and paid_at.truth is not Truth.PAID:
        desk.change(payment=paid_at)
        return fresh_price.show_change(desk, seen)
    _hand_over(desk, paid_at)
    return True


async def pay_at_till(desk: Desk) -> None:
    """Chooses the cash register and takes the number the till finds the order by."""
    register = contexts.cash_register(desk.kiosk.pages)
    if register is None:
        _no_way(desk, "no cash register")
        return
    if not await fresh_price.as_seen(desk):
        return
    seen, read_at = total(desk.kiosk.order).amount, fresh_price.now_s()
    if not await destination.as_chosen(desk):
        return
    if not isinstance(await desk.ask(PaymentOptionSelection(register.pk)), Ok):
        return
    if seen != total(desk.kiosk.order).amount:
        fresh_price.show_change(desk, seen)
        return
    if not await fresh_price.still_as_seen(desk, read_at):
        return
    await _take_number(desk)


async def _take_number(desk: Desk) -> None:
    reply = await desk.ask(TakeOrderNumber())
    if not isinstance(reply, Ok):
        return
    number, amount = reply.data.order_number, total(desk.kiosk.order).amount
    if can_be_found_by(number):
        _hand_over(desk, replace(desk.kiosk.payment, way=PaymentWay.TILL, order_number=number, amount=amount))
    else:
        _no_way(desk, "no order number")


async def _choose_for_them(desk: Desk, read_at: float) -> bool:
    offered = contexts.providers(desk.kiosk.pages)
    till = contexts.cash_register(desk.kiosk.pages)
    if not offered and till is None:
        return _no_way(desk, "no provider")
    if len(offered) == 1:
        return await _open(desk, offered[0].pk, read_at) or _till_instead(desk)
    desk.change(step=PAY, problem=None)
    return True


def _till_instead(desk: Desk) -> bool:
    """Shows the ways to pay, with the problem, where the only provider failed and there is a till."""
    problem = desk.kiosk.problem
    there = contexts.cash_register(desk.kiosk.pages) is not None
    if there and problem and problem.kind is not ProblemKind.PRICE_CHANGED:
        desk.change(step=PAY)
    return False


def _handed_over_for(desk: Desk, amount: Money) -> bool:
    payment = desk.kiosk.payment
    return payment.way is not None and amount is not None and payment.amount == amount


def _hand_over(desk: Desk, payment: Payment) -> None:
    if desk.kiosk.payment.truth is Truth.PAID:
        # The shop confirmed the payment while another way was opened.
        return
    step = TILL if payment.way is PaymentWay.TILL else PAY_PHONE
    truth = payment.truth if payment.may_be_paid else Truth.WAITING
    desk.change(payment=replace(payment, truth=truth), step=step, problem=None)


def _no_way(desk: Desk, why: str) -> bool:
    desk.change(step=PAY, problem=Problem(ProblemKind.NO_WAY_TO_PAY, detail=why))
    return False


def _basket_id(desk: Desk) -> int | None:
    basket = desk.kiosk.order.basket
    return basket.pk if basket else None


def _status_path(desk: Desk) -> str | None:
    address = contexts.status_address(desk.kiosk.pages)
    return web_addresses.path_at(desk.house.shop, address) if address else None
