"""The rail and the keys: staff goes where they want, and nowhere while somebody pays."""

from collections.abc import Iterator
from typing import Any
from unittest.mock import create_autospec

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.api.reading import read_order
from kiosk.checkout.checkout import Checkout
from kiosk.flow.payment import Payment, Truth, Way
from kiosk.flow.shop_rules import House
from kiosk.journey import SCREENS, journey
from kiosk.settings.model import Profile, Screen, Settings, StepName
from kiosk.ui.language import speak
from kiosk.ui.pictures import Pictures
from kiosk.ui.shell.shell import Shell
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.summary.summary import MORE
from tests.checkout.scripted import ScriptedShop

TABLET, GLASS = (1280, 800), (1080, 1920)
LINE = {"product": {"pk": 1, "name": "Linen cushion"}, "quantity": 2, "total_amount": "798.00"}
ORDER = read_order({"basket": {"basketitem_set": [LINE]}})
STEPS: tuple[StepName, ...] = ("extras", "gift_box", "loyalty")
WAITING = Payment(Truth.WAITING, Way.PHONE, url="https://pay.example/1")


class Desk:
    """A shell over a real checkout, whose verbs are only noted."""

    def __init__(self, size: tuple[int, int], profile: Profile, steps: tuple[StepName, ...]) -> None:
        settings = Settings(profile=profile, steps=steps, screen=Screen(languages=("en",)))
        self.checkout = Checkout(ScriptedShop().connect, journey(steps), House())
        self.verbs = create_autospec(Checkout, instance=True)
        for verb in ("go", "back", "advance", "submit", "start"):
            setattr(self.checkout, verb, getattr(self.verbs, verb))
        self.shell = Shell(self.checkout, SCREENS, Pictures(_no_picture), settings, _look)
        self.shell.resize(*size)

    def show(self, **fields: Any) -> None:
        self.shell.present(replace(self.checkout.kiosk, **({"step": "extras", "order": ORDER} | fields)))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.shell.window().focusWidget() or self.shell, key, modifier)

    def names(self) -> list[str]:
        surround = self.shell._surround
        assert surround
        return [stop.text() for stop in surround.top.rail.stops if stop.isVisible()]


@pytest.fixture(autouse=True)
def _english(qapp: Any) -> Iterator[None]:
    yield
    speak("en")


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return opened(qtbot, TABLET, "cashier")


def opened(
    qtbot: QtBot, size: tuple[int, int], profile: Profile, steps: tuple[StepName, ...] = STEPS
) -> Desk:
    made = Desk(size, profile, steps)
    qtbot.addWidget(made.shell)
    with qtbot.waitActive(made.shell):
        made.shell.show()
        made.shell.activateWindow()
    made.show(step=steps[0])
    return made


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


def test_enter_in_a_field_acts_once(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return)
    desk.verbs.advance.assert_called_once_with()


def test_enter_elsewhere_is_the_main_action(desk: Desk) -> None:
    desk.show(step="loyalty")
    desk.shell.current().setFocusProxy(None)  # type: ignore[arg-type]
    desk.shell.current().setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.verbs.advance.assert_called_once_with()


def test_control_and_enter_leave_an_area_that_writes_lines(qtbot: QtBot) -> None:
    desk = opened(qtbot, TABLET, "cashier", ("note",))
    desk.show(step="note")
    desk.press(Qt.Key.Key_Return)
    desk.verbs.advance.assert_not_called()
    desk.press(Qt.Key.Key_Backspace)
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.verbs.advance.assert_called_once_with()


def test_escape_goes_back(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Escape)
    desk.verbs.back.assert_called_once_with()


def test_no_key_does_anything_while_an_answer_is_awaited(desk: Desk) -> None:
    desk.show(step="gift_box", busy=True)
    desk.shell.current().setFocus()
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Return)
    assert desk.verbs.mock_calls == []


def test_what_does_not_fit_into_the_summary_is_in_the_basket(desk: Desk) -> None:
    desk.show()
    desk.shell._go_to_row(MORE)
    desk.verbs.go.assert_called_once_with("basket")


def _look(size: QSize, easier: bool) -> Look:
    return Look.for_screen((size.width(), size.height()), easier=easier, motion=False)


async def _no_picture(_address: str) -> bytes | None:
    return None
