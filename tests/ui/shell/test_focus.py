"""Whoever types goes on typing, whatever came over the screen."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.screens.extras import ExtrasScreen
from kiosk.ui.shell.shell import Shell
from tests.ui.shell.desk import GLASS, Desk, opened


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = opened(qtbot, GLASS, "kiosk")
    assert _typing(made.shell)
    return made


def _typing(shell: Shell) -> bool:
    screen = shell.current()
    assert isinstance(screen, ExtrasScreen)
    return QApplication.focusWidget() is screen.coupon


@pytest.mark.parametrize(
    "change",
    [lambda shell: shell.toggle_easier(), lambda shell: shell.speak("tr")],
    ids=["easier", "language"],
)
def test_a_new_view_is_typed_into_at_once(desk: Desk, change: Callable[[Shell], None]) -> None:
    change(desk.shell)
    assert _typing(desk.shell)


def test_after_a_sheet_over_another_step_the_step_has_the_focus(desk: Desk) -> None:
    surround = desk.shell._surround
    assert surround
    desk.show(step="gift_box")
    surround.bar.help.emit()
    desk.show(step="extras")
    sheet = desk.shell.sheets.shown
    assert sheet
    sheet.setFocus()
    sheet.leave()
    assert _typing(desk.shell)


def test_after_a_sheet_the_field_that_was_typed_into_has_it_again(desk: Desk) -> None:
    screen, surround = desk.shell.current(), desk.shell._surround
    assert isinstance(screen, ExtrasScreen)
    assert surround
    screen.note.setFocus()
    surround.bar.help.emit()
    assert not screen.note.hasFocus()
    assert desk.shell.sheets.shown
    desk.shell.sheets.shown.leave()
    assert screen.note.hasFocus()


def test_staff_keeps_the_focus(desk: Desk) -> None:
    screen = desk.shell.current()
    desk.shell.give_way(to_staff=True)
    screen.clearFocus()
    desk.shell.speak("tr")
    assert not _typing(desk.shell)
