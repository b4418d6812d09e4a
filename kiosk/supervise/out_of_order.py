"""The out-of-order screen as a child process."""

import selectors
import signal
from collections.abc import Callable, Sequence
from time import monotonic

from kiosk.supervise.child import Child
from kiosk.supervise.log import log

STEADY_S = 2.0
"""A display that let the screen stand this long lets it stand again."""


class OutOfOrderChild:
    """At most one screen. One that ends by itself is shown again if it had stood for `STEADY_S`."""

    def __init__(
        self, command: Callable[[str, str], Sequence[str]], selector: selectors.BaseSelector
    ) -> None:
        """`command` takes the code and the sentence for staff. `selector` calls its keys' data."""
        self._command, self._selector = command, selector
        self._child: Child | None = None
        self._shows, self._shown_at = ("", ""), 0.0
        self._wanted = False

    def show(self, code: str, why: str) -> None:
        """Shows this code and sentence; a screen that shows them already stays."""
        self._wanted = True
        if self._child and self._shows == (code, why):
            return
        before, self._shows, self._shown_at = self._child, (code, why), monotonic()
        self._child = Child.start(self._command(code, why), {})
        self._selector.register(self._child, selectors.EVENT_READ, self._ended)
        if before:
            self._end(before)

    def hide(self) -> None:
        """Ends the screen, if there is one."""
        self._wanted = False
        child, self._child = self._child, None
        if child:
            self._end(child)

    def _end(self, child: Child) -> None:
        self._selector.unregister(child)
        child.send(signal.SIGKILL)
        child.status()

    def _ended(self) -> None:
        """Without a display the screen ends at once: then the next start of the kiosk shows it again."""
        child, self._child = self._child, None
        if child:
            self._selector.unregister(child)
            log(f"the out-of-order screen ended with {child.status()}")
        if self._wanted and monotonic() - self._shown_at > STEADY_S:
            self.show(*self._shows)
