"""The program that hears the keys: it stands still now and then, and its timer is late after that."""

from collections.abc import Iterable
from typing import NamedTuple

from kiosk.input.scanner import CATCH_UP_MS, LATE_MS, LONG_CATCH_UP_MS, SLACK_MS
from kiosk.input.wedge import Wedge
from tests.input.keyboard import Heard, Press, events


class Standstill(NamedTuple):
    """From when until when nothing runs."""

    since: float
    until: float


class Program:
    """As `Scanner`, on a clock of its own: a timer that is late waits for the keys that are on their way."""

    def __init__(self, wedge: Wedge, heard: Heard, standstills: Iterable[Standstill] = ()) -> None:
        self._wedge, self._heard = wedge, heard
        self._standstills = tuple(standstills)
        self._due: float | None = None
        self._catching_up = False

    def hear(self, presses: list[Press], *, writing: bool, then: float = 4000.0) -> None:
        """Every event when the program comes to it; the timer comes first where both wait."""
        for at, _, sign, press in events(presses):
            now = self._runs_at(at)
            self._pass(now)
            if sign == "+":
                answer = self._wedge.press(press.key(), (sign, press), writing=writing)
            else:
                answer = self._wedge.release(at, press.key().switch, (sign, press))
            self._heard.tell(answer.outcomes)
            if not answer.held:
                self._heard.typed.append((sign, press))
            self._wait(now)
        self._pass(at + then)

    def _runs_at(self, at: float) -> float:
        for still in self._standstills:
            if still.since <= at < still.until:
                at = still.until
        return at

    def _wait(self, now: float) -> None:
        due = self._wedge.due
        self._due = None if due is None else max(now, due) + SLACK_MS
        self._catching_up = False

    def _pass(self, until: float) -> None:
        while self._due is not None and self._due <= until:
            due, now = self._due, self._runs_at(self._due)
            if now > until:
                return
            late = now - due > LATE_MS
            if late or not self._catching_up:
                self._catching_up = True
                self._due = now + (LONG_CATCH_UP_MS if late else CATCH_UP_MS)
            else:
                self._heard.tell(self._wedge.tick(now))
                self._wait(now)
