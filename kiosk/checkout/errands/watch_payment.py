"""Asks the shop whether the order is paid, until it says so."""

import asyncio

from msgspec.structs import replace

from kiosk.api.reply import Expired, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.requests import ThankYou
from kiosk.api.shop import ReadStatus
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import link, order_meanwhile, paid_amount, poll_pause, provider_pages
from kiosk.checkout.errands.paid_amount import NOTHING_TOLD, Told
from kiosk.flow import token_checkout
from kiosk.flow.payment import Payment, Truth, confirmed, judged, thanks
from kiosk.flow.steps import ASSISTED, CHECKING, PAY_PHONE, THANK_YOU, TILL
from kiosk.flow.summary import total


async def check(desk: Desk) -> None:
    """Asks the shop at once, because the shopper says that the order is paid."""
    desk.change(step=CHECKING, problem=None)
    await look(desk)


async def look(desk: Desk) -> None:
    """Asks the shop once, and shows what it means."""
    await take(desk, await _asked(desk, 0))


async def watch(desk: Desk) -> None:
    """Asks every few seconds while the order may be paid; long silence turns waiting into unknown."""
    clock = asyncio.get_running_loop().time
    watched, since, asked, pause_s = None, clock(), 0, desk.house.poll_s
    while desk.kiosk.payment.may_be_paid:
        if desk.kiosk.payment.url != watched:
            watched, since = desk.kiosk.payment.url, clock()
            await provider_pages.opened(desk)
        await asyncio.sleep(pause_s)
        if desk.kiosk.step in ASSISTED:
            since = clock()
        asked += 1
        reply = await _asked(desk, asked)
        pause_s = poll_pause.pause_s(reply, pause_s, desk.house.poll_s)
        too_long = clock() - since >= desk.house.silent_after_s
        await take(desk, reply, silent=too_long or isinstance(reply, Expired))
        await order_meanwhile.read(desk, reply, asked)
    await provider_pages.paid(desk)


async def take(desk: Desk, reply: Reply, *, silent: bool = False) -> None:
    """Takes an answer as evidence. Once the shop has confirmed the order, reads what was paid first."""
    found = _judged(desk, reply, silent=silent)
    news = found.truth is Truth.PAID and desk.kiosk.payment.truth is not Truth.PAID
    told = await paid_amount.of_order(desk, found.thanks, reply) if news and found.thanks else None
    heard(desk, reply, silent=silent, told=told or NOTHING_TOLD)


def heard(desk: Desk, reply: Reply, *, silent: bool = False, told: Told = NOTHING_TOLD) -> None:
    """Shows what an answer means: the thank-you once the shop has confirmed the order."""
    before = desk.kiosk.payment.truth
    found = _judged(desk, reply, silent=silent)
    if found.truth is Truth.PAID:
        found = _completed(found, told)
    step = desk.kiosk.step
    if found.truth is Truth.PAID:
        step = THANK_YOU
    elif found.truth is not before and step in (PAY_PHONE, TILL):
        # Only when it changes: a shopper who goes back to the code stays there.
        step = CHECKING
    # Without an answer within the deadline the shop cannot be reached now.
    away = isinstance(reply, NotSent) or (isinstance(reply, Unknown) and reply.why is Why.TOO_SLOW)
    problem = None if found.truth is Truth.PAID else desk.kiosk.problem
    desk.change(payment=found, step=step, online=not away, problem=problem)


def _completed(payment: Payment, told: Told) -> Payment:
    """With what the order's own document says beside the shop's thanks."""
    thanks = payment.thanks
    if thanks and told.number:
        thanks = replace(thanks, order_number=told.number)
    return replace(payment, thanks=thanks, paid=payment.paid if told.paid is None else told.paid)


def _judged(desk: Desk, reply: Reply, *, silent: bool) -> Payment:
    order = desk.kiosk.order
    return judged(desk.kiosk.payment, reply, silent=silent, due=total(order).amount, known=order)


async def _asked(desk: Desk, asked: int) -> Reply:
    """The shop's word: the number by its status address, where it named one, else its thanks."""
    payment = desk.kiosk.payment
    if payment.status_path is None:
        return await desk.peek_once(ThankYou())
    status = await desk.peek_once(ReadStatus(payment.status_path))
    number = token_checkout.order_number(status.data) if isinstance(status, Ok) else None
    if isinstance(status, Ok) and number is None:
        return status
    if poll_pause.is_busy(status) and asked % order_meanwhile.EACH:
        return status
    word = await desk.peek_once(ThankYou())
    if number:
        return confirmed(number, word)
    dead = payment.by_token and isinstance(status, Refused) and status.unknown_page
    if dead and not (isinstance(word, Ok) and thanks(word.contexts)):
        await link.replace_dead(desk)
    return word
