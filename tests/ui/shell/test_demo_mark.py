"""The mark of a demo and its invitation: where they stand, and what they say."""

from unittest.mock import Mock

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.shell.demo_mark import DemoMark, Invitation
from kiosk.ui.theme.look import Look
from tests.ui.widgets.pixels import at, colours

GOLD_INK = "#17201c"
SIZES = [(1080, 1920), (1280, 800)]


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1080, 1920)
    QWidget(made).resize(1080, 1920)
    made.show()
    return made


@pytest.fixture
def opened() -> Mock:
    return Mock()


@pytest.fixture
def mark(host: QWidget, kiosk_look: Look, opened: Mock) -> DemoMark:
    made = DemoMark(host, opened, kiosk_look)
    made.show()
    return made


@pytest.fixture
def invitation(host: QWidget) -> Invitation:
    return Invitation(host)


def test_the_mark_says_what_it_is(mark: DemoMark) -> None:
    assert mark.text() == "Demo"
    assert mark.accessibleName() == "Demo: nothing is sold here"


def test_the_mark_opens_what_it_leads_to(mark: DemoMark, opened: Mock) -> None:
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton)
    opened.assert_called_once()
    assert mark.focusPolicy() is Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize("size", SIZES)
def test_the_mark_stays_in_the_middle_of_the_edge(
    mark: DemoMark, host: QWidget, size: tuple[int, int]
) -> None:
    host.resize(*size)
    assert mark.y() == 0
    assert abs(mark.geometry().center().x() - size[0] // 2) <= 1


def test_the_mark_is_over_what_was_there_and_comes_back_over_what_came_since(
    mark: DemoMark, host: QWidget
) -> None:
    assert host.childAt(mark.geometry().center()) is mark
    late = QWidget(host)
    late.resize(host.size())
    late.show()
    host.resize(1000, 1900)
    assert host.childAt(mark.geometry().center()) is mark


def test_the_mark_has_room_for_its_word_and_for_a_finger(mark: DemoMark, kiosk_look: Look) -> None:
    words = mark.fontMetrics().horizontalAdvance("Demo")
    assert mark.size() == mark.sizeHint()
    assert mark.height() == kiosk_look.touch
    assert mark.width() >= max(words + kiosk_look.px(24), kiosk_look.touch)
    mark.setText("A demo in which nothing is sold")
    assert mark.sizeHint().width() > 2 * kiosk_look.touch


def test_the_mark_is_a_word_on_gold_at_the_edge(mark: DemoMark, kiosk_look: Look) -> None:
    image = mark.grab().toImage()
    gold = kiosk_look.colour("gold").name()
    high = kiosk_look.either(48, 32)
    assert at(image, QPoint(mark.width() // 2, 0)) == gold
    assert at(image, QPoint(2, high // 2)) == gold
    assert {gold, GOLD_INK} <= colours(image.copy(0, 0, mark.width(), high))
    assert gold not in colours(image.copy(0, high + 1, mark.width(), mark.height() - high - 1))


@pytest.mark.parametrize("event", [QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show])
def test_neither_takes_an_event_of_its_host(
    mark: DemoMark, invitation: Invitation, host: QWidget, event: QEvent.Type
) -> None:
    assert not mark.eventFilter(host, QEvent(event))
    assert not invitation.eventFilter(host, QEvent(event))


def test_the_invitation_says_what_to_do_and_takes_no_touch(invitation: Invitation, host: QWidget) -> None:
    assert invitation.isVisible()
    assert invitation.accessibleName() == "Touch the screen to try it yourself"
    assert host.childAt(invitation.geometry().center()) is not invitation
    assert invitation.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


@pytest.mark.parametrize(
    ("size", "place"),
    [((1080, 1920), QRect(32, 1814, 1016, 92)), ((1280, 800), QRect(28, 734, 784, 56))],
)
def test_the_invitation_lies_along_the_lower_edge_beside_the_summary(
    invitation: Invitation, host: QWidget, size: tuple[int, int], place: QRect
) -> None:
    host.resize(*size)
    assert invitation.geometry() == place


@pytest.mark.parametrize("event", [QEvent.Type.Resize, QEvent.Type.LayoutRequest])
def test_the_invitation_comes_back_over_what_came_since(
    invitation: Invitation, host: QWidget, event: QEvent.Type
) -> None:
    QWidget(host)
    invitation.setGeometry(0, 0, 10, 10)
    QApplication.sendEvent(host, QEvent(event))
    assert host.children()[-1] is invitation
    assert invitation.width() > 10


def test_the_invitation_is_words_on_gold(invitation: Invitation) -> None:
    image = invitation.grab().toImage()
    gold = Look.for_screen((1080, 1920)).colour("gold").name()
    assert {gold, GOLD_INK} <= colours(image)
    assert at(image, QPoint(invitation.width() // 2, 1)) == gold
