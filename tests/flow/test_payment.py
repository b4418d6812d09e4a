"""Waiting, unknown, paid: what each answer is evidence of."""

import json
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.api.models import PreOrder
from kiosk.api.reply import Context, Expired, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.requests import ThankYou
from kiosk.api.wire import decipher
from kiosk.flow.payment import Payment, PaymentWay, Truth, can_be_found_by, judged, shown_at, thanks
from kiosk.flow.steps import CHECKING, PAY_PHONE, TILL
from tests.api.samples import document, variant
from tests.flow.orders import basket, item, order

WORD = Ok(contexts=(Context("ThankYouPage", {"order_number": "ON123", "order_id": 123}),))
NOT_YET = Ok(contexts=(Context("PaymentOptionSelectionPage", {"payment_options": []}),))
NO_WORD: list[Reply] = [
    Ok(),
    NOT_YET,
    Refused({"": ("No.",)}),
    Refused({}, 404),
    NotSent(),
    Unknown(Why.CUT),
    Unknown(Why.SERVER_ERROR),
    Expired(),
]


@pytest.mark.parametrize("before", [Truth.WAITING, Truth.UNKNOWN, Truth.PAID])
@pytest.mark.parametrize("silent", [False, True])
def test_the_shops_word_is_paid_whatever_was_known(before: Truth, silent: bool) -> None:
    found = judged(Payment(before, PaymentWay.PHONE, url="https://pay.example"), WORD, silent=silent)
    assert found.truth is Truth.PAID
    assert found.thanks
    assert (found.thanks.order_number, found.thanks.order_id) == ("ON123", 123)
    assert found.url == "https://pay.example"


@pytest.mark.parametrize("reply", NO_WORD, ids=repr)
@pytest.mark.parametrize(
    ("before", "silent", "after"),
    [
        (Truth.NONE, False, Truth.NONE),
        (Truth.NONE, True, Truth.NONE),
        (Truth.WAITING, False, Truth.WAITING),
        (Truth.WAITING, True, Truth.UNKNOWN),
        (Truth.UNKNOWN, False, Truth.UNKNOWN),
        (Truth.UNKNOWN, True, Truth.UNKNOWN),
        (Truth.PAID, False, Truth.PAID),
        (Truth.PAID, True, Truth.PAID),
    ],
)
def test_nothing_else_is_and_only_silence_makes_it_unknown(
    reply: Reply, before: Truth, silent: bool, after: Truth
) -> None:
    assert judged(Payment(before), reply, silent=silent).truth is after


@pytest.mark.parametrize(
    ("truth", "may_be"),
    [(Truth.NONE, False), (Truth.WAITING, True), (Truth.UNKNOWN, True), (Truth.PAID, False)],
)
def test_whether_it_may_be_paid(truth: Truth, may_be: bool) -> None:
    assert Payment(truth).may_be_paid is may_be


@pytest.mark.parametrize(
    ("payment", "step", "way"),
    [
        (Payment(Truth.WAITING, PaymentWay.PHONE), TILL, PaymentWay.TILL),
        (Payment(Truth.WAITING, PaymentWay.TILL), PAY_PHONE, PaymentWay.PHONE),
        (Payment(Truth.WAITING, PaymentWay.TILL), "note", PaymentWay.TILL),
        (Payment(), TILL, None),
        (Payment(), "note", None),
    ],
)
def test_a_shopper_may_change_between_the_phones_code_and_the_tills(
    payment: Payment, step: str, way: PaymentWay | None
) -> None:
    assert shown_at(payment, step).way is way


@pytest.mark.parametrize(
    ("payment", "has"),
    [(Payment(url="https://a"), True), (Payment(order_number="1"), True), (Payment(basket="9"), False)],
)
def test_whether_there_is_a_code_to_pay_at(payment: Payment, has: bool) -> None:
    assert payment.has_code is has


@pytest.mark.parametrize(
    ("page", "values", "number", "order"),
    [
        ("ThankYouPage", {"order_id": 303, "campaigns": []}, None, 303),
        ("ThankYouPage", {"order_number": "ON1"}, "ON1", None),
        ("", {"order_number": "ON1"}, "ON1", None),
        ("ThankYouPage", {"order_number": 816910908011148}, "816910908011148", None),
        ("ThankYouPage", {"order_number": "ON1", "campaigns": "odd", "new_user": []}, "ON1", None),
        ("ThankYouPage", {"order_number": "ON1", "order_id": ["odd"]}, "ON1", None),
    ],
)
def test_an_order_is_found_by_its_number_or_id(
    page: str, values: dict[str, Any], number: str | None, order: int | None
) -> None:
    found = thanks([Context("IndexPage"), Context(page, values)])
    assert found
    assert (found.order_number, found.order_id) == (number, order)


@pytest.mark.parametrize(
    ("page", "values"),
    [
        ("ThankYouPage", {}),
        ("ThankYouPage", {"order_id": None, "order_number": ""}),
        ("ThankYouPage", {"order_id": "", "order_number": None}),
        ("ThankYouPage", {"order_id": True}),
        ("ThankYouPage", {"order_id": 0}),
        ("ThankYouPage", {"order_id": -1, "order_number": "-1"}),
        ("ThankYouPage", {"order_number": "false"}),
        ("ThankYouPage", {"order_number": "null", "order_id": "None"}),
        ("ThankYouPage", {"order_number": " ", "order_id": "undefined"}),
        ("ThankYouPage", {"order_number": "0"}),
        ("ThankYouPage", {"order_number": {"value": "ON1"}}),
        ("ThankYouPage", {"redirect_url": "https://shop.example/orders/completed/1"}),
        ("PaymentOptionSelectionPage", {"order_number": "ON1"}),
        ("CheckoutProviderThankYouPage", {"order_id": 1}),
    ],
)
def test_nothing_less_is_an_order(page: str, values: dict[str, Any]) -> None:
    assert thanks([Context(page, values)]) is None


@pytest.mark.parametrize("body", [document("ThankYouPage"), variant("thank-you-relative")])
def test_the_recorded_answers_are_the_shops_word(body: bytes) -> None:
    assert (
        judged(Payment(Truth.WAITING), decipher(ThankYou(), 200, {}, body), silent=False).truth is Truth.PAID
    )


@pytest.mark.parametrize("body", [variant("thank-you-not-yet"), document("CheckoutProviderThankYouPage")])
def test_other_recorded_answers_are_not(body: bytes) -> None:
    reply = decipher(ThankYou(), 200, {}, body)
    assert judged(Payment(Truth.WAITING), reply, silent=False).truth is Truth.WAITING


def test_campaign_messages_come_along() -> None:
    campaigns = json.loads(document("ThankYouPage"))["context_list"][0]["page_context"]["campaigns"]
    found = thanks([Context("", {"order_id": 1, "campaigns": campaigns})])
    assert found
    assert found.campaigns[0].message == "xyz"


@pytest.mark.parametrize(
    ("way", "step", "shown"),
    [
        (PaymentWay.PHONE, TILL, PaymentWay.TILL),
        (PaymentWay.TILL, PAY_PHONE, PaymentWay.PHONE),
        (PaymentWay.PHONE, PAY_PHONE, PaymentWay.PHONE),
        (PaymentWay.TILL, CHECKING, PaymentWay.TILL),
        (None, TILL, None),
    ],
)
def test_the_code_shown_last_is_where_the_shopper_pays(
    way: PaymentWay | None, step: str, shown: PaymentWay | None
) -> None:
    payment = Payment(Truth.WAITING, way, url="https://pay.example")
    assert shown_at(payment, step) == Payment(Truth.WAITING, shown, url="https://pay.example")


def test_there_is_a_code_where_there_is_an_address_or_a_number() -> None:
    codes = (
        Payment(url="https://pay.example"),
        Payment(order_number="ON1"),
        Payment(basket="900"),
        Payment(),
    )
    assert [payment.has_code for payment in codes] == [True, True, False, False]


AT_THE_PHONE = Payment(Truth.WAITING, PaymentWay.PHONE, url="https://pay.example")
AT_THE_TILL = Payment(Truth.WAITING, PaymentWay.TILL, order_number="100200300")


@pytest.mark.parametrize(
    ("payment", "told", "due", "after"),
    [
        (AT_THE_TILL, {"order_number": "100200300"}, "30", Truth.PAID),
        (AT_THE_TILL, {"order_number": 100200300}, "30", Truth.PAID),
        (AT_THE_TILL, {"order_number": "555000111"}, "30", Truth.WAITING),
        (AT_THE_TILL, {"order_number": "555000111", "order_id": 7}, "0", Truth.WAITING),
        (AT_THE_TILL, {"order_id": 7}, "30", Truth.PAID),
        (replace(AT_THE_TILL, url="https://pay.example"), {"order_number": "555000111"}, "30", Truth.PAID),
        (Payment(), {"order_number": "1"}, "30", Truth.NONE),
        (Payment(), {"order_number": "1"}, None, Truth.NONE),
        (Payment(), {"order_number": "1"}, "0", Truth.PAID),
    ],
)
def test_paid_is_about_this_order(
    payment: Payment, told: dict[str, Any], due: str | None, after: Truth
) -> None:
    """Its number is the one handed over; without a hand-over it is paid only where nothing is due."""
    word = Ok(contexts=(Context("ThankYouPage", told),))
    left = None if due is None else Decimal(due)
    assert judged(payment, word, silent=False, due=left).truth is after


OURS = order(basket=basket(item(11)))
ANOTHERS, NEW = order(basket=basket(item(77), pk=901)), order(basket=basket(pk=901))


@pytest.mark.parametrize(
    ("payment", "number", "told", "after"),
    [
        (AT_THE_PHONE, "555000111", ANOTHERS, Truth.WAITING),
        (AT_THE_PHONE, "555000111", NEW, Truth.PAID),
        (AT_THE_PHONE, "555000111", OURS, Truth.PAID),
        (AT_THE_PHONE, "555000111", order(basket=basket(item(11), pk=901)), Truth.PAID),
        (AT_THE_TILL, None, ANOTHERS, Truth.WAITING),
        (AT_THE_TILL, "100200300", ANOTHERS, Truth.PAID),
        (Payment(), "555000111", ANOTHERS, Truth.NONE),
    ],
)
def test_thanks_beside_anothers_goods_are_anothers(
    payment: Payment, number: str | None, told: PreOrder, after: Truth
) -> None:
    """Unless they have the number handed over. The shop's new, empty basket beside them is nobody's."""
    word = Ok(told, (Context("ThankYouPage", {"order_id": 7, "order_number": number}),))
    assert judged(payment, word, silent=False, due=Decimal(0), known=OURS).truth is after


@pytest.mark.parametrize(
    ("known", "told", "after"),
    [
        ("900", OURS, Truth.PAID),
        ("900", NEW, Truth.PAID),
        ("900", ANOTHERS, Truth.WAITING),
        ("", ANOTHERS, Truth.PAID),
        ("odd", ANOTHERS, Truth.PAID),
    ],
)
def test_after_a_crash_the_baskets_number_says_whose_thanks_they_are(
    known: str, told: PreOrder, after: Truth
) -> None:
    word = Ok(told, (Context("ThankYouPage", {"order_id": 7}),))
    assert judged(replace(AT_THE_PHONE, basket=known), word, silent=False).truth is after


@pytest.mark.parametrize(
    ("number", "found"),
    [
        ("816910908011148", True),
        ("100-200/3", True),
        ("A 17", True),
        ("1" * 64, True),
        ("1" * 65, False),
        ("", False),
        (" ", False),
        ("0", False),
        ("000", False),
        ("-1", False),
        ("false", False),
        ("null", False),
        ("None", False),
        ("١٢٣", False),
        ("12\n34", False),
        ("<1>", False),
    ],
)
def test_a_till_finds_an_order_by_what_can_be_read_out(number: str, found: bool) -> None:
    assert can_be_found_by(number) is found
