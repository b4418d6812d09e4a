"""A scan that nobody can use is said on every screen, over whatever is shown; touches go through it."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.flow.problem import Problem, ProblemKind
from kiosk.ui.sheets.sheets import HelpSheet
from kiosk.ui.shell.window import Window
from kiosk.ui.theme.look import Look
from tests.ui.shell.desk import GLASS, TABLET, WAITING, Desk, opened

ITEM = "TKS-0001"
BROKEN = "That scan could not be read. Scan it once more, or ask our staff."
UNKNOWN = Problem(ProblemKind.UNKNOWN_CODE, "FindProduct", facts={"code": "X"})


@pytest.fixture(params=[GLASS, TABLET])
def desk(request: pytest.FixtureRequest, qtbot: QtBot) -> Desk:
    return opened(qtbot, request.param, "kiosk")


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"step": "thank_you", "payment": WAITING}, "This order is finished."),
        ({"step": "pay_phone", "payment": WAITING}, "This order is being paid."),
        ({"step": "checking", "payment": WAITING}, "This order is being paid."),
        ({"step": "welcome", "online": False}, "We are closed for the moment."),
    ],
)
def test_a_code_that_nobody_takes_is_told(desk: Desk, fields: dict[str, Any], said: str) -> None:
    desk.show(**fields)
    desk.shell.scanned(ITEM)
    desk.verbs.scan.assert_not_called()
    assert desk.shell._note.text.startswith(said)


def test_under_a_sheet_it_is_told(desk: Desk) -> None:
    desk.shell.sheets.open(HelpSheet(desk.shell.stage(), desk.shell))
    desk.shell.scanned(ITEM)
    assert desk.shell._note.text.startswith("Nothing was added.")


@pytest.mark.parametrize(
    "step", ["welcome", "basket", "gift_box", "pay", "pay_phone", "thank_you", "checking"]
)
@pytest.mark.parametrize("busy", [False, True])
def test_a_broken_scan_is_told_on_every_screen(desk: Desk, step: str, *, busy: bool) -> None:
    desk.show(step=step, busy=busy, payment=WAITING)
    desk.shell.unread()
    note = desk.shell._note._hint
    assert note
    assert (note.text(), note.isVisible()) == (BROKEN, True)
    assert note.window().rect().contains(note.geometry())


def test_a_broken_scan_clears_what_was_said_about_the_last_code(desk: Desk) -> None:
    desk.checkout._desk.change(step="basket", problem=UNKNOWN)
    desk.shell.unread()
    assert desk.checkout.kiosk.problem is None


def test_it_keeps_what_was_said_about_anything_else(desk: Desk) -> None:
    other = Problem(ProblemKind.PRICE_CHANGED)
    desk.checkout._desk.change(step="basket", problem=other)
    desk.shell.unread()
    assert desk.checkout.kiosk.problem == other


def test_the_next_code_and_the_next_shopper_clear_it(desk: Desk) -> None:
    desk.shell.unread()
    desk.show(step="basket")
    desk.shell.scanned(ITEM)
    assert desk.shell._note.text == ""
    desk.verbs.scan.assert_called_once_with(ITEM)
    desk.shell.unread()
    desk.show(epoch=desk.shell._kiosk.epoch + 1)
    assert desk.shell._note.text == ""


def test_it_goes_by_itself(desk: Desk) -> None:
    desk.shell.unread()
    assert desk.shell._note._shown.isActive()
    desk.shell._note._shown.timeout.emit()
    assert desk.shell._note.text == ""


def test_touches_go_through_it(desk: Desk, qtbot: QtBot) -> None:
    desk.show(step="welcome", order=desk.checkout.kiosk.order)
    desk.shell.unread()
    note = desk.shell._note._hint
    assert note
    below = desk.shell.childAt(note.geometry().center())
    assert below is not note
    QTest.mouseClick(desk.shell.windowHandle(), Qt.MouseButton.LeftButton, pos=note.geometry().center())
    desk.verbs.start.assert_called_once()


def test_on_the_safe_screen_it_is_told_and_nothing_is_added(qtbot: QtBot) -> None:
    desk = Desk(TABLET, "kiosk", ("extras",))
    window = Window(lambda size: Look.for_screen((size.width(), size.height())), "Shop")
    window.may_close = True
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.open(TABLET)
    window.lift(desk.shell)
    qtbot.waitUntil(desk.shell.isVisible)
    safe = QWidget()
    window.cover(safe)
    desk.shell.scanned(ITEM)
    desk.verbs.scan.assert_not_called()
    note = desk.shell._note._hint
    assert note
    assert note.isVisible()
    assert note.text().startswith("Nothing was added.")
    assert window.childAt(QPoint(2, 2)) is not note


def test_to_staff_it_is_not_said(desk: Desk) -> None:
    desk.shell.give_way(to_staff=True)
    desk.shell.unread()
    desk.shell.scanned(ITEM)
    assert desk.shell._note.text == ""


def test_on_welcome_the_shop_that_does_not_answer_is_told(desk: Desk) -> None:
    desk.show(step="welcome")
    desk.show(step="welcome", problem=Problem(ProblemKind.NO_CONNECTION))
    assert desk.shell._note.text.startswith("No connection.")
