"""An overlay catches touches, keeps the focus, and gives it back."""

import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.overlay import Overlay


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


class Stage:
    def __init__(self, qtbot: QtBot, look: Look, *, leavable: bool = True) -> None:
        self.host = QWidget()
        self.host.resize(look.either(1080, 1280), look.either(1920, 800))
        qtbot.addWidget(self.host)
        self.below = Button(look, "Below")
        QVBoxLayout(self.host).addWidget(self.below)
        self.overlay = Overlay(look, self.host, leavable=leavable)
        self.inside = [Button(look, text) for text in ("One", "Two")]
        for button in self.inside:
            self.overlay.body.addWidget(button)
        self.closed: list[bool] = []
        self.overlay.closed.connect(lambda: self.closed.append(True))
        with qtbot.waitActive(self.host):
            self.host.show()
        self.below.setFocus()
        self.overlay.open()
        QApplication.processEvents()


def test_it_fills_its_host_and_follows_it(qtbot: QtBot, look: Look) -> None:
    stage = Stage(qtbot, look)
    assert stage.overlay.geometry() == stage.host.rect()
    stage.host.resize(900, 700)
    assert stage.overlay.geometry() == stage.host.rect()


def test_touches_do_not_reach_what_is_below(qtbot: QtBot, look: Look) -> None:
    stage = Stage(qtbot, look, leavable=False)
    pressed: list[bool] = []
    stage.below.clicked.connect(lambda: pressed.append(True))
    top = stage.host.childAt(QPoint(30, 30))
    assert top is stage.overlay
    QTest.mouseClick(top, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    assert pressed == []
    assert stage.overlay.isVisible()


def test_tab_goes_round_inside(qtbot: QtBot, look: Look) -> None:
    stage = Stage(qtbot, look)
    one, two = stage.inside
    visited = [focused()]
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        visited.append(focused())
    assert visited == [one, two, one, two]
    QTest.keyClick(focused(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focused() is one
    assert one.ringed


def test_escape_and_a_touch_beside_it_leave(qtbot: QtBot, look: Look) -> None:
    stage = Stage(qtbot, look)
    QTest.keyClick(stage.inside[0], Qt.Key.Key_Escape)
    assert stage.closed == [True]
    assert not stage.overlay.isVisible()
    assert focused() is stage.below
    stage.overlay.open()
    QTest.mouseClick(stage.overlay, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert len(stage.closed) == 2


def test_a_touch_on_the_sheet_does_not_leave(qtbot: QtBot, look: Look) -> None:
    stage = Stage(qtbot, look)
    corner = stage.overlay.sheet.geometry().topLeft() + QPoint(20, 20)
    QTest.mouseClick(stage.overlay, Qt.MouseButton.LeftButton, pos=corner)
    assert stage.overlay.isVisible()


def test_one_that_must_be_answered_stays(qtbot: QtBot, look: Look) -> None:
    stage = Stage(qtbot, look, leavable=False)
    QTest.keyClick(stage.inside[0], Qt.Key.Key_Escape)
    QTest.mouseClick(stage.overlay, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert stage.overlay.isVisible()
    stage.overlay.leave()
    stage.overlay.leave()
    assert stage.closed == [True]


def test_what_turns_below_gets_the_focus_when_it_is_gone(qtbot: QtBot, look: Look) -> None:
    stage = Stage(qtbot, look)
    screen = Button(look, "Another screen", parent=stage.host)
    screen.show()
    screen.setFocus()
    assert focused() is stage.inside[0]
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not stage.overlay.isVisible()
    assert focused() is screen


def test_the_focus_stays_in_the_one_above(qtbot: QtBot, look: Look) -> None:
    stage = Stage(qtbot, look)
    above = Overlay(look, stage.host)
    button = Button(look, "Three")
    above.body.addWidget(button)
    above.open()
    assert focused() is button
    above.leave()
    assert focused() is stage.inside[0]


def test_the_focus_is_never_nowhere(qtbot: QtBot, look: Look) -> None:
    stage = Stage(qtbot, look)
    focused().clearFocus()
    assert focused() is stage.inside[0]


def test_where_it_came_from_may_be_gone(qtbot: QtBot, look: Look) -> None:
    stage = Stage(qtbot, look)
    stage.below.deleteLater()
    QApplication.sendPostedEvents(stage.below, QEvent.Type.DeferredDelete)
    stage.overlay.leave()
    assert stage.closed == [True]


def test_the_window_below_stays_its_owners(qtbot: QtBot, look: Look) -> None:
    stage = Stage(qtbot, look)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert shiboken6.ownedByPython(stage.host)
