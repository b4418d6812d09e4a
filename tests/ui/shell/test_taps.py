"""A tap too many reaches nothing that nobody has seen yet; every other tap is heard."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.shell import button_row
from kiosk.ui.shell.button_row import PAUSE_MS, ButtonRow
from kiosk.ui.shell.debounce import FINGER_MM, Debounce
from tests.ui.shell.desk import GLASS, STEPS, Desk, opened

LEFT = Qt.MouseButton.LeftButton
LONG_MS = 60_000
FINGER_PX = 50
SPOT = QPointF(500, 1700)


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("after_ms", "away_px", "heard"),
    [
        (0, 0, False),
        (100, 0, False),
        (299, 0, False),
        (300, 0, True),
        (100, FINGER_PX, False),
        (100, FINGER_PX + 1, True),
        (0, 600, True),
        (5000, 0, True),
    ],
)
def test_a_press_is_heard_elsewhere_or_later(after_ms: int, away_px: int, heard: bool) -> None:
    clock = Clock()
    debounce = Debounce(FINGER_PX, clock)
    debounce.begin(SPOT, 300)
    clock.now += after_ms / 1000
    assert debounce.drops(SPOT - QPointF(away_px, 0)) is not heard


@pytest.mark.parametrize("every_ms", [40, 100, 250])
def test_quick_taps_on_one_spot_answer_nothing_until_they_pause(every_ms: int) -> None:
    clock = Clock()
    debounce = Debounce(FINGER_PX, clock)
    debounce.begin(SPOT, 300)
    for _ in range(25):
        clock.now += every_ms / 1000
        assert debounce.drops(SPOT)
    assert debounce.dropped == 25
    clock.now += 0.3
    assert not debounce.drops(SPOT)


def test_a_question_that_no_tap_brought_is_answered_at_once() -> None:
    debounce = Debounce(FINGER_PX, Clock())
    debounce.begin(None, 300)
    assert not debounce.drops(SPOT)


def test_the_pause_is_longer_than_between_two_taps_of_a_double_one() -> None:
    assert 250 <= PAUSE_MS <= 300
    assert 12 <= FINGER_MM <= 20


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return opened(qtbot, GLASS, "kiosk")


def row_of(desk: Desk, pause_ms: int, monkeypatch: pytest.MonkeyPatch) -> ButtonRow:
    row = desk.shell.findChild(ButtonRow)
    assert isinstance(row, ButtonRow)
    monkeypatch.setattr(row, "pause_ms", pause_ms)
    return row


def heard_of(row: ButtonRow, name: str) -> list[str]:
    heard: list[str] = []
    getattr(row, name).connect(lambda: heard.append(name))
    return heard


def taps(button: button_row.RowButton, at: QPoint | None = None) -> None:
    """A tap, and a double one."""
    spot = at or button.rect().center()
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(button, LEFT, none, spot)
    QTest.mouseDClick(button, LEFT, none, spot)
    QTest.mouseRelease(button, LEFT, none, spot)


@pytest.mark.parametrize("name", ["main", "back"])
def test_a_new_question_is_not_answered_by_the_tap_that_brought_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    row = row_of(desk, LONG_MS, monkeypatch)
    button = getattr(row, f"{name}_button")
    QTest.mouseClick(button, LEFT)
    desk.show(step=STEPS[1])
    heard = heard_of(row, name)
    assert not row.hears
    taps(button)
    assert not heard


def test_another_button_hears_at_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    row = row_of(desk, LONG_MS, monkeypatch)
    QTest.mouseClick(row.main_button, LEFT)
    desk.show(step=STEPS[1])
    heard = heard_of(row, "back")
    QTest.mouseClick(row.back_button, LEFT)
    assert heard == ["back"]


def test_the_same_button_hears_at_once_a_finger_further(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    row = row_of(desk, LONG_MS, monkeypatch)
    middle, none = row.main_button.rect().center(), Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(row.main_button, LEFT, none, middle)
    desk.show(step=STEPS[1])
    heard = heard_of(row, "main")
    QTest.mouseClick(row.main_button, LEFT, none, middle + QPoint(desk.finger + 1, 0))
    assert heard == ["main"]


def test_a_tap_on_the_screen_that_brought_it_counts_too(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    row = row_of(desk, LONG_MS, monkeypatch)
    at = row.main_button.mapTo(desk.shell, row.main_button.rect().center())
    row.main_button.hide()
    QTest.mouseClick(desk.shell.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    desk.show(step=STEPS[1])
    heard = heard_of(row, "main")
    taps(row.main_button)
    assert not heard


@pytest.mark.parametrize("keyed", [True, False])
def test_a_key_makes_the_next_tap_heard(desk: Desk, monkeypatch: pytest.MonkeyPatch, keyed: bool) -> None:
    row = row_of(desk, LONG_MS, monkeypatch)
    QTest.mouseClick(row.main_button, LEFT)
    if keyed:
        desk.press(Qt.Key.Key_Shift)
    desk.show(step=STEPS[1])
    assert row.hears is keyed


def test_keys_go_on_as_fast_as_they_come(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    row = row_of(desk, LONG_MS, monkeypatch)
    QTest.mouseClick(row.back_button, LEFT)
    desk.verbs.reset_mock()
    desk.show(step=STEPS[1])
    desk.press(Qt.Key.Key_Escape)
    desk.verbs.back.assert_called_once_with()


def test_it_hears_again(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    row = row_of(desk, 1, monkeypatch)
    QTest.mouseClick(row.back_button, LEFT)
    desk.verbs.reset_mock()
    desk.show(step=STEPS[1])
    qtbot.waitUntil(lambda: row.hears)
    QTest.mouseClick(row.back_button, LEFT)
    desk.verbs.back.assert_called_once_with()


def test_a_press_that_is_dropped_twice_is_seen(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    row = row_of(desk, LONG_MS, monkeypatch)
    QTest.mouseClick(row.main_button, LEFT)
    desk.show(step=STEPS[1])
    rings = []
    for _ in range(2):
        QTest.mouseClick(row.main_button, LEFT)
        rings.append(row.main_button.ringed)
    row.main_button._ringing.timeout.emit()
    assert [*rings, row.main_button.ringed] == [False, True, False]


def test_the_same_question_goes_on_hearing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    row = row_of(desk, LONG_MS, monkeypatch)
    QTest.mouseClick(row.main_button, LEFT)
    desk.show(step=STEPS[0], changed=frozenset({"note"}))
    assert row.hears


def test_a_finger_that_is_down_while_the_question_changes_presses_nothing(desk: Desk) -> None:
    row = desk.shell.findChild(ButtonRow)
    assert isinstance(row, ButtonRow)
    desk.show(step=STEPS[1])
    QTest.mousePress(row.back_button, LEFT)
    desk.show(step=STEPS[2])
    QTest.mouseRelease(row.back_button, LEFT)
    desk.verbs.back.assert_not_called()
