"""The row of buttons: what it says, what may be pressed, and what it says while an answer is awaited."""

from typing import Any
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.flow.state import Kiosk
from kiosk.ui.screens.base import Buttons
from kiosk.ui.shell.button_row import ButtonRow
from kiosk.ui.theme.icons import ICONS
from kiosk.ui.widgets.secret.secret_watch import KEEPS_SECRETS
from tests.ui.conftest import MakeStage

NAMES = ("back", "also", "main")
CONTINUE = Buttons("Continue")
BOTH = Buttons("Continue", also="Skip", also_icon="x")


@pytest.fixture
def row(qtbot: QtBot, stage: MakeStage) -> ButtonRow:
    made = ButtonRow(stage(Kiosk()))
    qtbot.addWidget(made)
    made.resize(1080, 120)
    return made


def patience_of(row: ButtonRow) -> QTimer:
    found = row.findChild(QTimer, "patience")
    assert isinstance(found, QTimer)
    return found


def show(row: ButtonRow, *, busy: bool, buttons: Buttons = CONTINUE) -> None:
    row.show_buttons(buttons, can_go_back=True, busy=busy)


def test_says_that_it_is_still_working_until_the_answer_comes(row: ButtonRow) -> None:
    show(row, busy=True)
    assert row.main_button.text() == "Continue"
    patience_of(row).timeout.emit()
    assert row.main_button.text() == "Still working"
    show(row, busy=True)
    assert (row.main_button.text(), row.main_button._icon) == ("Still working", None)
    show(row, busy=False)
    assert row.main_button.text() == "Continue"
    show(row, busy=True)
    assert row.main_button.text() == "Continue"


def test_still_working_has_no_icon(row: ButtonRow) -> None:
    show(row, busy=True)
    patience_of(row).timeout.emit()
    assert row.main_button._icon is None
    assert row.main_button.accessibleName() == "Still working"


def test_it_is_patient_once_for_each_answer(row: ButtonRow, monkeypatch: pytest.MonkeyPatch) -> None:
    patience, start = patience_of(row), Mock()
    show(row, busy=True)
    assert patience.isActive()
    assert patience.isSingleShot()
    monkeypatch.setattr(patience, "start", start)
    show(row, busy=True)
    patience.timeout.emit()
    patience.stop()
    show(row, busy=True)
    start.assert_not_called()
    show(row, busy=False)
    assert not patience.isActive()


def test_an_answer_ends_the_patience(row: ButtonRow) -> None:
    show(row, busy=True)
    show(row, busy=False)
    assert not patience_of(row).isActive()


@pytest.mark.parametrize(
    ("buttons", "can_go_back", "shown"),
    [
        (CONTINUE, True, ["back", "main"]),
        (CONTINUE, False, ["main"]),
        (Buttons("Continue", back=False), True, ["main"]),
        (Buttons("Continue", back=False), False, ["main"]),
        (BOTH, True, ["back", "also", "main"]),
        (Buttons(also="Skip"), True, ["back", "also"]),
        (Buttons(), True, ["back"]),
    ],
)
def test_a_button_without_use_is_hidden(
    row: ButtonRow, buttons: Buttons, can_go_back: bool, shown: list[str]
) -> None:
    row.show_buttons(BOTH, can_go_back=not can_go_back, busy=False)
    row.show_buttons(buttons, can_go_back=can_go_back, busy=False)
    assert [name for name in NAMES if not getattr(row, f"{name}_button").isHidden()] == shown


@pytest.mark.parametrize(
    ("enabled", "busy", "may_be_pressed"),
    [
        (True, False, ["back", "also", "main"]),
        (False, False, ["back"]),
        (True, True, ["main"]),
        (False, True, []),
    ],
)
def test_what_may_be_pressed(row: ButtonRow, enabled: bool, busy: bool, may_be_pressed: list[str]) -> None:
    show(row, busy=not busy, buttons=Buttons("Continue", also="Skip", enabled=not enabled))
    show(row, busy=busy, buttons=Buttons("Continue", also="Skip", enabled=enabled))
    assert [name for name in NAMES if getattr(row, f"{name}_button").isEnabled()] == may_be_pressed
    assert row.main_button.is_busy() is busy


def test_the_words_are_shown_and_read_out_with_their_icons(row: ButtonRow) -> None:
    assert (row.also_button.text(), row.main_button.text()) == ("", "")
    show(row, busy=False, buttons=BOTH)
    words = [(button.text(), button._icon) for button in row._all()]
    assert words == [("Back", "chevron-left"), ("Skip", "x"), ("Continue", "arrow-right")]
    assert (row.also_button.accessibleName(), row.main_button.accessibleName()) == ("Skip", "Continue")
    assert all((ICONS / f"{icon}.svg").is_file() for _, icon in words)
    show(row, busy=False, buttons=Buttons("Continue", main_icon="", also="Skip"))
    assert (row.also_button._icon, row.main_button._icon) == (None, None)


@pytest.mark.parametrize("name", NAMES)
def test_each_button_tells_that_it_was_pressed(row: ButtonRow, name: str) -> None:
    heard: list[str] = []
    for signal in NAMES:
        getattr(row, signal).connect(lambda signal=signal: heard.append(signal))
    show(row, busy=False, buttons=BOTH)
    getattr(row, f"{name}_button").click()
    assert heard == [name]


def test_they_stand_in_a_row_and_the_main_one_takes_what_is_left(row: ButtonRow) -> None:
    row.show()
    show(row, busy=False, buttons=BOTH)
    row.show()
    layout: Any = row.layout()
    layout.activate()
    places = [button.geometry() for button in row._all()]
    side, gap = row.main_button.look.either(32, 28), row.main_button.look.either(20, 14)
    assert places[0].x() == side
    assert [place.right() + 1 + gap for place in places[:2]] == [place.x() for place in places[1:]]
    assert places[2].right() + 1 == 1080 - side
    assert row.sizePolicy().verticalPolicy() is row.sizePolicy().Policy.Fixed
    assert [button._trailing for button in row._all()] == [False, False, True]


def test_pressing_the_main_one_keeps_a_secret_that_is_typed(row: ButtonRow) -> None:
    assert row.main_button.property(KEEPS_SECRETS) is True


def test_the_row_hears_where_each_of_them_does(row: ButtonRow) -> None:
    assert row.hears
    row.main_button.set_busy(busy=True)
    assert not row.hears


def test_the_ring_is_painted_at_once_and_goes_once(row: ButtonRow, monkeypatch: pytest.MonkeyPatch) -> None:
    painted = Mock()
    monkeypatch.setattr(row.main_button, "update", painted)
    row.main_button._ring(on=True)
    painted.assert_called_once_with()
    assert row.main_button._ringing.isSingleShot()
