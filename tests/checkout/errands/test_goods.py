"""A bank card where goods are scanned: its number goes nowhere."""

import pytest

from kiosk.api.requests import CouponSelection
from kiosk.api.shop import FindProduct
from kiosk.flow.cards import is_a_card
from kiosk.flow.problem import ProblemKind
from tests.checkout.visit import Visit, play
from tests.conftest import Loop

CARD = "4539578763621486"


def test_its_number_is_neither_sent_nor_shown(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.checkout.scan(CARD)
        kiosk = await visit.rest()
        assert kiosk.step == "basket"
        assert kiosk.problem is not None
        assert kiosk.problem.kind is ProblemKind.CARD_SCANNED
        assert CARD not in repr(kiosk)
        assert visit.shop.times(FindProduct) == visit.shop.times(CouponSelection) == 0

    play(loop, story)


@pytest.mark.parametrize(
    "code",
    ["8690000049950", "4006381333931", "00012345678905", "DKR-0001", "4539578763621487", "816910908011148"],
)
def test_what_is_no_card_is_looked_up(code: str) -> None:
    assert not is_a_card(code)
