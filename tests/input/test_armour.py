"""The filter on real windows: what a shopper's hands try, and what comes of it."""

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QShortcut,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.input.armour import Armour
from kiosk.input.scanner import Scanner
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.field import TextArea, TextField
from kiosk.ui.widgets.text.label import Label

CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
SECRET = "somebody's own"


class Place(NamedTuple):
    window: QWidget
    field: TextField
    area: TextArea


@pytest.fixture
def armour(qapp: QApplication) -> Iterator[Armour]:
    worn = Armour(rail=False)
    worn.put_on()
    yield worn
    worn.take_off()


@pytest.fixture
def place(qtbot: QtBot, armour: Armour) -> Place:
    look = Look.for_screen((1080, 1920), motion=False)
    window, field, area = QWidget(), TextField(look), TextArea(look, 200)
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(area)
    window.resize(600, 600)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    field.setFocus()
    return Place(window, field, area)


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[None]:
    QGuiApplication.clipboard().setText(SECRET)
    yield
    QGuiApplication.clipboard().clear()


@pytest.mark.usefixtures("clipboard")
def test_nothing_goes_through_the_clipboard(place: Place) -> None:
    for written in (place.field, place.area):
        written.setFocus()
        written.type_text("mine")
        for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V):
            QTest.keyClick(place.window.windowHandle(), key, CONTROL)
        assert written.text() == "mine"
    assert QGuiApplication.clipboard().text() == SECRET


def test_nothing_is_brought_back(place: Place) -> None:
    QTest.keyClicks(place.field, "mine")
    QTest.keyClick(place.window.windowHandle(), Qt.Key.Key_Backspace)
    QTest.keyClick(place.window.windowHandle(), Qt.Key.Key_Z, CONTROL)
    assert place.field.text() == "min"


def test_a_shortcut_that_is_not_on_the_list_is_none(place: Place) -> None:
    fired: list[str] = []
    for keys in ("Ctrl+Shift+S", "Ctrl+Q", "Alt+F4"):
        QShortcut(QKeySequence(keys), place.window).activated.connect(lambda keys=keys: fired.append(keys))
    window = place.window.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_Q, CONTROL)
    QTest.keyClick(window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert fired == ["Ctrl+Shift+S"]


def test_only_the_left_button_presses(place: Place) -> None:
    heard: list[QEvent.Type] = []
    place.window.mousePressEvent = lambda event: heard.append(event.type())  # type: ignore[method-assign]
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton):
        QTest.mouseClick(place.window, button, pos=QPoint(2, 2))
    assert not heard
    QTest.mouseClick(place.window, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert heard


def test_no_menu_opens(place: Place) -> None:
    place.field.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
    QCoreApplication.sendEvent(place.field, asked)
    assert QApplication.activePopupWidget() is None


def test_nothing_is_dropped(place: Place) -> None:
    place.field.setAcceptDrops(True)
    brought = QMimeData()
    brought.setText("dropped")
    brought.setUrls([QUrl.fromLocalFile("/etc/passwd")])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(9, 9), copy, brought, left, NONE)
    QCoreApplication.sendEvent(place.field, enter)
    assert not enter.isAccepted()
    QCoreApplication.sendEvent(place.field, QDropEvent(QPointF(9, 9), copy, brought, left, NONE))
    assert place.field.text() == ""


def test_nothing_is_selected_by_hand(place: Place) -> None:
    for written in (place.field, place.area.viewport()):
        QTest.keyClicks(place.field, "some words")
        place.area.setPlainText("some words")
        QTest.mouseClick(written, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
        QTest.mouseDClick(written, Qt.MouseButton.LeftButton)
        _drag(written)
        assert not place.field.hasSelectedText()
        assert not place.area.textCursor().hasSelection()


def test_a_scan_still_has_its_separators(place: Place) -> None:
    scanner, heard = Scanner(), list[str]()
    scanner.scanned.connect(heard.append)
    scanner.listen()
    window = place.window.windowHandle()
    for key, modifiers, text in (
        (Qt.Key.Key_8, NONE, "8"),
        (Qt.Key.Key_6, NONE, "6"),
        (Qt.Key.Key_BracketRight, CONTROL, "\x1d"),
        (Qt.Key.Key_9, NONE, "9"),
        (Qt.Key.Key_9, NONE, "9"),
        (Qt.Key.Key_Return, NONE, "\r"),
    ):
        QCoreApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))
    scanner.stop()
    assert place.field.text() in ("", "8699"), "a separator is never written"
    assert len(heard) <= 1


@pytest.mark.parametrize("words", ["<b>bold</b>", '<a href="file:///etc/passwd">here</a>'])
def test_markup_is_shown_as_words(
    qtbot: QtBot, armour: Armour, caplog: pytest.LogCaptureFixture, words: str
) -> None:
    label = QLabel(words)
    label.setOpenExternalLinks(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
    qtbot.addWidget(label)
    label.show()
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert not label.openExternalLinks()
    assert label.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
    assert [record.getMessage() for record in caplog.records] == ["made plain: QLabel"]
    caplog.clear()


def test_an_editor_of_markup_is_made_plain(
    qtbot: QtBot, armour: Armour, caplog: pytest.LogCaptureFixture
) -> None:
    editor = QTextEdit("<b>bold</b>")
    qtbot.addWidget(editor)
    editor.show()
    assert editor.isReadOnly()
    assert not editor.textCursor().charFormat().font().bold()
    assert [record.getMessage() for record in caplog.records] == ["made plain: QTextEdit"]
    caplog.clear()


def test_our_own_words_are_plain_already(qtbot: QtBot, armour: Armour) -> None:
    label = Label(Look.for_screen((1080, 1920)), Role.LEAD, "<b>bold</b>")
    qtbot.addWidget(label)
    label.show()
    assert label.text() == "<b>bold</b>"


def _drag(widget: QWidget) -> None:
    for kind, x, buttons in (
        (QEvent.Type.MouseButtonPress, 20.0, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseMove, 90.0, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, 90.0, Qt.MouseButton.NoButton),
    ):
        at = QPointF(x, 20)
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        QCoreApplication.sendEvent(
            widget, QMouseEvent(kind, at, widget.mapToGlobal(at), button, buttons, NONE)
        )
