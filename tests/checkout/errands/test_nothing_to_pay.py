"""Nothing left to pay: the shop finishes it, or staff does; nobody is given a code for nothing."""

from decimal import Decimal

import pytest

from kiosk.api.answers import CompletedAnswer, PlacedOrder
from kiosk.api.models import PreOrder
from kiosk.api.reply import Context, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.requests import CheckoutProviderIndex, CheckoutProviderSelection, OrderNote, ThankYou
from kiosk.api.shop import PaymentOptionSelection, ReadCheckout, ReadCompleted, ReadOrder, TakeOrderNumber
from kiosk.flow.payment import Truth
from kiosk.flow.problem import ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import ASK_STAFF, THANK_YOU
from kiosk.ui.words.problems import said
from tests.checkout.visit import Visit, play
from tests.conftest import Loop
from tests.flow.orders import basket, item, order

THANKS = Context("ThankYouPage", {"order_number": "0004711", "redirect_url": "/orders/completed/MQ:1a/"})
WORD = Ok(contexts=(THANKS,))
OFFERED = Ok(
    contexts=(Context("CheckoutProviderSelectionPage", {"checkout_providers": [{"pk": 1, "name": "Pay"}]}),)
)
NO_CODE = (CheckoutProviderSelection, PaymentOptionSelection, TakeOrderNumber)


def costing(amount: str, field: str = "unpaid_amount") -> PreOrder:
    more = {field: Decimal(amount)}
    return order(basket=basket(item(11)), loyalty_money=Decimal(30), **more)


async def to_the_payment(visit: Visit, costs: PreOrder) -> Kiosk:
    visit.shop.says(ReadCheckout, Ok(costs))
    visit.shop.says(ReadOrder, Ok(costs))
    await visit.scan()
    await visit.go("note")
    visit.checkout.express()
    return await visit.rest()


@pytest.mark.parametrize("field", ["unpaid_amount", "total_amount"])
def test_the_shop_finishes_an_order_that_costs_nothing(loop: Loop, field: str) -> None:
    """Its number is the shop's, zeros and all; what was paid is what the order says."""

    async def story(visit: Visit) -> None:
        visit.shop.says(CheckoutProviderIndex, WORD)
        document = PlacedOrder(number="0004711", paid_amount=Decimal("0.00"))
        visit.shop.says(ReadCompleted, Ok(data=CompletedAnswer(document)))
        kiosk = await to_the_payment(visit, costing("0.00", field))
        assert kiosk.payment.thanks
        assert (kiosk.step, kiosk.problem, kiosk.payment.truth) == (THANK_YOU, None, Truth.PAID)
        assert (kiosk.payment.thanks.order_number, kiosk.payment.paid) == ("0004711", Decimal(0))
        assert not any(visit.shop.times(kind) for kind in NO_CODE)

    play(loop, story)


@pytest.mark.parametrize("answer", [OFFERED, Ok(), Ok(contexts=(Context("ThankYouPage", {}),))])
def test_where_the_shop_offers_no_way_to_finish_it_staff_is_asked(loop: Loop, answer: Ok) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(CheckoutProviderIndex, answer)
        kiosk = await to_the_payment(visit, costing("0.00"))
        assert kiosk.problem
        assert (kiosk.step, kiosk.payment.truth) == (ASK_STAFF, Truth.NONE)
        assert kiosk.problem.kind in (ProblemKind.NOT_FINISHED, ProblemKind.UNKNOWN_PAGE)
        assert not any(visit.shop.times(kind) for kind in NO_CODE)

    play(loop, story)


@pytest.mark.parametrize("amount", ["-5.00", "-50.00", "-0.01"])
@pytest.mark.parametrize("field", ["unpaid_amount", "total_amount"])
def test_below_zero_is_staffs(loop: Loop, amount: str, field: str) -> None:
    async def story(visit: Visit) -> None:
        kiosk = await to_the_payment(visit, costing(amount, field))
        assert kiosk.problem
        assert (kiosk.step, kiosk.problem.kind) == (ASK_STAFF, ProblemKind.BELOW_ZERO)
        assert not any(visit.shop.times(kind) for kind in (CheckoutProviderIndex, *NO_CODE))

    play(loop, story)


@pytest.mark.parametrize("word", [WORD, Ok(contexts=(Context("", {"order_number": "0004711"}),))])
@pytest.mark.parametrize("answer", [Unknown(Why.CUT), Ok()])
def test_an_order_that_was_placed_is_found_where_the_answer_was_lost(
    loop: Loop, answer: Reply, word: Ok
) -> None:
    """The session holds the next, empty basket by then."""

    async def story(visit: Visit) -> None:
        visit.shop.says(CheckoutProviderIndex, answer)
        visit.shop.says(ThankYou, word)
        costs = costing("0.00")
        visit.shop.says(ReadCheckout, Ok(costs))
        visit.shop.says(ReadOrder, [Ok(costs), Ok(order(basket=basket(pk=901)))])
        await visit.scan()
        await visit.go("note")
        visit.checkout.express()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.problem, kiosk.payment.truth) == (THANK_YOU, None, Truth.PAID)
        assert visit.shop.times(CheckoutProviderIndex) == 1

    play(loop, story)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (Refused({"": ("Later.",)}), ProblemKind.REFUSED),
        (NotSent(), ProblemKind.NO_CONNECTION),
        (Unknown(Why.CUT), ProblemKind.UNCERTAIN),
    ],
)
def test_what_did_not_go_through_is_told_where_one_stands(
    loop: Loop, answer: Reply, kind: ProblemKind
) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(CheckoutProviderIndex, answer)
        kiosk = await to_the_payment(visit, costing("0.00"))
        assert kiosk.problem
        assert (kiosk.step, kiosk.problem.kind, kiosk.payment.truth) == ("note", kind, Truth.NONE)

    play(loop, story)


def test_a_price_that_fell_to_nothing_is_agreed_to_first(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(CheckoutProviderIndex, WORD)
        await visit.scan()
        await visit.go("note")
        visit.shop.says(ReadOrder, Ok(costing("0.00")))
        visit.checkout.express()
        kiosk = await visit.rest()
        assert kiosk.problem
        assert (kiosk.problem.kind, visit.shop.times(CheckoutProviderIndex)) == (ProblemKind.PRICE_CHANGED, 0)
        visit.checkout.express()
        assert (await visit.rest()).step == THANK_YOU

    play(loop, story)


def test_thanks_at_a_step_end_it_too(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadCheckout, Ok(costing("0.00")))
        visit.shop.says(OrderNote, WORD)
        await visit.scan()
        await visit.go("note")
        visit.checkout.submit(OrderNote("ring"))
        assert (await visit.rest()).step == THANK_YOU

    play(loop, story)


def test_staff_is_called_in_a_plain_sentence(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(CheckoutProviderIndex, OFFERED)
        kiosk = await to_the_payment(visit, costing("0.00"))
        words = said(kiosk.problem, str)
        assert words.strong == "There is nothing to pay, and this screen cannot finish the order."
        assert words.text == "Please ask our staff. Your order is kept."

    play(loop, story)
