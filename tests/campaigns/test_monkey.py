"""The monkey's short form, and that it sees what it is there to see."""

from collections.abc import Iterator
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.looks import Looks
from kiosk.settings.model import Settings
from kiosk.ui.shell.window import Window
from kiosk.ui.widgets.field import TextField
from tests.campaigns.bugs import planted
from tests.campaigns.campaign import Cases
from tests.campaigns.monkey.campaign import monkey
from tests.campaigns.monkey.rules import CANARY, Ways, broken

FEW = Cases(3)
EVENTS = 100


def test_no_harm_is_done() -> None:
    report = monkey(FEW, EVENTS)
    assert not report.violations
    assert report.played == FEW.count


def test_an_uncaught_exception_is_found() -> None:
    with planted("V6"):
        report = monkey(Cases(1), EVENTS)
    assert any("V6: ZeroDivisionError" in violation for violation in report.violations)


@pytest.fixture
def program(qtbot: QtBot) -> Iterator[Mock]:
    """An empty window, without staff."""
    made, settings = Mock(), Settings()
    made.window = Window(Looks(settings), "Moda Ev")
    made.window.may_close = True
    qtbot.addWidget(made.window)
    made.window.open((640, 400))
    made.shell = QWidget()
    made.window.lift(made.shell)
    made.door.panel = None
    made.ways = Ways()
    QGuiApplication.clipboard().clear()
    yield made
    made.ways.close()
    QGuiApplication.clipboard().clear()


def seen(program: Mock) -> list[str]:
    return list(broken(program, program.window, program.ways, staff=False))


def test_nothing_is_wrong_with_a_window_alone(program: Mock) -> None:
    assert seen(program) == []


def test_another_window_is_seen(program: Mock, qtbot: QtBot) -> None:
    other = QLabel()
    qtbot.addWidget(other)
    other.show()
    assert seen(program) == ["another window: QLabel"]


def test_a_window_that_is_gone_is_seen(program: Mock) -> None:
    program.window.hide()
    assert "the window is gone" in seen(program)


def test_a_way_out_is_seen(program: Mock) -> None:
    QDesktopServices.openUrl(QUrl("https://elsewhere.example/"))
    assert seen(program) == ["led out to https://elsewhere.example/"]


def test_the_staff_panel_is_seen(program: Mock) -> None:
    program.door.panel = QWidget()
    assert seen(program) == ["the staff panel is open"]


def test_what_goes_through_the_clipboard_is_seen(program: Mock) -> None:
    QGuiApplication.clipboard().setText("the shopper's")
    assert seen(program) == ["something was copied"]
    field = TextField(Looks(Settings())(program.window.size()), parent=program.window)
    field.setText(CANARY)
    assert seen(program) == ["something was pasted"]
