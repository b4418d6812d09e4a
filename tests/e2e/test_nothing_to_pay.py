"""An order that a coupon covers whole: finished without a payment, or by staff where the shop does not."""

from decimal import Decimal

import pytest

from kiosk.api.requests import CouponSelection
from kiosk.checkout.take_to import take_to
from kiosk.demo.faults import Fault
from kiosk.demo.server import StoreServer
from kiosk.flow.payment import Truth
from kiosk.settings.model import Settings
from kiosk.ui.screens.ask_staff import AskStaffScreen
from kiosk.ui.screens.thank_you import ThankYouScreen
from kiosk.walk.hands import Hands
from tests.e2e.conftest import Play


async def free(hands: Hands) -> None:
    """At the coupons, with one that takes everything off."""
    checkout = hands.shell.checkout
    assert await take_to(checkout, "coupons")
    checkout.submit(CouponSelection("BIZDEN"), stay=True)
    await hands.until("an order for nothing", lambda: hands.kiosk.order.unpaid_amount == 0)
    await hands.until("the answer", lambda: not hands.kiosk.busy)
    checkout.express()


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800)])
def test_it_is_finished_without_a_payment(
    play: Play, settings: Settings, store: StoreServer, size: tuple[int, int]
) -> None:
    async def journey(hands: Hands) -> None:
        await free(hands)
        await hands.at("thank_you")
        screen, thanks = hands.screen, hands.kiosk.payment.thanks
        assert isinstance(screen, ThankYouScreen)
        assert thanks
        assert store.shop.storage.get("order", thanks.order_number or "")
        assert screen.number.text().replace(" ", "") == thanks.order_number
        assert screen.bought.text().endswith("nothing to pay")
        assert (hands.kiosk.payment.paid, hands.kiosk.payment.has_code) == (Decimal(0), False)

    play(settings, journey, size)


def test_where_the_shop_does_not_finish_it_staff_is_asked(
    play: Play, settings: Settings, store: StoreServer
) -> None:
    store.shop.faults.add(Fault("free_not_finished", times=None))

    async def journey(hands: Hands) -> None:
        await free(hands)
        await hands.at("ask_staff")
        screen = hands.screen
        assert isinstance(screen, AskStaffScreen)
        assert screen.notice.text.text().startswith("There is nothing to pay")
        assert (hands.kiosk.payment.truth, hands.kiosk.payment.has_code) == (Truth.NONE, False)

    play(settings, journey)
