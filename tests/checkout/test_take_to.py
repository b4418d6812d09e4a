"""Any screen alone: whether it is come to, and what lies on the way."""

import pytest

from kiosk.api.reply import Ok
from kiosk.api.requests import CheckoutProviderSelection, GiftBoxIndex
from kiosk.api.shop import FindProduct
from kiosk.checkout.take_to import take_to
from kiosk.flow.steps import ADDRESS, CARRIER, PAY_PHONE, TILL, Step
from tests.checkout.visit import Visit, play
from tests.conftest import Loop
from tests.flow.journeys import JOURNEY


def test_the_basket_is_filled_and_that_is_all(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        assert await take_to(visit.checkout, "basket")
        found = [request.search_text for request in visit.shop.sent if isinstance(request, FindProduct)]
        assert found == ["TKS-0001", "TKS-0001", "AYD-0001"]
        assert visit.kiosk.step == "basket"

    play(loop, story)


def test_on_and_on_until_the_step_is_there(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        assert await take_to(visit.checkout, "coupons")
        assert visit.kiosk.step == "coupons"

    play(loop, story)


def test_the_till_lies_beside_the_code(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        assert await take_to(visit.checkout, PAY_PHONE)
        assert visit.kiosk.step == PAY_PHONE
        assert await take_to(visit.checkout, TILL)
        assert visit.kiosk.step == TILL

    play(loop, story)


@pytest.mark.parametrize("step", ["nowhere", "gift_box", "thank_you", "rewards"])
def test_a_step_that_the_journey_does_not_come_by_is_not_reached(loop: Loop, step: str) -> None:
    """The rule: only a screen of the same step is shown unasked; any other step has to be led to."""

    async def story(visit: Visit) -> None:
        visit.shop.says(GiftBoxIndex, Ok())
        assert not await take_to(visit.checkout, step)
        assert visit.kiosk.step == PAY_PHONE
        assert step not in {kiosk.step for kiosk in visit.seen}
        assert visit.shop.times(CheckoutProviderSelection) == 1

    play(loop, story)


def test_a_screen_within_a_step_is_shown_there(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        assert await take_to(visit.checkout, CARRIER)
        assert visit.kiosk.step == CARRIER
        assert visit.shop.times(CheckoutProviderSelection) == 0

    journey = (*JOURNEY[:1], Step(ADDRESS), Step(CARRIER, within=ADDRESS), *JOURNEY[1:])
    play(loop, story, journey=journey)
