"""From the basket to the code, the number for the till, and the shop's word that it is paid."""

from decimal import Decimal

import pytest

from kiosk.api.reply import Context, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.requests import CheckoutProviderSelection, CheckoutProviderThankYou, SendBarcodeSms, ThankYou
from kiosk.api.shop import CsrfToken, ReadBasket
from kiosk.checkout.desk import outcome
from kiosk.checkout.errands import session
from kiosk.flow.payment import Truth
from kiosk.flow.problem import ProblemKind
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import PAY_PHONE, THANK_YOU, TILL
from tests.checkout.visit import HOUSE, Visit, play, until
from tests.conftest import Loop
from tests.flow.orders import basket, item, order

CUT = Unknown(Why.CUT)
PAID = Ok(contexts=(Context("ThankYouPage", {"order_number": "ON123"}),))
SMS = SendBarcodeSms("5551112233")


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outcome, "pause_s", lambda _: 0.0)
    monkeypatch.setattr(session, "AWAY_S", 0.0)


def problem_of(kiosk: Kiosk) -> ProblemKind | None:
    return kiosk.problem.kind if kiosk.problem else None


async def at_the_phone(visit: Visit) -> Kiosk:
    """One provider, so nobody is asked: from the basket straight to the code."""
    visit.shop.says(ThankYou, Ok())
    await visit.scan()
    visit.checkout.express()
    return await visit.rest()


def test_express_leads_from_the_basket_to_the_code(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        kiosk = await at_the_phone(visit)
        assert (kiosk.step, kiosk.payment.truth) == (PAY_PHONE, Truth.WAITING)
        assert (kiosk.payment.url, kiosk.payment.amount) == ("https://pay.example/1", Decimal(30))

    play(loop, story)


def test_paid_is_the_shops_word_and_nothing_else(loop: Loop) -> None:
    evidence: list[Reply] = [Ok(), Refused({}, 404), CUT, NotSent(), Ok(contexts=(Context("IndexPage", {}),))]

    async def story(visit: Visit) -> None:
        await at_the_phone(visit)
        visit.shop.says(ThankYou, [*evidence, Ok(), PAID])
        await until(lambda: visit.kiosk.payment.truth is Truth.PAID)
        assert visit.kiosk.step == THANK_YOU
        assert visit.kiosk.payment.thanks
        assert visit.kiosk.payment.thanks.order_number == "ON123"
        told = {kiosk.payment.truth for kiosk in visit.seen if kiosk.step == PAY_PHONE}
        assert told == {Truth.WAITING}
        asked = visit.shop.times(ThankYou)
        await visit.rest()
        assert visit.shop.times(ThankYou) == asked

    play(loop, story)


def test_silence_makes_it_unknown_and_the_shops_word_still_paid(loop: Loop) -> None:
    silent = House(payment_hosts=("pay.example",), poll_s=0.0, silent_after_s=0.0)

    async def story(visit: Visit) -> None:
        await at_the_phone(visit)
        await until(lambda: visit.kiosk.payment.truth is Truth.UNKNOWN)
        assert visit.kiosk.step == "checking"
        visit.shop.says(ThankYou, PAID)
        await until(lambda: visit.kiosk.payment.truth is Truth.PAID)
        truths = [kiosk.payment.truth for kiosk in visit.seen]
        assert sorted(set(truths), key=truths.index) == [
            Truth.NONE,
            Truth.WAITING,
            Truth.UNKNOWN,
            Truth.PAID,
        ]

    play(loop, story, silent)


def test_nothing_is_taken_back_while_it_may_be_paid(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_phone(visit)
        visit.shop.sent.clear()
        visit.checkout.abandon()
        await until(lambda: visit.shop.times(CsrfToken) == 1)
        assert visit.shop.lines[0].closed
        assert {type(request) for request in visit.shop.sent} <= {ThankYou, CsrfToken, ReadBasket}

    play(loop, story)


@pytest.mark.parametrize("address", ["http://pay.example/1", "https://evil.example/1", "javascript:0", ""])
def test_an_address_that_may_not_be_opened_is_no_way_to_pay(address: str, loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        page = Context("CheckoutProviderAddressSelectionPage", {"redirect_url": address})
        visit.shop.says(CheckoutProviderSelection, Ok(contexts=(page,)))
        kiosk = await at_the_phone(visit)
        assert (kiosk.step, problem_of(kiosk)) == ("pay", ProblemKind.NO_WAY_TO_PAY)
        assert (kiosk.payment.truth, kiosk.payment.url) == (Truth.NONE, None)

    play(loop, story)


def test_coming_back_to_the_same_price_opens_no_second_payment(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_phone(visit)
        visit.checkout.back()
        visit.checkout.express()
        assert (await visit.rest()).step == PAY_PHONE
        assert visit.shop.times(CheckoutProviderSelection) == 1

    play(loop, story)


def test_the_till_gets_a_number(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_phone(visit)
        visit.checkout.paying.pay_at_till()
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.payment.order_number) == (TILL, "816910908011148")
        assert kiosk.payment.may_be_paid

    play(loop, story)


@pytest.mark.parametrize(
    ("reply", "sent", "uncertain"),
    [
        (Ok(), "SendBarcodeSms", False),
        (CUT, "SendBarcodeSms", True),
        (Refused(), "", False),
        (NotSent(), "", False),
    ],
)
def test_a_message_is_sent_once_for_one_wish(reply: Reply, sent: str, uncertain: bool, loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_phone(visit)
        visit.shop.says(SendBarcodeSms, reply)
        for _ in range(2):
            visit.checkout.paying.send_sms(SMS)
            await visit.rest()
        assert (visit.kiosk.sms.sent, visit.kiosk.sms.uncertain) == (sent, uncertain)
        assert visit.shop.times(SendBarcodeSms) == (1 if sent else 2)

    play(loop, story)


def test_it_may_be_sent_again_when_its_time_has_come(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_phone(visit)
        for _ in range(2):
            visit.checkout.paying.send_sms(SMS)
            await visit.rest()
        assert visit.shop.times(SendBarcodeSms) == 2

    play(loop, story, House(payment_hosts=HOUSE.payment_hosts, poll_s=0.0, sms_again_s=0.0))


def test_a_payment_is_watched_until_the_page_of_the_order_was_asked_for(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_phone(visit)
        assert visit.checkout.watches_payment
        visit.shop.says(ThankYou, PAID)
        await until(lambda: visit.kiosk.payment.truth is Truth.PAID)
        await until(lambda: not visit.checkout.watches_payment)
        assert visit.shop.times(CheckoutProviderThankYou) == 1

    play(loop, story)


@pytest.mark.parametrize(("goods", "shown"), [(11, "https://shop.example/orders/1/"), (77, None)])
def test_the_page_of_an_order_is_not_taken_from_beside_anothers_goods(
    loop: Loop, goods: int, shown: str | None
) -> None:
    told = Ok(
        order(basket=basket(item(goods), pk=901)),
        (Context("ThankYouPage", {"return_url": "https://shop.example/orders/1/"}),),
    )

    async def story(visit: Visit) -> None:
        await at_the_phone(visit)
        visit.shop.says(CheckoutProviderThankYou, told)
        visit.shop.says(ThankYou, PAID)
        await until(lambda: visit.kiosk.payment.truth is Truth.PAID)
        await until(lambda: not visit.checkout.watches_payment)
        assert visit.kiosk.payment.thanks
        assert visit.kiosk.payment.thanks.redirect_url == shown

    play(loop, story)
