"""What is left of a shopper on the device when they have gone: nothing."""

from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.input.outcomes import Scan
from kiosk.input.scanner import Scanner
from kiosk.input.strokes import KeyDown, Sort
from kiosk.ui.screens.extras import ExtrasDraft, ExtrasScreen
from kiosk.ui.sheets.payment import BiggerCodeSheet
from kiosk.ui.shell.shell import Shell
from kiosk.ui.shell.wipe import wipe, wipe_boards
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.codes.code import CodePicture
from kiosk.ui.widgets.field import TextArea, TextField
from kiosk.ui.widgets.secret.secret_field import SecretField
from kiosk.ui.widgets.secret.secret_shape import CVV
from tests.ui.shell.desk import GLASS, WAITING, Desk, opened

WORDS = "for Ada only"


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return opened(qtbot, GLASS, "kiosk")


def _leave(shell: Shell) -> None:
    kiosk = shell._kiosk
    shell.present(type(kiosk)(journey=kiosk.journey, epoch=kiosk.epoch + 1))


def _typed(shell: Shell) -> ExtrasScreen:
    screen = shell.current()
    assert isinstance(screen, ExtrasScreen)
    screen.note.type_text(WORDS)
    screen.coupon.type_text("ADA1")
    return screen


def test_what_was_typed_is_gone_and_undo_brings_nothing_back(desk: Desk) -> None:
    screen = _typed(desk.shell)
    _leave(desk.shell)
    screen.note.undo()
    screen.coupon.undo()
    assert (screen.note.text(), screen.coupon.text()) == ("", "")


def test_the_next_shopper_gets_other_screens_with_nothing_in_them(desk: Desk) -> None:
    before = _typed(desk.shell)
    _leave(desk.shell)
    desk.show(epoch=desk.shell._kiosk.epoch)
    screen = desk.shell.current()
    assert screen is not before
    assert screen.draft() == ExtrasDraft("", "")


def test_the_screens_are_deleted_before_anything_is_painted(desk: Desk) -> None:
    old = desk.shell._surround
    assert old
    _leave(desk.shell)
    QCoreApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(old)


def test_a_sheet_of_a_screen_goes_with_it(desk: Desk) -> None:
    desk.show(step="pay_phone", payment=WAITING)
    phone: Any = desk.shell.current()
    phone._show_bigger()
    assert desk.shell.findChildren(BiggerCodeSheet)
    _leave(desk.shell)
    assert not [sheet for sheet in desk.shell.findChildren(BiggerCodeSheet) if sheet.isVisible()]


def test_nothing_is_left_to_paste(desk: Desk) -> None:
    board = QGuiApplication.clipboard()
    board.setText(WORDS)
    _leave(desk.shell)
    assert board.text() == ""


def test_each_kind_of_field_is_wiped_and_tells_nobody(qtbot: QtBot, kiosk_look: Look) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    line, area = TextField(kiosk_look, parent=ground), TextArea(kiosk_look, 160, parent=ground)
    secret, code = SecretField(kiosk_look, "Code", CVV, ground), CodePicture(kiosk_look, parent=ground)
    told: list[str] = []
    line.type_text(WORDS)
    area.type_text(WORDS)
    secret.type_text("7")
    code.show_code(WORDS)
    line.textChanged.connect(told.append)
    secret.edited.connect(lambda: told.append("edited"))
    wipe(ground)
    assert (line.text(), area.text(), len(secret), code._text) == ("", "", 0, "")
    assert not told


def test_a_clipboard_that_holds_nothing_is_left_alone(qtbot: QtBot) -> None:
    wipe_boards()
    with qtbot.assertNotEmitted(QGuiApplication.clipboard().dataChanged):
        wipe_boards()


def test_the_scanner_forgets_what_it_read(qtbot: QtBot) -> None:
    scanner = Scanner()
    scanner._tell([Scan((KeyDown(0, Sort.CHARACTER, "A", 1),))])
    assert scanner._last is not None
    scanner.forget()
    assert scanner._last is None
