"""Fields hold what is typed, no longer than allowed, and forget it for good."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.field import TextArea, TextField
from tests.ui.widgets.pixels import colours, picture


@pytest.fixture
def field(qtbot: QtBot, look: Look) -> TextField:
    field = TextField(look, "Coupon code", "scan-barcode", "ready to scan", max_length=8)
    qtbot.addWidget(field)
    return field


@pytest.fixture
def area(qtbot: QtBot, look: Look) -> TextArea:
    area = TextArea(look, 10, "Your words", "{} of {}".format)
    qtbot.addWidget(area)
    return area


@pytest.mark.parametrize("whole", [10_000_000, 11, 10, 3])
@pytest.mark.parametrize("how", ["committed", "still being composed"])
def test_what_an_input_method_brings_is_cut_before_it_is_laid_out(
    field: TextField, area: TextArea, qapp: QApplication, whole: int, how: str
) -> None:
    """The rule: no more reaches Qt's own field than it can hold; ten megabytes were seconds of layout."""
    for here in (field, area):
        seen: list[str] = []
        changed = here.document().contentsChange if isinstance(here, TextArea) else here.textChanged
        changed.connect(lambda *_, here=here, seen=seen: seen.append(here.text()))
        composed = how != "committed"
        event = QInputMethodEvent("x" * whole if composed else "", [])
        event.setCommitString("" if composed else "x" * whole)
        qapp.sendEvent(here, event)
        assert len(here.text()) == (0 if composed else min(whole, here.room()))
        assert all(len(text) <= here.room() for text in seen)


@pytest.mark.parametrize("letter", [*"\u202e\u202a\u2066\u2069\ufeff\ufffc\x00\x1b\x9f"])
def test_what_nobody_can_see_is_left_out_of_what_an_input_method_brings(
    field: TextField, area: TextArea, qapp: QApplication, letter: str
) -> None:
    """The rule: no sign turns the words around it, and joiners of a script or an emoji stay."""
    for here in (field, area):
        event = QInputMethodEvent("", [])
        event.setCommitString(f"a{letter}\u200db\u200c")
        qapp.sendEvent(here, event)
        assert here.text() == "a\u200db\u200c"


def test_a_word_that_is_replaced_stays_replaced(field: TextField, qapp: QApplication) -> None:
    field.setText("abc")
    event = QInputMethodEvent("", [])
    event.setCommitString("x" * 99, -2, 2)
    qapp.sendEvent(field, event)
    assert field.text() == "a" + "x" * 7


def test_wiping_a_field_leaves_nothing_to_undo(field: TextField) -> None:
    QTest.keyClicks(field, "SECRET")
    field.wipe()
    field.undo()
    assert field.text() == ""
    assert not field.isUndoAvailable()


def test_wiping_an_area_leaves_nothing_to_undo(area: TextArea) -> None:
    QTest.keyClicks(area, "secret")
    area.wipe()
    area.undo()
    assert area.text() == ""
    assert not area.document().isUndoAvailable()


def test_no_native_menu_and_no_drops(field: TextField, area: TextArea) -> None:
    for writable in (field, area):
        assert writable.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
        assert not writable.acceptDrops()


def test_a_field_is_no_longer_than_allowed(field: TextField) -> None:
    QTest.keyClicks(field, "123456789012")
    assert field.text() == "12345678"
    field.type_text("9")
    assert field.text() == "12345678"


def test_an_area_keeps_what_was_there_before_the_end(area: TextArea) -> None:
    QTest.keyClicks(area, "0123456789ab")
    assert area.text() == "0123456789"
    area.setPlainText("x" * 40)
    assert len(area.text()) == 10


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_that_finds_no_room_is_never_laid_out(area: TextArea, key: Qt.Key) -> None:
    """The rule: a full area costs a key nothing; what was put in and taken out again stood for seconds."""
    area.setPlainText("0123456789")
    laid_out: list[int] = []
    area.document().contentsChange.connect(lambda *_: laid_out.append(1))
    QTest.keyClick(area, key)
    assert (area.text(), laid_out) == ("0123456789", [])


def test_a_full_area_can_be_erased_and_written_over(area: TextArea) -> None:
    area.setPlainText("0123456789")
    area.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(area, Qt.Key.Key_Backspace)
    assert area.text() == "012345678"
    area.setPlainText("0123456789")
    area.selectAll()
    QTest.keyClicks(area, "a")
    assert area.text() == "a"


@pytest.mark.parametrize(("language", "capital"), [("tr", "İ"), ("en", "I")])
def test_capitals_are_those_of_the_language(qtbot: QtBot, look: Look, language: str, capital: str) -> None:
    field = TextField(look, upper=True)
    qtbot.addWidget(field)
    field.setLocale(QLocale(language))
    field.type_text("i")
    QTest.keyClicks(field, "ix")
    assert field.text() == capital * 2 + "X"


def test_typing_in_the_middle_stays_there(qtbot: QtBot, look: Look) -> None:
    field = TextField(look, upper=True)
    qtbot.addWidget(field)
    field.setText("AC")
    field.setCursorPosition(1)
    QTest.keyClicks(field, "b")
    assert (field.text(), field.cursorPosition()) == ("ABC", 2)


def test_the_edge_says_where_one_writes(qtbot: QtBot, field: TextField, look: Look) -> None:
    with qtbot.waitActive(field):
        field.show()
    field.clearFocus()
    assert look.theme.edge in colours(picture(field), 1)
    field.setFocus()
    assert look.theme.brand in colours(picture(field), 1)


def test_the_counter_follows(area: TextArea) -> None:
    empty = picture(area)
    area.setPlainText("  ")
    corner = area.rect().adjusted(area.width() // 2, area.height() // 2, 0, 0)
    assert picture(area).copy(corner) != empty.copy(corner)


def test_the_note_keeps_clear_of_the_words_in_both_directions(field: TextField) -> None:
    before = field.textMargins()
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = field.textMargins()
    assert (before.left(), before.right()) == (after.right(), after.left())
    assert after.left() > after.right()


def test_return_on_the_screen_is_return(field: TextField, area: TextArea) -> None:
    seen: list[bool] = []
    field.returnPressed.connect(lambda: seen.append(True))
    field.enter()
    assert seen == [True]
    area.type_text("a")
    area.enter()
    area.type_text("b")
    area.erase()
    assert area.text() == "a\n"
