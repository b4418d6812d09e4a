"""The addresses, in pages; what the screens share: parts/test_choose_one.py."""

from typing import Any

import pytest

from kiosk.ui.screens.addresses import AddressesScreen
from tests.ui.conftest import MakeStage, Show
from tests.ui.screens.deliveries import address, asked

MANY = tuple(address(pk) for pk in range(1, 10))


def opened(stage: MakeStage, show: Show, kiosk: Any, *, portrait: bool = True) -> Any:
    screen = AddressesScreen(stage(kiosk, portrait=portrait))
    show(screen, kiosk)
    return screen


def keys(screen: Any) -> list[str]:
    return [card.key for card in screen.choices.choices.cards]


def touch(screen: Any, key: str) -> None:
    next(card for card in screen.choices.choices.cards if card.key == key).click()


@pytest.mark.parametrize(("portrait", "most"), [(True, 4), (False, 3)])
def test_as_many_on_a_page_as_fit(portrait: bool, most: int, stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, asked(*MANY), portrait=portrait)
    assert len(keys(screen)) == most
    screen.choices.turn(1)
    assert keys(screen)[0] == str(most + 1)
    screen.choices.turn(99)
    assert keys(screen)[-1] == "9"


def test_the_chosen_address_goes_with_the_main_button(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, asked(*MANY))
    touch(screen, "3")
    screen.choices.turn(1)
    screen.checkout.addressing.choose.assert_not_called()
    screen.act()
    screen.checkout.addressing.choose.assert_called_once_with(3)


def test_the_orders_address_is_proposed_on_its_page(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, asked(*MANY, shipping_address=address(8)))
    assert (screen.choices.key(), "8" in keys(screen)) == ("8", True)


def test_a_choice_that_is_gone_is_none(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, asked(*MANY))
    touch(screen, "2")
    screen.present(asked(*MANY[2:]))
    assert screen.choices.key() == "3"
