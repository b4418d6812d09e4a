"""When a coupon is taken, and what the shop says when it is not."""

from decimal import Decimal

import pytest

from kiosk.demo.shop import coupons
from kiosk.demo.shop.refusal import RefusedError
from kiosk.demo.shop.session import Session
from kiosk.demo.shop.shop import Shop

ENOUGH = Decimal("2000.00")


@pytest.fixture
def session() -> Session:
    return Session(key="k", basket_pk=1, created="")


@pytest.mark.parametrize("typed", ["HOSGELDIN", " hosgeldin ", "hoşgeldin", "HOŞGELDİN", "1"])
def test_a_code_is_known_however_it_is_typed(session: Session, typed: str) -> None:
    assert coupons.add(session, typed, ENOUGH)
    assert session.coupons == ["HOSGELDIN"]


def test_added_twice_counts_once(session: Session) -> None:
    coupons.add(session, "BAHAR10", ENOUGH)
    assert not coupons.add(session, "BAHAR10", ENOUGH)
    assert session.coupons == ["BAHAR10"]


@pytest.mark.parametrize(
    ("applied", "typed", "sentence"),
    [
        ([], "NOPE", "There is no coupon NOPE. Check its letters."),
        ([], "KIS15", "KIS15 expired on 28 February."),
        ([], "ILK100", "ILK100 has been used up."),
        ([], "BAHAR10", "BAHAR10 needs an order of 1.500,00 TL; 215,10 TL are missing."),
        (["HOSGELDIN"], "YAZ20", "YAZ20 does not combine with HOSGELDIN. Choose one of them."),
        (["YAZ20"], "HOSGELDIN", "HOSGELDIN does not combine with YAZ20. Choose one of them."),
    ],
)
def test_a_refusal_says_why(
    shop: Shop, session: Session, applied: list[str], typed: str, sentence: str
) -> None:
    session.coupons = list(applied)
    with pytest.raises(RefusedError) as refused:
        coupons.add(session, typed, Decimal("1284.90"))
    assert shop.words.say("en", refused.value.key, **refused.value.values) == sentence
    assert session.coupons == applied


def test_a_welcome_is_for_the_first_order(session: Session) -> None:
    session.orders_placed = 1
    with pytest.raises(RefusedError, match="coupon_first_order"):
        coupons.add(session, "HOSGELDIN", ENOUGH)


def test_what_is_not_applied_cannot_be_removed(session: Session) -> None:
    with pytest.raises(RefusedError, match="coupon_not_applied"):
        coupons.remove(session, "BAHAR10")
