"""Loyalty points, used for the order."""

from collections.abc import Iterator
from decimal import Decimal

from kiosk.api.models import PreOrder
from kiosk.api.requests import LoyaltyCard
from kiosk.flow.moment import Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.page import Page
from kiosk.flow.steps import Step

NAME = "loyalty"
_NOTHING = Decimal(0)
_SOME = Decimal(10)


def _points_used(sent: LoyaltyCard, before: PreOrder, now: PreOrder) -> bool | None:
    asked, had, has = sent.selected_loyalty_amount, before.loyalty_money or 0, now.loyalty_money or _NOTHING
    if has == asked or (asked > 0 and has not in (had, 0)):
        return True
    return False if has == had else None


def _rows(order: PreOrder) -> Iterator[OrderLine]:
    if order.loyalty_money:
        yield OrderLine("loyalty", NAME, amount=-order.loyalty_money)


def _undo(order: PreOrder) -> Iterator[LoyaltyCard]:
    if order.loyalty_money:
        yield LoyaltyCard(_NOTHING)


def _stand_in(moment: Moment) -> LoyaltyCard:
    """The first one asks for the balance."""
    return LoyaltyCard(_SOME if moment.loyalty else _NOTHING)


PAGE = Page(
    # Zero asks for the balance without using any of it.
    step=Step(NAME, pages=("LoyaltyCardPage",), enter=LoyaltyCard(_NOTHING)),
    witnesses={LoyaltyCard: _points_used},
    rows=_rows,
    priced=frozenset({"loyalty_money"}),
    undo=_undo,
    stand_ins={LoyaltyCard: _stand_in},
    read_after=frozenset({LoyaltyCard}),
)
