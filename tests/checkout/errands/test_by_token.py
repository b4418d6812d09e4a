"""The shop's own link as a way to pay: when it is opened, what it may be, and how it ends."""

from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

import pytest

from kiosk.api.answers import StatusAnswer
from kiosk.api.reply import Context, Expired, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.requests import (
    CheckoutProviderIndex,
    CheckoutProviderThankYou,
    RedirectGuard,
    ThankYou,
)
from kiosk.api.shop import (
    AddToBasket,
    EmptyBasket,
    PaymentOptionSelection,
    ReadBasket,
    ReadOrder,
    ReadPaymentOptions,
    ReadStatus,
    SetQuantity,
)
from kiosk.flow.keepsake import keepsake
from kiosk.flow.payment import Truth
from kiosk.flow.problem import ProblemKind
from kiosk.flow.reference import reference
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import PAY, PAY_PHONE, THANK_YOU, TILL
from tests.checkout.visit import Visit, play, until
from tests.conftest import Loop
from tests.flow.orders import basket, item, order

PAYMENT = "PaymentOptionSelectionPage"
SHOP = "https://shop.example"
HOUSE = House(shop=SHOP, payment_hosts=("pay.example",), poll_s=0.0, silent_after_s=3600.0)
WAITING = Ok(data=StatusAnswer())
DONE = Ok(data=StatusAnswer(order_number="ON123"))
GONE = Refused({}, 404)
TILL_OPTION = {"pk": 9, "payment_type": "cash_register"}
CARD_OPTION = {"pk": 1, "name": "Card", "payment_type": "credit_card"}
TOUCHES = (AddToBasket, SetQuantity, EmptyBasket, ReadBasket)


def link(name: str = "a") -> str:
    return f"{SHOP}/orders/checkout-with-token/{name}/?one_time_token=x%2By"


def options(
    *, url: str | None = None, status: str | None = "a", page: str = PAYMENT, till: bool = True
) -> Ok:
    rows = [CARD_OPTION, *([TILL_OPTION] if till else [])]
    named = status and f"{SHOP}/status/{status}/"
    links = {"checkout_url": url, "status_url": named if url else None}
    return Ok(contexts=(Context(page, {"payment_options": rows, **links}),))


def shop_with(
    visit: Visit, told: Reply, status: Reply | list[Reply] = WAITING, *, provider: bool = False
) -> None:
    visit.shop.says(ReadPaymentOptions, told)
    visit.shop.says(ReadStatus, status)
    visit.shop.says(ThankYou, Ok())
    if not provider:
        visit.shop.says(CheckoutProviderIndex, GONE)


async def express(visit: Visit) -> Kiosk:
    await visit.scan()
    visit.checkout.express()
    return await visit.rest()


def problem_of(kiosk: Kiosk) -> ProblemKind | None:
    return kiosk.problem.kind if kiosk.problem else None


def test_the_only_way_to_pay_on_the_phone_is_opened_as_it_came(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        shop_with(visit, options(url=link()))
        kiosk = await express(visit)
        assert (kiosk.step, kiosk.payment.truth, kiosk.problem) == (PAY_PHONE, Truth.WAITING, None)
        assert (kiosk.payment.url, kiosk.payment.by_token) == (link(), True)
        assert (kiosk.payment.amount, kiosk.payment.status_path) == (Decimal(30), "/status/a/")
        assert visit.shop.times(PaymentOptionSelection) == 0

    play(loop, story, HOUSE)


def test_beside_a_provider_the_shopper_chooses(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        shop_with(visit, options(url=link()), provider=True)
        assert (await express(visit)).step == PAY
        visit.checkout.paying.pay_by_token()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.payment.url) == (PAY_PHONE, link())

    play(loop, story, HOUSE)


@pytest.mark.parametrize("page", ["BinNumberPage", "CardSelectionPage", ""])
def test_the_link_is_taken_from_whichever_page_brings_it(loop: Loop, page: str) -> None:
    async def story(visit: Visit) -> None:
        shop_with(visit, options(url=link(), page=page))
        assert (await express(visit)).payment.url == link()

    play(loop, story, HOUSE)


def test_a_shop_that_tells_it_only_with_a_way_to_pay_is_asked_so(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        shop_with(visit, options(till=False))
        visit.shop.says(PaymentOptionSelection, options(url=link("b"), status="b"))
        kiosk = await express(visit)
        assert (kiosk.step, kiosk.payment.url) == (PAY_PHONE, link("b"))
        assert visit.shop.sent.count(PaymentOptionSelection(1)) == 1

    play(loop, story, HOUSE)


def test_web_payments_alone_lead_to_staff_and_not_round_in_circles(loop: Loop) -> None:
    """No provider's page, no link, no till: one sentence, and every try ends there."""

    async def story(visit: Visit) -> None:
        shop_with(visit, options(till=False))
        for tries in (1, 2):
            kiosk = await (express(visit) if tries == 1 else again(visit))
            assert (kiosk.step, problem_of(kiosk)) == (PAY, ProblemKind.NO_WAY_TO_PAY)
            assert kiosk.payment.truth is Truth.NONE
            assert visit.shop.times(CheckoutProviderIndex) == tries

    async def again(visit: Visit) -> Kiosk:
        visit.checkout.express()
        return await visit.rest()

    play(loop, story, HOUSE)


def test_web_payments_and_a_till_lead_to_the_till(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        shop_with(visit, options())
        kiosk = await express(visit)
        assert (kiosk.step, kiosk.problem) == (PAY, None)
        assert visit.shop.times(PaymentOptionSelection) == 0
        visit.checkout.paying.pay_at_till()
        assert (await visit.rest()).step == TILL

    play(loop, story, HOUSE)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://shop.example/t/", True),
        ("https://www.shop.example/t/", True),
        ("https://shop.example:443/t/", True),
        ("https://pay.example/t/", True),
        ("http://shop.example/t/", False),
        ("https://shop.example:8443/t/", False),
        ("https://evil.shop.example/t/", False),
        ("https://shop.example.evil/t/", False),
        ("https://a@shop.example/t/", False),
        ("javascript:alert(1)//shop.example", False),
        ("https://shop.example/" + "t" * 2048, False),
    ],
)
def test_the_shops_own_host_and_no_other(loop: Loop, address: str, *, shown: bool) -> None:
    async def story(visit: Visit) -> None:
        shop_with(visit, options(url=address))
        kiosk = await express(visit)
        assert kiosk.payment.url == (address if shown else None)
        assert problem_of(kiosk) == (None if shown else ProblemKind.NO_WAY_TO_PAY)

    play(loop, story, HOUSE)


def test_a_higher_price_is_agreed_to_first(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        shop_with(visit, options(url=link()), provider=True)
        await express(visit)
        dear = order(basket=basket(item(11)), total_amount=Decimal(44), unpaid_amount=Decimal(44))
        visit.shop.says(ReadOrder, Ok(dear))
        visit.checkout.paying.pay_by_token()
        kiosk = await visit.rest()
        assert (problem_of(kiosk), kiosk.payment.url) == (ProblemKind.PRICE_CHANGED, None)

    play(loop, story, HOUSE)


@pytest.mark.parametrize("said", [DONE, GONE])
def test_a_link_of_an_earlier_order_is_not_shown(loop: Loop, said: Reply) -> None:
    """Its status tells a number while this order's goods are unpaid, or knows the token no more."""

    async def story(visit: Visit) -> None:
        shop_with(visit, options(url=link()), [said, WAITING])
        visit.shop.says(PaymentOptionSelection, options(url=link("b"), status="b"))
        kiosk = await express(visit)
        assert (kiosk.payment.url, kiosk.payment.truth) == (link("b"), Truth.WAITING)

    play(loop, story, HOUSE)


def test_where_every_link_is_an_earlier_orders_there_is_none(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        shop_with(visit, options(url=link()), DONE)
        visit.shop.says(PaymentOptionSelection, options(url=link()))
        kiosk = await express(visit)
        assert (kiosk.step, kiosk.payment.truth) == (PAY, Truth.NONE)
        assert problem_of(kiosk) is ProblemKind.NO_WAY_TO_PAY
        assert visit.shop.times(PaymentOptionSelection) == 1

    play(loop, story, HOUSE)


def test_it_is_paid_once_the_status_tells_a_number(loop: Loop) -> None:
    """Through all that a network and a busy shop can do; no page of a provider's is asked."""
    meanwhile: list[Reply] = [
        WAITING,
        NotSent(),
        Unknown(Why.CUT),
        Unknown(Why.SERVER_ERROR),
        Refused(status=429),
        Expired(),
    ]

    async def story(visit: Visit) -> None:
        shop_with(visit, options(url=link()), [*meanwhile, WAITING, DONE])
        await express(visit)
        await until(lambda: visit.kiosk.payment.truth is Truth.PAID)
        assert visit.kiosk.step == THANK_YOU
        assert visit.kiosk.payment.thanks
        assert visit.kiosk.payment.thanks.order_number == "ON123"
        assert visit.shop.times(RedirectGuard) + visit.shop.times(CheckoutProviderThankYou) == 0

    play(loop, story, HOUSE)


def test_while_the_code_is_shown_the_basket_is_left_alone(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        shop_with(visit, options(url=link()), [WAITING, NotSent(), WAITING])
        await express(visit)
        before = len(visit.shop.sent)
        visit.checkout.scan("SKU-11")
        await until(lambda: visit.shop.times(ReadStatus) > 12)
        since = visit.shop.sent[before:]
        assert not [request for request in since if isinstance(request, TOUCHES)]
        assert all(request.harmless for request in since)

    play(loop, story, HOUSE)


def test_a_dead_link_is_replaced_once(loop: Loop) -> None:
    def status(request: Any) -> Reply:
        return GONE if request.status_path == "/status/a/" and dead else WAITING

    dead: list[int] = []

    async def story(visit: Visit) -> None:
        shop_with(visit, options(url=link()))
        visit.shop.says(ReadStatus, status)
        visit.shop.says(PaymentOptionSelection, options(url=link("b"), status="b"))
        await express(visit)
        dead.append(1)
        await until(lambda: visit.kiosk.payment.url == link("b"))
        assert (visit.kiosk.step, visit.kiosk.payment.status_path) == (PAY_PHONE, "/status/b/")
        asked = visit.shop.times(ReadStatus)
        await until(lambda: visit.shop.times(ReadStatus) > asked + 3)
        assert visit.shop.sent.count(PaymentOptionSelection(1)) == 1
        assert visit.kiosk.payment.truth is Truth.WAITING

    play(loop, story, HOUSE)


@pytest.mark.parametrize(
    "again",
    [Refused(), Unknown(Why.CUT), NotSent(), options(), options(url=link("b")), options(url="http://b")],
)
def test_where_no_living_link_comes_the_code_goes_and_the_payment_is_watched_on(
    loop: Loop, again: Reply
) -> None:
    async def story(visit: Visit) -> None:
        shop_with(visit, options(url=link()), [WAITING, GONE])
        visit.shop.says(PaymentOptionSelection, again)
        await express(visit)
        await until(lambda: visit.kiosk.step == PAY)
        kiosk = visit.kiosk
        assert (kiosk.payment.url, kiosk.payment.status_path) == (None, None)
        assert (kiosk.payment.truth, problem_of(kiosk)) == (Truth.WAITING, ProblemKind.CODE_GONE)
        assert visit.shop.times(PaymentOptionSelection) == 1
        visit.shop.says(ThankYou, Ok(contexts=(Context("ThankYouPage", {"order_number": "7"}),)))
        await until(lambda: visit.kiosk.payment.truth is Truth.PAID)

    play(loop, story, HOUSE)


def test_a_number_for_the_till_is_not_spoilt_for_a_fresh_link(loop: Loop) -> None:
    def status(_: Any) -> Reply:
        return GONE if dead else WAITING

    dead: list[int] = []

    async def story(visit: Visit) -> None:
        shop_with(visit, options(url=link()))
        visit.shop.says(ReadStatus, status)
        await express(visit)
        visit.checkout.paying.pay_at_till()
        assert (await visit.rest()).step == TILL
        dead.append(1)
        await until(lambda: visit.kiosk.payment.url is None)
        assert (visit.kiosk.step, visit.kiosk.problem) == (TILL, None)
        assert PaymentOptionSelection(1) not in visit.shop.sent

    play(loop, story, HOUSE)


def test_a_token_that_is_gone_because_there_is_an_order_is_no_dead_one(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        shop_with(visit, options(url=link()), [WAITING, GONE])
        visit.shop.says(ThankYou, Ok(contexts=(Context("ThankYouPage", {"order_number": "7"}),)))
        await express(visit)
        await until(lambda: visit.kiosk.payment.truth is Truth.PAID)
        assert visit.shop.times(PaymentOptionSelection) == 0

    play(loop, story, HOUSE)


def test_who_goes_back_takes_the_code_off_the_screen(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        shop_with(visit, options(url=link()), provider=True)
        await express(visit)
        visit.checkout.paying.pay_by_token()
        await visit.rest()
        asked = visit.shop.times(ReadStatus)
        visit.checkout.paying.leave_code()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.payment.url, kiosk.payment.truth) == (PAY, None, Truth.WAITING)
        assert visit.shop.times(ReadStatus) > asked
        visit.checkout.paying.pay_by_token()
        assert (await visit.rest()).payment.url == link()

    play(loop, story, HOUSE)


def test_who_goes_back_having_paid_is_thanked(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        shop_with(visit, options(url=link()))
        await express(visit)
        visit.shop.says(ReadStatus, DONE)
        visit.checkout.paying.leave_code()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.payment.truth) == (THANK_YOU, Truth.PAID)

    play(loop, story, HOUSE)


@pytest.mark.parametrize(
    ("status", "emptied"),
    [(WAITING, True), (DONE, False), (Unknown(Why.CUT), False), (NotSent(), False), (GONE, False)],
)
def test_who_starts_over_leaves_nothing_to_pay_unless_there_may_be_an_order(
    loop: Loop, status: Reply, *, emptied: bool
) -> None:
    """The status is asked once more: the link outlives the screen."""

    async def story(visit: Visit) -> None:
        shop_with(visit, options(url=link()))
        await express(visit)
        visit.shop.sent.clear()
        visit.shop.says(ReadStatus, status)
        visit.checkout.abandon()
        await visit.checkout._clearing.ended()
        sent = [type(request) for request in visit.shop.sent]
        assert (EmptyBasket in sent) is emptied
        assert not emptied or sent.index(ReadStatus) < sent.index(EmptyBasket)
        assert visit.kiosk == Kiosk(journey=visit.kiosk.journey, epoch=1)

    play(loop, story, HOUSE)


def test_the_link_outlives_its_shopper_nowhere_in_the_program(loop: Loop) -> None:
    """The standard library keeps the last addresses that it was asked to split."""

    async def story(visit: Visit) -> None:
        shop_with(visit, options(url=link("cafe1234")))
        await express(visit)
        splits: Any = urlsplit
        assert splits.cache_info().currsize > 0
        visit.checkout.abandon()
        assert splits.cache_info().currsize == 0

    play(loop, story, HOUSE)


def test_neither_the_journal_nor_what_staff_notes_has_the_link(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        shop_with(visit, options(url=link("cafe1234")))
        kiosk = await express(visit)
        assert reference(kiosk.payment) == "900"
        # In memory, as the session's cookies are: a crash may not take the code from the shopper.
        assert keepsake(kiosk).payment.url == link("cafe1234")
        visit.checkout.abandon()
        doubts = visit.checkout.journal.doubts.open
        assert [doubt.reference for doubt in doubts] == ["900"]

    play(loop, story, HOUSE)
