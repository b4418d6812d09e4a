"""The row of buttons: what it says while an answer is awaited."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.flow.state import Kiosk
from kiosk.ui.screens.base import Buttons
from kiosk.ui.shell.button_row import ButtonRow
from kiosk.ui.stage import Stage


def test_says_that_it_is_still_working_until_the_answer_comes(
    qtbot: QtBot, stage: Callable[..., Stage]
) -> None:
    row = ButtonRow(stage(Kiosk()))
    qtbot.addWidget(row)
    row.show_buttons(Buttons("Continue"), can_go_back=True, busy=True)
    assert row.main_button.text() == "Continue"
    patience = row.findChild(QTimer, "patience")
    assert patience
    patience.timeout.emit()
    assert row.main_button.text() == "Still working"
    row.show_buttons(Buttons("Continue"), can_go_back=True, busy=True)
    assert row.main_button.text() == "Still working"
    row.show_buttons(Buttons("Continue"), can_go_back=True, busy=False)
    assert row.main_button.text() == "Continue"
