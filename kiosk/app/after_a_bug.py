"""After a bug: covers the window with the safe screen, clears up behind it, and goes on to Welcome."""

from collections import deque
from collections.abc import Callable
from time import monotonic
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.runtime import log
from kiosk.runtime.uncaught import Mishaps
from kiosk.ui.trouble.safe_screen import SafeScreen

MOST = 3
WITHIN_S = 60.0
"""`MOST` safe screens within this time end the program: only a new start can help."""


class Glass(Protocol):
    """The window that the safe screen covers."""

    def cover(self, over: QWidget) -> None:
        """Shows `over` instead of everything else."""

    def uncover(self) -> None:
        """Shows what was there before."""


class Safety(QObject):
    """Shows one safe screen at a time. Bugs behind it are logged only."""

    gave_up = Signal()

    def __init__(
        self,
        mishaps: Mishaps,
        glass: Glass,
        screen: Callable[[str], SafeScreen],
        recover: Callable[[], None],
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """`screen` takes a bug's type and place; `recover` removes all that is the shopper's."""
        super().__init__()
        self._mishaps, self._glass, self._make, self._recover = mishaps, glass, screen, recover
        self._clock = clock
        self._shown_at = deque[float](maxlen=MOST)
        self._screen: SafeScreen | None = None
        # Queued: the code in which the bug came up ends first.
        mishaps.happened.connect(self._happened, Qt.ConnectionType.QueuedConnection)

    def _happened(self, place: str) -> None:
        if self._screen is not None:
            return
        self._shown_at.append(self._clock())
        if len(self._shown_at) == MOST and self._shown_at[-1] - self._shown_at[0] < WITHIN_S:
            self.gave_up.emit()
            return
        log.note("safe screen")
        self._screen = self._make(place)
        self._screen.left.connect(self._go_on)
        self._glass.cover(self._screen)
        if not self._recovered():
            self.gave_up.emit()

    def _recovered(self) -> bool:
        """Whether recovering raised no bug. Bugs in slots do not raise here: they are counted."""
        before = self._mishaps.count
        try:
            self._recover()
        except Exception as error:  # noqa: BLE001 - any bug here needs a new start
            self._mishaps.tell(error)
        return self._mishaps.count == before

    def _go_on(self) -> None:
        self._screen = None
        self._glass.uncover()
