"""Each screen stands as it was sketched, and as layouts here have to be."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QLayout, QVBoxLayout, QWidget

from kiosk.ui.screens.base import Screen
from kiosk.ui.screens.checking import CheckingScreen
from kiosk.ui.widgets.card import Card
from tests.ui.screens.sketch import rows, sketch
from tests.ui.screens.sketches import Drawing, drawings, kept, shown

KEPT = kept()
SEVERAL = 2
AS_IT_IS = {CheckingScreen}
"""Its only gap is Qt's."""


@pytest.fixture(params=drawings(), ids=lambda drawing: drawing.name)
def drawing(request: pytest.FixtureRequest) -> Drawing:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def screen(qapp: QApplication, drawing: Drawing) -> Iterator[Screen]:
    opened = shown(drawing)
    yield opened
    opened.close()
    opened.deleteLater()


def test_a_screen_stands_as_it_was_sketched(drawing: Drawing, screen: Screen) -> None:
    assert sketch(screen) == KEPT[drawing.name]
    assert _outside(screen) == []
    assert _of_qts_own_measure(screen) == []


def test_no_sketch_is_of_a_state_that_is_gone() -> None:
    assert KEPT.keys() == {drawing.name for drawing in drawings()}


def _outside(screen: Screen) -> list[str]:
    """The parts that the screen cuts off."""
    return [part.name for row in rows(screen) for part in row if not screen.rect().contains(part.rect)]


def _of_qts_own_measure(screen: Screen) -> list[QLayout]:
    """The layouts whose margins or spacing are Qt's: those do not grow with the screen."""
    plain = QWidget()
    usual = QVBoxLayout(plain)
    found: list[QLayout] = [*screen.findChildren(QBoxLayout), *screen.findChildren(QGridLayout)]
    return [
        layout
        for layout in found
        if _is_a_screens(layout)
        and (layout.contentsMargins() == usual.contentsMargins() or layout.spacing() == usual.spacing())
    ]


def _is_a_screens(layout: QLayout) -> bool:
    """Whether a screen has made it, for more than one widget."""
    owner = layout.parentWidget()
    ours = type(owner) in {QWidget, Card} or type(owner).__module__.startswith("kiosk.ui.screens")
    items = filter(None, map(layout.itemAt, range(layout.count())))
    several = sum(item.spacerItem() is None for item in items)
    return ours and several >= SEVERAL and type(owner) not in AS_IT_IS
