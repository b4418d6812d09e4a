"""The sheet to type a code: what it hands on, and that its keys are seen on it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.screens.parts.code_sheet import CodeSheet
from tests.ui.conftest import LANDSCAPE, PORTRAIT, MakeStage
from tests.ui.widgets.pixels import at


@pytest.fixture
def used() -> list[str]:
    return []


@pytest.fixture(params=[True, False], ids=["portrait", "landscape"])
def sheet(
    request: pytest.FixtureRequest, stage: MakeStage, qtbot: QtBot, used: list[str]
) -> Iterator[CodeSheet]:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(*(PORTRAIT if request.param else LANDSCAPE))
    host.show()
    made = CodeSheet(stage(portrait=request.param), host, used.append)
    made.open()
    QApplication.processEvents()
    yield made
    host.close()


def test_a_code_is_handed_on_without_the_space_around_it(sheet: CodeSheet, used: list[str]) -> None:
    QTest.keyClicks(sheet.field, " krm-1 ")
    assert sheet.add.isEnabled()
    sheet.add.click()
    assert used == ["KRM-1"]


@pytest.mark.parametrize("typed", ["", "  "])
def test_an_empty_field_does_nothing(sheet: CodeSheet, used: list[str], typed: str) -> None:
    QTest.keyClicks(sheet.field, typed)
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert (sheet.add.isEnabled(), used) == (False, [])


def test_return_is_the_main_button(sheet: CodeSheet, used: list[str]) -> None:
    QTest.keyClicks(sheet.field, "1")
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert used == ["1"]


def test_cancel_hands_nothing_on(sheet: CodeSheet, used: list[str], qtbot: QtBot) -> None:
    QTest.keyClicks(sheet.field, "1")
    with qtbot.waitSignal(sheet.closed):
        sheet.offered[0].click()
    assert used == []


def test_its_keys_write_capitals_into_the_field(sheet: CodeSheet) -> None:
    sheet.keyboard.press(next(place.key for place in sheet.keyboard.places if place.key.text.lower() == "a"))
    assert sheet.field.text() == "A"
    assert sheet.field.accessibleName() == "The item's code"


def test_white_keys_lie_on_tinted_paper_below_the_field(sheet: CodeSheet) -> None:
    shown = sheet.sheet.grab().toImage()
    below = sheet.keyboard.mapTo(sheet.sheet, QPoint(-6, 20))
    assert at(shown, below) == sheet.look.colour("paper").name()
    assert sheet.field.geometry().bottom() < sheet.keyboard.geometry().top()
    assert sheet.keyboard.geometry().bottom() < sheet.add.mapTo(sheet.sheet, QPoint()).y()
    assert sheet.sheet.width() == sheet.sheet.maximumWidth()
