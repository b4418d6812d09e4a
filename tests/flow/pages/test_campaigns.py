"""Card campaigns: which can be chosen, did it happen, their row, and the way back."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.options import Campaign
from kiosk.api.requests import CampaignList, CampaignSelection
from kiosk.api.secret import Secret
from kiosk.flow.moment import CARD, Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.pages.campaigns import PAGE, campaigns
from kiosk.flow.witness import happened
from tests.flow.orders import basket, order

OFFERED = {"CampaignSelectionPage": {"campaigns": [{"name": "Told"}, {"code": "1", "name": "Two months"}]}}


def test_one_without_a_code_cannot_be_chosen() -> None:
    assert campaigns(OFFERED) == (Campaign("1", name="Two months"),)
    assert campaigns({"CampaignSelectionPage": {"campaigns": [{"code": "", "name": "None"}]}}) == ()
    assert campaigns({}) == ()


@pytest.mark.parametrize(
    ("code", "before", "now", "did"),
    [
        ("1", {}, {"selected_campaign": "1"}, True),
        ("1", {}, {"selected_campaign": "2"}, False),
        ("", {"selected_campaign": "1"}, {"selected_campaign": None}, True),
    ],
)
def test_the_order_tells(code: str, before: dict[str, Any], now: dict[str, Any], did: bool) -> None:
    assert happened(CampaignSelection(code), order(**before), order(**now)) is did


def test_its_row_has_what_it_takes_off() -> None:
    off = basket(discounts=[{"description": "Campaign 1", "discount": Decimal(7)}])
    line = OrderLine("campaign", "campaigns", "1", amount=Decimal(-7))
    assert list(PAGE.rows(order(selected_campaign="1", basket=off))) == [line]
    assert list(PAGE.rows(order(selected_campaign="1"))) == [OrderLine("campaign", "campaigns", "1")]
    assert not list(PAGE.rows(order(selected_campaign="")))


def test_it_is_taken_off() -> None:
    assert list(PAGE.undo(order(selected_campaign="1"))) == [CampaignSelection("")]
    assert not list(PAGE.undo(order(selected_campaign="")))


def test_a_replay_chooses_the_first() -> None:
    stand_in = PAGE.stand_ins[CampaignSelection]
    assert stand_in(Moment(pages=OFFERED)) == CampaignSelection("1")
    assert stand_in(Moment()) == CampaignSelection("")


def test_a_replay_asks_for_a_test_card() -> None:
    asked = PAGE.stand_ins[CampaignList](Moment())
    assert isinstance(asked, CampaignList)
    assert isinstance(asked.card_number, Secret)
    assert asked.card_number.digits == CARD
