"""Welcome: what begins a visit, and what does not."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.flow.state import Kiosk
from kiosk.ui.screens.welcome import WelcomeScreen
from tests.ui.conftest import MakeStage, Show

OPEN, CLOSED = Kiosk(), Kiosk(online=False)
LEFT = Qt.MouseButton.LeftButton


def opened(stage: MakeStage, show: Show, kiosk: Kiosk = OPEN, **options: Any) -> Any:
    screen: Any = WelcomeScreen(stage(kiosk, **options))
    show(screen, kiosk)
    return screen


@pytest.mark.parametrize("portrait", [True, False])
def test_a_touch_anywhere_begins(stage: MakeStage, show: Show, portrait: bool) -> None:
    screen = opened(stage, show, portrait=portrait)
    QTest.mouseClick(screen.sentence, LEFT)
    screen.checkout.start.assert_called_once_with()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_begins(stage: MakeStage, show: Show, key: Qt.Key) -> None:
    screen = opened(stage, show)
    QTest.keyClick(screen, key)
    screen.checkout.start.assert_called_once_with()


def test_a_letter_does_not(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    QTest.keyClicks(screen, "x")
    screen.checkout.start.assert_not_called()


def test_a_language_is_chosen_without_beginning(stage: MakeStage, show: Show, qtbot: QtBot) -> None:
    screen = opened(stage, show)
    assert screen.languages["en"].isChecked()
    with qtbot.waitSignal(screen.language_chosen) as chosen:
        QTest.mouseClick(screen.languages["tr"], LEFT)
    assert chosen.args == ["tr"]
    assert not screen.languages["en"].isChecked()
    screen.checkout.start.assert_not_called()


def test_the_easier_view_is_asked_for_without_beginning(stage: MakeStage, show: Show, qtbot: QtBot) -> None:
    screen = opened(stage, show)
    with qtbot.waitSignal(screen.easier_toggled):
        QTest.mouseClick(screen.easier, LEFT)
    screen.checkout.start.assert_not_called()


def test_while_the_shop_is_away_it_says_so_and_waits(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, CLOSED)
    assert screen.accessibleName() == "Closed for the moment."
    QTest.mouseClick(screen.sentence, LEFT)
    QTest.keyClick(screen, Qt.Key.Key_Return)
    screen.checkout.start.assert_not_called()
    screen.present(OPEN)
    QTest.mouseClick(screen.sentence, LEFT)
    screen.checkout.start.assert_called_once_with()


@pytest.mark.parametrize(
    ("key", "repeated", "begins", "taken"),
    [
        (Qt.Key.Key_Return, False, True, True),
        (Qt.Key.Key_Return, True, False, False),
        (Qt.Key.Key_X, False, False, False),
    ],
)
def test_a_key_begins_once_and_others_are_left_to_the_window(
    stage: MakeStage, show: Show, key: Qt.Key, repeated: bool, begins: bool, taken: bool
) -> None:
    screen = opened(stage, show)
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", repeated)
    screen.keyPressEvent(event)
    assert screen.checkout.start.called is begins
    assert event.isAccepted() is taken


@pytest.mark.parametrize(("easier", "words"), [(False, "Easier view"), (True, "Usual view")])
def test_it_is_read_out_and_offers_the_other_view(
    stage: MakeStage, show: Show, easier: bool, words: str
) -> None:
    screen = opened(stage, show, easier=easier)
    assert screen.easier.text() == words
    assert screen.accessibleName() == "Pay here, skip the queue."
    assert screen.accessibleDescription() == "Scan your first item, or touch anywhere."
    assert screen.hasFocus()
    assert screen.buttons().main == ""
