"""A loop whose clock leaps to the next timer, so that two minutes of silence take no time."""

import asyncio
from selectors import SelectorKey, SelectSelector


class Stuck(RuntimeError):
    """A task waits, and no timer or event is left to wake it."""


class VirtualLoop(asyncio.SelectorEventLoop):
    """No file is ever ready on it: all that is waited for is a timer or in the process."""

    def __init__(self) -> None:
        self.now = 1000.0
        super().__init__(_Timers(self))

    def time(self) -> float:
        return self.now


class _Timers(SelectSelector):
    """Asked by asyncio to sleep so long: moves the clock instead."""

    def __init__(self, loop: VirtualLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[tuple[SelectorKey, int]]:
        if timeout is None:
            raise Stuck
        self._loop.now += max(0.0, timeout)
        return []
