"""A top-level window that knows when each of its frames has been handed to the screen."""

import asyncio
from time import perf_counter

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedLayout, QWidget


class Framed(QWidget):
    """Holds one widget from edge to edge; `painted_at` is on `perf_counter`."""

    painted_at = 0.0

    def __init__(self, size: tuple[int, int], child: QWidget | None = None) -> None:
        super().__init__()
        self.resize(*size)
        if child:
            QStackedLayout(self).addWidget(child)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest:
            self.painted_at = perf_counter()
        return handled

    async def frame_after(self, since: float) -> float:
        """Waits on the loop for a frame later than `since`; the milliseconds from then to it."""
        while self.painted_at <= since:  # noqa: ASYNC110 - nothing may lie between frame and time
            await asyncio.sleep(0)
        return (self.painted_at - since) * 1000


async def empty_window_ms(size: tuple[int, int], samples: int) -> list[float]:
    """The floor: from asking an empty window for a frame to having it."""
    window, found = Framed(size), []
    window.show()
    for _ in range(samples + 1):
        since = perf_counter()
        window.update()
        found.append(await window.frame_after(since))
    window.close()
    return found[1:]
