"""What a shopper is told of money when answers cross, come late, or do not come."""

import asyncio
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.reply import Context, Expired, Ok, Refused, Unknown, Why
from kiosk.api.requests import (
    CheckoutProviderIndex,
    CheckoutProviderSelection,
    CouponSelection,
    LoyaltyCard,
    SendCheckoutUrlSms,
    ThankYou,
)
from kiosk.api.shop import (
    AddToBasket,
    EmptyBasket,
    PaymentOptionSelection,
    ReadBasket,
    ReadCheckout,
    ReadOrder,
    ReadPaymentOptions,
    SignIn,
    TakeOrderNumber,
)
from kiosk.checkout.checkout import Checkout
from kiosk.checkout.errands import fresh_price
from kiosk.flow.payment import Payment, Truth
from kiosk.flow.problem import ProblemKind
from kiosk.flow.steps import PAY, PAY_PHONE, THANK_YOU
from tests.checkout.scripted import basket_answer
from tests.checkout.visit import ORDER, PAY_AT, Visit, play, until
from tests.conftest import Loop
from tests.flow.orders import basket, item, order

PAID = Ok(contexts=(Context("ThankYouPage", {"order_id": 1, "order_number": "ON123"}),))
TILL = Context(
    "PaymentOptionSelectionPage",
    {"payment_options": [{"pk": 31, "name": "Till", "payment_type": "cash_register"}]},
)
DEARER = Ok(order(basket=basket(item(11)), total_amount=Decimal(44), unpaid_amount=Decimal(44)))


async def _at_the_phone(visit: Visit) -> None:
    await visit.scan()
    visit.checkout.express()
    await visit.rest()
    assert visit.kiosk.step == PAY_PHONE


async def _paid(visit: Visit) -> None:
    visit.shop.says(ThankYou, PAID)
    await until(lambda: visit.kiosk.payment.truth is Truth.PAID)


def _empty() -> Ok:
    return Ok(order(basket=basket(), total_amount=Decimal(0), unpaid_amount=Decimal(0)))


def _doubts(visit: Visit) -> list[str]:
    return [doubt.about for doubt in visit.checkout.journal.doubts.open]


def test_after_paying_another_language_asks_the_shop_nothing(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await _at_the_phone(visit)
        visit.shop.says(ThankYou, PAID)
        await until(lambda: visit.kiosk.payment.truth is Truth.PAID)
        visit.shop.says(ReadOrder, _empty())
        visit.checkout.speak("en")
        await visit.rest()
        assert visit.kiosk.problem is None
        assert visit.kiosk.step == THANK_YOU

    play(loop, story)


def test_an_end_of_the_session_says_nothing_once_it_is_paid(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await _at_the_phone(visit)
        held = visit.shop.hold(SendCheckoutUrlSms)
        visit.shop.says(SendCheckoutUrlSms, Expired())
        visit.checkout.paying.send_sms(SendCheckoutUrlSms("5321234567"))
        visit.shop.says(ThankYou, PAID)
        await until(lambda: visit.kiosk.payment.truth is Truth.PAID)
        held.set()
        await visit.rest()
        assert visit.kiosk.problem is None
        assert visit.kiosk.step == THANK_YOU

    play(loop, story)


def test_paid_while_the_till_was_opened_stays_paid(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPaymentOptions, Ok(contexts=(TILL,)))
        visit.shop.says(PaymentOptionSelection, Ok(ORDER))
        await _at_the_phone(visit)
        held = visit.shop.hold(TakeOrderNumber)
        visit.checkout.paying.pay_at_till()
        await until(lambda: visit.shop.times(TakeOrderNumber) == 1)
        visit.shop.says(ThankYou, PAID)
        await until(lambda: visit.kiosk.payment.truth is Truth.PAID)
        held.set()
        await visit.rest()
        assert visit.kiosk.payment.truth is Truth.PAID
        assert visit.kiosk.step == THANK_YOU

    play(loop, story)


def test_paid_while_another_way_was_looked_for_changes_nothing_more(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPaymentOptions, Ok(contexts=(TILL,)))
        await _at_the_phone(visit)
        held = visit.shop.hold(ReadOrder)
        visit.checkout.paying.pay_at_till()
        await _paid(visit)
        held.set()
        await visit.rest()
        assert not visit.shop.times(PaymentOptionSelection)
        assert (visit.kiosk.step, visit.kiosk.problem) == (THANK_YOU, None)

    play(loop, story)


def test_nothing_leads_away_from_the_thank_you(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await _at_the_phone(visit)
        await _paid(visit)
        visit.checkout.back()
        await visit.go("coupons")
        assert visit.kiosk.step == THANK_YOU

    play(loop, story)


@pytest.mark.parametrize(
    "way",
    [lambda it: it.paying.choose_provider(2), lambda it: it.paying.pay_at_till()],
    ids=("phone", "till"),
)
def test_another_total_since_the_ways_were_offered_is_shown_first(
    way: Callable[[Checkout], None], loop: Loop
) -> None:
    two = Context("CheckoutProviderSelectionPage", {"checkout_providers": [{"pk": 1}, {"pk": 2}]})

    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPaymentOptions, Ok(contexts=(TILL,)))
        visit.shop.says(CheckoutProviderIndex, Ok(contexts=(two,)))
        await visit.scan()
        visit.checkout.express()
        await visit.rest()
        visit.shop.says(ReadOrder, DEARER)
        way(visit.checkout)
        await visit.rest()
        assert visit.kiosk.problem
        assert visit.kiosk.problem.kind is ProblemKind.PRICE_CHANGED
        assert not visit.shop.times(CheckoutProviderSelection) + visit.shop.times(PaymentOptionSelection)

    play(loop, story)


def test_a_slow_way_to_the_payment_ends_with_another_look(
    loop: Loop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fresh_price, "FRESH_S", -1.0)

    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.shop.says(ReadOrder, [Ok(ORDER), DEARER])
        visit.checkout.express()
        await visit.rest()
        assert visit.kiosk.problem
        assert visit.kiosk.problem.kind is ProblemKind.PRICE_CHANGED
        assert not visit.shop.times(CheckoutProviderSelection)

    play(loop, story)


def test_what_a_lookup_told_is_shown_whatever_became_of_the_wish(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        await visit.go("coupons")
        visit.shop.says(CouponSelection, Unknown(Why.CUT))
        visit.shop.says(ReadOrder, DEARER)
        visit.checkout.submit(CouponSelection("YAZ20"), stay=True)
        await visit.rest()
        assert visit.kiosk.problem
        assert visit.kiosk.problem.kind is ProblemKind.NOT_DONE
        assert visit.kiosk.order.unpaid_amount == Decimal(44)

    play(loop, story)


def test_a_lookup_that_finds_the_session_gone_leaves_no_final_total(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        await visit.go("coupons")
        visit.shop.says(CouponSelection, Unknown(Why.CUT))
        visit.shop.says(ReadOrder, _empty())
        visit.checkout.submit(CouponSelection("YAZ20"), stay=True)
        await visit.rest()
        assert not visit.kiosk.final

    play(loop, story)


def test_another_total_at_the_till_is_shown_first(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPaymentOptions, Ok(contexts=(TILL,)))
        visit.shop.says(PaymentOptionSelection, DEARER)
        await _at_the_phone(visit)
        visit.checkout.paying.pay_at_till()
        await visit.rest()
        assert visit.kiosk.problem
        assert visit.kiosk.problem.kind is ProblemKind.PRICE_CHANGED
        assert visit.shop.times(TakeOrderNumber) == 0

    play(loop, story)


def test_a_code_that_was_shown_may_still_be_paid_after_another_total(loop: Loop) -> None:
    dearer = order(
        basket=basket(item(11)),
        total_amount=Decimal(44),
        unpaid_amount=Decimal(44),
        remote_redirect_url=PAY_AT,
    )

    async def story(visit: Visit) -> None:
        await _at_the_phone(visit)
        visit.shop.says(CheckoutProviderSelection, Ok(dearer))
        visit.checkout.paying.choose_provider(1)
        await visit.rest()
        assert visit.kiosk.problem
        assert visit.kiosk.problem.kind is ProblemKind.PRICE_CHANGED
        assert visit.kiosk.payment.may_be_paid

    play(loop, story)


def test_an_address_told_for_an_earlier_payment_is_not_shown_again(loop: Loop) -> None:
    newer = order(
        basket=basket(item(11)),
        total_amount=Decimal(30),
        unpaid_amount=Decimal(30),
        remote_redirect_url="https://pay.example/2",
    )

    async def story(visit: Visit) -> None:
        await _at_the_phone(visit)
        assert visit.kiosk.payment.url == PAY_AT
        visit.shop.says(CheckoutProviderSelection, Ok(newer))
        visit.checkout.paying.choose_provider(1)
        await visit.rest()
        assert visit.kiosk.payment.url == "https://pay.example/2"

    play(loop, story)


def test_an_address_that_only_the_order_before_had_is_not_this_payments(loop: Loop) -> None:
    """It is that of a payment opened earlier, for the amount of then."""
    earlier = order(
        basket=basket(item(11)),
        total_amount=Decimal(30),
        unpaid_amount=Decimal(30),
        remote_redirect_url="https://pay.example/earlier",
    )

    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.shop.says(ReadOrder, Ok(earlier))
        visit.shop.says(CheckoutProviderSelection, Ok(contexts=(Context("OddPage"),)))
        visit.checkout.express()
        await visit.rest()
        assert visit.kiosk.problem
        assert visit.kiosk.problem.kind is ProblemKind.NO_WAY_TO_PAY
        assert visit.kiosk.payment == Payment()

    play(loop, story)


def test_a_scan_that_queued_behind_the_payment_is_dropped(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        added = visit.shop.times(AddToBasket)
        visit.checkout.express()
        visit.checkout.scan("SKU-11")
        await visit.rest()
        await visit.rest()
        assert visit.kiosk.step == PAY_PHONE
        assert visit.shop.times(AddToBasket) == added

    play(loop, story)


@pytest.mark.parametrize(
    ("why", "kind"), [(Why.TOO_SLOW, ProblemKind.UNCERTAIN), (Why.CUT, ProblemKind.NOT_DONE)]
)
def test_what_was_too_slow_may_still_come(why: Why, kind: ProblemKind, loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        await visit.go("coupons")
        visit.shop.says(CouponSelection, Unknown(why))
        visit.shop.says(ReadOrder, Ok(ORDER))
        visit.checkout.submit(CouponSelection("YAZ20"), stay=True)
        await visit.rest()
        assert visit.kiosk.problem
        assert visit.kiosk.problem.kind is kind

    play(loop, story)


def test_a_lost_list_of_providers_is_told_and_the_till_still_offered(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPaymentOptions, Ok(contexts=(TILL,)))
        visit.shop.says(CheckoutProviderIndex, Unknown(Why.CUT))
        await visit.scan()
        visit.checkout.express()
        await visit.rest()
        assert visit.kiosk.step == PAY
        assert visit.kiosk.problem
        assert visit.kiosk.problem.kind is ProblemKind.UNCERTAIN

    play(loop, story)


def test_a_balance_that_was_lost_is_asked_again(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.shop.says(ReadOrder, Ok(ORDER))
        visit.shop.says(LoyaltyCard, [Unknown(Why.CUT), Refused()])
        await visit.go("loyalty")
        assert "loyalty" not in visit.kiosk.entered

    play(loop, story)


def test_the_last_item_sold_out_is_no_end_of_the_session(loop: Loop) -> None:
    gone: dict[str, Any] = basket() | {"unavailable_basket_products": [{"pk": 11, "name": "Mug"}]}

    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.shop.says(ReadCheckout, Ok(order(basket=gone, total_amount=Decimal(0))))
        visit.checkout.advance()
        await visit.rest()
        assert visit.kiosk.problem is None or visit.kiosk.problem.kind is not ProblemKind.SESSION_ENDED

    play(loop, story)


def test_a_message_cut_off_by_leaving_is_told_to_staff(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await _at_the_phone(visit)
        visit.shop.hold(SendCheckoutUrlSms)
        visit.checkout.paying.send_sms(SendCheckoutUrlSms("5321234567"))
        await until(lambda: visit.shop.times(SendCheckoutUrlSms) == 1)
        visit.checkout.abandon()
        await until(lambda: "SendCheckoutUrlSms" in _doubts(visit))

    play(loop, story)


def test_what_could_not_be_taken_back_is_told_to_staff(loop: Loop) -> None:
    with_coupon = order(basket=basket(item(11)), total_amount=Decimal(20), coupons=["YAZ20"])

    async def story(visit: Visit) -> None:
        await visit.scan()
        await visit.go("coupons")
        visit.shop.says(ReadOrder, Ok(with_coupon))
        visit.shop.says(CouponSelection, Refused())
        visit.checkout.abandon()
        await until(lambda: bool(visit.checkout.journal.doubts.open))
        assert _doubts(visit) == ["undo CouponSelection"]

    play(loop, story)


def test_a_basket_that_cannot_be_emptied_is_tried_once_and_closed(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        full = basket_answer(item(11))
        visit.shop.says(ReadBasket, full)
        visit.shop.says(EmptyBasket, full)
        visit.checkout.abandon()
        await until(lambda: not visit.kiosk.online)
        assert visit.shop.times(EmptyBasket) == 1

    play(loop, story)


def test_a_refused_sign_in_is_not_hammered(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(SignIn, Refused())
        await until(lambda: not visit.kiosk.online)
        await asyncio.sleep(0)
        assert visit.shop.times(SignIn) == 1

    play(loop, story, account=SignIn("a@b.example", "wrong"))
