"""What comes after the first frame: settings, the store, and the shell in the window."""

import asyncio
import gc
import sys
from argparse import Namespace
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from kiosk.api.client import warm_up
from kiosk.app.after_a_bug import Safety
from kiosk.app.looks import Looks
from kiosk.app.needs import answering_store, usable
from kiosk.app.program import Program, compose
from kiosk.app.second_display import beside
from kiosk.checkout.take_to import take_to
from kiosk.demo.no_store import NoStore
from kiosk.demo.process import StoreProcess
from kiosk.flow.keepsake import Keepsake
from kiosk.journal.journal import Journal
from kiosk.journal.open_journal import kept
from kiosk.journey import journey
from kiosk.recovery import power_cut
from kiosk.recovery.keeper import Keeper, found
from kiosk.recovery.memory import supervised_memory
from kiosk.runtime import log
from kiosk.runtime.exit_codes import CRASHED, LEFT
from kiosk.runtime.signals import Signals
from kiosk.runtime.systemd import READY, STOPPING, notify
from kiosk.runtime.uncaught import Mishaps
from kiosk.settings.errors import WrongSetting
from kiosk.settings.model import Settings
from kiosk.ui.shell.window import Window
from kiosk.ui.trouble.safe_screen import SafeScreen

if TYPE_CHECKING:
    from kiosk.attract.attract import Attract


@dataclass(frozen=True)
class Opening:
    """A kiosk that may begin, with its own store or without."""

    settings: Settings
    store: StoreProcess | None
    second: bool = False
    journal: Journal | None = None

    async def serve(self, window: Window, step: str | None) -> int:
        """Puts the shell into the window and stays until staff leaves."""
        left, crashed, mishaps = asyncio.Event(), asyncio.Event(), Mishaps()
        mishaps.listen(asyncio.get_running_loop())
        signals = Signals(left.set)
        window.closed.connect(left.set)
        program = compose(self.settings, journal=self.journal)
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
        if step and kept is None and not await take_to(program.checkout, step):
            sys.stderr.write(f"kiosk: --step {step}: was not reached. The store did not lead there.\n")
            left.set()
        await left.wait()
        if not crashed.is_set():
            notify(STOPPING)
        signals.stop()
        if attract:
            await attract.end()
        if keeper:
            keeper.end()
        await program.end()
        log.note("ended", profile=self.settings.profile)
        if second:
            second.close()
        mishaps.rest()
        return CRASHED if crashed.is_set() else LEFT

    def _keeper(self, program: Program) -> tuple[Keeper | None, Keepsake | None]:
        """What outlives a crash, where somebody holds it, and what is known of who was there."""
        memory, shop = supervised_memory(), self.settings.shop
        kept = (found(memory, shop.url) if memory else None) or power_cut.found(
            program.checkout.journal.interrupted, journey(self.settings.steps_there), shop.account
        )
        if kept:
            program.shell.begin_as(kept.language, easier=kept.easier)
        if memory is None:
            return None, kept
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
        """What plays on a stand's screen: with a store of its own only, because it orders."""
        if self.settings.profile != "demo" or self.store is None:
            return None
        from kiosk.attract.attract import attract  # noqa: PLC0415 - on a stand only

        return attract(program, self.settings)

    def close(self) -> None:
        """Ends the store."""
        if self.store:
            self.store.stop()


def prepare(options: Namespace) -> Opening | str:
    """Settings checked, the store answering; or, in a sentence, why that cannot be."""
    try:
        settings, store = answering_store(options, usable(options, options.settings))
    except (WrongSetting, NoStore) as error:
        return str(error)
    _warm_up(settings)
    return Opening(settings, store, options.second, _journal(options, store))


def _journal(options: Namespace, store: StoreProcess | None) -> Journal | None:
    """None where it ends with the program: the orders of a store in the box do, too."""
    if options.journal or not store:
        return kept(options.journal)
    return None


def _warm_up(settings: Settings) -> None:
    """What would each be a freeze on the thread that paints: first client, first code, first garbage."""
    warm_up(settings.shop.url)
    for needed_later in ("kiosk.ui.widgets.codes.lean_qrcode", "zxingcpp"):
        import_module(needed_later)
    gc.freeze()
