"""What is kept of a shopper over a restart, and where they go on."""

from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.api.answers import LoyaltyAnswer
from kiosk.api.models import PreOrder
from kiosk.api.options import Campaign
from kiosk.api.request import Request
from kiosk.api.requests import GiftBoxIndex, OrderNote, SendBarcodeSms
from kiosk.api.shop import ReadOrder
from kiosk.flow import steps
from kiosk.flow.keepsake import Keepsake, keepsake, paying_step, restored
from kiosk.flow.paper import Paper
from kiosk.flow.payment import Payment, PaymentWay, Thanks, Truth
from kiosk.flow.state import CardTalk, Kiosk, Sms
from tests.flow.journeys import JOURNEY
from tests.flow.orders import basket, item, order

ITEMS = basket(item(11), item(12, 3))
ONE = basket(item(11))
HERE = Kiosk(step=steps.TILL, journey=JOURNEY, order=order(basket=ITEMS))
FULL = replace(
    HERE,
    not_offered=frozenset({"gift_box"}),
    entered=frozenset({"gift_box", "loyalty", "note"}),
    payment=Payment(Truth.WAITING, PaymentWay.TILL, order_number="7"),
    sms=Sms("SendSms", uncertain=False, phone="5", again_at=3.0, count=1),
    card=CardTalk(2, "4242", used=True, campaign="A"),
    wrong_coupons=4,
    loyalty=LoyaltyAnswer(None, card_number="123", loyalty_total_amount=Decimal(5)),
    made_addresses=frozenset({8}),
    paper=Paper.UNSURE,
)
KEPT = ("not_offered", "payment", "sms", "card", "wrong_coupons", "made_addresses", "paper")


def test_where_the_shopper_stood_and_what_the_basket_held() -> None:
    kept = keepsake(FULL)
    assert (kept.step, kept.within) == (steps.TILL, steps.PAY)
    assert (kept.basket, kept.lines) == (900, ((11, 1), (12, 3)))
    assert [getattr(kept, name) for name in KEPT] == [getattr(FULL, name) for name in KEPT]


def test_without_a_basket_there_are_no_lines() -> None:
    kept = keepsake(Kiosk(step=steps.BASKET))
    assert (kept.basket, kept.lines) == (None, ())


def test_what_nobody_told_is_empty() -> None:
    kept = keepsake(HERE)
    assert (kept.shop, kept.cookies, kept.shopper, kept.language) == ("", {}, 0, "")
    assert (kept.easier, kept.tries, kept.loyalty, kept.sending) == (False, 0, None, "")


@pytest.mark.parametrize(("amount", "begun"), [({"unpaid_amount": Decimal(3)}, True), ({}, False)])
def test_a_checkout_has_begun_where_it_has_a_total(amount: dict[str, Any], begun: bool) -> None:
    assert keepsake(replace(HERE, order=order(basket=ITEMS, **amount))).begun is begun


@pytest.mark.parametrize(
    ("sent", "kept"),
    [(None, ""), (GiftBoxIndex(), ""), (ReadOrder(), ""), (OrderNote("ring"), "OrderNote")],
)
def test_only_what_may_have_changed_the_order_is_kept_as_sent(sent: Request | None, kept: str) -> None:
    assert keepsake(replace(HERE, sending=sent)).sending == kept


def test_neither_the_cards_number_nor_a_token_is_kept() -> None:
    thanks = Thanks(order_number="9", token="secret", campaigns=(Campaign(message="xyz"),))
    kept = keepsake(replace(FULL, payment=Payment(Truth.PAID, thanks=thanks)))
    assert kept.payment == Payment(Truth.PAID, thanks=Thanks(order_number="9"))
    assert kept.loyalty == LoyaltyAnswer(None, card_number=None, loyalty_total_amount=Decimal(5))


def test_all_of_it_comes_back_but_the_step() -> None:
    found = restored(Kiosk(step=steps.WELCOME, journey=JOURNEY), keepsake(FULL))
    assert [getattr(found, name) for name in KEPT] == [getattr(FULL, name) for name in KEPT]
    assert (found.step, found.loyalty) == (steps.WELCOME, keepsake(FULL).loyalty)


def test_what_a_step_asks_harmlessly_on_the_way_in_is_asked_again() -> None:
    assert restored(Kiosk(journey=JOURNEY), keepsake(FULL)).entered == {"loyalty", "note"}


@pytest.mark.parametrize(
    ("sent", "sms"),
    [
        (SendBarcodeSms.__name__, Sms(SendBarcodeSms.__name__, uncertain=True, phone="5")),
        ("OrderNote", Sms("x", phone="5")),
    ],
)
def test_a_message_that_was_on_its_way_is_uncertain(sent: str, sms: Sms) -> None:
    kept = replace(keepsake(HERE), sending=sent, sms=Sms("x", phone="5"))
    assert restored(HERE, kept).sms == sms


@pytest.mark.parametrize(
    ("kept", "now", "agrees"),
    [
        ({}, {"basket": ITEMS}, True),
        ({}, {}, False),
        ({}, {"basket": basket()}, False),
        ({"basket": 1}, {"basket": ITEMS}, False),
        ({"basket": None}, {"basket": ITEMS}, False),
        ({"basket": None, "sending": "AddToBasket"}, {"basket": basket(item(12, 3), pk=7)}, True),
        ({"basket": None, "sending": "AddToBasket"}, {"basket": ITEMS}, False),
        ({"basket": None, "sending": "AddToBasket"}, {"basket": ONE, "notes": "call 0532"}, False),
        ({"basket": None, "sending": "AddToBasket"}, {"basket": ONE, "shipping_address": {"pk": 9}}, False),
        ({"basket": 1, "sending": "AddToBasket"}, {"basket": ITEMS}, False),
        ({}, {"basket": basket(item(11))}, False),
        ({"sending": "AddToBasket"}, {"basket": basket(item(11))}, True),
        ({"lines": None}, {"basket": basket(item(11))}, True),
    ],
)
def test_whether_it_is_the_order_that_was_on_the_screen(
    kept: dict[str, Any], now: dict[str, Any], agrees: bool
) -> None:
    assert replace(keepsake(HERE), **kept).agrees(order(**now)) is agrees


@pytest.mark.parametrize("truth", Truth)
def test_something_was_handed_over_where_there_is_a_payment(truth: Truth) -> None:
    kept = keepsake(replace(HERE, payment=Payment(truth)))
    assert kept.handed_over is (truth is not Truth.NONE)


CODE = Payment(Truth.WAITING, PaymentWay.PHONE, url="https://pay.example")


@pytest.mark.parametrize(
    ("step", "payment", "goes_to"),
    [
        (steps.TILL, replace(CODE, truth=Truth.PAID), steps.THANK_YOU),
        (steps.TILL, CODE, steps.TILL),
        (steps.PAY_PHONE, CODE, steps.PAY_PHONE),
        (steps.TILL, Payment(Truth.WAITING), steps.CHECKING),
        (steps.AGREEMENTS, CODE, steps.PAY_PHONE),
        (steps.PAY, CODE, steps.CHECKING),
        ("note", CODE, steps.CHECKING),
    ],
)
def test_who_may_pay_stands_at_the_code_again(step: str, payment: Payment, goes_to: str) -> None:
    kept: Keepsake = keepsake(replace(HERE, step=step, payment=payment))
    assert paying_step(kept) == goes_to


def test_a_first_product_that_was_being_added_makes_its_own_basket() -> None:
    first, added = replace(HERE, order=PreOrder()), order(basket=ONE)
    assert keepsake(replace(first, sending=OrderNote("ring"))).agrees(added)
    assert not keepsake(first).agrees(added)


def test_where_nobody_knows_what_it_held_the_basket_is_enough() -> None:
    kept = replace(keepsake(HERE), lines=None)
    assert kept.agrees(order(basket=basket(item(12))))
    assert not kept.agrees(order(basket=basket(item(12), pk=901)))
