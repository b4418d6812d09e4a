"""The one event filter of the application: asks each listener about the events it wants."""

from enum import IntEnum
from typing import Protocol, TypeGuard
from weakref import ReferenceType, ref

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from shiboken6 import isValid


class Turn(IntEnum):
    """The order of listeners. Within a turn the latest is asked first."""

    IDLE = 1
    """Keeps no event. Asked first, because an event that another keeps is a sign of life too."""
    PLAY = 2
    """An attract loop or a replay: touches and keys are for the player."""
    CORNER = 3
    """Keeps no event."""
    SCANNER = 4
    """It holds keys back; when it replays them, the armour is asked about them."""
    ARMOUR = 5


class Listener(Protocol):
    """A QObject that is asked about every event of its types, for any receiver."""

    turn: Turn
    wanted: frozenset[QEvent.Type]

    def hear(self, watched: QObject, event: QEvent) -> bool:
        """Whether it keeps the event. Then no other listener is asked and no receiver gets it."""


class EventFilter(QObject):
    """Installed while there are listeners. It holds them by weak references.

    A listener that is removed during an event is not asked; one that is added waits for the next event.
    """

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._listeners: tuple[ReferenceType[Listener], ...] = ()
        self._asked: dict[QEvent.Type, tuple[ReferenceType[Listener], ...]] = {}

    def add(self, listener: Listener) -> None:
        """Adds it from the next event on. Adding it twice is the same as once."""
        if any(one() is listener for one in self._listeners):
            return
        if not self._listeners:
            self._app.installEventFilter(self)
        self._keep((ref(listener, self._forget), *self._listeners))

    def remove(self, listener: Listener) -> None:
        """Removes it."""
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
    """Adds a listener to the application's filter."""
    app = QCoreApplication.instance()
    if app:
        (_of(app) or EventFilter(app)).add(listener)


def hear_nothing(listener: Listener) -> None:
    """Removes a listener. A filter that outlives its program crashes it."""
    app = QCoreApplication.instance()
    there = _of(app) if app else None
    if there:
        there.remove(listener)


def _of(app: QCoreApplication) -> EventFilter | None:
    return app.findChild(EventFilter, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _lives(listener: Listener | None) -> TypeGuard[Listener]:
    """Whether Qt still has the object that Python holds."""
    return listener is not None and isValid(listener)
