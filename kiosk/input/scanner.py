"""A scanner that types like a keyboard: its keys are told from a person's and reach no field."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

from kiosk.input.focus import is_private, is_writing
from kiosk.input.scanner_keys import Sort, sort, switch
from kiosk.input.wedge import GAP_IN_A_FIELD_S, GAP_S, Burst, Scan, Verdict, joined, over, repeated, verdict
from kiosk.runtime.event_filter import Turn, hear_all, hear_nothing


class Scanner(QObject):
    """Holds keys back until they are known: a scan is emitted, typing is replayed in its order.

    It watches windows, which see each key once and before any widget. Replayed keys go to the widget.
    """

    scanned = Signal(str)

    turn = Turn.SCANNER
    wanted = frozenset(
        {
            QEvent.Type.KeyPress,
            QEvent.Type.KeyRelease,
            QEvent.Type.MouseButtonPress,
            QEvent.Type.TouchBegin,
        }
    )

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._burst: Burst | None = None
        self._held: list[QKeyEvent] = []
        self._held_switches: set[int] = set()
        self._swallowed: set[int] = set()
        self._last: Scan | None = None
        self._silence = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._silence.timeout.connect(self._fell_silent)

    def listen(self) -> None:
        """Begins: a scan is heard on every screen, with any focus."""
        hear_all(self)

    def stop(self) -> None:
        """Ends, and replays the keys that are held."""
        hear_nothing(self)
        self._replay()

    def forget(self) -> None:
        """Drops the last scan and the keys that are held: they are a shopper's who left."""
        self._swallow()
        self._last = None

    def hear(self, watched: QObject, event: QEvent) -> bool:
        """Whether a key is held back."""
        if not isinstance(watched, QWindow):
            return False
        match event.type():
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                return self._pressed(event)
            case QEvent.Type.KeyRelease if isinstance(event, QKeyEvent):
                return self._released(event)
            case _:
                self._replay()
                return False

    def _pressed(self, event: QKeyEvent) -> bool:
        if is_private():
            self._swallow()
            return False
        if self._burst and over(self._burst, self._clock(), _gap()):
            self._fell_silent()
        match sort(event):
            case Sort.MODIFIER:
                return False
            # A space presses a button at once; only inside of a burst it may be part of a code.
            case Sort.CHARACTER if self._burst or event.text() != " ":
                return self._hold(event)
            case Sort.CONTROL if self._burst:
                return self._hold(event)
            case Sort.END if self._burst and verdict(self._burst) is not Verdict.TYPED:
                return self._end(event)
            case _:
                self._replay()
                return False

    def _released(self, event: QKeyEvent) -> bool:
        if switch(event) in self._swallowed:
            self._swallowed.discard(switch(event))
            return True
        held = switch(event) in self._held_switches
        if held:
            self._keep(event)
        return held

    def _hold(self, event: QKeyEvent) -> bool:
        self._burst = joined(self._burst, event.text(), self._clock())
        self._keep(event)
        if self._burst.endless:
            self._let_go()
        self._silence.start(round(_gap() * 1000))
        return True

    def _keep(self, event: QKeyEvent) -> None:
        # A copy that Python deletes; what `clone` returns is never deleted.
        self._held.append(QKeyEvent(event))
        self._held_switches.add(switch(event))

    def _end(self, event: QKeyEvent) -> bool:
        self._swallowed.add(switch(event))
        self._judge()
        return True

    def _fell_silent(self) -> None:
        if is_writing():
            self._replay()
        else:
            self._judge()

    def _judge(self) -> None:
        burst = self._burst
        match verdict(burst) if burst else Verdict.TYPED:
            case Verdict.SCAN if burst:
                self._swallow()
                self._tell(Scan(burst.text, self._clock()))
            case Verdict.NO_CODE:
                self._swallow()
            case _:
                self._replay()

    def _tell(self, scan: Scan) -> None:
        before, self._last = self._last, scan
        if not repeated(scan, before):
            self.scanned.emit(scan.code)

    def _swallow(self) -> None:
        self._let_go()
        self._forget()

    def _let_go(self) -> None:
        """Of what is held; the burst goes on."""
        for key in self._taken():
            if key.type() is QEvent.Type.KeyPress:
                self._swallowed.add(switch(key))
            else:
                self._swallowed.discard(switch(key))

    def _replay(self) -> None:
        """Sends the held keys to the focus; a private field does not get keys typed before it."""
        if is_private():
            self._swallow()
        for key in self._forget():
            target = QApplication.focusWidget() or QApplication.activeWindow()
            if target:
                QCoreApplication.sendEvent(target, key)

    def _forget(self) -> list[QKeyEvent]:
        self._silence.stop()
        self._burst = None
        return self._taken()

    def _taken(self) -> list[QKeyEvent]:
        held, self._held = self._held, []
        self._held_switches.clear()
        return held


def _gap() -> float:
    return GAP_IN_A_FIELD_S if is_writing() else GAP_S
