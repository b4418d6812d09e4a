"""What stands for a shopper's own words."""

from kiosk.flow.cards import may_be_real, passes_luhn
from kiosk.flow.moment import CARD, DOTS, PHONE, WORDS, Moment
from tests.flow.orders import basket, order


def test_nothing_of_anybodys_is_played() -> None:
    assert (set(DOTS), set(WORDS)) == ({"•"}, {"•", " "})
    assert PHONE == "5000000000"
    assert passes_luhn(CARD)
    assert not may_be_real(CARD)
    assert CARD == b"4242424242424242"


def test_a_basket_by_its_number() -> None:
    assert Moment().basket is None
    assert Moment(order=order(basket=basket())).basket == 900


def test_before_anything_was_told_there_is_nothing() -> None:
    now = Moment()
    assert (now.following, now.sku, now.found, now.pages, now.places) == ("", "", None, {}, {})
