"""Chips of what is applied: each can be taken off, and nothing below moves."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.screens.parts.applied import Applied
from kiosk.ui.theme.look import Look

TWO = [("A", "A −₺5"), ("B", "B")]


@pytest.fixture
def applied(look: Look, qtbot: QtBot) -> Applied:
    made = Applied(look, "tag")
    qtbot.addWidget(made)
    made.resize(900, made.height())
    made.show()
    return made


def test_each_has_a_chip_in_its_order(applied: Applied) -> None:
    applied.show_chips(TWO)
    QApplication.processEvents()
    assert [chip.text for chip in applied.chips] == ["A −₺5", "B"]
    first, second = (chip.geometry() for chip in applied.chips)
    assert first.left() == 0
    assert first.right() + 10 < second.left()
    assert second.right() < applied.width() - 100, "they stand at the beginning of the line"


def test_the_cross_tells_which(applied: Applied, qtbot: QtBot) -> None:
    applied.show_chips(TWO)
    with qtbot.waitSignal(applied.removed) as told:
        applied.chips[1].removed.emit()
    assert told.args == ["B"]


def test_the_same_again_are_the_same_chips_and_others_are_new(applied: Applied) -> None:
    applied.show_chips(TWO)
    before = applied.chips
    applied.show_chips(list(TWO))
    assert applied.chips is before
    applied.show_chips(TWO[:1])
    assert [chip.isHidden() for chip in before] == [True, True]
    assert len(applied.chips) == 1


def test_it_keeps_its_height_while_it_is_empty(applied: Applied) -> None:
    empty = applied.sizeHint().expandedTo(applied.minimumSize()).height()
    applied.show_chips(TWO)
    assert applied.height() == empty == applied.chips[0].sizeHint().height()


def test_a_chip_may_become_narrower_but_never_wider(applied: Applied) -> None:
    applied.show_chips(TWO)
    policy = applied.chips[0].sizePolicy()
    assert (policy.horizontalPolicy(), policy.verticalPolicy()) == (
        policy.Policy.Maximum,
        policy.Policy.Fixed,
    )
