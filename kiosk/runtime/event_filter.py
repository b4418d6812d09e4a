"""The one filter in front of the whole program: asks each listener about the events it wants."""

from enum import IntEnum
from typing import Protocol, TypeGuard
from weakref import ReferenceType, ref

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from shiboken6 import isValid


class Turn(IntEnum):
    """Who is asked first. Of one turn, whoever came last is asked first."""

    IDLE = 1
    """Keeps no event: what another one keeps is a sign of life too."""
    PLAY = 2
    """A kiosk that shows itself, or a session once more: what a hand does is for the player."""
    CORNER = 3
    """Keeps no event."""
    SCANNER = 4
    """What it holds back and types later is asked about again, and then the armour hears of it."""
    ARMOUR = 5


class Listener(Protocol):
    """A QObject that is asked about every event of its types, whoever the event is for."""

    turn: Turn
    wanted: frozenset[QEvent.Type]

    def hear(self, watched: QObject, event: QEvent) -> bool:
        """Whether it keeps the event: nobody after it is asked, and the event goes no further."""


class EventFilter(QObject):
    """Of one application, on it for as long as anybody listens. It keeps nobody alive.

    A listener may go while another is asked, and is asked no more. One that came waits for the next event.
    """

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._listeners: tuple[ReferenceType[Listener], ...] = ()
        self._asked: dict[QEvent.Type, tuple[ReferenceType[Listener], ...]] = {}

    def add(self, listener: Listener) -> None:
        """Asks it from the next event on; once, however often it is added."""
        if any(one() is listener for one in self._listeners):
            return
        if not self._listeners:
            self._app.installEventFilter(self)
        self._keep((ref(listener, self._forget), *self._listeners))

    def remove(self, listener: Listener) -> None:
        """Asks it no more."""
        rest = tuple(one for one in self._listeners if one() is not listener)
        if rest != self._listeners:
            self._keep(rest)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        for one in self._asked.get(event.type(), ()):
            listener = one()
            if one in self._listeners and _lives(listener) and listener.hear(watched, event):
                return True
        return False

    def _forget(self, gone: ReferenceType[Listener]) -> None:
        self._keep(tuple(one for one in self._listeners if one is not gone))

    def _keep(self, listeners: tuple[ReferenceType[Listener], ...]) -> None:
        self._listeners = listeners
        there = [(found, one) for one in listeners if (found := one()) is not None]
        there.sort(key=lambda pair: pair[0].turn)
        kinds = {kind for listener, _ in there for kind in listener.wanted}
        self._asked = {
            kind: tuple(one for listener, one in there if kind in listener.wanted) for kind in kinds
        }
        if not listeners:
            self._app.removeEventFilter(self)


def hear_all(listener: Listener) -> None:
    """From now on it is asked, in its turn."""
    app = QCoreApplication.instance()
    if app:
        (_of(app) or EventFilter(app)).add(listener)


def hear_nothing(listener: Listener) -> None:
    """No more. A filter that outlives its program ends in a crash."""
    app = QCoreApplication.instance()
    there = _of(app) if app else None
    if there:
        there.remove(listener)


def _of(app: QCoreApplication) -> EventFilter | None:
    return app.findChild(EventFilter, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _lives(listener: Listener | None) -> TypeGuard[Listener]:
    """Qt may have deleted what Python still knows."""
    return listener is not None and isValid(listener)
