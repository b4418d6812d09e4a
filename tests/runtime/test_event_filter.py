"""The one filter in front of the program: who is asked, in which order, and who no more."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from shiboken6 import delete

from kiosk.attract.attract import Attract
from kiosk.input.armour import Armour
from kiosk.input.scanner import Scanner
from kiosk.replay.window import ReplayWindow
from kiosk.runtime.event_filter import EventFilter, Turn, hear_all, hear_nothing
from kiosk.ui.shell.idle import IdleWatch
from kiosk.ui.staff.corner import Corner

WANTED, OTHER = QEvent.Type.LanguageChange, QEvent.Type.StyleChange
"""Plain ones: Qt reads more in a mouse's than a bare QEvent has."""

pytestmark = pytest.mark.usefixtures("qapp")


class Ear(QObject):
    """Notes what it is asked about."""

    def __init__(
        self,
        asked: list[str],
        name: str,
        turn: Turn,
        *,
        keeps: bool = False,
        meanwhile: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self._asked, self._name, self._keeps, self._meanwhile = asked, name, keeps, meanwhile
        self.turn, self.wanted = turn, frozenset({WANTED})

    def hear(self, _watched: QObject, event: QEvent) -> bool:
        self._asked.append(self._name)
        self._meanwhile()
        return self._keeps


class Target(QObject):
    """What an event is for."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[QEvent.Type] = []

    def event(self, event: QEvent) -> bool:
        self.got.append(event.type())
        return True


@pytest.fixture
def target() -> Target:
    return Target()


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def listen() -> Iterator[Callable[[Ear], Ear]]:
    """From now on it listens, until the test is over."""
    there: list[Ear] = []

    def begin(ear: Ear) -> Ear:
        there.append(ear)
        hear_all(ear)
        return ear

    yield begin
    for ear in there:
        hear_nothing(ear)


def send(target: Target, kind: QEvent.Type = WANTED) -> list[QEvent.Type]:
    QCoreApplication.sendEvent(target, QEvent(kind))
    return target.got


def test_they_are_asked_in_their_turn_whoever_came_first(
    listen: Callable[[Ear], Ear], asked: list[str], target: Target
) -> None:
    for turn in (Turn.ARMOUR, Turn.IDLE, Turn.SCANNER, Turn.PLAY, Turn.CORNER):
        listen(Ear(asked, turn.name, turn))
    assert send(target) == [WANTED]
    assert asked == ["IDLE", "PLAY", "CORNER", "SCANNER", "ARMOUR"]


@pytest.mark.parametrize(
    ("kind", "turn"),
    [
        (IdleWatch, Turn.IDLE),
        (Attract, Turn.PLAY),
        (ReplayWindow, Turn.PLAY),
        (Corner, Turn.CORNER),
        (Scanner, Turn.SCANNER),
        (Armour, Turn.ARMOUR),
    ],
)
def test_each_listener_has_its_turn(kind: type[Armour], turn: Turn) -> None:
    assert kind.turn is turn


def test_of_one_turn_the_last_that_came_is_asked_first(
    listen: Callable[[Ear], Ear], asked: list[str], target: Target
) -> None:
    for name in ("first", "second"):
        listen(Ear(asked, name, Turn.IDLE))
    send(target)
    assert asked == ["second", "first"]


def test_what_one_keeps_goes_no_further(
    listen: Callable[[Ear], Ear], asked: list[str], target: Target
) -> None:
    listen(Ear(asked, "armour", Turn.ARMOUR))
    listen(Ear(asked, "scanner", Turn.SCANNER, keeps=True))
    listen(Ear(asked, "idle", Turn.IDLE))
    assert send(target) == []
    assert asked == ["idle", "scanner"]


def test_nobody_is_asked_about_an_event_that_nobody_wants(
    listen: Callable[[Ear], Ear], asked: list[str], target: Target
) -> None:
    listen(Ear(asked, "idle", Turn.IDLE, keeps=True))
    assert send(target, OTHER) == [OTHER]
    assert asked == []


def test_whoever_goes_while_another_is_asked_is_asked_no_more(
    listen: Callable[[Ear], Ear], asked: list[str], target: Target
) -> None:
    later = listen(Ear(asked, "later", Turn.ARMOUR))
    listen(Ear(asked, "first", Turn.IDLE, meanwhile=lambda: hear_nothing(later)))
    assert send(target) == [WANTED]
    assert asked == ["first"]


def test_whoever_goes_while_it_is_asked_itself_keeps_the_event(
    listen: Callable[[Ear], Ear], asked: list[str], target: Target
) -> None:
    ear = listen(Ear(asked, "play", Turn.PLAY, keeps=True, meanwhile=lambda: hear_nothing(ear)))
    assert send(target) == []
    assert send(target) == [WANTED]
    assert asked == ["play"]


def test_whoever_comes_while_another_is_asked_waits_for_the_next_event(
    listen: Callable[[Ear], Ear], asked: list[str], target: Target
) -> None:
    new = Ear(asked, "new", Turn.ARMOUR)
    listen(Ear(asked, "first", Turn.IDLE, meanwhile=lambda: hear_all(new)))
    send(target)
    assert asked == ["first"]
    send(target)
    assert asked == ["first", "first", "new"]
    hear_nothing(new)


def test_nobody_is_asked_twice(listen: Callable[[Ear], Ear], asked: list[str], target: Target) -> None:
    listen(listen(Ear(asked, "once", Turn.IDLE)))
    send(target)
    assert asked == ["once"]


def test_what_qt_has_deleted_is_not_asked(
    listen: Callable[[Ear], Ear], asked: list[str], target: Target
) -> None:
    gone = listen(Ear(asked, "gone", Turn.IDLE))
    delete(gone)
    assert send(target) == [WANTED]
    assert asked == []


class Counted(EventFilter):
    """Notes what Qt brings it."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.seen: list[QEvent.Type] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen.append(event.type())
        return super().eventFilter(watched, event)


def test_the_filter_is_taken_off_with_the_last_listener(
    qapp: QCoreApplication, asked: list[str], target: Target
) -> None:
    counted, ears = Counted(qapp), [Ear(asked, name, Turn.IDLE) for name in ("one", "two")]
    for ear in ears:
        counted.add(ear)
    send(target)
    counted.remove(ears[0])
    send(target)
    assert counted.seen == [WANTED, WANTED]
    counted.remove(ears[1])
    send(target)
    assert counted.seen == [WANTED, WANTED]
    delete(counted)


def test_the_filter_is_taken_off_when_the_last_listener_is_forgotten(
    qapp: QCoreApplication, asked: list[str], target: Target
) -> None:
    counted = Counted(qapp)
    counted.add(Ear(asked, "nobody's", Turn.IDLE))
    send(target)
    assert counted.seen == []
    delete(counted)
