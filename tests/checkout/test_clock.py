"""Somebody sets the clock, by days, with a shopper at the kiosk: nothing comes of it."""

from datetime import timedelta

import pytest
import time_machine
from msgspec.structs import replace

from kiosk.api.requests import SendCheckoutUrlSms
from kiosk.flow.payment import Truth
from kiosk.flow.steps import PAY_PHONE
from tests.checkout.visit import HOUSE, Visit, play, until
from tests.conftest import Loop

WISH = SendCheckoutUrlSms("5321234567")


@pytest.mark.parametrize("days", [-3, 3])
def test_nothing_comes_of_a_clock_that_is_set(loop: Loop, days: int) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.checkout.express()
        await visit.rest()
        visit.checkout.paying.send_sms(WISH)
        await visit.rest()
        before = visit.kiosk
        with time_machine.travel(timedelta(days=days), tick=True):
            asked = len(visit.shop.sent)
            await until(lambda: len(visit.shop.sent) > asked + 5)
            visit.checkout.paying.send_sms(WISH)
            await visit.rest()
            assert (visit.kiosk.step, visit.kiosk.payment.truth) == (PAY_PHONE, Truth.WAITING)
            assert replace(visit.kiosk, busy=False) == before
        assert visit.shop.times(SendCheckoutUrlSms) == 1

    play(loop, story, replace(HOUSE, silent_after_s=60.0))
