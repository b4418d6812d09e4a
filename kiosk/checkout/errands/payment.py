"""The hand-off: a fresh look at the price, a provider or the till, then waiting for the shop's word."""

import asyncio

from msgspec.structs import replace

from kiosk.api.money import Money
from kiosk.api.reply import Expired, NotSent, Ok, Reply, Unknown, Why
from kiosk.api.requests import CheckoutProviderIndex, CheckoutProviderSelection, ThankYou
from kiosk.api.shop import PaymentOptionSelection, ReadOrder, ReadPaymentOptions, ReadStatus, TakeOrderNumber
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import destination, provider_pages
from kiosk.flow import contexts, web_addresses
from kiosk.flow.payment import Payment, PaymentWay, Truth, judged
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.steps import ASSISTED, CHECKING, PAY, PAY_PHONE, THANK_YOU, TILL
from kiosk.flow.summary import total

FRESH_S = 10.0
"""So old may the last look at the order be when something is handed over to be paid."""


async def begin(desk: Desk) -> bool:
    """Reads the order afresh and opens the payment. Where there is one provider, nobody is asked."""
    if not await _as_seen(desk):
        return False
    read_at = _now()
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
    return await _as_seen(desk) and await _open(desk, provider, _now())


async def _open(desk: Desk, provider: int, read_at: float) -> bool:
    """Opens this provider's payment and shows where to pay."""
    if not await _still_as_seen(desk, read_at):
        return False
    seen = total(desk.kiosk.order).amount
    # An address told before is not this payment's.
    desk.change(pages={name: told for name, told in desk.kiosk.pages.items() if name != contexts.PAID_AT})
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
        return _price_changed(desk, seen)
    _hand_over(desk, paid_at)
    return True


async def pay_at_till(desk: Desk) -> None:
    """Chooses the cash register and takes the number the till finds the order by."""
    register = contexts.cash_register(desk.kiosk.pages)
    if register is None:
        _no_way(desk, "no cash register")
        return
    if not await _as_seen(desk):
        return
    seen, read_at = total(desk.kiosk.order).amount, _now()
    if not await destination.as_chosen(desk):
        return
    if not isinstance(await desk.ask(PaymentOptionSelection(register.pk)), Ok):
        return
    if seen != total(desk.kiosk.order).amount:
        _price_changed(desk, seen)
        return
    if not await _still_as_seen(desk, read_at):
        return
    reply = await desk.ask(TakeOrderNumber())
    if isinstance(reply, Ok):
        amount = total(desk.kiosk.order).amount
        number = reply.data.order_number
        _hand_over(desk, replace(desk.kiosk.payment, way=PaymentWay.TILL, order_number=number, amount=amount))


async def check(desk: Desk) -> None:
    """The shopper says it is paid: look at once, and keep looking."""
    desk.change(step=CHECKING, problem=None)
    heard(desk, await _look(desk))


async def watch(desk: Desk) -> None:
    """Asks every few seconds for as long as it may be paid; silence turns waiting into unknown."""
    clock = asyncio.get_running_loop().time
    watched, since = None, clock()
    while desk.kiosk.payment.may_be_paid:
        if desk.kiosk.payment.url != watched:
            watched, since = desk.kiosk.payment.url, clock()
            await provider_pages.opened(desk)
        await asyncio.sleep(desk.house.poll_s)
        if desk.kiosk.step in ASSISTED:
            since = clock()
        reply = await _look(desk)
        too_long = clock() - since >= desk.house.silent_after_s
        heard(desk, reply, silent=too_long or isinstance(reply, Expired))
    await provider_pages.paid(desk)


def heard(desk: Desk, reply: Reply, *, silent: bool = False) -> None:
    """Takes an answer as evidence, and shows the thank-you once the shop has said the word."""
    before = desk.kiosk.payment.truth
    found = judged(desk.kiosk.payment, reply, silent=silent)
    step = desk.kiosk.step
    if found.truth is Truth.PAID:
        step = THANK_YOU
    elif found.truth is not before and step in (PAY_PHONE, TILL):
        # Once: who wants to see the code again is not taken away from it.
        step = CHECKING
    # A question that found no answer within its deadline says that nobody can be asked now.
    away = isinstance(reply, NotSent) or (isinstance(reply, Unknown) and reply.why is Why.TOO_SLOW)
    desk.change(payment=found, step=step, online=not away)


async def _look(desk: Desk) -> Reply:
    path = desk.kiosk.payment.status_path
    if path is None:
        return await desk.peek_once(ThankYou())
    status = await desk.peek_once(ReadStatus(path))
    if isinstance(status, Ok) and status.data.status != "completed":
        return status
    return await desk.peek_once(ThankYou())


async def _as_seen(desk: Desk) -> bool:
    """A fresh read; where the price is not what the shopper saw, they see both and decide again."""
    seen = total(desk.kiosk.order)
    if not isinstance(await desk.ask(ReadOrder()), Ok):
        return False
    same = not seen.of_checkout or seen.amount == total(desk.kiosk.order).amount
    return same or _price_changed(desk, seen.amount)


async def _still_as_seen(desk: Desk, read_at: float) -> bool:
    """Reads again where the shop took so long in between that the last read is fresh no more."""
    return _now() - read_at <= FRESH_S or await _as_seen(desk)


def _now() -> float:
    return asyncio.get_running_loop().time()


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
    """Where the one provider does not work, the till may: both are shown, with what went wrong."""
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
        # The shop's word came while another way was opened.
        return
    step = TILL if payment.way is PaymentWay.TILL else PAY_PHONE
    truth = payment.truth if payment.may_be_paid else Truth.WAITING
    desk.change(payment=replace(payment, truth=truth), step=step, problem=None)


def _price_changed(desk: Desk, seen: Money) -> bool:
    now = total(desk.kiosk.order).amount
    facts = {"old": f"{seen or 0:.2f}", "new": f"{now or 0:.2f}"}
    desk.change(problem=Problem(ProblemKind.PRICE_CHANGED, facts=facts))
    return False


def _no_way(desk: Desk, why: str) -> bool:
    desk.change(step=PAY, problem=Problem(ProblemKind.NO_WAY_TO_PAY, detail=why))
    return False


def _basket_id(desk: Desk) -> int | None:
    basket = desk.kiosk.order.basket
    return basket.pk if basket else None


def _status_path(desk: Desk) -> str | None:
    address = contexts.status_address(desk.kiosk.pages)
    return web_addresses.path_at(desk.house.shop, address) if address else None
