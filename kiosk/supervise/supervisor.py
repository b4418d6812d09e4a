"""The process side of the supervisor: waits for messages, ends and signals, and does what the rules say."""

import os
import selectors
import signal
import socket
from collections.abc import Callable, Sequence
from time import monotonic

from kiosk.runtime.systemd import ALIVE, NAME, READY, STATUS, STOPPING, notify
from kiosk.supervise import rules
from kiosk.supervise.child import Child
from kiosk.supervise.limits import Limits
from kiosk.supervise.log import log
from kiosk.supervise.notify_socket import Notification, NotifySocket
from kiosk.supervise.out_of_order import OutOfOrderChild
from kiosk.supervise.rules import Do, Phase, State, Step

_SIGNALS = (signal.SIGTERM, signal.SIGINT)


class Supervisor:
    """`kiosk` is the command to keep running, `screen` makes the one of the out-of-order screen."""

    def __init__(
        self, kiosk: Sequence[str], screen: Callable[[str, str], Sequence[str]], limits: Limits
    ) -> None:
        """`screen` takes the code for staff and the last status that the kiosk notified."""
        self._command, self._limits = kiosk, limits
        self._state = State(due_at=monotonic())
        self._socket = NotifySocket()
        self._near, self._far = socket.socketpair()
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._socket, selectors.EVENT_READ, self._hear)
        self._selector.register(self._near, selectors.EVENT_READ, self._signalled)
        self._kiosk: Child | None = None
        self._screen = OutOfOrderChild(screen, self._selector)
        self._kept: tuple[str, int] | None = None
        self._said = ""
        self._left: int | None = None

    def run(self) -> int:
        """Runs until staff leaves or a signal ends it. Returns 0."""
        self._listen()
        while self._left is None:
            for key, _events in self._selector.select(self._wait_s()):
                key.data()
            self._do(rules.ticked(self._state, monotonic(), self._limits))
        self._close()
        return self._left

    def _wait_s(self) -> float | None:
        due = self._state.due_at
        return None if due is None else max(0.0, due - monotonic())

    def _do(self, step: Step) -> None:
        self._state, todo = step
        for one in todo:
            self._carry_out(one)

    def _carry_out(self, one: Do) -> None:
        match one:
            case Do.START:
                self._start()
            case Do.ABORT:
                log("no sign of life: aborting it")
                self._send(signal.SIGABRT)
            case Do.KILL:
                self._send(signal.SIGKILL)
            case Do.END:
                self._send(signal.SIGTERM)
            case Do.SHOW:
                self._screen.show(self._state.code, self._said)
            case Do.HIDE:
                log("in order again")
                self._screen.hide()
            case Do.LEAVE:
                self._left = 0

    def _send(self, number: signal.Signals) -> None:
        if self._kiosk:
            self._kiosk.send(number)

    def _start(self) -> None:
        watched = {
            "NOTIFY_SOCKET": self._socket.address,
            "WATCHDOG_USEC": str(round(self._limits.silence_s * 1_000_000)),
            "PYTHONFAULTHANDLER": "1",
        }
        self._said = ""
        self._kiosk = Child.start(self._command, watched, self._kept)
        self._selector.register(self._kiosk, selectors.EVENT_READ, self._ended)
        log(f"started, process {self._kiosk.pid}")

    def _hear(self) -> None:
        for message in self._socket.receive(self._kiosk.pid if self._kiosk else 0):
            self._take(message)

    def _take(self, message: Notification) -> None:
        if message.file is not None:
            self._keep(message, message.file)
        self._said = self._said if message.status is None else message.status
        now = monotonic()
        for line in message.lines:
            match line:
                case _ if line == ALIVE:
                    self._do(rules.heard(self._state, now, self._limits))
                case _ if line == READY:
                    log("ready")
                    self._do(rules.ready(self._state, now, self._limits))
                    notify(READY)
                case _ if line == STOPPING:
                    self._do(rules.stopping(self._state, now, self._limits))

    def _keep(self, message: Notification, file: int) -> None:
        if self._kept:
            os.close(self._kept[1])
        name = next((line.removeprefix(NAME) for line in message.lines if line.startswith(NAME)), "stored")
        self._kept = name, file

    def _ended(self) -> None:
        assert self._kiosk is not None  # noqa: S101 - only a child that was started ends
        self._selector.unregister(self._kiosk)
        # Reads the messages that it sent before it ended.
        self._hear()
        kiosk, self._kiosk = self._kiosk, None
        self._do(rules.exited(self._state, kiosk.status(), monotonic(), self._limits))
        log(self._how_it_ended())

    def _how_it_ended(self) -> str:
        if self._state.leaving:
            return "left"
        what = rules.name_of(self._state.code)
        pause = max(0.0, (self._state.due_at or 0.0) - monotonic())
        where = "out of order, " if self._state.shown else ""
        return f"ended ({what}); {where}starting again in {pause:.0f} s"

    def _listen(self) -> None:
        for end in (self._near, self._far):
            end.settimeout(0)
        signal.set_wakeup_fd(self._far.fileno())
        for number in _SIGNALS:
            signal.signal(number, lambda *_: None)

    def _signalled(self) -> None:
        self._near.recv(64)
        if self._state.phase is not Phase.ENDING:
            log("told to end")
            notify(STOPPING, f"{STATUS}told to end")
        self._do(rules.told_to_end(self._state, monotonic(), self._limits))

    def _close(self) -> None:
        self._screen.hide()
        signal.set_wakeup_fd(-1)
        self._selector.close()
        for closed in (self._socket, self._near, self._far):
            closed.close()
        if self._kept:
            os.close(self._kept[1])
