"""Any screen alone: whether it is come to, and what lies on the way."""

from kiosk.api.shop import FindProduct
from kiosk.checkout.take_to import take_to
from kiosk.flow.steps import PAY_PHONE, TILL
from tests.checkout.visit import Visit, play
from tests.conftest import Loop


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
