"""The window without a hand on it: before its size, at rest, with staff, and what is made ahead."""

from unittest.mock import Mock

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.shell.surround import Surround
from tests.ui.shell.desk import GLASS, ORDER, Desk, opened


@pytest.fixture
def glass(qtbot: QtBot) -> Desk:
    return opened(qtbot, GLASS, "kiosk")


def surround_of(desk: Desk) -> Surround:
    surround = desk.shell._surround
    assert surround
    return surround


def leave(desk: Desk) -> None:
    desk.show(step="welcome", epoch=desk.shell._kiosk.epoch + 1)


def test_what_is_shown_lies_where_it_belongs_at_once(glass: Desk) -> None:
    for step in ("thank_you", "gift_box"):
        glass.show(step=step)
        pages = surround_of(glass).screens
        at_once = pages.geometry()
        QApplication.processEvents()
        assert pages.geometry() == at_once


@pytest.mark.parametrize(
    ("key", "taken"), [(Qt.Key.Key_Escape, True), (Qt.Key.Key_F12, False), (Qt.Key.Key_A, False)]
)
def test_a_key_that_is_no_shortcut_is_passed_on(glass: Desk, key: Qt.Key, taken: bool) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    glass.shell.keyPressEvent(event)
    assert event.isAccepted() is taken
    assert glass.verbs.back.called is taken


def test_welcome_alone_has_no_shortcuts(glass: Desk) -> None:
    leave(glass)
    assert not surround_of(glass).is_furnished
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    glass.shell.keyPressEvent(event)
    assert not event.isAccepted()


def test_before_it_has_a_size_it_shows_and_hears_nothing(qtbot: QtBot) -> None:
    desk = Desk(GLASS, "kiosk", ("extras",))
    qtbot.addWidget(desk.shell)
    assert desk.shell._surround is None
    desk.show()
    desk.shell._changed(desk.shell._kiosk)
    desk.shell._show_pictures()
    desk.shell._make_ahead()
    desk.shell._focus_screen()
    desk.shell.scanned("TKS-0001")
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    desk.shell.keyPressEvent(event)
    assert not event.isAccepted()
    assert desk.verbs.mock_calls == []
    assert desk.shell._kiosk.order is ORDER


def test_the_next_screen_is_made_ahead_while_nobody_is_there(glass: Desk) -> None:
    ahead = glass.shell._ahead
    assert ahead.isSingleShot()
    glass.show(step="gift_box")
    ahead.stop()
    glass.show(step="extras")
    assert not ahead.isActive()
    leave(glass)
    assert ahead.isActive()
    ahead.timeout.emit()
    assert surround_of(glass).is_furnished
    assert "basket" in glass.shell._made._made


def test_nothing_is_made_ahead_once_a_shopper_is_there(glass: Desk) -> None:
    glass.shell._make_ahead()
    assert "basket" not in glass.shell._made._made


def test_at_rest_no_timer_runs(glass: Desk) -> None:
    shell = glass.shell
    shell._ahead.start()
    shell._arrived.start()
    shell._last_tap.at = Mock()
    assert shell._idle._timer.isActive()
    shell.rest()
    assert not any(timer.isActive() for timer in (shell._ahead, shell._arrived, shell._idle._timer))
    assert shell._last_tap.at is None


def state_of(desk: Desk) -> tuple[bool, bool, bool]:
    """Whether the screen is taken, whether a sheet is open, and whether silence counts."""
    shell = desk.shell
    return shell.taken, shell.sheets.is_open, shell._idle._timer.isActive()


def test_the_screen_is_staffs_while_they_are_here(glass: Desk) -> None:
    glass.shell.sheets.help()
    glass.shell.give_way(to_staff=True)
    assert state_of(glass) == (True, False, False)
    glass.shell.scanned("TKS-0001")
    glass.verbs.scan.assert_not_called()


def test_staff_is_asked_nothing_and_the_shopper_is_afterwards(glass: Desk) -> None:
    glass.shell.give_way(to_staff=True)
    glass.show(returned=True)
    assert state_of(glass) == (True, False, False)
    glass.shell.give_way(to_staff=False)
    assert state_of(glass) == (True, True, True)
    glass.shell.sheets.close()
    assert state_of(glass) == (False, False, True)


def test_nobody_is_watched_at_welcome(glass: Desk) -> None:
    assert glass.shell._idle._timer.isActive()
    glass.show(step="welcome")
    assert not glass.shell._idle._timer.isActive()


def test_it_follows_the_checkout(glass: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    present = Mock()
    monkeypatch.setattr(glass.shell, "present", present)
    other = type(glass.shell._kiosk)(step="gift_box")
    glass.checkout.changed.emit(other)
    present.assert_called_once_with(other)


def test_pictures_are_shown_at_the_order_too(glass: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    show_order = Mock()
    monkeypatch.setattr(surround_of(glass).summary, "show_order", show_order)
    glass.shell._show_pictures()
    show_order.assert_called_once()
