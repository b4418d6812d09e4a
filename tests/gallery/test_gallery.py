"""The table has every screen, and a picture of it shows something."""

from collections import Counter

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from kiosk.journey import SCREENS
from tests.gallery.contact import contact_sheet
from tests.gallery.render import Way, render
from tests.gallery.second import second
from tests.gallery.states import State, in_currencies, states

FEW = {
    "welcome-offered",
    "basket-many",
    "coupons-refused",
    "pay_phone-bigger",
    "thank_you-offered",
    "coupons-staff-console-answer",
    "basket-two-currencies",
    "thank_you-nine-digits",
}


def colours(picture: QPixmap) -> int:
    """How many there are in a coarse look at it."""
    small = picture.scaled(60, 60).toImage()
    return len({small.pixel(x, y) for x in range(60) for y in range(60)})


def named(state: State) -> str:
    return f"{state.step}-{state.name}"


def test_every_screen_is_in_the_table() -> None:
    assert {state.step for state in states()} == set(SCREENS)


def test_no_state_stands_there_twice() -> None:
    assert max(Counter(named(state) for state in (*states(), *in_currencies())).values()) == 1


@pytest.mark.parametrize(
    "state", [state for state in (*states(), *in_currencies()) if named(state) in FEW], ids=named
)
@pytest.mark.parametrize("layout", ["portrait", "landscape"])
def test_a_picture_is_not_blank(qapp: QApplication, state: State, layout: str) -> None:
    assert colours(render(state, Way(layout, "en"))) > 20


def test_the_contact_sheet_holds_all(qapp: QApplication) -> None:
    picture = QPixmap(100, 200)
    picture.fill("red")
    sheet = contact_sheet({f"picture {number}": picture for number in range(9)})
    assert sheet.height() > 2 * 600


@pytest.mark.parametrize("layout", ["portrait", "landscape"])
def test_the_second_display_shows_something(qapp: QApplication, layout: str) -> None:
    paying = next(state for state in in_currencies() if named(state) == "pay_phone-nine-digits")
    assert colours(second(paying.kiosk, Way(layout, "en"))) > 20
