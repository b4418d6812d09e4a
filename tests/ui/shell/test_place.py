"""How the surround turns from one screen to another."""

from typing import Any
from unittest.mock import Mock

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QMargins
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.shell import place
from tests.ui.shell.desk import GLASS, Desk, opened


@pytest.fixture
def glass(qtbot: QtBot) -> Desk:
    return opened(qtbot, GLASS, "kiosk")


@pytest.mark.parametrize(("step", "direction"), [("gift_box", 1), ("basket", -1), ("thank_you", 0)])
def test_a_screen_slides_the_way_the_journey_goes(
    glass: Desk, monkeypatch: pytest.MonkeyPatch, step: str, direction: int
) -> None:
    slide = Mock()
    monkeypatch.setattr(place, "slide_in", slide)
    glass.show(step=step)
    screen = glass.shell.current()
    slide.assert_called_once_with(screen.look, screen, direction)
    glass.show(step=step, changed=frozenset({"note"}))
    slide.assert_called_once()


def test_the_screen_shown_has_the_keys(glass: Desk) -> None:
    glass.show(step="gift_box")
    glass.show(step="extras")
    screen: Any = glass.shell.current()
    assert screen.isVisible()
    assert QApplication.focusWidget() is screen.coupon


def test_the_surround_fills_the_window_and_the_one_before_goes(glass: Desk) -> None:
    before = glass.shell._surround
    glass.shell.toggle_easier()
    after, layout = glass.shell._surround, glass.shell.layout()
    assert before
    assert after
    assert layout
    assert after.isVisible()
    assert after.geometry() == glass.shell.rect()
    assert layout.contentsMargins() == QMargins()
    assert layout.sizeConstraint() is layout.SizeConstraint.SetNoConstraint
    assert layout.count() == 1
    assert before.isHidden()
    QCoreApplication.sendPostedEvents(before, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(before)
