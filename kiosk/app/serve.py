"""Serves shoppers: the program in the window, from its first session until staff leaves."""

import asyncio
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.app.after_a_bug import Safety
from kiosk.app.looks import Looks
from kiosk.app.program import Program, compose
from kiosk.app.second_display import beside
from kiosk.checkout.take_to import take_to
from kiosk.demo.process import StoreProcess
from kiosk.flow.keepsake import Keepsake
from kiosk.journal.journal import Journal
from kiosk.journey import journey
from kiosk.recovery import power_cut
from kiosk.recovery.keeper import Keeper
from kiosk.recovery.left import left
from kiosk.recovery.memory import supervised_memory
from kiosk.recovery.under_way import UnderWay
from kiosk.runtime import log
from kiosk.runtime.exit_codes import CRASHED, LEFT
from kiosk.runtime.signals import Signals
from kiosk.runtime.systemd import READY, STOPPING, notify
from kiosk.runtime.uncaught import Mishaps
from kiosk.settings.model import Settings
from kiosk.ui.shell.window import Window
from kiosk.ui.trouble.safe_screen import SafeScreen

if TYPE_CHECKING:
    from kiosk.attract.attract import Attract


@dataclass(frozen=True)
class Opening:
    """A kiosk that is ready to serve, with a store of its own or without."""

    settings: Settings
    store: StoreProcess | None
    second: bool = False
    journal: Journal | None = None
    demo: bool = False

    async def serve(self, window: Window, step: str | None) -> int:
        """Puts the shell into the window and stays until staff leaves."""
        left, crashed, mishaps = asyncio.Event(), asyncio.Event(), Mishaps()
        mishaps.listen(asyncio.get_running_loop())
        signals = Signals(left.set)
        window.closed.connect(left.set)
        program = compose(self.settings, journal=self.journal, stand=self._stand())
        program.door.left.connect(left.set)
        keeper, kept = self._keeper(program)
        window.lift(program.shell)
        safety = self._safety(mishaps, window, program)
        for end in (left, crashed):
            safety.gave_up.connect(end.set)
        second = beside(program, self.settings, windowed=self.second)
        program.begin(kept, asks=self.settings.profile != "cashier")
        notify(READY)
        log.note("began", profile=self.settings.profile)
        attract = self._attract(program)
        if step and kept is None and not await _taken_to(program, step):
            left.set()
        await left.wait()
        if not crashed.is_set():
            notify(STOPPING)
        signals.stop()
        await _end(program, attract, keeper)
        log.note("ended", profile=self.settings.profile)
        if second:
            second.close()
        mishaps.rest()
        return CRASHED if crashed.is_set() else LEFT

    def _keeper(self, program: Program) -> tuple[Keeper | None, Keepsake | None]:
        """What is kept for after a crash, and what was kept before this start; None for either."""
        memory, shop = supervised_memory(), self.settings.shop
        steps = journey(self.settings.steps_there)
        interrupted = program.checkout.journal.interrupted
        kept = left(memory, shop.url, lambda: power_cut.found(interrupted, steps, shop.account))
        if kept:
            program.shell.begin_as(kept.language, easier=kept.easier)
        if memory is None:
            return None, kept
        program.pictures.beware(UnderWay(memory.file))
        keeper = Keeper(memory, program.checkout, shop.url, lambda: program.shell.easier)
        keeper.begin(kept)
        return keeper, kept

    def _safety(self, mishaps: Mishaps, window: Window, program: Program) -> Safety:
        """What brings the kiosk back after a bug."""
        looks, checkout = Looks(self.settings), program.checkout
        return Safety(
            mishaps,
            window,
            lambda place: SafeScreen(looks(window.size()), checkout.kiosk.payment, place),
            program.begin_anew,
        )

    def _attract(self, program: Program) -> "Attract | None":
        """The attract loop of a stand. Only with a store of its own, because it orders."""
        if self.settings.profile != "demo" or self.store is None:
            return None
        from kiosk.attract.attract import attract  # noqa: PLC0415 - on a stand only

        return attract(program, self.settings)

    def _stand(self) -> str:
        """Where the pages of a demo's store are, for whoever scans it from this screen; it marks a demo."""
        if self.store:
            return self.store.addresses.stand_url
        return self.settings.shop.url if self.demo else ""

    def close(self) -> None:
        """Ends the store."""
        if self.store:
            self.store.stop()


async def _taken_to(program: Program, step: str) -> bool:
    """Whether `--step` was reached; else a sentence says that it was not."""
    reached = await take_to(program.checkout, step)
    if not reached:
        sys.stderr.write(f"kiosk: --step {step}: was not reached. The store did not lead there.\n")
    return reached


async def _end(program: Program, attract: "Attract | None", keeper: Keeper | None) -> None:
    if attract:
        await attract.end()
    if keeper:
        keeper.end()
    await program.end()
