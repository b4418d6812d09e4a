"""An untouched screen asks, counts and gives up; any touch or key brings it back."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.input.scanner import Scanner
from kiosk.ui.shell.idle import IdleWatch, seconds, until_next

LONG = 3600.0


@pytest.fixture
def idle(qtbot: QtBot) -> Iterator[IdleWatch]:
    made = IdleWatch()
    yield made
    made.rest()


@pytest.fixture
def glass(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitActive(widget)
    return widget


def heard(idle: IdleWatch) -> list[object]:
    told: list[object] = []
    idle.asked.connect(lambda: told.append("asked"))
    idle.counted.connect(told.append)
    idle.back.connect(lambda: told.append("back"))
    idle.gone.connect(lambda: told.append("gone"))
    return told


def test_it_asks_counts_and_gives_up(idle: IdleWatch, qtbot: QtBot) -> None:
    told = heard(idle)
    idle.watch(0.01, 0.05)
    qtbot.waitUntil(lambda: told == ["asked", 1, "gone"])


def test_it_counts_down_by_the_second(idle: IdleWatch, qtbot: QtBot) -> None:
    told = heard(idle)
    idle.watch(0.01, 2.05)
    qtbot.waitUntil(lambda: told == ["asked", 3, 2])


def test_it_gives_up_once(idle: IdleWatch, qtbot: QtBot) -> None:
    told = heard(idle)
    with qtbot.waitSignal(idle.gone):
        idle.watch(0.0, 0.0)
    assert told == ["asked", "gone"]
    QTest.keyClick(QWidget(), Qt.Key.Key_A)
    assert told == ["asked", "gone"]


def _touch(glass: QWidget) -> None:
    finger = QTest.createTouchDevice()
    QTest.touchEvent(glass, finger).press(0, QPoint(5, 5), glass).commit()


@pytest.mark.parametrize(
    "sign",
    [
        _touch,
        lambda glass: QTest.mouseClick(glass, Qt.MouseButton.LeftButton),
        lambda glass: QTest.mouseMove(glass.windowHandle(), QPoint(7, 7)),
        lambda glass: QTest.keyClick(glass.windowHandle(), Qt.Key.Key_A),
        lambda glass: QTest.keyClick(glass, Qt.Key.Key_Tab),
    ],
    ids=["touch", "press", "move", "key at the window", "key at a widget"],
)
def test_any_sign_of_life_brings_it_back(
    sign: Callable[[QWidget], None], idle: IdleWatch, glass: QWidget, qtbot: QtBot
) -> None:
    told = heard(idle)
    with qtbot.waitSignal(idle.counted):
        idle.watch(0.01, LONG)
    sign(glass)
    assert told[:3] == ["asked", 3600, "back"]


def test_after_coming_back_it_waits_and_asks_again(idle: IdleWatch, glass: QWidget, qtbot: QtBot) -> None:
    told = heard(idle)
    with qtbot.waitSignal(idle.counted):
        idle.watch(0.01, LONG)
    QTest.keyClick(glass, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: told == ["asked", 3600, "back", "asked", 3600])


def test_at_rest_it_asks_nothing(idle: IdleWatch, glass: QWidget, qtbot: QtBot) -> None:
    told = heard(idle)
    with qtbot.waitSignal(idle.counted):
        idle.watch(0.01, LONG)
    idle.rest()
    QTest.keyClick(glass, Qt.Key.Key_A)
    assert told == ["asked", 3600]


def test_whoever_is_asked_may_put_it_to_rest(idle: IdleWatch, qtbot: QtBot) -> None:
    told = heard(idle)
    idle.asked.connect(idle.rest)
    with qtbot.waitSignal(idle.asked):
        idle.watch(0.0, LONG)
    assert told == ["asked"]


def test_a_key_that_a_scan_swallows_is_a_sign_of_life(idle: IdleWatch, glass: QWidget, qtbot: QtBot) -> None:
    scanner = Scanner()
    scanner.listen()
    told = heard(idle)
    with qtbot.waitSignal(idle.counted):
        idle.watch(0.01, LONG)
    QTest.keyClick(glass.windowHandle(), Qt.Key.Key_A)
    scanner.stop()
    assert told == ["asked", 3600, "back"]


def test_the_count_follows_a_clock_that_stood_still_with_the_machine(qtbot: QtBot) -> None:
    now = 1000.0
    idle = IdleWatch(clock=lambda: now)
    told = heard(idle)
    with qtbot.waitSignal(idle.counted):
        idle.watch(0.0, 1.005)
    now += 60
    qtbot.waitUntil(lambda: told == ["asked", 2, "gone"])


@pytest.mark.parametrize(
    ("left", "told", "until"), [(30.0, 30, 1.0), (29.5, 30, 0.5), (0.25, 1, 0.25), (1.0, 1, 1.0)]
)
def test_the_seconds_told_and_how_long_they_are_true(left: float, told: int, until: float) -> None:
    assert (seconds(left), until_next(left)) == (told, until)
