"""A text area that keeps up with the order, and never takes a shopper's words away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.screens.parts.writing import Writing
from kiosk.ui.widgets.keyboard.key_grid import Placed
from tests.ui.conftest import MakeStage


@pytest.fixture
def area(stage: MakeStage, qtbot: QtBot) -> Writing:
    made = Writing(stage(), 40, "Write here.")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


@pytest.mark.parametrize(
    ("written", "before", "now", "then"),
    [
        ("", "", "New", "New"),
        ("Old", "Old", "New", "New"),
        (" Old ", "Old", "New", "New"),
        ("Mine", "Old", "New", "Mine"),
        (" Old ", "Old", "Old", " Old "),
        ("Old", "Old", "", ""),
    ],
)
def test_it_keeps_up_with_the_order(area: Writing, written: str, before: str, now: str, then: str) -> None:
    area.show_words(written)
    area.keep_up(before, now)
    assert area.text() == then


@pytest.mark.parametrize(("written", "then"), [("", "It is a gift."), (" Ring. ", "Ring. It is a gift.")])
def test_a_sentence_is_added_at_the_end(area: Writing, written: str, then: str) -> None:
    area.show_words(written)
    area.add("It is a gift.")
    assert area.text() == then


def test_the_caret_stands_behind_the_words(area: Writing) -> None:
    area.show_words("Ring")
    assert area.textCursor().atEnd()
    area.keyboard.press(next(place.key for place in _placed(area) if place.key.text == "a"))
    assert area.text() == "Ringa"


def test_a_touch_is_told(area: Writing, qtbot: QtBot) -> None:
    with qtbot.waitSignal(area.touched):
        QTest.mouseClick(area.viewport(), Qt.MouseButton.LeftButton)


def _placed(area: Writing) -> tuple[Placed, ...]:
    area.keyboard.grab()
    return area.keyboard.places
