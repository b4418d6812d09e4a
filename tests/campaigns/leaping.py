"""A loop whose clock can be put forward: what waits for a deadline need not wait."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class LeapingLoop(asyncio.SelectorEventLoop):
    """Sockets are real and quick; time passes by itself, and by leaps."""

    def __init__(self) -> None:
        super().__init__()
        self._ahead = 0.0

    def time(self) -> float:
        """The loop's clock, with all its leaps."""
        return super().time() + self._ahead

    def leap(self, seconds: float) -> None:
        """So much later, at once."""
        self._ahead += seconds


async def leap(seconds: float) -> None:
    """As `asyncio.sleep`, without waiting: what is due before runs first."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, LeapingLoop)
    loop.leap(seconds)
    for _ in range(4):
        await asyncio.sleep(0)


def run(program: Coroutine[Any, Any, T]) -> T:
    """Runs it to its end on a leaping loop."""
    with asyncio.Runner(loop_factory=LeapingLoop) as runner:
        return runner.run(program)
