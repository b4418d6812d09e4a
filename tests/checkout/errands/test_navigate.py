"""From step to step, and to one at once."""

from decimal import Decimal

import pytest

from kiosk.api.reply import Context, NotSent, Ok, Why
from kiosk.api.requests import OrderNote
from kiosk.api.shop import ReadCheckout
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import navigate
from kiosk.flow.payment import Truth
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import ASK_STAFF, THANK_YOU
from tests.checkout.scripted import ScriptedShop
from tests.checkout.visit import Visit, play
from tests.conftest import Loop
from tests.flow.journeys import JOURNEY
from tests.flow.orders import basket, item, order


def test_from_the_basket_the_checkout_is_begun_first(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        assert (await visit.go("coupons")).step == "coupons"
        assert visit.shop.times(ReadCheckout) == 1
        assert (await visit.go("note")).step == "note"
        assert visit.shop.times(ReadCheckout) == 1

    play(loop, story)


def test_what_is_taken_leads_on_by_itself(loop: Loop) -> None:
    shop = ScriptedShop()
    desk = Desk(shop.connect(), House(), Kiosk(step="note", journey=JOURNEY), lambda _kiosk: None)
    loop.run(navigate.submit(desk, OrderNote("ring")))
    assert desk.kiosk.step == "coupons"  # a gift box is not offered


def test_where_it_does_not_begin_one_stays(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.shop.says(ReadCheckout, NotSent(Why.NO_CONNECTION))
        assert (await visit.go("coupons")).step == "basket"

    play(loop, story)


def test_back_to_the_basket_begins_nothing(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        await visit.go("note")
        assert (await visit.go("basket")).step == "basket"
        assert visit.shop.times(ReadCheckout) == 1

    play(loop, story)


@pytest.mark.parametrize(
    ("due", "step", "truth"), [(Decimal(30), ASK_STAFF, Truth.NONE), (Decimal(0), THANK_YOU, Truth.PAID)]
)
def test_a_thank_you_with_nothing_handed_over_is_staffs_unless_nothing_is_due(
    loop: Loop, due: Decimal, step: str, truth: Truth
) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        await visit.go("note")
        placed = (Context("ThankYouPage", {"order_number": "7"}),)
        visit.shop.says(OrderNote, Ok(order(basket=basket(item(11)), unpaid_amount=due), placed))
        visit.checkout.submit(OrderNote("ring"))
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.payment.truth) == (step, truth)

    play(loop, story)
