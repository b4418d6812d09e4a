"""Each class of request in each outcome: how often it is sent, and what the look afterwards decides."""

import asyncio
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest

from kiosk.api import requests as page
from kiosk.api import shop
from kiosk.api.answers import BasketAnswer
from kiosk.api.basket import Basket
from kiosk.api.models import PreOrder
from kiosk.api.reading import read
from kiosk.api.reply import Expired, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.request import Repeat, Request
from kiosk.checkout.desk import outcome
from kiosk.checkout.desk.retry_budget import FEW
from tests.api.services import SERVICES, Service
from tests.campaigns import leaping
from tests.flow.orders import basket, item, order

CUT = Unknown(Why.CUT)
DONE = Ok(order(notes="done"))
BEFORE = order(notes="old", coupons=["OLD"], basket=basket(item(11)))
SAME = Ok(BEFORE)
LOOK = shop.ReadOrder
GONE = Refused({}, 404)
LOOKED_UP = NotSent(Why.LOOKED_UP)


def basket_of(*items: dict[str, Any]) -> Ok:
    return Ok(data=BasketAnswer(read(Basket, basket(*items))))


class Shop:
    """Answers each kind of request in turn, the last answer for ever, and counts."""

    def __init__(self, script: Mapping[type[Request], list[Reply]]) -> None:
        self._script = {kind: list(replies) for kind, replies in script.items()}
        self.sent: list[type[Request]] = []

    async def send(self, request: Request) -> Reply:
        self.sent.append(type(request))
        replies = self._script[type(request)]
        return replies.pop(0) if len(replies) > 1 else replies[0]


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outcome, "pause_s", lambda _: 0.0)


def ended(request: Request, *replies: Reply, **looks: list[Reply]) -> tuple[Reply, list[type[Request]]]:
    """How it ended and all that was sent, with these replies to it and to the looks."""
    script = {type(request): list(replies)} | {getattr(shop, name): found for name, found in looks.items()}
    served = Shop(script)
    reply = asyncio.run(outcome.settled(served.send, request, BEFORE))
    return reply, served.sent


ONE_OF_EACH: dict[Repeat, Request] = {
    Repeat.READ: shop.ReadCheckout(),
    Repeat.ASK: page.GiftBoxIndex(),
    Repeat.SET: page.OrderNote("ring"),
    Repeat.SET_BY_HAND: page.CouponSelection("NEW"),
    Repeat.ONCE: page.SendBarcodeSms("5551112233"),
}


@pytest.mark.parametrize("request_", ONE_OF_EACH.values(), ids=lambda request: request.repeat.value)
@pytest.mark.parametrize("reply", [DONE, Refused({"": ("No.",)}), NotSent(), Expired()], ids=repr)
def test_an_outcome_that_is_known_is_sent_once(request_: Request, reply: Reply) -> None:
    assert ended(request_, reply) == (reply, [type(request_)])


@pytest.mark.parametrize(
    ("replies", "times", "outcome"),
    [
        ([CUT, DONE], 2, DONE),
        ([CUT, CUT, DONE], 3, DONE),
        ([CUT], 3, CUT),
        ([CUT, NotSent()], 2, NotSent()),
        ([CUT, Expired()], 2, Expired()),
    ],
)
def test_a_read_is_repeated_twice_at_most(replies: list[Reply], times: int, outcome: Reply) -> None:
    request = shop.ReadCheckout()
    assert ended(request, *replies) == (outcome, [type(request)] * times)


@pytest.mark.parametrize("replies", [[CUT, DONE], [CUT, CUT], [CUT, NotSent()]])
def test_a_question_is_asked_once_more_after_a_look(replies: list[Reply]) -> None:
    request = page.GiftBoxIndex()
    assert ended(request, *replies, ReadOrder=[SAME]) == (
        replies[1],
        [page.GiftBoxIndex, LOOK, page.GiftBoxIndex],
    )


SHUT_OUT, SIGN_IN = Unknown(Why.SHUT_OUT), Unknown(Why.SIGN_IN)
OVER = Expired()
WHOLE = basket_of(item(11))


@pytest.mark.parametrize("request_", ONE_OF_EACH.values(), ids=lambda request: request.repeat.value)
@pytest.mark.parametrize(
    ("doubt", "look", "over"),
    [
        (SHUT_OUT, WHOLE, False),
        (SIGN_IN, WHOLE, False),
        # The look says it: in the shop's own JSON, or sent to sign in once more.
        (SHUT_OUT, OVER, True),
        (SIGN_IN, OVER, True),
        (SIGN_IN, SIGN_IN, True),
        # Nobody says it.
        (SHUT_OUT, SHUT_OUT, False),
        (SHUT_OUT, SIGN_IN, False),
        (SIGN_IN, SHUT_OUT, False),
        (SHUT_OUT, CUT, False),
        (SHUT_OUT, NotSent(), False),
        (CUT, OVER, False),
    ],
)
def test_a_session_is_over_only_where_a_look_at_the_basket_says_so(
    request_: Request, doubt: Unknown, look: Reply, over: bool
) -> None:
    """Rule: one page from between the shop and us loses no basket."""
    reply, sent = ended(request_, doubt, ReadBasket=[look], ReadOrder=[doubt])
    assert isinstance(reply, Expired) is over
    assert sent.count(shop.ReadBasket) == (doubt is not CUT)


def test_a_look_up_that_meets_a_page_once_is_read_again() -> None:
    request = shop.FindProduct("8690000000001")
    assert ended(request, SHUT_OUT, WHOLE) == (WHOLE, [shop.FindProduct] * 2)


def test_without_goods_being_sent_to_sign_in_once_is_enough() -> None:
    served = Shop({page.OrderNote: [SIGN_IN]})
    assert asyncio.run(outcome.settled(served.send, page.OrderNote("x"), PreOrder())) == OVER


RING, NEW, BAG = page.OrderNote("ring"), page.CouponSelection("NEW"), page.DeliveryBags("L")
SMS, LINK = page.SendBarcodeSms("5551112233"), page.SendCheckoutUrlSms("5551112233")
RUNG = Ok(order(notes="ring", basket=basket(item(11))))


@pytest.mark.parametrize(
    ("request_", "second", "seen", "times", "outcome"),
    [
        # There: it happened, and what was read is the answer.
        (RING, DONE, RUNG, 1, RUNG),
        (RING, DONE, Ok(order(notes="ring")), 1, Ok(order(notes="ring"))),
        (NEW, DONE, Ok(order(coupons=["OLD", "NEW"])), 1, Ok(order(coupons=["OLD", "NEW"]))),
        (BAG, DONE, Ok(order(bags=[{"pk": 1, "sku": "L"}])), 1, Ok(order(bags=[{"pk": 1, "sku": "L"}]))),
        # Absent: once more where that is harmless, else by the shopper's hand.
        (RING, DONE, SAME, 2, DONE),
        (RING, CUT, SAME, 2, CUT),
        (NEW, DONE, SAME, 1, LOOKED_UP),
        (BAG, DONE, SAME, 1, LOOKED_UP),
        (page.LoyaltyCard(Decimal(5)), DONE, SAME, 1, LOOKED_UP),
        (page.CheckoutProviderSelection(1), DONE, SAME, 1, LOOKED_UP),
        # Nobody can tell: it stays unknown and is not sent again.
        (NEW, DONE, Ok(order(coupons=[7])), 1, CUT),
        (SMS, DONE, SAME, 1, CUT),
        (LINK, DONE, SAME, 1, CUT),
        (page.CheckoutProviderIndex(), DONE, SAME, 1, CUT),
        (page.OrderSelection({"key": "x"}), DONE, SAME, 1, CUT),
        (page.RedirectGuard(), DONE, SAME, 1, CUT),
        (shop.Guest("a@b.example", "5551112233"), DONE, SAME, 1, CUT),
    ],
    ids=repr,
)
def test_after_an_unknown_outcome_the_order_decides(
    request_: Request, second: Reply, seen: Ok, times: int, outcome: Reply
) -> None:
    reply, sent = ended(request_, CUT, second, ReadOrder=[seen])
    assert reply == outcome
    assert sent.count(type(request_)) == times
    assert sent.count(LOOK) == 1


@pytest.mark.parametrize("request_", [RING, NEW, SMS, BAG, page.GiftBoxIndex()], ids=repr)
@pytest.mark.parametrize("look", [CUT, NotSent(), Expired()], ids=repr)
def test_where_nobody_could_look_it_stays_unknown(request_: Request, look: Reply) -> None:
    reply, sent = ended(request_, CUT, DONE, ReadOrder=[look])
    assert reply == CUT
    assert sent.count(type(request_)) == 1
    assert sent.count(LOOK) == (3 if look == CUT else 1)


def test_a_shop_without_one_way_of_looking_has_the_other() -> None:
    reply, sent = ended(RING, CUT, DONE, ReadOrder=[GONE], ReadCheckout=[RUNG])
    assert (reply, sent) == (RUNG, [page.OrderNote, LOOK, shop.ReadCheckout])


def test_a_shop_that_refuses_both_leaves_it_unknown() -> None:
    reply, sent = ended(RING, CUT, DONE, ReadOrder=[GONE], ReadCheckout=[GONE])
    assert (reply, sent) == (CUT, [page.OrderNote, LOOK, shop.ReadCheckout])


@pytest.mark.parametrize(
    ("request_", "seen", "times", "outcome"),
    [
        (shop.AddToBasket(11), basket_of(item(11, 2)), 1, basket_of(item(11, 2))),
        (shop.AddToBasket(11), basket_of(item(11)), 1, LOOKED_UP),
        (shop.AddToBasket(11), basket_of(item(11, 5)), 1, CUT),
        (shop.SetQuantity(11, 3), basket_of(item(11, 3)), 1, basket_of(item(11, 3))),
        (shop.SetQuantity(11, 3), basket_of(item(11)), 2, DONE),
        (shop.EmptyBasket(), basket_of(), 1, basket_of()),
        (shop.EmptyBasket(), basket_of(item(11)), 2, DONE),
    ],
    ids=repr,
)
def test_the_basket_is_the_witness_for_goods(request_: Request, seen: Ok, times: int, outcome: Reply) -> None:
    reply, sent = ended(request_, CUT, DONE, ReadBasket=[seen])
    assert reply == outcome
    assert sent.count(type(request_)) == times
    assert LOOK not in sent


def test_a_part_of_the_order_is_enough_to_see_it() -> None:
    reply, sent = ended(page.CampaignSelection(""), CUT, ReadOrder=[Ok(order(notes="x"))])
    assert (reply, len(sent)) == (Ok(order(notes="x")), 2)


SENDABLE = [service for service in SERVICES if service.repeat not in (Repeat.READ, Repeat.NEVER)]


@pytest.mark.parametrize("service", SENDABLE, ids=lambda service: service.page)
@pytest.mark.parametrize("seen", [Ok(PreOrder()), SAME], ids=["nothing", "as before"])
def test_no_service_is_sent_more_often_than_its_class_allows(service: Service, seen: Ok) -> None:
    _, sent = ended(service.request, CUT, ReadOrder=[seen])
    often = 2 if service.repeat in (Repeat.ASK, Repeat.SET) else 1
    assert sent.count(type(service.request)) <= often


@pytest.mark.parametrize("request_", ONE_OF_EACH.values(), ids=lambda request: request.repeat.value)
def test_one_deadline_for_a_wish_and_all_that_follows(request_: Request) -> None:
    """A shop that takes its time with everything: nine seconds for each answer, and then none."""

    async def slow(request: Request) -> Reply:
        for _ in range(9):
            await leaping.leap(1.0)
        return CUT

    async def whole() -> tuple[Reply, float]:
        clock = asyncio.get_running_loop().time
        begun = clock()
        reply = await outcome.settled(slow, request_, BEFORE)
        return reply, clock() - begun

    reply, seconds = leaping.run(whole())
    assert reply == CUT
    assert 9 < seconds < outcome.WISH_S + 1.1


def test_a_line_that_never_answers_is_too_slow() -> None:
    async def silent(_: Request) -> Reply:
        while True:
            await leaping.leap(1.0)

    assert leaping.run(outcome.read(silent, shop.ReadCheckout())) == Unknown(Why.TOO_SLOW)


def test_a_shop_in_trouble_is_not_asked_again_and_again() -> None:
    """At most a tenth of the calls are repeats, and a few; then each read is sent once."""

    async def reads() -> None:
        for _ in range(30):
            await outcome.read(served.send, shop.ReadCheckout())

    served = Shop({shop.ReadCheckout: [CUT]})
    asyncio.run(reads())
    assert len(served.sent) == 30 + FEW


@pytest.mark.parametrize(("attempt", "longest"), [(1, 0.5), (2, 1.0), (3, 2.0), (9, 5.0)])
def test_the_pauses_grow_with_full_jitter(
    attempt: int, longest: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    pauses = [outcome.pause_s(attempt) for _ in range(200)]
    assert 0 <= min(pauses) < longest / 4
    assert longest * 0.75 < max(pauses) <= longest
