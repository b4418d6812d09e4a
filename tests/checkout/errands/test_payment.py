"""The hand-off: the price, the providers, the till."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from kiosk.api.answers import OrderNumberAnswer
from kiosk.api.generic import GenericPage
from kiosk.api.models import PreOrder
from kiosk.api.reply import Context, Expired, Ok, Refused
from kiosk.api.request import Request
from kiosk.api.requests import (
    CheckoutProviderIndex,
    CheckoutProviderSelection,
    DeliveryBags,
    GiftBox,
    OrderNote,
    OrderSelection,
    ThankYou,
)
from kiosk.api.shop import ReadCheckout, ReadOrder, ReadPaymentOptions, TakeOrderNumber
from kiosk.checkout.errands import fresh_price
from kiosk.flow.payment import Truth
from kiosk.flow.problem import ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import PAY, PAY_PHONE, THANK_YOU
from tests.checkout.visit import ORDER, PAY_AT, Visit, play, until
from tests.conftest import Loop
from tests.flow.journeys import JOURNEY
from tests.flow.orders import basket, item, order

PAID_HERE = (Context("CheckoutProviderAddressSelectionPage", {"redirect_url": PAY_AT}),)
WORD = Ok(contexts=(Context("ThankYouPage", {"order_number": "ON123"}),))


def dear(amount: str) -> PreOrder:
    return order(basket=basket(item(11)), unpaid_amount=amount, remote_redirect_url=PAY_AT)


def test_without_a_till_there_is_no_number(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPaymentOptions, Ok())
        visit.shop.says(CheckoutProviderSelection, Refused())
        await visit.scan()
        visit.checkout.paying.pay_at_till()
        kiosk = await visit.rest()
        assert kiosk.problem
        assert (kiosk.step, kiosk.problem.kind) == (PAY, ProblemKind.NO_WAY_TO_PAY)
        assert visit.shop.times(TakeOrderNumber) == 0

    play(loop, story)


def test_without_a_number_that_a_till_can_find_another_way_is_offered(loop: Loop) -> None:
    till = {"payment_options": [{"pk": 9, "payment_type": "cash_register"}]}

    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPaymentOptions, Ok(contexts=(Context("PaymentOptionSelectionPage", till),)))
        visit.shop.says(CheckoutProviderIndex, Ok())
        visit.shop.says(TakeOrderNumber, Ok(data=OrderNumberAnswer("")))
        await visit.scan()
        visit.checkout.paying.pay_at_till()
        kiosk = await visit.rest()
        assert kiosk.problem
        assert (kiosk.step, kiosk.problem.kind) == (PAY, ProblemKind.NO_WAY_TO_PAY)
        assert kiosk.payment.truth is Truth.NONE

    play(loop, story)


async def express(visit: Visit) -> Kiosk:
    await visit.scan()
    visit.checkout.express()
    return await visit.rest()


@pytest.mark.parametrize("amount", ["30.00", "29.90"])
def test_a_checkout_that_told_no_total_yet_has_not_changed_it(loop: Loop, amount: str) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadCheckout, Ok(order(basket=basket(item(11)))))
        visit.shop.says(ReadOrder, Ok(order(basket=basket(item(11)), unpaid_amount=amount)))
        kiosk = await express(visit)
        assert (kiosk.step, kiosk.problem) == (PAY_PHONE, None)
        assert kiosk.payment.amount == Decimal(amount)

    play(loop, story)


SEEN = {"unpaid_amount": "30.00", "total_amount": "30.00", "total_amount_with_interest": "30.00"}


def told(**amounts: str) -> Ok:
    return Ok(order(basket=basket(item(11)), **{key: Decimal(value) for key, value in amounts.items()}))


@pytest.mark.parametrize("field", SEEN)
def test_a_higher_price_is_asked_about_whichever_field_it_came_in(loop: Loop, field: str) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadCheckout, told(**SEEN))
        await visit.scan()
        await visit.go("note")
        visit.shop.says(ReadOrder, told(**SEEN | {field: "9999999.00"}))
        visit.checkout.express()
        kiosk = await visit.rest()
        assert kiosk.problem
        assert (kiosk.step, kiosk.problem.kind) == ("note", ProblemKind.PRICE_CHANGED)
        assert kiosk.problem.facts == {"old": "30.00", "new": "9999999.00"}
        assert (kiosk.payment.way, visit.shop.times(CheckoutProviderSelection)) == (None, 0)
        visit.checkout.express()
        assert (await visit.rest()).step == PAY_PHONE

    play(loop, story)


@pytest.mark.parametrize("field", ["unpaid_amount", "total_amount"])
def test_who_pays_at_once_agreed_to_what_the_basket_said(loop: Loop, field: str) -> None:
    """The checkout begins and ends in one tap: what it adds was not on the screen before."""

    async def story(visit: Visit) -> None:
        visit.shop.says(ReadCheckout, told(**{field: "79.90"}))
        visit.shop.says(ReadOrder, told(**{field: "79.90"}))
        kiosk = await express(visit)
        assert kiosk.problem
        assert (kiosk.step, kiosk.problem.kind) == ("basket", ProblemKind.PRICE_CHANGED)
        assert kiosk.problem.facts == {"old": "30.00", "new": "79.90"}
        assert visit.shop.times(CheckoutProviderSelection) == 0
        visit.checkout.express()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.payment.amount) == (PAY_PHONE, Decimal("79.90"))

    play(loop, story)


@pytest.mark.parametrize(
    ("request_", "asked"),
    [
        (OrderNote("ring"), True),
        (OrderSelection({"key": "a"}), True),
        (GenericPage("GiftWrapSelectionPage", {"gift_wrap": 1}), True),
        (GiftBox("hi"), False),
        (DeliveryBags("BAG"), False),
    ],
    ids=lambda value: getattr(value, "known_as", ""),
)
def test_the_last_step_before_the_payment_costs_what_it_says(
    loop: Loop, request_: Request, asked: bool
) -> None:
    """A note costs nothing: where the total is higher after it, the shopper has not agreed to that."""
    short = tuple(
        step for step in JOURNEY if step.name in ("basket", "note") or PAY in (step.name, step.within)
    )

    async def story(visit: Visit) -> None:
        visit.shop.says(ReadCheckout, told(**SEEN))
        await visit.scan()
        await visit.go("note")
        visit.shop.says(type(request_), told(unpaid_amount="79.90"))
        visit.shop.says(ReadOrder, told(unpaid_amount="79.90"))
        visit.checkout.submit(request_)
        kiosk = await visit.rest()
        assert (kiosk.problem is not None) is asked
        assert kiosk.step == ("note" if asked else PAY_PHONE)
        assert visit.shop.times(CheckoutProviderSelection) == (0 if asked else 1)
        visit.checkout.advance()
        assert (await visit.rest()).step == PAY_PHONE

    play(loop, story, journey=short)


def test_an_order_without_a_total_was_not_handed_over_before(loop: Loop) -> None:
    nothing = Ok(order(basket={"pk": 900, "basketitem_set": [item(11)]}))

    async def story(visit: Visit) -> None:
        visit.shop.says(ReadCheckout, nothing)
        visit.shop.says(ReadOrder, nothing)
        for opened in (1, 2):
            visit.checkout.express()
            kiosk = await visit.rest()
            assert (kiosk.step, kiosk.payment.url) == (PAY_PHONE, PAY_AT)
            assert visit.shop.times(CheckoutProviderSelection) == opened

    play(loop, story)


def test_another_price_from_the_provider_is_decided_where_one_stands(loop: Loop) -> None:
    till = {"payment_options": [{"pk": 9, "payment_type": "cash_register"}]}

    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPaymentOptions, Ok(contexts=(Context("PaymentOptionSelectionPage", till),)))
        visit.shop.says(CheckoutProviderSelection, Ok(dear("44.00")))
        kiosk = await express(visit)
        assert kiosk.problem
        assert (kiosk.step, kiosk.problem.kind) == ("basket", ProblemKind.PRICE_CHANGED)
        assert kiosk.problem.facts == {"old": "30", "new": "44.00"}
        # It can be paid all the same: what was opened is not forgotten.
        assert (kiosk.payment.url, kiosk.payment.amount) == (PAY_AT, Decimal("44.00"))

    play(loop, story)


@pytest.mark.parametrize(("till", "step"), [(True, PAY), (False, "basket")])
def test_where_the_provider_does_not_work_the_till_may(loop: Loop, till: bool, step: str) -> None:
    options = [{"pk": 9, "payment_type": "cash_register"}] if till else []
    named = Context("PaymentOptionSelectionPage", {"payment_options": options})

    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPaymentOptions, Ok(contexts=(named,)))
        visit.shop.says(CheckoutProviderSelection, Refused({"": ("No.",)}))
        kiosk = await express(visit)
        assert kiosk.problem
        assert (kiosk.step, kiosk.problem.kind) == (step, ProblemKind.REFUSED)

    play(loop, story)


def test_without_a_provider_it_is_paid_at_the_till(loop: Loop) -> None:
    till = {"payment_options": [{"pk": 9, "payment_type": "cash_register"}]}

    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPaymentOptions, Ok(contexts=(Context("PaymentOptionSelectionPage", till),)))
        visit.shop.says(CheckoutProviderIndex, Ok())
        kiosk = await express(visit)
        assert (kiosk.step, kiosk.problem) == (PAY, None)

    play(loop, story)


def test_another_price_says_nothing_once_it_is_paid(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await express(visit)
        visit.shop.says(ReadOrder, Ok(dear("44.00")))
        visit.checkout.express()
        kiosk = await visit.rest()
        assert kiosk.problem
        held = visit.shop.hold(CheckoutProviderSelection)
        visit.shop.says(CheckoutProviderSelection, Ok(dear("50.00")))
        visit.checkout.express()
        await until(lambda: visit.shop.times(CheckoutProviderSelection) > 1)
        visit.shop.says(ThankYou, WORD)
        await until(lambda: visit.kiosk.payment.truth is Truth.PAID)
        held.set()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.problem, kiosk.payment.truth) == (THANK_YOU, None, Truth.PAID)

    play(loop, story)


def test_a_code_that_is_shown_again_is_known_no_better(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ThankYou, Expired())
        await express(visit)
        await until(lambda: visit.kiosk.payment.truth is Truth.UNKNOWN)
        visit.checkout.express()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.payment.truth) == (PAY_PHONE, Truth.UNKNOWN)

    play(loop, story)


def test_a_slow_way_to_the_till_ends_with_another_look(loop: Loop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fresh_price, "FRESH_S", -1.0)
    till = {"payment_options": [{"pk": 9, "payment_type": "cash_register"}]}

    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPaymentOptions, Ok(contexts=(Context("PaymentOptionSelectionPage", till),)))
        visit.shop.says(CheckoutProviderIndex, Ok())
        await express(visit)
        visit.shop.says(ReadOrder, [Ok(ORDER), Ok(dear("44.00"))])
        visit.checkout.paying.pay_at_till()
        kiosk = await visit.rest()
        assert kiosk.problem
        assert kiosk.problem.kind is ProblemKind.PRICE_CHANGED
        assert visit.shop.times(TakeOrderNumber) == 0

    play(loop, story)


@pytest.mark.parametrize("price", ["1.234,50", [], "free"])
@pytest.mark.parametrize("where", ["total_amount", "gift_box", "basket"])
def test_an_order_with_a_price_that_cannot_be_read_is_not_handed_over(
    loop: Loop, where: str, price: object
) -> None:
    """The rule: a price is never guessed, whichever of them it is and however it is written."""
    named = {"gift_box": {"price": price}, "basket": basket(item(11) | {"price": price})}.get(where, price)
    odd = order(**({"basket": basket(item(11)), "unpaid_amount": "30.00"} | {where: named}))

    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.shop.says(ReadOrder, Ok(odd))
        visit.checkout.express()
        kiosk = await visit.rest()
        assert kiosk.problem
        assert kiosk.problem.kind is ProblemKind.PRICE_UNREAD
        assert kiosk.payment.truth is Truth.NONE
        assert visit.shop.times(CheckoutProviderSelection) == 0

    play(loop, story)


def _in(currency: str) -> Ok:
    return Ok(order(basket=basket(item(11)), unpaid_amount="30.00", currency_type_label=currency))


@pytest.mark.parametrize("asked", [ReadOrder, CheckoutProviderSelection])
def test_as_much_in_another_currency_is_another_price(loop: Loop, asked: type[Request]) -> None:
    async def story(visit: Visit) -> None:
        for kind in (ReadCheckout, ReadOrder):
            visit.shop.says(kind, _in("TL"))
        await visit.scan()
        await visit.go("note")
        visit.shop.says(asked, replace(_in("USD"), contexts=PAID_HERE))
        visit.checkout.express()
        kiosk = await visit.rest()
        assert kiosk.problem
        assert kiosk.problem.kind is ProblemKind.CURRENCIES
        assert kiosk.payment.truth is Truth.NONE
        assert kiosk.step != PAY_PHONE

    play(loop, story)


@pytest.mark.parametrize(("label", "line"), [("TL", "kwd"), ("KWD", "try")])
def test_an_order_in_two_currencies_is_not_handed_over(loop: Loop, label: str, line: str) -> None:
    """The rule: what amounts of two currencies come to is nobody's to say; staff is asked."""
    goods = basket(item(11) | {"currency_type": line})
    odd = order(basket=goods, unpaid_amount="30.00", currency_type_label=label)

    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.shop.says(ReadOrder, Ok(odd))
        visit.checkout.express()
        kiosk = await visit.rest()
        assert kiosk.problem
        assert kiosk.problem.kind is ProblemKind.CURRENCIES
        assert kiosk.payment.truth is Truth.NONE
        assert visit.shop.times(CheckoutProviderSelection) == 0

    play(loop, story)
