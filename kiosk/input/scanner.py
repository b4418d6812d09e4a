"""A scanner that types like a keyboard: its keys are told from a person's and reach nothing else."""

from collections.abc import Callable, Iterable
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

from kiosk.input.arrival import Arrival, arrival
from kiosk.input.focus import is_private, is_writing
from kiosk.input.key_times import KeyTimes
from kiosk.input.outcomes import KeyAnswer, Outcome, Typed
from kiosk.input.reading import AUTO
from kiosk.input.scanner_keys import key_of, switch
from kiosk.input.wedge import GAP_MS, Wedge
from kiosk.runtime.event_filter import Turn, hear_all, hear_nothing

SLACK_MS = 10.0
"""A key's event may be so much later than the key."""
CATCH_UP_MS = 5.0
"""The keys that wait are heard first: whoever held the timer up held them up, too."""
LATE_MS = 25.0
"""A timer that is later than this was held up for long, and keys may still be on their way."""
LONG_CATCH_UP_MS = 50.0


class Scanner(QObject):
    """Holds keys back until they are known: a scan is emitted, typing is given to the focus in its order.

    It watches windows, which see each key once and before any widget. Keys given back go to the widget.
    """

    scanned = Signal(str)
    """A code was read whole."""
    arrived = Signal(object)
    """An `Arrival`: a code, or keys of a scanner that are none."""

    turn = Turn.SCANNER
    wanted = frozenset(
        {
            QEvent.Type.KeyPress,
            QEvent.Type.KeyRelease,
            QEvent.Type.MouseButtonPress,
            QEvent.Type.TouchBegin,
        }
    )

    def __init__(
        self,
        gap_ms: float = GAP_MS,
        layout: str = AUTO,
        parent: QObject | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """`gap_ms` and `layout` are the settings."""
        super().__init__(parent)
        self._layout, self._clock = layout, clock
        self._wedge, self._times = Wedge(gap_ms), KeyTimes(clock)
        self._last: Arrival | None = None
        self._due_at = 0.0
        self._catching_up = False
        self._waiting = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._waiting.timeout.connect(self._waited)

    def listen(self) -> None:
        """Begins: a scan is heard on every screen, with any focus."""
        hear_all(self)

    def stop(self) -> None:
        """Ends, and gives back the keys that are held."""
        hear_nothing(self)
        self._tell(self._wedge.give_back())
        self._waiting.stop()

    def forget(self) -> None:
        """Drops the last scan and the keys that are held: they are a shopper's who left."""
        self._wedge.drop()
        self._last = None

    def hear(self, watched: QObject, event: QEvent) -> bool:
        """Whether a key is held back."""
        if not isinstance(watched, QWindow):
            return False
        match event.type():
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                return self._answered(self._pressed(event))
            case QEvent.Type.KeyRelease if isinstance(event, QKeyEvent):
                at = self._times.of(event.timestamp())
                return self._answered(self._wedge.release(at, switch(event), QKeyEvent(event)))
            case _:
                self._tell(self._wedge.touched())
                return False

    def _pressed(self, event: QKeyEvent) -> KeyAnswer:
        at = self._times.of(event.timestamp())
        if is_private():
            self._wedge.drop()
            return KeyAnswer(held=False)
        # A copy that Python deletes; what `clone` returns is never deleted.
        return self._wedge.press(key_of(event, at), QKeyEvent(event), writing=is_writing())

    def _answered(self, answer: KeyAnswer) -> bool:
        self._tell(answer.outcomes)
        self._wait()
        return answer.held

    def _wait(self) -> None:
        due = self._wedge.due
        if due is None:
            self._waiting.stop()
        else:
            self._catching_up = False
            self._wait_for(max(0.0, due - self._times.now) + SLACK_MS + self._times.behind)

    def _wait_for(self, ms: float) -> None:
        self._due_at = self._clock() * 1000 + ms
        self._waiting.start(round(ms))

    def _waited(self) -> None:
        """A silence counts only once all keys that wait are heard."""
        late = self._clock() * 1000 - self._due_at > LATE_MS
        if late or not self._catching_up:
            self._catching_up = True
            self._wait_for(LONG_CATCH_UP_MS if late else CATCH_UP_MS)
            return
        self._tell(self._wedge.tick(self._times.now))
        self._wait()

    def _tell(self, outcomes: Iterable[Outcome]) -> None:
        for outcome in outcomes:
            if isinstance(outcome, Typed):
                _give(outcome.events)
            else:
                self._arrived(arrival(outcome, self._layout))

    def _arrived(self, came: Arrival) -> None:
        before, self._last = self._last, came
        if came.repeats(before):
            return
        self.arrived.emit(came)
        if came.why is None:
            self.scanned.emit(came.reading.code)


def _give(events: Iterable[object]) -> None:
    """Sends keys to the focus; a private field does not get keys typed before it."""
    for event in events:
        target = QApplication.focusWidget() or QApplication.activeWindow()
        if target and isinstance(event, QKeyEvent) and not is_private():
            QCoreApplication.sendEvent(target, event)
