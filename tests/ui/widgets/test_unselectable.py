"""The rule: nobody can select in a field. What is selected is a clipboard on X11 and Wayland, open to all."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.field import TextArea, TextField

WORDS = "canary in a cage"
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
KEYS = {
    "all": (Qt.Key.Key_A, CONTROL),
    "a letter back": (Qt.Key.Key_Left, SHIFT),
    "a letter on": (Qt.Key.Key_Right, SHIFT),
    "a word back": (Qt.Key.Key_Left, SHIFT | CONTROL),
    "to the start": (Qt.Key.Key_Home, SHIFT),
    "to the end": (Qt.Key.Key_End, SHIFT),
    "a line up": (Qt.Key.Key_Up, SHIFT),
    "to the top": (Qt.Key.Key_Home, SHIFT | CONTROL),
    "copy": (Qt.Key.Key_C, CONTROL),
    "cut": (Qt.Key.Key_X, CONTROL),
}


@pytest.fixture(params=[TextField, TextArea])
def field(request: pytest.FixtureRequest, qtbot: QtBot, look: Look) -> TextField | TextArea:
    made: TextField | TextArea = (
        TextField(look) if request.param is TextField else TextArea(look, max_length=100)
    )
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.type_text(WORDS)
    with qtbot.waitExposed(made):
        made.show()
    return made


def selected(field: TextField | TextArea) -> str:
    return field.selectedText() if isinstance(field, TextField) else field.textCursor().selectedText()


@pytest.fixture
def selections(field: TextField | TextArea) -> list[str]:
    """All that was ever selected, however briefly."""
    seen: list[str] = []
    field.selectionChanged.connect(lambda: seen.append(selected(field)))
    return seen


@pytest.mark.parametrize("taps", [2, 3, 4, 5])
@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, SHIFT])
def test_no_number_of_taps_selects(
    field: TextField | TextArea, selections: list[str], taps: int, modifier: Qt.KeyboardModifier
) -> None:
    target = field.viewport() if isinstance(field, TextArea) else field
    left, spot = Qt.MouseButton.LeftButton, QPoint(60, target.height() // 2 if target is field else 12)
    QTest.mouseClick(target, left, modifier, spot)
    for _ in range(taps - 1):
        QTest.mouseDClick(target, left, modifier, spot)
    QTest.mouseMove(target, spot + QPoint(80, 0))
    assert not any(selections)
    assert selected(field) == ""


@pytest.mark.parametrize("key", KEYS)
def test_no_key_selects_copies_or_cuts(field: TextField | TextArea, selections: list[str], key: str) -> None:
    board = QGuiApplication.clipboard()
    board.clear()
    QTest.keyClick(field, *KEYS[key])
    assert not any(selections)
    assert field.text() == WORDS
    assert board.text() == ""


@pytest.mark.parametrize("key", KEYS)
def test_what_the_program_selected_no_key_takes_to_a_clipboard(qtbot: QtBot, look: Look, key: str) -> None:
    field = TextField(look)
    qtbot.addWidget(field)
    field.setText(WORDS)
    field.selectAll()
    board = QGuiApplication.clipboard()
    board.clear()
    QTest.keyClick(field, *KEYS[key])
    assert (board.text(), field.text(), field.selectedText()) == ("", WORDS, WORDS)
    QTest.keyClick(field, Qt.Key.Key_Z)
    assert field.text() == "z"
