"""What is taken back when a shopper leaves, and that staff hears of what was not."""

from decimal import Decimal

import pytest

from kiosk.api.reply import Ok, Refused
from kiosk.api.requests import CouponSelection, LoyaltyCard, OrderNote
from kiosk.api.shop import CsrfToken, EmptyBasket, ReadOrder
from kiosk.checkout.errands import clear_up
from tests.checkout.visit import Visit, play, until
from tests.conftest import Loop
from tests.flow.orders import basket, item, order

MINE = order(
    basket=basket(item(11)), total_amount=Decimal(20), loyalty_money=Decimal(5), coupons=["A"], notes="ring"
)
ALL_OF_IT = ["undo LoyaltyCard", "undo CouponSelection", "undo OrderNote", "undo EmptyBasket"]


async def _with_all_of_it(visit: Visit) -> None:
    await visit.scan()
    await visit.go("coupons")
    visit.shop.says(ReadOrder, Ok(MINE))
    visit.checkout.look_again()
    await visit.rest()
    assert visit.kiosk.order.notes == "ring"


def _doubts(visit: Visit) -> list[str]:
    return [doubt.about for doubt in visit.checkout.journal.doubts.open]


def test_what_the_time_did_not_suffice_for_is_told_to_staff(
    loop: Loop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clear_up, "CLEAR_UP_S", 0.01)

    async def story(visit: Visit) -> None:
        await _with_all_of_it(visit)
        visit.shop.hold(CouponSelection)
        visit.checkout.abandon()
        await until(lambda: visit.shop.times(CsrfToken) > 1)
        assert visit.shop.times(LoyaltyCard) == 1
        assert _doubts(visit) == ALL_OF_IT[1:]

    play(loop, story)


def test_an_order_that_cannot_be_read_in_time_is_known_from_the_screen(
    loop: Loop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clear_up, "CLEAR_UP_S", 0.01)

    async def story(visit: Visit) -> None:
        await _with_all_of_it(visit)
        visit.shop.hold(ReadOrder)
        visit.checkout.abandon()
        await until(lambda: visit.shop.times(CsrfToken) > 1)
        assert _doubts(visit) == ALL_OF_IT

    play(loop, story)


def test_one_thing_refused_does_not_keep_the_rest(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await _with_all_of_it(visit)
        visit.shop.says(CouponSelection, Refused())
        visit.checkout.abandon()
        await until(lambda: visit.shop.times(CsrfToken) > 1)
        assert (visit.shop.times(OrderNote), visit.shop.times(EmptyBasket)) == (1, 1)
        assert _doubts(visit) == ["undo CouponSelection"]

    play(loop, story)
