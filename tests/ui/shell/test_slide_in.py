"""A page slides in from the side that the journey goes to."""

import pytest
from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPoint, QPropertyAnimation
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.shell.slide_in import slide_in
from kiosk.ui.theme.look import Look


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("direction", [1, -1])
def test_it_begins_aside_and_ends_in_its_place(page: QWidget, direction: int) -> None:
    look = Look.for_screen((1080, 1920), motion=True)
    slide_in(look, page, direction)
    moving = page.findChild(QPropertyAnimation)
    assert isinstance(moving, QPropertyAnimation)
    assert moving.state() is QAbstractAnimation.State.Running
    assert bytes(moving.propertyName().data()) == b"pos"
    assert moving.startValue() == QPoint(direction * look.px(40), 0)
    assert moving.endValue() == QPoint(0, 0)
    assert moving.duration() == 200
    assert moving.easingCurve().type() is QEasingCurve.Type.OutCubic


@pytest.mark.parametrize(("motion", "direction"), [(True, 0), (False, 0), (False, 1)])
def test_it_stands_still_without_motion_or_direction(page: QWidget, motion: bool, direction: int) -> None:
    slide_in(Look.for_screen((1080, 1920), motion=motion), page, direction)
    assert not page.findChildren(QPropertyAnimation)
