"""Buttons are pressed by touch and keys, once, and say so at once."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.icon_button import IconButton
from tests.ui.widgets.pixels import at, colours, picture

LEFT = Qt.MouseButton.LeftButton


def clicks_of(button: Button) -> list[bool]:
    seen: list[bool] = []
    button.clicked.connect(lambda: seen.append(True))
    return seen


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press(qtbot: QtBot, look: Look, key: Qt.Key) -> None:
    button = Button(look, "Continue")
    qtbot.addWidget(button)
    seen = clicks_of(button)
    QTest.keyClick(button, key)
    assert len(seen) == 1


def test_a_held_return_presses_once(qtbot: QtBot, look: Look) -> None:
    button = Button(look, "Continue")
    qtbot.addWidget(button)
    seen = clicks_of(button)
    for repeated in (False, True, True, True):
        event = QKeyEvent(
            QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", repeated
        )
        QApplication.sendEvent(button, event)
    assert len(seen) == 1


def test_it_sinks_while_it_is_down(qtbot: QtBot, look: Look) -> None:
    button = Button(look, "Continue")
    qtbot.addWidget(button)
    top = QPoint(button.sizeHint().width() // 2, 0)
    assert at(picture(button), top) == look.theme.brand
    QTest.mousePress(button, LEFT)
    down = button.grab().toImage()
    assert at(down, top) != look.theme.brand
    assert at(down, top + QPoint(0, look.px(4))) == look.colour("brand").darker(112).name()


def test_busy_is_deaf_and_turns_after_a_while(qtbot: QtBot, look: Look) -> None:
    button = Button(look, "Send", "arrow-right")
    qtbot.addWidget(button)
    seen = clicks_of(button)
    still = picture(button)
    button.set_busy(True)
    QTest.mouseClick(button, LEFT)
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert seen == []
    assert button.grab().toImage() == still
    button._patience.timeout.emit()
    assert button.grab().toImage() != still
    button.set_busy(False)
    QTest.mouseClick(button, LEFT)
    assert len(seen) == 1
    assert button.grab().toImage() == still


def test_the_ring_shows_for_keys_and_not_for_fingers(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    buttons = [Button(look, "", kind=ButtonKind.QUIET) for _ in range(2)]
    for button in buttons:
        layout.addWidget(button)
    with qtbot.waitActive(window):
        window.show()
    QTest.mouseClick(buttons[0], LEFT)
    assert ringed(buttons) == [False, False]
    QTest.keyClick(buttons[0], Qt.Key.Key_Tab)
    assert ringed(buttons) == [False, True]
    assert look.theme.ink in colours(buttons[1].grab().toImage())
    QTest.keyClick(buttons[1], Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert ringed(buttons) == [True, False]


def ringed(buttons: list[Button]) -> list[bool]:
    return [button.ringed for button in buttons]


def test_a_screen_reader_hears_a_button_with_its_words(qtbot: QtBot, look: Look) -> None:
    for button, name in (
        (Button(look, "Continue"), "Continue"),
        (IconButton(look, "x", "Remove"), "Remove"),
    ):
        qtbot.addWidget(button)
        heard = QAccessible.queryAccessibleInterface(button)
        assert heard.role() == QAccessible.Role.Button
        assert heard.text(QAccessible.Text.Name) == name


def test_words_that_do_not_fit_end_in_an_ellipsis(qtbot: QtBot, look: Look) -> None:
    short, long = (Button(look, text) for text in ("Send", "Send " * 60))
    for button in (short, long):
        qtbot.addWidget(button)
    size = (look.px(400), look.px(124))
    image = picture(long, size)
    middle = image.copy(0, look.radius, look.px(20), size[1] - 2 * look.radius)
    assert colours(middle) == {look.theme.brand}
    assert image != picture(short, size)


def test_the_icon_of_an_icon_button_is_in_its_middle(qtbot: QtBot, look: Look) -> None:
    button = IconButton(look, "x", "Close")
    qtbot.addWidget(button)
    image = picture(button)
    middle = image.copy(image.rect().adjusted(8, 8, -8, -8))
    ink = [
        (x, y)
        for x in range(middle.width())
        for y in range(middle.height())
        if middle.pixelColor(x, y).name() == look.theme.ink
    ]
    for axis, size in ((0, middle.width()), (1, middle.height())):
        places = [spot[axis] for spot in ink]
        assert min(places) + max(places) == pytest.approx(size - 1, abs=2)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("trailing", [True, False])
def test_the_icon_stands_where_it_is_read(
    qtbot: QtBot, look: Look, direction: Qt.LayoutDirection, trailing: bool
) -> None:
    button = Button(look, "Send", "tag", ButtonKind.QUIET, trailing)
    qtbot.addWidget(button)
    button.setLayoutDirection(direction)
    text, icon = button._laid_out(button.rect().toRectF())
    after = (icon.left() > text.left()) == (direction is Qt.LayoutDirection.LeftToRight)
    assert after == trailing
    assert not text.intersects(icon)


def test_long_words_take_two_lines_whole(qtbot: QtBot, kiosk_look: Look) -> None:
    """Two lines of smaller letters, nothing lost: the ellipsis would be the second line's end."""
    button = Button(kiosk_look, "Pay at the till and take the receipt with you")
    qtbot.addWidget(button)
    image = picture(button, (400, 124))
    rows = [
        kiosk_look.theme.brand_ink in colours(image.copy(60, y, 280, 1))
        for y in range(kiosk_look.radius // 2, 124 - kiosk_look.radius // 2)
    ]
    runs = sum(now and not before for before, now in pairwise([False, *rows]))
    assert runs >= 2


def test_a_chosen_pill_is_white_on_the_brand(qtbot: QtBot, look: Look) -> None:
    pill = Button(look, "Türkçe", kind=ButtonKind.PILL)
    pill.setCheckable(True)
    qtbot.addWidget(pill)
    spot = QPoint(pill.sizeHint().width() // 2, look.px(6))
    assert at(picture(pill), spot) != look.theme.brand_ink
    pill.setChecked(True)
    assert at(picture(pill), spot) == look.theme.brand_ink
