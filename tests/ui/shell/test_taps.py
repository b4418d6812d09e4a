"""A tap too many reaches nothing that nobody has seen yet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.shell.button_row import PAUSE_MS, ButtonRow
from kiosk.ui.widgets.button import Button
from tests.ui.shell.test_rail import GLASS, STEPS, opened

LEFT = Qt.MouseButton.LeftButton
LONG_MS = 60_000


def taps_on(button: Button) -> list[bool]:
    heard: list[bool] = []
    button.clicked.connect(lambda: heard.append(True))
    QTest.mouseClick(button, LEFT)
    QTest.mouseDClick(button, LEFT)
    QTest.mouseRelease(button, LEFT)
    return heard


@pytest.mark.parametrize("name", ["main_button", "back_button"])
def test_a_new_question_is_not_answered_before_it_was_seen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    desk = opened(qtbot, GLASS, "kiosk")
    row = desk.shell.findChild(ButtonRow)
    assert isinstance(row, ButtonRow)
    monkeypatch.setattr(row, "pause_ms", LONG_MS)
    desk.show(step=STEPS[1])
    assert not row.hears
    assert not taps_on(getattr(row, name))


def test_keys_go_on_as_fast_as_they_come(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = opened(qtbot, GLASS, "kiosk")
    row = desk.shell.findChild(ButtonRow)
    assert isinstance(row, ButtonRow)
    monkeypatch.setattr(row, "pause_ms", LONG_MS)
    desk.show(step=STEPS[1])
    desk.press(Qt.Key.Key_Escape)
    desk.verbs.back.assert_called_once_with()


def test_it_hears_again(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = opened(qtbot, GLASS, "kiosk")
    row = desk.shell.findChild(ButtonRow)
    assert isinstance(row, ButtonRow)
    monkeypatch.setattr(row, "pause_ms", 1)
    desk.show(step=STEPS[1])
    qtbot.waitUntil(lambda: row.hears)
    QTest.mouseClick(row.back_button, LEFT)
    desk.verbs.back.assert_called_once_with()


def test_the_same_question_goes_on_hearing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = opened(qtbot, GLASS, "kiosk")
    row = desk.shell.findChild(ButtonRow)
    assert isinstance(row, ButtonRow)
    monkeypatch.setattr(row, "pause_ms", LONG_MS)
    desk.show(step=STEPS[0], changed=frozenset({"note"}))
    assert row.hears


def test_a_finger_that_is_down_while_the_question_changes_presses_nothing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = opened(qtbot, GLASS, "kiosk")
    row = desk.shell.findChild(ButtonRow)
    assert isinstance(row, ButtonRow)
    desk.show(step=STEPS[1])
    QTest.mousePress(row.back_button, LEFT)
    desk.show(step=STEPS[2])
    QTest.mouseRelease(row.back_button, LEFT)
    desk.verbs.back.assert_not_called()


def test_the_pause_is_longer_than_a_tap_too_many() -> None:
    assert 300 <= PAUSE_MS <= 600
