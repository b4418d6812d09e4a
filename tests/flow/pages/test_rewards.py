"""Card rewards: did it happen, their rows, and that none can be taken back."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.options import Reward
from kiosk.api.requests import RewardList, RewardSelection
from kiosk.api.secret import Secret
from kiosk.flow.moment import CARD, Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.pages.rewards import PAGE, rewards
from kiosk.flow.witness import happened
from tests.flow.orders import order

FIVE = [{"amount": Decimal(5), "type": "general"}]


def test_what_a_card_has_earned() -> None:
    pages = {"RewardSelectionPage": {"rewards": [{"amount": "12.00", "type": "general"}]}}
    assert rewards(pages) == (Reward(Decimal(12), "general"),)
    assert rewards({}) == ()


@pytest.mark.parametrize(
    ("before", "now", "did"),
    [
        ({}, {"selected_rewards": FIVE}, True),
        ({}, {"selected_rewards": ""}, False),
        ({"selected_rewards": FIVE}, {"selected_rewards": FIVE}, None),
    ],
)
def test_the_order_tells(before: dict[str, Any], now: dict[str, Any], did: bool | None) -> None:
    assert happened(RewardSelection(), order(**before), order(**now)) is did


@pytest.mark.parametrize(
    ("chosen", "lines"),
    [
        ([{"amount": "-5.00", "type": "a"}], [OrderLine("reward:0", "rewards", "a", amount=Decimal(-5))]),
        ([{"amount": None, "type": "a"}], [OrderLine("reward:0", "rewards", "a")]),
        (FIVE, [OrderLine("reward:0", "rewards", "general", amount=Decimal(-5))]),
        ("general", [OrderLine("reward", "rewards", "general")]),
        ("", []),
    ],
)
def test_each_has_its_row(chosen: Any, lines: list[OrderLine]) -> None:
    assert list(PAGE.rows(order(selected_rewards=chosen))) == lines


def test_a_replay_asks_about_a_card_that_is_nobodys() -> None:
    sent = PAGE.stand_ins[RewardList](Moment())
    assert isinstance(sent, RewardList)
    parts = (sent.card_number, sent.card_year, sent.card_month, sent.card_cvv)
    assert [bytes(part.digits) for part in parts if isinstance(part, Secret)] == [CARD, b"30", b"03", b"234"]


def test_what_is_used_is_left_behind() -> None:
    assert PAGE.left_behind
    assert list(PAGE.left_behind(order(selected_rewards=FIVE))) == [RewardSelection]
    assert not list(PAGE.left_behind(order(selected_rewards="")))
    assert not list(PAGE.undo(order(selected_rewards=FIVE)))


def test_a_replay_asks_for_a_test_card() -> None:
    asked = PAGE.stand_ins[RewardList](Moment())
    assert isinstance(asked, RewardList)
    parts = (asked.card_number, asked.card_year, asked.card_month, asked.card_cvv)
    assert [part.digits for part in parts if isinstance(part, Secret)] == [CARD, b"30", b"03", b"234"]
