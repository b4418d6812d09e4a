"""The shop's lead is followed at the payment as at every step."""

from decimal import Decimal

import pytest

from kiosk.api.generic import GenericPage
from kiosk.api.reply import Context, Ok
from kiosk.api.request import Request
from kiosk.api.requests import CheckoutProviderIndex, CheckoutProviderSelection, ThankYou
from kiosk.api.shop import (
    PaymentOptionSelection,
    ReadCheckout,
    ReadOrder,
    ReadPaymentOptions,
    TakeOrderNumber,
)
from kiosk.flow.payment import Truth
from kiosk.flow.problem import ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import ASK_STAFF, CHECKING, GENERIC, PAY, PAY_PHONE, THANK_YOU
from tests.checkout.visit import ORDER, Visit, play, until
from tests.conftest import Loop
from tests.flow.orders import basket, item, order

WORD = Ok(contexts=(Context("ThankYouPage", {"order_number": "0004711"}),))
TILL = {"payment_options": [{"pk": 9, "payment_type": "cash_register"}]}
WAYS = Ok(contexts=(Context("PaymentOptionSelectionPage", TILL),))
FREE = order(basket=basket(item(11)), unpaid_amount=Decimal(0))
WRAPS = Context(
    "GiftWrapSelectionPage", {"gift_wraps": [{"pk": 1, "name": "Red"}, {"pk": 2, "name": "Blue"}]}
)


async def express(visit: Visit) -> Kiosk:
    await visit.scan()
    await visit.go("note")
    visit.checkout.express()
    return await visit.rest()


BY_PHONE = (ReadOrder, ReadPaymentOptions, CheckoutProviderIndex, CheckoutProviderSelection)


@pytest.mark.parametrize("kind", BY_PHONE, ids=lambda kind: kind.known_as)
def test_thanks_for_what_was_neither_free_nor_handed_over_are_not_this_shoppers(
    loop: Loop, kind: type[Request]
) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(kind, WORD)
        kiosk = await express(visit)
        assert kiosk.problem
        assert (kiosk.step, kiosk.problem.kind) == (ASK_STAFF, ProblemKind.UNKNOWN_PAGE)
        assert kiosk.payment.truth is Truth.NONE
        assert isinstance(visit.shop.sent[-1], kind)

    play(loop, story)


@pytest.mark.parametrize("kind", BY_PHONE, ids=lambda kind: kind.known_as)
def test_thanks_with_nothing_left_to_pay_are_the_end(loop: Loop, kind: type[Request]) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadCheckout, Ok(ORDER))
        visit.shop.says(kind, Ok(FREE, WORD.contexts))
        kiosk = await express(visit)
        assert (kiosk.step, kiosk.payment.truth, kiosk.problem) == (THANK_YOU, Truth.PAID, None)
        assert isinstance(visit.shop.sent[-1], kind)

    play(loop, story)


def test_thanks_while_the_till_is_chosen_are_for_what_was_paid_on_the_phone(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPaymentOptions, WAYS)
        assert (await express(visit)).step == PAY_PHONE
        visit.shop.says(PaymentOptionSelection, WORD)
        visit.checkout.paying.pay_at_till()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.payment.truth) == (THANK_YOU, Truth.PAID)
        assert visit.shop.times(TakeOrderNumber) == 0

    play(loop, story)


def test_thanks_without_a_number_are_looked_into_while_it_may_be_paid(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPaymentOptions, WAYS)
        await express(visit)
        visit.shop.says(PaymentOptionSelection, Ok(contexts=(Context("ThankYouPage", {}),)))
        visit.checkout.paying.pay_at_till()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.payment.truth) == (CHECKING, Truth.WAITING)
        visit.shop.says(ThankYou, WORD)
        await until(lambda: visit.kiosk.payment.truth is Truth.PAID)

    play(loop, story)


def test_a_page_of_the_shops_own_is_asked_on_the_way_to_the_payment(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(CheckoutProviderIndex, Ok(contexts=(WRAPS,)))
        visit.shop.says(ReadPaymentOptions, WAYS)
        kiosk = await express(visit)
        assert kiosk.asked
        assert (kiosk.step, kiosk.asked.page) == (GENERIC, "GiftWrapSelectionPage")
        assert kiosk.payment.truth is Truth.NONE
        offered = Context(
            "CheckoutProviderSelectionPage",
            {"checkout_providers": [{"pk": 1, "name": "Pay"}, {"pk": 2, "name": "Other"}]},
        )
        visit.shop.says(CheckoutProviderIndex, Ok(contexts=(offered,)))
        visit.checkout.express()
        assert (await visit.rest()).step == PAY
        visit.shop.says(CheckoutProviderSelection, Ok(contexts=(WRAPS,)))
        visit.checkout.paying.choose_provider(1)
        assert (await visit.rest()).step == GENERIC
        visit.checkout.submit(GenericPage("GiftWrapSelectionPage", {"gift_wrap": 1}))
        assert (await visit.rest()).step == PAY

    play(loop, story)
