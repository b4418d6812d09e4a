"""While it may be paid, what is changed on the phone shows on the kiosk, and is not asked about again."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.answers import StatusAnswer
from kiosk.api.models import PreOrder
from kiosk.api.reply import Context, Expired, Ok, Refused
from kiosk.api.request import Request
from kiosk.api.requests import CheckoutProviderSelection, SendBarcodeSms, ThankYou
from kiosk.api.shop import ReadCheckout, ReadOrder, ReadPaymentOptions, ReadStatus
from kiosk.checkout.errands.order_meanwhile import EACH
from kiosk.flow.payment import Truth
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import PAY_PHONE
from kiosk.flow.summary import lines
from tests.checkout.visit import ORDER, Visit, play, until
from tests.conftest import Loop
from tests.flow.orders import basket, item, order

HOME: dict[str, Any] = {
    "delivery_option": {"pk": 3, "delivery_option_type": "customer"},
    "shipping_option": {"pk": 22, "name": "Standard delivery"},
}


def chosen(amount: str = "79.90", goods: int = 11, **more: Any) -> Ok:
    sent = HOME | {"shipping_amount": Decimal("49.90")}
    return Ok(order(basket=basket(item(goods), **more), unpaid_amount=Decimal(amount), **sent))


async def at_the_phone(visit: Visit) -> Kiosk:
    await visit.scan()
    visit.checkout.express()
    return await visit.rest()


async def asked(visit: Visit, kind: type, times: int) -> None:
    done = visit.shop.times(kind) + times
    await until(lambda: visit.shop.times(kind) >= done)


def test_a_delivery_chosen_on_the_phone_shows_with_its_price(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_phone(visit)
        visit.shop.says(ReadOrder, chosen())
        await until(lambda: visit.kiosk.payment.amount == Decimal("79.90"))
        kiosk = visit.kiosk
        assert (kiosk.step, kiosk.problem, kiosk.payment.truth) == (PAY_PHONE, None, Truth.WAITING)
        row = next(line for line in lines(kiosk.order) if line.key == "shipping")
        assert (row.title, row.amount) == ("Standard delivery", Decimal("49.90"))
        assert "shipping" in kiosk.changed

    play(loop, story)


def test_the_order_in_the_answer_about_the_payment_needs_no_read_of_its_own(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ThankYou, Ok(ORDER))
        await at_the_phone(visit)
        reads = visit.shop.times(ReadOrder)
        visit.shop.says(ThankYou, chosen())
        await until(lambda: visit.kiosk.payment.amount == Decimal("79.90"))
        await asked(visit, ThankYou, 2 * EACH)
        assert visit.shop.times(ReadOrder) == reads

    play(loop, story)


def test_it_is_read_at_a_decent_pace(loop: Loop) -> None:
    """Once for three questions about the payment, which are two seconds apart."""

    async def story(visit: Visit) -> None:
        status = Context("PaymentOptionSelectionPage", {"status_url": "/status/3"})
        visit.shop.says(ReadPaymentOptions, Ok(contexts=(status,)))
        visit.shop.says(ReadStatus, Ok(data=StatusAnswer()))
        await at_the_phone(visit)
        visit.shop.sent.clear()
        await asked(visit, ReadOrder, 4)
        kinds = [type(request) for request in visit.shop.sent]
        assert kinds[: 4 * (EACH + 1)].count(ReadOrder) <= 4
        assert kinds.count(ReadStatus) >= 3 * EACH

    play(loop, story)


def test_a_shop_that_does_not_show_the_order_so_is_asked_where_it_stands(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_phone(visit)
        visit.shop.says(ReadOrder, Refused({}, 404))
        visit.shop.says(ReadCheckout, chosen())
        await until(lambda: visit.kiosk.payment.amount == Decimal("79.90"))

    play(loop, story)


def test_what_was_chosen_on_the_phone_is_not_asked_about_again(loop: Loop) -> None:
    """Who goes back and comes again is led to the same code."""

    async def story(visit: Visit) -> None:
        await at_the_phone(visit)
        visit.shop.says(ReadOrder, chosen())
        await until(lambda: visit.kiosk.payment.amount == Decimal("79.90"))
        visit.checkout.back()
        visit.checkout.express()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.problem) == (PAY_PHONE, None)
        assert visit.shop.times(CheckoutProviderSelection) == 1

    play(loop, story)


@pytest.mark.parametrize(
    "reply",
    [
        chosen(goods=12, pk=901),
        Ok(order(basket=basket(pk=901), unpaid_amount=Decimal(0))),
        Ok(order(basket=basket(), unpaid_amount=Decimal(0))),
        Expired(),
        Ok(PreOrder()),
    ],
)
def test_another_order_in_the_session_is_not_this_shoppers(loop: Loop, reply: Ok) -> None:
    async def story(visit: Visit) -> None:
        await at_the_phone(visit)
        before = visit.kiosk
        visit.shop.says(ReadOrder, reply)
        await asked(visit, ReadOrder, 2)
        kiosk = visit.kiosk
        assert (kiosk.order, kiosk.payment, kiosk.problem) == (before.order, before.payment, None)

    play(loop, story)


@pytest.mark.parametrize("told_by", [ReadOrder, ThankYou])
def test_an_errand_under_way_is_left_alone(loop: Loop, told_by: type[Request]) -> None:
    async def story(visit: Visit) -> None:
        await at_the_phone(visit)
        held = visit.shop.hold(SendBarcodeSms)
        visit.checkout.paying.send_sms(SendBarcodeSms("5551112233"))
        await until(lambda: visit.shop.times(SendBarcodeSms) == 1)
        visit.shop.says(told_by, chosen())
        await asked(visit, ThankYou, 2 * EACH)
        assert visit.kiosk.sending == SendBarcodeSms("5551112233")
        assert visit.kiosk.payment.amount == Decimal(30)
        held.set()
        await until(lambda: visit.kiosk.payment.amount == Decimal("79.90"))

    play(loop, story)
