"""What is needed to go on after a crash: whose order it is, what comes back, where it goes on."""

from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.api.answers import LoyaltyAnswer
from kiosk.api.models import PreOrder
from kiosk.api.options import Campaign
from kiosk.api.request import Request
from kiosk.api.requests import OrderNote, SendBarcodeSms
from kiosk.api.shop import ReadOrder
from kiosk.flow import steps
from kiosk.flow.keepsake import keepsake, paying_step, restored
from kiosk.flow.payment import Payment, Thanks, Truth, Way
from kiosk.flow.state import CardTalk, Kiosk, Sms
from tests.flow.journeys import JOURNEY
from tests.flow.orders import basket, item, order

ORDER = order(basket=basket(item(11)))
AT = Kiosk(step="note", journey=JOURNEY, order=ORDER)
CODE = Payment(Truth.WAITING, Way.PHONE, url="https://pay.example")


@pytest.mark.parametrize(
    ("now", "agrees", "while_sending"),
    [
        (ORDER, True, True),
        (order(basket=basket(item(11, 2))), False, True),
        (order(basket=basket(item(11), item(12))), False, True),
        (order(basket=basket(item(11), pk=901)), False, False),
        (order(basket=basket()), False, False),
        (PreOrder(), False, False),
    ],
)
def test_whether_it_is_the_order_that_was_on_the_screen(
    now: PreOrder, agrees: bool, while_sending: bool
) -> None:
    assert keepsake(AT).agrees(now) is agrees
    assert keepsake(replace(AT, sending=OrderNote("ring"))).agrees(now) is while_sending


def test_a_first_product_that_was_being_added_makes_its_own_basket() -> None:
    first = replace(AT, order=PreOrder())
    assert keepsake(replace(first, sending=OrderNote("ring"))).agrees(ORDER)
    assert not keepsake(first).agrees(ORDER)


def test_where_nobody_knows_what_it_held_the_basket_is_enough() -> None:
    kept = replace(keepsake(AT), lines=None)
    assert kept.agrees(order(basket=basket(item(12))))
    assert not kept.agrees(order(basket=basket(item(12), pk=901)))


@pytest.mark.parametrize(("sent", "name"), [(None, ""), (ReadOrder(), ""), (OrderNote("ring"), "OrderNote")])
def test_what_may_have_happened_is_kept_by_its_name(sent: Request | None, name: str) -> None:
    assert keepsake(replace(AT, sending=sent)).sending == name


@pytest.mark.parametrize(
    ("raw", "begun"), [({"basket": basket(item(11))}, False), ({"total_amount": "30.00"}, True)]
)
def test_whether_the_checkout_had_begun(raw: dict[str, Any], begun: bool) -> None:
    assert keepsake(replace(AT, order=order(**raw))).begun is begun


def test_nothing_typed_and_no_token_is_kept() -> None:
    word = Thanks("ON1", token="secret", campaigns=(Campaign(message="For you"),))
    loyalty = LoyaltyAnswer(None, card_number="1234567890")
    kept = keepsake(replace(AT, payment=Payment(Truth.PAID, thanks=word), loyalty=loyalty))
    assert kept.payment.thanks == Thanks("ON1")
    assert kept.loyalty == LoyaltyAnswer(None)


def test_it_comes_back_but_for_the_step_and_what_can_be_asked_again() -> None:
    lived = replace(
        AT,
        not_offered=frozenset({"coupons"}),
        entered=frozenset({"gift_box", "loyalty"}),
        sms=Sms("barcode", count=1),
        card=CardTalk(tried=2),
        wrong_coupons=3,
        made_addresses=frozenset({7}),
    )
    back = restored(Kiosk(journey=JOURNEY), keepsake(lived))
    assert back == replace(lived, step=steps.WELCOME, order=PreOrder(), entered=frozenset({"loyalty"}))


def test_a_message_that_was_being_sent_may_have_gone_out() -> None:
    sending = replace(AT, sms=Sms("x", count=1), sending=SendBarcodeSms("5551112233"))
    assert restored(AT, keepsake(sending)).sms == Sms("SendBarcodeSms", uncertain=True, count=1)
    assert restored(AT, keepsake(replace(sending, sending=OrderNote("ring")))).sms == Sms("x", count=1)


@pytest.mark.parametrize(
    ("step", "payment", "there"),
    [
        (steps.PAY_PHONE, replace(CODE, truth=Truth.PAID), steps.THANK_YOU),
        (steps.PAY_PHONE, CODE, steps.PAY_PHONE),
        (steps.TILL, Payment(Truth.WAITING, Way.TILL, order_number="ON1"), steps.TILL),
        (steps.PAY_PHONE, Payment(Truth.UNKNOWN, Way.PHONE), steps.CHECKING),
        (steps.AGREEMENTS, CODE, steps.PAY_PHONE),
        (steps.PAY, CODE, steps.CHECKING),
        ("note", CODE, steps.CHECKING),
    ],
)
def test_where_somebody_stands_who_may_pay(step: str, payment: Payment, there: str) -> None:
    kept = keepsake(replace(AT, step=step, payment=payment))
    assert paying_step(kept) == there
    assert kept.handed_over


def test_before_there_is_a_code_nothing_is_handed_over() -> None:
    assert not keepsake(AT).handed_over
