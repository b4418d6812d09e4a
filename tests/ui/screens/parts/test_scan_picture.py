"""The picture of an empty basket: what is painted where, at any size."""

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from kiosk.ui.screens.parts.scan_picture import ScanPicture
from kiosk.ui.theme.look import Look
from tests.ui.widgets.pixels import at, picture

# The place in the drawing of 400 by 400, and its colour.
PAINTED = [
    ((60, 100), "tint"),
    ((340, 320), "tint"),
    ((100, 120), "card"),
    ((300, 250), "card"),
    ((117, 140), "ink"),
    ((281, 230), "ink"),
    ((124, 140), "card"),
    ((170, 263), "plate"),
    ((267, 263), "gold"),
    ((70, 187), "red"),
    ((330, 187), "red"),
]


@pytest.mark.parametrize("size", [(400, 400), (800, 800), (600, 400), (400, 600)])
@pytest.mark.parametrize(("spot", "colour"), PAINTED)
def test_it_is_painted_in_the_middle_of_its_room(
    spot: tuple[int, int], colour: str, size: tuple[int, int], kiosk_look: Look, qtbot: QtBot
) -> None:
    made = ScanPicture(kiosk_look)
    qtbot.addWidget(made)
    shown = picture(made, size)
    scale = min(size) / 400
    left, top = ((side - min(size)) / 2 for side in size)
    there = QPoint(round(left + spot[0] * scale), round(top + spot[1] * scale))
    assert at(shown, there) == kiosk_look.colour(colour).name()


@pytest.mark.parametrize("size", [(600, 400), (400, 600), (400, 400)])
def test_it_is_round(size: tuple[int, int], kiosk_look: Look, qtbot: QtBot) -> None:
    made = ScanPicture(kiosk_look)
    qtbot.addWidget(made)
    tint = kiosk_look.colour("tint").name()
    left, top = ((side - min(size)) // 2 for side in size)
    shown = picture(made, size)
    assert at(shown, QPoint(left + 20, top + 20)) != tint
    assert at(shown, QPoint(left + 200, top + 10)) == tint


def test_the_light_glows(kiosk_look: Look, qtbot: QtBot) -> None:
    made = ScanPicture(kiosk_look)
    qtbot.addWidget(made)
    shown = picture(made, (400, 400))
    glow = at(shown, QPoint(70, 178))
    assert glow not in {kiosk_look.colour("tint").name(), kiosk_look.colour("red").name()}


def test_it_wants_a_square(look: Look, qtbot: QtBot) -> None:
    made = ScanPicture(look)
    qtbot.addWidget(made)
    assert made.sizeHint().width() == made.sizeHint().height()
    assert not made.sizePolicy().expandingDirections()
