"""How many messages and coupons are enough: by shopper, by number, by device."""

from typing import NamedTuple

import pytest

from kiosk.api.requests import CouponSelection, OrderNote
from kiosk.flow.limits import Limit, Reached, of_coupons, of_messages, pause_s

MINE, YOURS = b"mine", b"yours"


class Sent(NamedTuple):
    tick: float
    shopper: int = 1
    phone: bytes = MINE


def reached(*sent: Sent, shopper: int = 1, phone: bytes = MINE, now: float = 100_000.0) -> Reached | None:
    return of_messages(sent, shopper, phone, now, 60.0)


def strangers(count: int, tick: float) -> list[Sent]:
    return [Sent(tick, 100 + number, f"number {number}".encode()) for number in range(count)]


def test_the_first_one_goes_out() -> None:
    assert reached() is None


def test_the_second_waits_a_minute() -> None:
    assert reached(Sent(99_970.0)) == Reached(Limit.PAUSE, 30.0)
    assert reached(Sent(99_940.5)) == Reached(Limit.PAUSE, 0.5)
    assert reached(Sent(99_940.0)) is None


def test_a_shopper_has_two() -> None:
    assert reached(Sent(1.0), Sent(2.0, phone=YOURS)) == Reached(Limit.SHOPPER)


def test_a_number_has_three_whoever_asks() -> None:
    sent = [Sent(float(number), shopper=number) for number in range(3)]
    assert reached(*sent, shopper=9) == Reached(Limit.NUMBER)
    assert reached(*sent, shopper=9, phone=YOURS) is None


def test_another_shopper_cannot_hurry_the_same_number() -> None:
    sent = (Sent(99_000.0, shopper=2), Sent(99_950.0, shopper=3))
    assert reached(*sent, shopper=9) == Reached(Limit.PAUSE, 70.0)


@pytest.mark.parametrize(
    ("count", "age_s", "limit"),
    [(20, 60, Limit.DEVICE), (20, 3599, Limit.DEVICE), (20, 3600, None), (19, 60, None)],
)
def test_a_device_has_twenty_an_hour(count: int, age_s: float, limit: Limit | None) -> None:
    found = reached(*strangers(count, 100_000.0 - age_s))
    assert (found.limit if found else None) is limit


def test_a_device_has_a_hundred_a_day() -> None:
    assert reached(*strangers(100, 50_000.0)) == Reached(Limit.DEVICE)
    assert reached(*strangers(99, 50_000.0)) is None


def test_the_pauses_grow() -> None:
    assert [pause_s(number, 60.0) for number in (1, 2, 3, 9)] == [60, 120, 300, 300]


@pytest.mark.parametrize(
    ("wrong", "of_the_hour", "limit"), [(4, 19, None), (5, 5, Limit.SHOPPER), (0, 20, Limit.DEVICE)]
)
def test_who_guesses_coupons_is_sent_to_staff(wrong: int, of_the_hour: int, limit: Limit | None) -> None:
    assert of_coupons(CouponSelection("KIS15"), wrong, of_the_hour) is limit


def test_a_coupon_can_always_be_taken_off_and_other_wishes_go_on() -> None:
    assert of_coupons(CouponSelection("KIS15", "remove"), 9, 99) is None
    assert of_coupons(OrderNote("ring"), 9, 99) is None
