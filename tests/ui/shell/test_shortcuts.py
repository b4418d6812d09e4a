"""The keys that work on every screen: a table of keys, and what they press."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.settings.model import Profile
from kiosk.ui.shell.shortcuts import carry_out
from tests.ui.shell.desk import TABLET, Desk, opened

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
NONE, CONTROL, KEYPAD = MODIFIER.NoModifier, MODIFIER.ControlModifier, MODIFIER.KeypadModifier


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = opened(qtbot, TABLET, "cashier")
    made.show(step="gift_box")
    made.shell.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.shell.setFocus()
    return made


def carried_out(
    desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, *, held: bool = False
) -> bool:
    surround = desk.shell._surround
    assert surround
    return carry_out(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "", held), surround)


def pressed(desk: Desk) -> list[str]:
    """The buttons whose press the row told, and the steps asked for."""
    surround = desk.shell._surround
    assert surround
    heard: list[str] = []
    surround.buttons.main.connect(lambda: heard.append("main"))
    surround.buttons.back.connect(lambda: heard.append("back"))
    surround.top.rail.wanted.connect(heard.append)
    return heard


@pytest.mark.parametrize(
    ("key", "modifiers", "presses"),
    [
        (KEY.Key_Return, NONE, ["main"]),
        (KEY.Key_Enter, KEYPAD, ["main"]),
        (KEY.Key_Return, CONTROL, ["main"]),
        (KEY.Key_Return, MODIFIER.ShiftModifier, []),
        (KEY.Key_Escape, NONE, ["back"]),
        (KEY.Key_Escape, KEYPAD, ["back"]),
        (KEY.Key_Escape, CONTROL, []),
        (KEY.Key_F2, NONE, ["extras"]),
        (KEY.Key_F2, CONTROL, []),
        (KEY.Key_F12, NONE, []),
        (KEY.Key_A, NONE, []),
        (KEY.Key_A, CONTROL, []),
    ],
)
def test_what_a_key_presses(
    desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier, presses: list[str]
) -> None:
    heard = pressed(desk)
    assert carried_out(desk, key, modifiers) is bool(presses)
    assert heard == presses


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Escape, KEY.Key_F2])
def test_a_key_that_is_held_presses_once(desk: Desk, key: Qt.Key) -> None:
    heard = pressed(desk)
    assert not carried_out(desk, key, held=True)
    assert heard == []


@pytest.mark.parametrize("change", ["setVisible", "setEnabled"])
@pytest.mark.parametrize(("key", "name"), [(KEY.Key_Return, "main"), (KEY.Key_Escape, "back")])
def test_a_button_that_cannot_be_pressed_has_no_key(desk: Desk, change: str, key: Qt.Key, name: str) -> None:
    heard = pressed(desk)
    buttons: Any = desk.shell._surround and desk.shell._surround.buttons
    getattr(getattr(buttons, f"{name}_button"), change)(False)
    assert not carried_out(desk, key)
    assert heard == []


def test_a_busy_button_has_no_key(desk: Desk) -> None:
    desk.show(step="gift_box", busy=True)
    heard = pressed(desk)
    assert not carried_out(desk, KEY.Key_Return)
    assert heard == []


def test_a_field_handles_return_itself(desk: Desk) -> None:
    desk.show(step="extras")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    heard = pressed(desk)
    assert not carried_out(desk, KEY.Key_Return)
    assert heard == []


@pytest.mark.parametrize(("profile", "steps"), [("cashier", ["gift_box"]), ("kiosk", [])])
def test_the_keys_of_steps_need_the_rail(qtbot: QtBot, profile: Profile, steps: list[str]) -> None:
    made = opened(qtbot, TABLET, profile)
    heard = pressed(made)
    assert carried_out(made, KEY.Key_F3) is bool(steps)
    assert heard == steps
