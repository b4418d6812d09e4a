"""One sheet at a time: from any two of them it is one action back to the screen, or on to Welcome."""

from collections.abc import Callable
from itertools import permutations
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.settings.model import Settings, ShopSettings
from kiosk.ui.screens.parts.code_sheet import CodeSheet
from kiosk.ui.sheets.demo import DemoSheet
from kiosk.ui.sheets.payment import BiggerCodeSheet, LeavePaymentSheet, LeaveWithStaffSheet
from kiosk.ui.sheets.sheet import Sheet
from kiosk.ui.sheets.sheets import (
    EndedSheet,
    HelpSheet,
    LanguageSheet,
    ReturnedSheet,
    StartOverSheet,
    StillThereSheet,
)
from kiosk.ui.sheets.sign_in import SignInAgainSheet
from kiosk.ui.staff.pin_sheet import PinSheet
from kiosk.ui.stage import Stage
from kiosk.ui.widgets.ground import Ground
from kiosk.ui.widgets.overlay import Overlay
from tests.staff.team import entrance
from tests.ui.conftest import MakeStage
from tests.ui.shell.desk import GLASS, opened

Make = Callable[[Stage, QWidget], Sheet]

MOST = 1
"""Beside the two from a screen to Welcome: start over, and yes."""


def nothing(*_: Any) -> None:
    """What a sheet does is not asked here."""


MAKE: dict[type[Sheet], Make] = {
    LanguageSheet: lambda stage, host: LanguageSheet(stage, host, nothing),
    HelpSheet: HelpSheet,
    DemoSheet: DemoSheet,
    StartOverSheet: lambda stage, host: StartOverSheet(stage, host, nothing, may_be_paid=False),
    EndedSheet: lambda stage, host: EndedSheet(stage, host, nothing),
    ReturnedSheet: lambda stage, host: ReturnedSheet(stage, host, nothing, nothing),
    SignInAgainSheet: lambda stage, host: SignInAgainSheet(stage, host, None, nothing),
    BiggerCodeSheet: lambda stage, host: BiggerCodeSheet(stage, host, "https://shop.example/1"),
    LeavePaymentSheet: lambda stage, host: LeavePaymentSheet(stage, host, "Have you paid?", nothing),
    LeaveWithStaffSheet: lambda stage, host: LeaveWithStaffSheet(stage, host, "7", nothing),
    CodeSheet: lambda stage, host: CodeSheet(stage, host, nothing),
    PinSheet: lambda stage, host: PinSheet(stage, host, entrance(), nothing),
}
_ON_SCREEN = (BiggerCodeSheet, LeavePaymentSheet, LeaveWithStaffSheet, CodeSheet)


@pytest.fixture
def glass(qtbot: QtBot, stage: MakeStage) -> tuple[Stage, QWidget, Ground]:
    """A stage, the shell and what its screens stand on."""
    shell = QWidget()
    qtbot.addWidget(shell)
    shell.resize(*GLASS)
    ground = Ground(shell)
    ground.resize(*GLASS)
    with qtbot.waitActive(shell):
        shell.show()
    return stage(settings=Settings(shop=ShopSettings(url="http://127.0.0.1:1"))), shell, ground


def seen(shell: QWidget) -> list[Sheet]:
    return [sheet for sheet in shell.findChildren(Sheet) if sheet.isVisible()]


@pytest.mark.parametrize(("below", "over"), tuple(permutations(MAKE, 2)))
def test_two_are_left_by_one_action(
    glass: tuple[Stage, QWidget, Ground], below: type[Sheet], over: type[Sheet]
) -> None:
    stage, shell, ground = glass
    for kind in (below, over):
        MAKE[kind](stage, ground if kind in _ON_SCREEN else shell).open()
    actions = 0
    while any(sheet.is_leavable for sheet in seen(shell)):
        QTest.keyClick(shell.window().focusWidget(), Qt.Key.Key_Escape)
        actions += 1
    # One that cannot be left asks for one press, which leads to Welcome.
    assert actions <= MOST


def test_a_sheet_in_the_staffs_panel_stays_in_it(glass: tuple[Stage, QWidget, Ground]) -> None:
    stage, shell, _ = glass
    panel = Overlay(stage.look, shell)
    panel.open()
    HelpSheet(stage, panel).open()
    assert panel.isVisible()
    assert [type(sheet) for sheet in seen(shell)] == [HelpSheet]


def test_still_there_keeps_what_is_below_and_one_key_leaves_both(qtbot: QtBot) -> None:
    desk = opened(qtbot, GLASS, "kiosk")
    ground = desk.shell.findChild(Ground)
    assert ground
    CodeSheet(desk.shell.stage(), ground, nothing).open()
    desk.shell._idle._passed()
    assert {type(sheet) for sheet in seen(desk.shell)} == {StillThereSheet, CodeSheet}
    QTest.keyClick(desk.shell.windowHandle(), Qt.Key.Key_Escape)
    assert seen(desk.shell) == []


def test_every_sheet_of_a_shoppers_is_tried() -> None:
    """A new one belongs into the table."""
    known = {*MAKE, StillThereSheet}
    made = {kind for kind in _kinds(Sheet) if kind.__module__.startswith("kiosk.ui.s")}
    of_panels = {kind.__name__ for kind in made - known}
    assert of_panels <= {"EntrySheet", "SignInSheet"}


def _kinds(kind: type[Sheet]) -> set[type[Sheet]]:
    return {kind_of for one in kind.__subclasses__() for kind_of in (one, *_kinds(one))}
