"""Card rewards: what a bank card has earned, used all at once."""

from collections.abc import Iterator

from kiosk.api.models import PreOrder
from kiosk.api.options import Reward
from kiosk.api.requests import RewardList, RewardSelection
from kiosk.api.secret import Secret
from kiosk.flow import contexts
from kiosk.flow.contexts import Pages
from kiosk.flow.moment import CARD, Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.page import Page
from kiosk.flow.steps import Step

NAME = "rewards"
_OFFER = "RewardSelectionPage"


def rewards(pages: Pages) -> tuple[Reward, ...]:
    """What the card has earned."""
    return contexts.many(pages, _OFFER, "rewards", Reward)


def _rewarded(_: RewardSelection, before: PreOrder, now: PreOrder) -> bool | None:
    return None if before.selected_rewards else bool(now.selected_rewards)


def _rows(order: PreOrder) -> Iterator[OrderLine]:
    chosen = order.selected_rewards or ()
    if isinstance(chosen, str):
        yield OrderLine("reward", NAME, chosen)
        return
    for number, reward in enumerate(chosen):
        off = None if reward.amount is None else -abs(reward.amount)
        yield OrderLine(f"reward:{number}", NAME, reward.type, amount=off)


def _left_behind(order: PreOrder) -> Iterator[type[RewardSelection]]:
    """No page takes them off."""
    if order.selected_rewards:
        yield RewardSelection


def _list(_: Moment) -> RewardList:
    return RewardList(
        Secret(CARD), card_year=Secret(b"30"), card_month=Secret(b"03"), card_cvv=Secret(b"234")
    )


PAGE = Page(
    step=Step(NAME, pages=("RewardListPage", _OFFER)),
    witnesses={RewardSelection: _rewarded},
    rows=_rows,
    priced=frozenset({"selected_rewards"}),
    left_behind=_left_behind,
    stand_ins={RewardList: _list},
)
