"""The hand-off: what an answer means beside it, the shop's own status address, the till."""

from decimal import Decimal

import pytest

from kiosk.api.answers import StatusAnswer
from kiosk.api.models import PreOrder
from kiosk.api.reply import Context, Expired, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.requests import CheckoutProviderIndex, CheckoutProviderSelection, ThankYou
from kiosk.api.shop import ReadCheckout, ReadOrder, ReadPaymentOptions, ReadStatus, TakeOrderNumber
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import payment
from kiosk.flow.payment import Payment, PaymentWay, Truth
from kiosk.flow.problem import ProblemKind
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import CHECKING, NEW_ADDRESS, PAY, PAY_PHONE, THANK_YOU, TILL
from tests.checkout.scripted import ScriptedShop
from tests.checkout.visit import HOUSE, ORDER, PAY_AT, Visit, play, until
from tests.conftest import Loop
from tests.flow.orders import basket, item, order

WORD = Ok(contexts=(Context("ThankYouPage", {"order_number": "ON123"}),))


def dear(amount: str) -> PreOrder:
    return order(basket=basket(item(11)), unpaid_amount=amount, remote_redirect_url=PAY_AT)


def at(step: str, truth: Truth) -> Desk:
    kiosk = Kiosk(step=step, payment=Payment(truth, PaymentWay.PHONE, url="https://pay.example"))
    return Desk(ScriptedShop().connect(), House(), kiosk, lambda _kiosk: None)


@pytest.mark.parametrize(
    ("step", "truth", "silent", "after"),
    [
        (PAY_PHONE, Truth.WAITING, False, (PAY_PHONE, Truth.WAITING)),
        (PAY_PHONE, Truth.WAITING, True, (CHECKING, Truth.UNKNOWN)),
        (TILL, Truth.WAITING, True, (CHECKING, Truth.UNKNOWN)),
        (PAY_PHONE, Truth.UNKNOWN, True, (PAY_PHONE, Truth.UNKNOWN)),
        (NEW_ADDRESS, Truth.WAITING, True, (NEW_ADDRESS, Truth.UNKNOWN)),
        ("note", Truth.WAITING, True, ("note", Truth.UNKNOWN)),
    ],
)
def test_silence_is_told_once_and_only_at_the_code(
    step: str, truth: Truth, silent: bool, after: tuple[str, Truth]
) -> None:
    desk = at(step, truth)
    payment.heard(desk, Ok(), silent=silent)
    assert (desk.kiosk.step, desk.kiosk.payment.truth) == after


@pytest.mark.parametrize("step", [PAY_PHONE, TILL, CHECKING, NEW_ADDRESS, "note"])
def test_the_shops_word_is_shown_wherever_one_stands(step: str) -> None:
    desk = at(step, Truth.UNKNOWN)
    payment.heard(desk, WORD)
    assert (desk.kiosk.step, desk.kiosk.payment.truth) == (THANK_YOU, Truth.PAID)


@pytest.mark.parametrize(
    ("reply", "online"),
    [
        (Ok(), True),
        (Refused(), True),
        (Expired(), True),
        (Unknown(Why.CUT), True),
        (Unknown(Why.TOO_SLOW), False),
        (NotSent(Why.NO_CONNECTION), False),
    ],
)
def test_whether_anybody_can_be_asked_now(reply: Reply, online: bool) -> None:
    desk = at(PAY_PHONE, Truth.WAITING)
    payment.heard(desk, reply)
    assert desk.kiosk.online is online


def status_at(address: str) -> Ok:
    return Ok(contexts=(Context("PaymentOptionSelectionPage", {"status_url": address}),))


def test_a_status_address_is_asked_until_it_says_completed(loop: Loop) -> None:
    waiting, completed = (Ok(data=StatusAnswer(word)) for word in ("waiting", "completed"))

    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPaymentOptions, status_at("/status/3"))
        visit.shop.says(ReadStatus, [waiting, waiting, completed])
        visit.shop.says(ThankYou, WORD)
        await visit.scan()
        visit.checkout.express()
        await until(lambda: visit.kiosk.payment.truth is Truth.PAID)
        asked = [type(request) for request in visit.shop.sent if isinstance(request, ReadStatus | ThankYou)]
        assert asked == [ReadStatus, ReadStatus, ReadStatus, ThankYou]
        assert ReadStatus("/status/3") in visit.shop.sent

    play(loop, story)


@pytest.mark.parametrize("reply", [Refused({}, 404), NotSent(), Unknown(Why.CUT)])
def test_where_the_status_is_not_told_the_shops_word_is_asked_for(loop: Loop, reply: Reply) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPaymentOptions, status_at("/status/3"))
        visit.shop.says(ReadStatus, reply)
        visit.shop.says(ThankYou, WORD)
        await visit.scan()
        visit.checkout.express()
        await until(lambda: visit.kiosk.payment.truth is Truth.PAID)

    play(loop, story)


def test_a_status_address_of_somebody_else_is_not_asked(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPaymentOptions, status_at("https://other.example/status/3"))
        visit.shop.says(ThankYou, WORD)
        await visit.scan()
        visit.checkout.express()
        await until(lambda: visit.kiosk.payment.truth is Truth.PAID)
        assert visit.shop.times(ReadStatus) == 0

    play(loop, story)


def test_an_ended_session_is_silence_at_once(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ThankYou, Expired())
        await visit.scan()
        visit.checkout.express()
        await until(lambda: visit.kiosk.payment.truth is Truth.UNKNOWN)
        assert visit.kiosk.step == CHECKING

    play(loop, story, HOUSE)


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


async def express(visit: Visit) -> Kiosk:
    await visit.scan()
    visit.checkout.express()
    return await visit.rest()


def test_a_checkout_that_told_no_total_yet_has_not_changed_it(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadCheckout, Ok(order(basket=basket(item(11)))))
        visit.shop.says(ReadOrder, Ok(order(basket=basket(item(11)), unpaid_amount="38.50")))
        kiosk = await express(visit)
        assert (kiosk.step, kiosk.problem) == (PAY_PHONE, None)
        assert kiosk.payment.amount == Decimal("38.50")

    play(loop, story)


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
    monkeypatch.setattr(payment, "FRESH_S", -1.0)
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
