"""What an answer means for the payment, and the shop's own status address."""

import pytest

from kiosk.api.answers import StatusAnswer
from kiosk.api.reply import Context, Expired, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.requests import ThankYou
from kiosk.api.shop import ReadPaymentOptions, ReadStatus
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import watch_payment
from kiosk.flow.payment import Payment, PaymentWay, Truth
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import CHECKING, NEW_ADDRESS, PAY_PHONE, THANK_YOU, TILL
from tests.checkout.scripted import ScriptedShop
from tests.checkout.visit import HOUSE, Visit, play, until
from tests.conftest import Loop

WORD = Ok(contexts=(Context("ThankYouPage", {"order_number": "ON123"}),))


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
    watch_payment.heard(desk, Ok(), silent=silent)
    assert (desk.kiosk.step, desk.kiosk.payment.truth) == after


def test_an_answer_is_no_silence() -> None:
    desk = at(PAY_PHONE, Truth.WAITING)
    watch_payment.heard(desk, Ok())
    assert desk.kiosk.payment.truth is Truth.WAITING


@pytest.mark.parametrize("step", [PAY_PHONE, TILL, CHECKING, NEW_ADDRESS, "note"])
def test_the_shops_word_is_shown_wherever_one_stands(step: str) -> None:
    desk = at(step, Truth.UNKNOWN)
    watch_payment.heard(desk, WORD)
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
    watch_payment.heard(desk, reply)
    assert desk.kiosk.online is online


def status_at(address: str) -> Ok:
    return Ok(contexts=(Context("PaymentOptionSelectionPage", {"status_url": address}),))


@pytest.mark.parametrize(
    "told",
    [
        StatusAnswer(order_number="ON123"),
        StatusAnswer(number=301),
        StatusAnswer(order={"number": "7"}),
        StatusAnswer(order_number=" ", number=None, order={"number": 7}),
    ],
)
def test_a_status_address_is_asked_until_it_tells_a_number(loop: Loop, told: StatusAnswer) -> None:
    waiting, completed = Ok(data=StatusAnswer(order_number="", number=False, order={})), Ok(data=told)

    async def story(visit: Visit) -> None:
        visit.shop.says(ReadPaymentOptions, status_at("/status/3"))
        visit.shop.says(ReadStatus, [waiting, waiting, completed])
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
