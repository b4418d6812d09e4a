"""Hands the order over to be paid at the till: chooses the cash register and takes a number."""

from msgspec.structs import replace

from kiosk.api.options import PaymentOption
from kiosk.api.reply import Ok
from kiosk.api.shop import PaymentOptionSelection, TakeOrderNumber
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import destination, fresh_price, hand_over, lead, link, nothing_to_pay
from kiosk.flow import contexts, token_checkout
from kiosk.flow.payment import PaymentWay, can_be_found_by
from kiosk.flow.summary import total


async def pay(desk: Desk) -> None:
    """Shows the number that the till finds the order by, if the order still costs what the shopper sees."""
    register = contexts.cash_register(desk.kiosk.pages)
    if register is None:
        hand_over.no_way(desk, "no cash register")
    elif await fresh_price.as_seen(desk):
        await (nothing_to_pay.finish(desk) if nothing_to_pay.is_all(desk) else _choose(desk, register))


async def _choose(desk: Desk, register: PaymentOption) -> bool:
    agreed, read_at = desk.kiosk.order, fresh_price.now_s()
    if not await destination.as_chosen(desk):
        return False
    reply = await desk.ask(PaymentOptionSelection(register.pk))
    if not isinstance(reply, Ok) or await lead.followed(desk, reply):
        return False
    same = fresh_price.is_as(desk, agreed)
    return same and await fresh_price.still_as_seen(desk, read_at) and await _take_number(desk)


async def _take_number(desk: Desk) -> bool:
    reply = await desk.ask(TakeOrderNumber())
    if not isinstance(reply, Ok):
        return False
    number, amount = reply.data.order_number, total(desk.kiosk.order).amount
    if not can_be_found_by(number):
        return hand_over.no_way(desk, "no order number")
    paid_at = replace(desk.kiosk.payment, way=PaymentWay.TILL, order_number=number, amount=amount)
    told = paid_at.status_path or link.status_path(desk, token_checkout.status_address(desk.kiosk.pages))
    paid_at = replace(paid_at, status_path=told)
    hand_over.to_be_paid(desk, paid_at)
    return True
