"""What was paid is read from the order's own document before the shopper is thanked."""

import asyncio
from decimal import Decimal

import pytest

from kiosk.api.answers import CompletedAnswer, PlacedOrder
from kiosk.api.reply import Context, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.requests import ThankYou
from kiosk.api.shop import ReadCompleted
from kiosk.checkout.errands import paid_amount
from kiosk.flow.payment import Truth
from tests.checkout.visit import ORDER, Visit, play, until
from tests.conftest import Loop

WORD = Ok(
    contexts=(Context("ThankYouPage", {"order_number": "ON123", "redirect_url": "/orders/completed/Ij:1m/"}),)
)


def document(number: str = "ON123", amount: str = "79.90") -> Ok:
    return Ok(data=CompletedAnswer(PlacedOrder(number=number, amount=Decimal(amount))))


async def paid(visit: Visit) -> Decimal | None:
    await visit.scan()
    visit.checkout.express()
    await visit.rest()
    await until(lambda: visit.kiosk.payment.truth is Truth.PAID)
    return visit.kiosk.payment.paid


@pytest.mark.parametrize(
    ("answer", "amount"),
    [
        (document(), "79.90"),
        (document(number="ON124"), None),
        (Refused({}, 404), None),
        (Unknown(Why.NOT_THE_SHOP), None),
        (NotSent(), None),
        (Ok(), None),
    ],
)
def test_an_amount_is_the_orders_own_or_none(loop: Loop, answer: Reply, amount: str | None) -> None:
    """The kiosk waited for 30.00; that is never said as paid."""

    async def story(visit: Visit) -> None:
        visit.shop.says(ThankYou, WORD)
        visit.shop.says(ReadCompleted, answer)
        assert await paid(visit) == (None if amount is None else Decimal(amount))
        assert visit.kiosk.payment.amount == Decimal(30)
        assert ReadCompleted("Ij:1m") in visit.shop.sent

    play(loop, story)


def test_nobody_is_thanked_without_the_amount_that_can_be_had(loop: Loop) -> None:
    """The receipt is printed with the thanks: it must not lack what is known a moment later."""

    async def story(visit: Visit) -> None:
        visit.shop.says(ThankYou, WORD)
        visit.shop.says(ReadCompleted, document())
        await paid(visit)
        told = {kiosk.payment.paid for kiosk in visit.seen if kiosk.payment.truth is Truth.PAID}
        assert told == {Decimal("79.90")}
        assert visit.shop.times(ReadCompleted) == 1

    play(loop, story)


def test_a_document_that_does_not_come_holds_up_nobody(loop: Loop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paid_amount, "READ_S", 0.0)

    async def story(visit: Visit) -> None:
        visit.shop.says(ThankYou, WORD)
        visit.shop.hold(ReadCompleted)
        assert await paid(visit) is None

    play(loop, story)


def test_without_a_document_the_pre_order_in_the_thanks_says_it(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ThankYou, Ok(ORDER, contexts=(Context("ThankYouPage", {"order_number": "ON123"}),)))
        assert await paid(visit) == Decimal(30)
        assert visit.shop.times(ReadCompleted) == 0

    play(loop, story)


def test_a_shopper_who_leaves_meanwhile_is_shown_nothing(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ThankYou, WORD)
        held = visit.shop.hold(ReadCompleted)
        await visit.scan()
        visit.checkout.express()
        await until(lambda: visit.shop.times(ReadCompleted) == 1)
        visit.checkout.abandon()
        held.set()
        await asyncio.sleep(0)
        assert visit.kiosk.payment.truth is Truth.NONE

    play(loop, story)
