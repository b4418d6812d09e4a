"""Hands the order over to be paid on the shop's own page, which the shopper's phone opens by a link."""

from msgspec.structs import replace

from kiosk.api.reply import Ok
from kiosk.api.shop import ReadPaymentOptions
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.desk.entries import basket_number
from kiosk.checkout.errands import destination, fresh_price, hand_over, lead, link, nothing_to_pay
from kiosk.flow import token_checkout
from kiosk.flow.payment import PaymentWay, thanks
from kiosk.flow.summary import total
from kiosk.flow.token_checkout import Link


async def pay(desk: Desk) -> bool:
    """Shows a link as a code, if the order still costs what the shopper sees."""
    if not await fresh_price.as_seen(desk):
        return False
    if nothing_to_pay.is_all(desk):
        return await nothing_to_pay.finish(desk)
    read_at = fresh_price.now_s()
    reply = await desk.ask(ReadPaymentOptions())
    if await lead.followed(desk, reply):
        return True
    return isinstance(reply, Ok) and await show(desk, link.in_answer(reply), read_at)


async def show(desk: Desk, told: Link | None, read_at: float) -> bool:
    """Shows this link, or one that is asked for where it is of no use. `read_at`: of the price."""
    agreed = desk.kiosk.order
    if not await destination.as_chosen(desk):
        return False
    if told is None or not await link.is_for_this_order(desk, told):
        told = await asked_for(desk)
    if not fresh_price.is_as(desk, agreed) or not await fresh_price.still_as_seen(desk, read_at):
        return False
    if told is None or not link.is_allowed(desk, told):
        desk.change(pages=token_checkout.without_link(desk.kiosk.pages))
        return hand_over.no_way(desk, "checkout_url missing" if told is None else "checkout_url not allowed")
    _hand_over(desk, told)
    return True


async def asked_for(desk: Desk) -> Link | None:
    """The link that the shop gives for a way to pay on the web, if it gives one for this order."""
    reply = await link.from_the_shop(desk, desk.ask)
    if reply is None:
        return None
    if isinstance(reply, Ok) and thanks(reply.contexts):
        await lead.followed(desk, reply)
        return None
    found = link.in_answer(reply)
    return found if found and await link.is_for_this_order(desk, found) else None


def _hand_over(desk: Desk, told: Link) -> None:
    paid_at = replace(
        desk.kiosk.payment,
        way=PaymentWay.PHONE,
        by_token=True,
        asked_again=False,
        url=told.checkout_url,
        status_path=link.status_path(desk, told.status_url),
        amount=total(desk.kiosk.order).amount,
        basket=basket_number(desk.kiosk.order),
    )
    hand_over.to_be_paid(desk, paid_at)
