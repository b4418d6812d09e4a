"""The bar at the bottom: four buttons, their words, and what each asks for."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.shell.bottom_bar import BottomBar
from kiosk.ui.theme.icons import ICONS
from kiosk.ui.widgets.button import Button
from tests.ui.conftest import MakeStage

SIGNALS = ("language", "easier", "help", "start_over")


def bar_of(qtbot: QtBot, stage: MakeStage, *, easier: bool = False) -> tuple[BottomBar, list[Button]]:
    bar = BottomBar(stage(easier=easier))
    qtbot.addWidget(bar)
    bar.resize(1080, 120)
    bar.show()
    layout: Any = bar.layout()
    return bar, [layout.itemAt(place).widget() for place in range(layout.count())]


@pytest.mark.parametrize(
    ("easier", "words"),
    [
        (False, ["English", "Easier view", "Help", "Start over"]),
        (True, ["English", "Usual view", "Help", "Start over"]),
    ],
)
def test_each_button_says_what_it_does(
    qtbot: QtBot, stage: MakeStage, easier: bool, words: list[str]
) -> None:
    _, buttons = bar_of(qtbot, stage, easier=easier)
    assert [button.text() for button in buttons] == words
    assert [button.accessibleName() for button in buttons] == words


def test_each_button_has_an_icon_that_is_shipped(qtbot: QtBot, stage: MakeStage) -> None:
    _, buttons = bar_of(qtbot, stage)
    assert all((ICONS / f"{button._icon}.svg").is_file() for button in buttons)


@pytest.mark.parametrize(("place", "signal"), tuple(enumerate(SIGNALS)))
def test_each_button_asks_for_its_own(qtbot: QtBot, stage: MakeStage, place: int, signal: str) -> None:
    bar, buttons = bar_of(qtbot, stage)
    heard: list[str] = []
    for name in SIGNALS:
        getattr(bar, name).connect(lambda name=name: heard.append(name))
    buttons[place].click()
    assert heard == [signal]


def test_the_buttons_share_its_width_and_it_grows_no_higher(qtbot: QtBot, stage: MakeStage) -> None:
    bar, buttons = bar_of(qtbot, stage)
    widths = [button.width() for button in buttons]
    assert max(widths) - min(widths) <= 1
    assert bar.sizePolicy().verticalPolicy() is bar.sizePolicy().Policy.Fixed
