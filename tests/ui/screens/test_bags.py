"""Bags: one of each at most, added by the main button only."""

import dataclasses
from typing import Any

from msgspec.structs import replace
from PySide6.QtGui import QPixmap

from kiosk.api.requests import DeliveryBags
from kiosk.flow.state import Kiosk
from kiosk.ui.pictures import Pictures
from kiosk.ui.screens.bags import MOST, OWN, BagsScreen
from kiosk.ui.stage import Stage
from tests.ui.conftest import MakeStage, Show, order_of

SMALL = {"pk": 901, "sku": "SMALL", "name": "Small paper bag", "price": "1.50"}
LARGE = {"pk": 902, "sku": "LARGE", "name": "Large paper bag", "price": None}


def offering(*bags: dict[str, Any], **raw: Any) -> Kiosk:
    return replace(order_of(**raw), pages={"DeliveryBagsPage": {"bags": list(bags)}})


def opened(stage: MakeStage, show: Show, kiosk: Kiosk) -> Any:
    screen: Any = BagsScreen(stage(kiosk))
    show(screen, kiosk)
    return screen


class NewEachTime(Pictures):
    """Never the same picture twice."""

    def get(self, address: str | None) -> QPixmap | None:
        return QPixmap(8, 8)


async def _no_bytes(_address: str) -> bytes | None:
    return None


def with_new_pictures(stage: Stage) -> Stage:
    return dataclasses.replace(stage, pictures=NewEachTime(_no_bytes))


def choose(screen: Any, key: str) -> None:
    next(card for card in screen.choices.cards if card.key == key).click()


def test_a_card_for_each_bag_and_one_for_the_shoppers_own(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, offering(SMALL, LARGE))
    assert [(card.key, card.price) for card in screen.choices.cards[:2]] == [
        ("SMALL", "₺1.50"),
        ("LARGE", ""),
    ]
    assert screen.choices.cards[2].key == OWN


def test_never_more_than_seven_choices(stage: MakeStage, show: Show) -> None:
    many = [SMALL | {"pk": number, "sku": str(number)} for number in range(20)]
    assert len(opened(stage, show, offering(*many)).choices.cards) == MOST + 1


def test_the_button_adds_the_chosen_bag_and_the_screen_stays(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, offering(SMALL, LARGE))
    choose(screen, "SMALL")
    assert screen.buttons().main == "Add this bag · ₺1.50"
    screen.checkout.submit.assert_not_called()
    screen.act()
    screen.checkout.submit.assert_called_once_with(DeliveryBags("SMALL"), stay=True)


def test_a_bag_without_a_price_shows_none(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, offering(SMALL, LARGE))
    choose(screen, "LARGE")
    assert screen.buttons().main == "Add this bag"


def test_with_their_own_it_goes_on(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, offering(SMALL))
    choose(screen, OWN)
    assert screen.buttons().main == "Continue"
    screen.act()
    screen.checkout.advance.assert_called_once_with()


def test_a_bag_on_the_order_is_marked_and_cannot_be_added_again(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, offering(SMALL, LARGE))
    choose(screen, "SMALL")
    screen.present(offering(SMALL, LARGE, bags=[SMALL]))
    card = screen.choices.cards[0]
    assert card.accessibleDescription() == "On your order"
    card.click()
    assert screen.buttons().main == "Continue"
    screen.act()
    screen.checkout.submit.assert_not_called()


def test_the_choice_outlives_a_new_price(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, offering(SMALL, LARGE))
    choose(screen, "SMALL")
    screen.present(offering(SMALL | {"price": "2.00"}, LARGE))
    assert screen.buttons().main == "Add this bag · ₺2.00"


def test_without_an_offer_their_own_is_left(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, offering())
    assert [card.key for card in screen.choices.cards] == [OWN]


def test_pictures_that_are_new_each_time_end_in_one_look(stage: MakeStage, show: Show) -> None:
    kiosk = offering(SMALL, LARGE)
    screen: Any = BagsScreen(with_new_pictures(stage(kiosk)))
    screen.buttons_changed.connect(lambda: screen.present(kiosk))
    show(screen, kiosk)
    choose(screen, "LARGE")
    assert screen.buttons().main == "Add this bag"


def test_no_frame_is_without_cards_when_a_picture_arrives(stage: MakeStage, show: Show) -> None:
    kiosk = offering(SMALL)
    screen: Any = BagsScreen(with_new_pictures(stage(kiosk)))
    show(screen, kiosk)
    screen.present(kiosk)
    assert all(card.isVisible() for card in screen.choices.cards)
