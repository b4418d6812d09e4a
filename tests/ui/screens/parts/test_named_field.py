"""A field under its name: what is wrong is seen, read out, and gone with the next letter."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.screens.parts.named_field import NamedField
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.field import TextField


@pytest.fixture
def named(look: Look, qtbot: QtBot) -> NamedField:
    made = NamedField(look, "First name", TextField(look))
    qtbot.addWidget(made)
    made.resize(500, made.sizeHint().height())
    made.show()
    return made


def test_the_name_is_seen_and_read_out(named: NamedField) -> None:
    assert (named.name.text(), named.field.accessibleName()) == ("First name", "First name")
    assert named.focusProxy() is named.field
    assert named.name.isVisible()


def test_what_is_wrong_is_said_and_read_out(named: NamedField) -> None:
    named.say("is needed")
    assert (named.wrong.text(), named.field.accessibleDescription()) == ("is needed", "is needed")
    named.say("")
    assert (named.wrong.text(), named.field.accessibleDescription()) == ("", "")


def test_typing_clears_it(named: NamedField) -> None:
    named.say("is needed")
    QTest.keyClicks(named.field, "A")
    assert named.wrong.text() == ""


def test_it_keeps_its_size_whatever_is_said(named: NamedField) -> None:
    before = named.sizeHint()
    named.say("word " * 60)
    assert named.sizeHint() == before
    assert not named.name.wordWrap()
    assert not named.wrong.wordWrap()


def test_the_words_stand_over_the_field_the_wrong_ones_at_its_end(named: NamedField) -> None:
    named.say("is needed")
    assert named.name.geometry().bottom() < named.field.geometry().top()
    assert named.name.geometry().right() < named.wrong.geometry().left()
    assert named.field.geometry().left() == 0 < named.name.geometry().left()
    assert named.field.width() == named.width()
    assert abs(named.wrong.geometry().right() + 1 + named.name.geometry().left() - named.width()) <= 1


def test_the_wrong_words_are_at_the_end_of_their_line(named: NamedField) -> None:
    named.say("no")
    shown = named.wrong.grab().toImage()
    ground = shown.pixel(0, 0)
    columns = [
        x
        for x in range(shown.width())
        if any(shown.pixel(x, y) != ground for y in range(0, shown.height(), 2))
    ]
    assert columns
    assert min(columns) > shown.width() / 2
