"""The addresses, the carriers, and the provider's own two questions."""

from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.api.options import ShippingOption
from kiosk.api.reading import read
from kiosk.flow.assistance import Assistance
from kiosk.flow.destination import Destination
from kiosk.ui.screens.addresses import AddressesScreen
from kiosk.ui.screens.assisted_address import AssistedAddressScreen
from kiosk.ui.screens.assisted_shipping import AssistedShippingScreen
from kiosk.ui.screens.carrier import CarrierScreen
from tests.ui.conftest import MakeStage, Show
from tests.ui.screens.deliveries import CARRIERS, address, asked

MANY = tuple(address(pk) for pk in range(1, 10))


def opened(kind: Any, stage: MakeStage, show: Show, kiosk: Any, *, portrait: bool = True) -> Any:
    screen = kind(stage(kiosk, portrait=portrait))
    show(screen, kiosk)
    return screen


def keys(screen: Any) -> list[str]:
    return [card.key for card in screen.choices.choices.cards]


def touch(screen: Any, key: str) -> None:
    next(card for card in screen.choices.choices.cards if card.key == key).click()


@pytest.mark.parametrize(("portrait", "most"), [(True, 4), (False, 3)])
def test_as_many_on_a_page_as_fit(portrait: bool, most: int, stage: MakeStage, show: Show) -> None:
    screen = opened(AddressesScreen, stage, show, asked(*MANY), portrait=portrait)
    assert len(keys(screen)) == most
    screen.choices.turn(1)
    assert keys(screen)[0] == str(most + 1)
    screen.choices.turn(99)
    assert keys(screen)[-1] == "9"


def test_the_chosen_address_goes_with_the_main_button(stage: MakeStage, show: Show) -> None:
    screen = opened(AddressesScreen, stage, show, asked(*MANY))
    touch(screen, "3")
    screen.choices.turn(1)
    screen.checkout.addressing.choose.assert_not_called()
    screen.act()
    screen.checkout.addressing.choose.assert_called_once_with(3)


def test_the_orders_address_is_proposed_on_its_page(stage: MakeStage, show: Show) -> None:
    screen = opened(AddressesScreen, stage, show, asked(*MANY, shipping_address=address(8)))
    assert (screen.choices.key(), "8" in keys(screen)) == ("8", True)


def test_without_addresses_nothing_can_be_sent(stage: MakeStage, show: Show) -> None:
    screen = opened(AddressesScreen, stage, show, asked())
    assert not screen.buttons().enabled
    screen.act()
    screen.checkout.addressing.choose.assert_not_called()
    screen.act_also()
    screen.checkout.show.assert_called_once_with("new_address")


def test_a_choice_that_is_gone_is_none(stage: MakeStage, show: Show) -> None:
    screen = opened(AddressesScreen, stage, show, asked(*MANY))
    touch(screen, "2")
    screen.present(asked(*MANY[2:]))
    assert screen.choices.key() == "3"


def test_carriers_have_their_prices(stage: MakeStage, show: Show) -> None:
    screen = opened(CarrierScreen, stage, show, asked(step="carrier"))
    cards = screen.choices.choices.cards
    assert [(card.title, card.detail, card.price) for card in cards] == [
        ("Standard", "2–3 days", "₺49.90"),
        ("Express", "", "₺89.90"),
        ("Slow", "", "free"),
    ]
    touch(screen, "23")
    screen.act()
    screen.checkout.addressing.choose_carrier.assert_called_once_with(23)
    screen.go_back()
    screen.checkout.show.assert_called_once_with("addresses")


def test_the_provider_is_told_what_the_order_was_to_have(stage: MakeStage, show: Show) -> None:
    kiosk = replace(asked(*MANY, step="assisted_address"), destination=Destination(5, 23))
    screen = opened(AssistedAddressScreen, stage, show, kiosk)
    assert screen.choices.key() == "5"
    screen.act()
    screen.checkout.assisting.tell_address.assert_called_once_with(5)
    screen.go_back()
    screen.checkout.show.assert_called_once_with("pay_phone")


def test_the_providers_carrier_goes_by_its_key(stage: MakeStage, show: Show) -> None:
    assistance = Assistance(carriers=tuple(read(ShippingOption, carrier) for carrier in CARRIERS))
    kiosk = replace(asked(), step="assisted_shipping", assistance=assistance, destination=Destination(5, 23))
    screen = opened(AssistedShippingScreen, stage, show, kiosk)
    assert screen.choices.key() == "23"
    screen.act()
    screen.checkout.assisting.choose_carrier.assert_called_once_with("23")
    screen.go_back()
    screen.checkout.show.assert_called_once_with("assisted_address")
