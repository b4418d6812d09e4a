"""Keeps what a restart needs to go on after a crash. Wiped when the shopper leaves."""

from collections.abc import Callable
from time import monotonic

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer

from kiosk.checkout.checkout import Checkout
from kiosk.flow.keepsake import Keepsake
from kiosk.flow.state import Kiosk
from kiosk.recovery.memory import Memory

EACH_MS = 1000
"""How often the session's cookies are compared: an answer may change them alone."""
STEADY_S = 60.0
"""A program that runs this long did not crash of what was kept."""


class Keeper(QObject):
    """Writes each change."""

    def __init__(
        self,
        memory: Memory,
        checkout: Checkout,
        shop: str,
        easier: Callable[[], bool],
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """`easier` tells the view that the shopper has chosen."""
        super().__init__()
        self._memory, self._checkout, self._shop, self._easier = memory, checkout, shop, easier
        self._clock = clock
        self._begun_at, self._tries = clock(), 0
        self._epoch = checkout.kiosk.epoch
        self._last: Keepsake | None = None
        self._timer = QTimer(self, interval=EACH_MS)
        self._timer.timeout.connect(lambda: self._keep(checkout.kiosk))

    def begin(self, kept: Keepsake | None) -> None:
        """Begins to keep. `kept` counts as tried once more."""
        if kept is None:
            self._memory.wipe()
        else:
            self._tries = kept.tries + 1
            self._write(kept)
        self._checkout.changed.connect(self._keep)
        self._timer.start()

    def end(self) -> None:
        """Wipes the memory, because the program ends without a crash."""
        self._timer.stop()
        self._checkout.changed.disconnect(self._keep)
        self._memory.wipe()

    def _keep(self, kiosk: Kiosk) -> None:
        if kiosk.epoch != self._epoch:
            self._epoch, self._tries, self._last = kiosk.epoch, 0, None
            self._memory.wipe()
        kept = self._checkout.kept()
        if kept:
            self._write(replace(kept, shop=self._shop, easier=self._easier()))

    def _write(self, kept: Keepsake) -> None:
        steady = self._clock() - self._begun_at >= STEADY_S
        kept = replace(kept, tries=0 if steady else self._tries)
        if kept != self._last:
            self._last = kept
            self._memory.write(msgspec.json.encode(kept))
