"""The safe screen: when it comes, what it covers, when it goes, and when it gives up."""

from collections.abc import Callable, Iterator
from typing import Any
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.after_a_bug import WITHIN_S, Safety
from kiosk.flow.payment import Payment
from kiosk.runtime.uncaught import Mishaps
from kiosk.ui.shell.window import Window
from kiosk.ui.theme.look import Look
from kiosk.ui.trouble.safe_screen import SafeScreen


class Slot(QObject):
    called = Signal()


class Place:
    """A window with something in it, and safety over that."""

    def __init__(self, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
        self._caplog = caplog
        self.now = 0.0
        self.mishaps, self.recover, self.gave_up = Mishaps(), Mock(), Mock()
        self.window, self.below = Window(_look, "Moda Ev"), QWidget()
        qtbot.addWidget(self.window)
        self.window.open((640, 400))
        self.window.lift(self.below)
        self.safety = Safety(self.mishaps, self.window, self._screen, self.recover, lambda: self.now)
        self.safety.gave_up.connect(self.gave_up)

    def bug(self) -> None:
        """Comes up, and is told."""
        self.mishaps.tell(ZeroDivisionError())
        QApplication.processEvents()
        self._caplog.clear()

    def screen(self) -> SafeScreen:
        """The safe screen, which is there."""
        (found,) = [one for one in self.window.findChildren(SafeScreen) if one.isVisible()]
        return found

    def _screen(self, place: str) -> SafeScreen:
        return SafeScreen(_look(self.window.size()), Payment(), place)


@pytest.fixture
def place(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> Iterator[Place]:
    made = Place(qtbot, caplog)
    yield made
    made.safety.deleteLater()


def test_it_covers_and_clears_up(place: Place) -> None:
    place.bug()
    assert place.screen().isVisible()
    assert not place.below.isVisible()
    place.recover.assert_called_once_with()


def test_on_from_there(place: Place) -> None:
    place.bug()
    place.screen().go_on.click()
    assert place.below.isVisible()
    assert not [one for one in place.window.findChildren(SafeScreen) if one.isVisible()]


def test_what_comes_up_behind_it_changes_nothing(place: Place) -> None:
    for _ in range(5):
        place.bug()
    place.recover.assert_called_once_with()
    place.gave_up.assert_not_called()


@pytest.mark.parametrize(("apart_s", "gives_up"), [(10.0, True), (WITHIN_S, False)])
def test_it_gives_up_when_they_come_too_often(place: Place, apart_s: float, *, gives_up: bool) -> None:
    for _ in range(2):
        place.bug()
        place.screen().go_on.click()
        place.now += apart_s
    place.gave_up.assert_not_called()
    place.bug()
    assert place.gave_up.called is gives_up


def in_the_call() -> None:
    raise ZeroDivisionError


def in_a_slot_on_the_way() -> None:
    slot = Slot()
    slot.called.connect(in_the_call)
    slot.called.emit()


@pytest.mark.parametrize("breaks", [in_the_call, in_a_slot_on_the_way])
def test_it_gives_up_where_there_is_no_clean_slate(
    place: Place, monkeypatch: pytest.MonkeyPatch, breaks: Callable[[], None]
) -> None:
    monkeypatch.setattr("sys.excepthook", lambda _kind, error, _places: place.mishaps.tell(error))
    place.recover.side_effect = breaks
    place.bug()
    place.gave_up.assert_called_once_with()


def _look(size: Any) -> Look:
    return Look.for_screen(QSize(size).toTuple(), motion=False)
