"""Welcome: what begins a visit, and what does not."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
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
