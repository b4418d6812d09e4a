"""The rail: staff goes where they want, and nowhere while somebody pays."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.api.reading import read_order
from kiosk.settings.model import Profile
from tests.ui.shell.desk import GLASS, TABLET, WAITING, Desk, opened


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return opened(qtbot, TABLET, "cashier")


def test_every_step_has_its_name_on_the_rail(desk: Desk) -> None:
    assert desk.names() == ["Basket", "Extras", "Gift box", "Loyalty", "Pay"]


@pytest.mark.parametrize(("size", "profile"), [(GLASS, "cashier"), (TABLET, "kiosk"), (TABLET, "demo")])
def test_shoppers_have_dots(qtbot: QtBot, size: tuple[int, int], profile: Profile) -> None:
    assert opened(qtbot, size, profile).names() == []


def test_a_step_that_is_not_offered_leaves_no_gap(desk: Desk) -> None:
    desk.show(not_offered=frozenset({"gift_box"}))
    assert desk.names() == ["Basket", "Extras", "Loyalty", "Pay"]


@pytest.mark.parametrize(("key", "step"), [(Qt.Key.Key_F1, "basket"), (Qt.Key.Key_F5, "pay")])
def test_a_key_goes_to_its_step(desk: Desk, key: Qt.Key, step: str) -> None:
    desk.press(key)
    desk.verbs.go.assert_called_once_with(step)


def test_a_touch_goes_to_its_step(desk: Desk) -> None:
    surround = desk.shell._surround
    assert surround
    QTest.mouseClick(surround.top.rail.stops[2], Qt.MouseButton.LeftButton)
    desk.verbs.go.assert_called_once_with("gift_box")
    assert [stop.step for stop in surround.top.rail.stops if stop.isChecked()] == ["extras"]


@pytest.mark.parametrize("fields", [{"order": read_order({})}, {"step": "pay_phone", "payment": WAITING}])
def test_it_leads_nowhere_before_a_basket_or_from_a_payment(desk: Desk, fields: dict[str, Any]) -> None:
    desk.show(**fields)
    desk.press(Qt.Key.Key_F1)
    desk.press(Qt.Key.Key_F3)
    desk.verbs.go.assert_not_called()


def test_keys_of_steps_are_staffs_only(qtbot: QtBot) -> None:
    kiosk = opened(qtbot, TABLET, "kiosk")
    kiosk.press(Qt.Key.Key_F3)
    kiosk.verbs.go.assert_not_called()
