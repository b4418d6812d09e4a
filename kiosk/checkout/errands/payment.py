"""Hands the order over to be paid: reads the price afresh, then opens a provider's payment."""

from msgspec.structs import replace

from kiosk.api.models import PreOrder
from kiosk.api.reply import Ok, Refused
from kiosk.api.requests import CheckoutProviderIndex, CheckoutProviderSelection
from kiosk.api.shop import ReadPaymentOptions
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import by_token, fresh_price, hand_over, lead, link, nothing_to_pay
from kiosk.flow import contexts, token_checkout, web_addresses
from kiosk.flow.payment import Payment, PaymentWay, Truth
from kiosk.flow.problem import ProblemKind
from kiosk.flow.steps import PAY
from kiosk.flow.summary import total
from kiosk.flow.token_checkout import Link


async def begin(desk: Desk, agreed: PreOrder | None = None) -> bool:
    """Reads the order afresh and opens the only provider's payment, or shows the ways to pay.

    `agreed` is the order that the shopper saw when they chose to pay, if it may have changed since.
    """
    if not await fresh_price.as_seen(desk, agreed):
        return False
    if nothing_to_pay.is_all(desk):
        return await nothing_to_pay.finish(desk)
    if hand_over.was_done_for(desk, total(desk.kiosk.order).amount):
        hand_over.to_be_paid(desk, desk.kiosk.payment)
        return True
    return await _ask_for_ways(desk, fresh_price.now_s())


async def choose(desk: Desk, provider: int) -> bool:
    """Opens this provider's payment, if the order still costs what the shopper sees."""
    if not await fresh_price.as_seen(desk):
        return False
    if nothing_to_pay.is_all(desk):
        return await nothing_to_pay.finish(desk)
    return await _open(desk, provider, fresh_price.now_s())


async def _ask_for_ways(desk: Desk, read_at: float) -> bool:
    options = await desk.ask(ReadPaymentOptions())
    if await lead.followed(desk, options):
        return True
    reply = await desk.ask(CheckoutProviderIndex(_basket_id(desk)))
    if await lead.followed(desk, reply):
        return True
    if isinstance(reply, Refused) and reply.unknown_page:
        # No page of a provider's: the shop takes payments on the web alone, or at the till.
        desk.change(pages={**desk.kiosk.pages, "CheckoutProviderSelectionPage": {}}, problem=None)
    elif not isinstance(reply, Ok):
        return _another_way_instead(desk)
    return await _choose_for_them(desk, read_at, link.in_answer(options))


async def _open(desk: Desk, provider: int, read_at: float) -> bool:
    """Opens this provider's payment and shows where to pay."""
    if not await fresh_price.still_as_seen(desk, read_at):
        return False
    agreed = desk.kiosk.order
    # An address of an earlier payment must not be taken for this one's.
    desk.change(pages={name: values for name, values in desk.kiosk.pages.items() if name != contexts.PAID_AT})
    reply = await desk.ask(CheckoutProviderSelection(provider, _basket_id(desk)))
    if await lead.followed(desk, reply):
        return True
    return isinstance(reply, Ok) and _show_code(desk, agreed, reply.order or PreOrder())


def _show_code(desk: Desk, agreed: PreOrder, told: PreOrder) -> bool:
    """The address is the one that was `told` just now: the order shown may still have an earlier one."""
    address = contexts.payment_address(desk.kiosk.pages, told)
    if address is None or not web_addresses.may_be_opened(address, desk.house):
        missing = address is None
        return hand_over.no_way(desk, "redirect_url missing" if missing else "redirect_url not allowed")
    paid_at = Payment(way=PaymentWay.PHONE, url=address, amount=total(desk.kiosk.order).amount)
    # A code that was shown before may still be paid.
    paid_at = replace(
        paid_at,
        status_path=link.status_path(desk, token_checkout.status_address(desk.kiosk.pages)),
        truth=desk.kiosk.payment.truth,
    )
    if paid_at.truth is not Truth.PAID and not fresh_price.is_as(desk, agreed):
        desk.change(payment=paid_at)
        return False
    hand_over.to_be_paid(desk, paid_at)
    return True


async def _choose_for_them(desk: Desk, read_at: float, told: Link | None) -> bool:
    """Opens the only way to pay on the phone, or shows those that there are."""
    offered = contexts.providers(desk.kiosk.pages)
    till = contexts.cash_register(desk.kiosk.pages)
    if not offered and till is None:
        # Some shops may tell the link only once a way to pay is chosen.
        told = told or await by_token.asked_for(desk)
    if desk.kiosk.payment.truth is Truth.PAID:
        return True
    if not offered and till is None and told is None:
        return hand_over.no_way(desk, "no provider")
    if told and not offered:
        return await by_token.show(desk, told, read_at) or _another_way_instead(desk)
    if len(offered) == 1 and told is None:
        return await _open(desk, offered[0].pk, read_at) or _another_way_instead(desk)
    desk.change(step=PAY, problem=None)
    return True


def _another_way_instead(desk: Desk) -> bool:
    """Shows the ways to pay, with the problem, where what was opened failed and there is another."""
    problem = desk.kiosk.problem
    there = contexts.cash_register(desk.kiosk.pages) or token_checkout.offered(desk.kiosk.pages)
    if there and problem and problem.kind is not ProblemKind.PRICE_CHANGED:
        desk.change(step=PAY)
    return False


def _basket_id(desk: Desk) -> int | None:
    basket = desk.kiosk.order.basket
    return basket.pk if basket else None
