"""The link of token checkout: asked of the shop, looked at before it is shown, replaced once it is dead."""

from collections.abc import Awaitable, Callable

from msgspec.structs import replace

from kiosk.api.reply import Ok, Refused, Reply
from kiosk.api.request import Request
from kiosk.api.requests import ThankYou
from kiosk.api.shop import PaymentOptionSelection, ReadStatus
from kiosk.checkout.desk.desk import Desk
from kiosk.flow import token_checkout, web_addresses
from kiosk.flow.payment import Payment, PaymentWay, Truth
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.steps import CHECKING, PAY, PAY_PHONE, SMS
from kiosk.flow.token_checkout import Link
from kiosk.flow.transitions import overheard

_AT_THE_CODE = frozenset({PAY_PHONE, SMS, CHECKING})


def in_answer(reply: Reply) -> Link | None:
    """The link that an answer brings."""
    return token_checkout.link(one.values for one in reply.contexts) if isinstance(reply, Ok) else None


def is_allowed(desk: Desk, link: Link) -> bool:
    """Whether a phone may be sent there."""
    return web_addresses.may_be_the_shops(link.checkout_url, desk.house)


def status_path(desk: Desk, told: str | None) -> str | None:
    """The path of a status address at the shop; None where it is not the shop's own."""
    return web_addresses.path_at(desk.house.shop, told) if told else None


async def is_for_this_order(desk: Desk, link: Link) -> bool:
    """Not where the shop knows no such token, or says that an order came of it: it is an earlier one's."""
    path = status_path(desk, link.status_url)
    reply = await desk.peek_once(ReadStatus(path)) if path else None
    match reply:
        case Ok(data=data):
            return token_checkout.order_number(data) is None
        case Refused():
            return not reply.unknown_page
        case _:
            return True


async def from_the_shop(desk: Desk, send: Callable[[Request], Awaitable[Reply]]) -> Reply | None:
    """The answer to a way to pay on the web, which brings a link; None where there is no such way."""
    option = token_checkout.web_option(desk.kiosk.pages, desk.kiosk.order.payment_option)
    return None if option is None else await send(PaymentOptionSelection(option))


async def replace_dead(desk: Desk) -> None:
    """Puts a fresh link in place of one that the shop knows no more. Once; then the code goes."""
    dead = desk.kiosk.payment
    if desk.kiosk.busy:
        return
    fresh = await _fresh(desk, dead) if _may_ask_again(dead) else None
    if desk.kiosk.busy or desk.kiosk.payment.url != dead.url or desk.kiosk.payment.truth is Truth.PAID:
        # The shopper has gone on meanwhile.
        return
    if fresh is None:
        _take_off(desk, desk.kiosk.payment)
        return
    desk.change(
        payment=replace(
            desk.kiosk.payment, url=fresh.checkout_url, status_path=status_path(desk, fresh.status_url)
        )
    )


def _may_ask_again(dead: Payment) -> bool:
    """Another way to pay chosen now would spoil a number for the till."""
    at_the_phone = dead.way is PaymentWay.PHONE and dead.order_number is None
    return dead.url is not None and at_the_phone and not dead.asked_again


async def _fresh(desk: Desk, dead: Payment) -> Link | None:
    desk.change(payment=replace(dead, asked_again=True))
    reply = await from_the_shop(desk, desk.peek_once)
    found = in_answer(reply) if reply else None
    if reply is None or found is None or not is_allowed(desk, found):
        return None
    if not desk.kiosk.busy:
        desk.show(overheard(desk.kiosk, ThankYou(), reply))
    return found


def _take_off(desk: Desk, dead: Payment) -> None:
    """The code goes; whoever opened it may still pay, so the payment is watched on."""
    here = desk.kiosk.step in _AT_THE_CODE and dead.url is not None
    desk.change(
        payment=replace(dead, url=None, status_path=None, asked_again=False),
        pages=token_checkout.without_link(desk.kiosk.pages),
        step=PAY if here else desk.kiosk.step,
        problem=Problem(ProblemKind.CODE_GONE) if here else desk.kiosk.problem,
    )
