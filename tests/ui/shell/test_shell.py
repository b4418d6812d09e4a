"""The window: keys, rows, scans and waiting, whichever screen is shown."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.ui.widgets.summary.summary import MORE
from tests.ui.shell.desk import TABLET, Desk, opened


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return opened(qtbot, TABLET, "cashier")


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
