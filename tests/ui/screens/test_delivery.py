"""Where it goes: asked once, changed by the main button only."""

import pytest

from kiosk.flow.state import Kiosk
from kiosk.ui.screens.delivery import HERE, HOME, DeliveryScreen
from tests.ui.conftest import MakeStage, Show, order_of
from tests.ui.screens.deliveries import STORE, asked, sent_home


def opened(stage: MakeStage, show: Show, kiosk: Kiosk) -> DeliveryScreen:
    screen = DeliveryScreen(stage(kiosk))
    show(screen, kiosk)
    return screen


def touch(screen: DeliveryScreen, key: str) -> None:
    next(card for card in screen.choices.cards if card.key == key).click()


def test_picking_up_is_proposed_and_goes_on(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, order_of(delivery_option=STORE, retail_store={"pk": 1, "name": "Kadıköy"}))
    assert screen.choices.key() == HERE
    assert "Kadıköy" in screen.lead.text()
    screen.act()
    screen.checkout.addressing.pick_up.assert_called_once_with()  # type: ignore[attr-defined]


def test_home_leads_to_the_addresses(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, order_of(delivery_option=STORE))
    touch(screen, HOME)
    screen.checkout.addressing.send_home.assert_not_called()  # type: ignore[attr-defined]
    screen.act()
    screen.checkout.addressing.send_home.assert_called_once_with()  # type: ignore[attr-defined]


def test_an_order_with_an_address_goes_on_or_asks_again(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, sent_home())
    assert screen.choices.key() == HOME
    assert "Street 7" in screen.lead.text()
    assert screen.buttons().also == "Change address"
    screen.act()
    screen.checkout.advance.assert_called_once_with()  # type: ignore[attr-defined]
    screen.act_also()
    screen.checkout.addressing.start_over.assert_called_once_with()  # type: ignore[attr-defined]


@pytest.mark.parametrize("missing", ["shipping_address", "shipping_option"])
def test_half_a_delivery_is_asked_about_again(missing: str, stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, sent_home(**{missing: None}))
    assert (screen.choices.key(), screen.buttons().also) == (HOME, "")
    screen.act()
    screen.checkout.addressing.send_home.assert_called_once_with()  # type: ignore[attr-defined]


def test_what_was_touched_outlives_an_equal_order_and_another_language(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, asked(step="address", delivery_option=STORE))
    touch(screen, HOME)
    screen.present(asked(step="address", delivery_option=STORE, notes="x"))
    assert screen.choices.key() == HOME
    again = DeliveryScreen(stage(screen.kiosk))
    again.restore(screen.draft())
    show(again, screen.kiosk)
    assert again.choices.key() == HOME


def test_a_walk_finds_both_cards_by_their_keys(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, order_of(delivery_option=STORE))
    assert [card.key for card in screen.choices.cards] == ["here", "home"]
    assert [card.detail for card in screen.choices.cards] == [
        "Take it with you today.",
        "Choose an address next.",
    ]


@pytest.mark.parametrize(
    ("kiosk", "lead"),
    [
        (order_of(), "Take it with you, or have it brought."),
        (order_of(retail_store={"pk": 1, "name": ""}), "Take it with you, or have it brought."),
        (order_of(retail_store={"pk": 1, "name": "Kadıköy"}), "It is ready for you at Kadıköy."),
        (sent_home(retail_store={"pk": 1, "name": "Kadıköy"}), "It goes to Street 7."),
    ],
)
def test_what_is_decided_so_far_is_told(kiosk: Kiosk, lead: str, stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, order_of())
    screen.present(kiosk)
    assert screen.lead.text() == lead


def test_an_order_that_changes_its_way_changes_the_choice(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, order_of(delivery_option=STORE))
    screen.present(sent_home())
    assert screen.choices.key() == HOME
    screen.present(order_of(delivery_option=STORE))
    assert screen.choices.key() == HERE
