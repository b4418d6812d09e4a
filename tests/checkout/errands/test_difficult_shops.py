"""At each difficult shop a shopper comes to an order, or to a sentence that says what is next: to no loop."""

import pytest

from kiosk.demo.like.switches import Like
from kiosk.flow.problem import ProblemKind
from kiosk.flow.steps import BASKET, THANK_YOU
from tests.checkout.errands.at_the_store import AtTheStore, play
from tests.checkout.errands.difficult_shopper import End, shop
from tests.conftest import Loop

STOPS = {
    Like.PICK_UP_WANTS_BILLING: (BASKET, ProblemKind.REFUSED),
    Like.GUESTS_TO_SIGN_IN: (BASKET, ProblemKind.DEVICE),
    Like.PRICE_TEXT: ("campaigns", ProblemKind.PRICE_UNREAD),
}
"""Where no order can come of it without staff: the step, and what it says there."""

REFUSED = {Like.COUPONS_BY_PK: {"coupons": ProblemKind.REFUSED}}
"""What the shop refuses on the way, with its reason; the shopper goes on without it."""


def _end(loop: Loop, like: frozenset[Like]) -> tuple[End, list[str]]:
    """The end of a shopper, and the numbers of the orders that the store has."""
    ends: list[tuple[End, list[str]]] = []

    async def story(visit: AtTheStore) -> None:
        end = await shop(visit)
        ends.append((end, [order["number"] for order in visit.shop.storage.every("order")]))

    play(loop, story, like=like)
    return ends[0]


@pytest.mark.parametrize("switch", [None, *(one for one in Like if one not in STOPS)])
def test_a_shopper_comes_to_an_order_whose_number_the_kiosk_says(loop: Loop, switch: Like | None) -> None:
    end, orders = _end(loop, frozenset({switch} if switch else ()))
    assert (end.step, end.problem) == (THANK_YOU, None)
    assert [end.number] == orders
    assert end.refused == (REFUSED.get(switch, {}) if switch else {})


@pytest.mark.parametrize("switch", STOPS)
def test_where_no_order_can_come_of_it_the_step_says_why(loop: Loop, switch: Like) -> None:
    end, orders = _end(loop, frozenset({switch}))
    assert (end.step, end.problem) == STOPS[switch]
    assert not orders
