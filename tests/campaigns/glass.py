"""A whole kiosk for a campaign: the real program at its glass, the real store in a process of its own."""

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias
from unittest.mock import patch

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kiosk.app.program import Program, compose
from kiosk.checkout.checkout import Checkout
from kiosk.checkout.desk import outcome
from kiosk.checkout.take_to import at_rest
from kiosk.demo.process import StoreProcess
from kiosk.flow.state import Kiosk
from kiosk.journal.journal import Journal
from kiosk.journal.open_journal import FILE, KEY
from kiosk.runtime.garbage import tidy_thoroughly
from kiosk.runtime.log import said
from kiosk.settings.demo import DEMO, demo
from kiosk.settings.model import Settings
from kiosk.settings.wiring import house
from kiosk.ui.shell.button_row import ButtonRow
from kiosk.ui.shell.shell import Shell
from kiosk.walk.hands import Hands
from kiosk.walk.outside import Town
from tests.conftest import Loop

SIZE = (1280, 800)
POLL_S = 0.05
LONGEST_S = 4 * 3600.0


@dataclass
class Glass:
    """What a campaign works with."""

    program: Program
    town: Town

    def __post_init__(self) -> None:
        self.hands = Hands(self.shell, lambda: self.kiosk)

    @property
    def shell(self) -> Shell:
        return self.program.shell

    @property
    def checkout(self) -> Checkout:
        return self.program.checkout

    @property
    def kiosk(self) -> Kiosk:
        return self.checkout.kiosk

    async def rest(self) -> Kiosk:
        """Waits until no request is under way. The snapshot."""
        await at_rest(self.checkout)
        return self.kiosk

    async def rest_between(self) -> None:
        """Until the last shopper is cleared up after and the shop is open to the next; no garbage is left."""
        await self.checkout._clearing.ended()
        await self.checkout._tried_to_open.wait()
        while self.checkout._tasks._running:
            await asyncio.wait(self.checkout._tasks._running)
        # Else it depends on the time passed whether the first screen is there already.
        self.shell._make_ahead()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        await asyncio.sleep(0)
        tidy_thoroughly()


Story: TypeAlias = Callable[[Glass], Awaitable[None]]


def stand(url: str) -> Settings:
    """What a demo has, with every step a shopper alone can take, in English and without motion."""
    still = replace(DEMO.screen, motion=False, languages=("en", "tr"))
    steps = ("note", "gift_box", "bags", "coupons", "loyalty", "rewards", "campaigns")
    return demo(url, replace(DEMO, screen=still, steps=steps, payment=replace(DEMO.payment, poll_s=POLL_S)))


@asynccontextmanager
async def glass(settings: Settings, journal: Journal | None = None) -> AsyncIterator[Glass]:
    """The program, begun; ended when the story is."""
    program = compose(settings, rules=replace(house(settings), sms_again_s=0.0), journal=journal)
    program.shell.resize(*SIZE)
    program.shell.show()
    program.begin()
    try:
        yield Glass(program, Town(settings.shop.url))
    finally:
        await program.end()
        program.shell.close()
        program.shell.deleteLater()


def play(story: Story) -> list[str]:
    """Plays a story at a glass of its own; the bugs that reached the except hook meanwhile, by name."""
    store = StoreProcess.spawn()
    loop = Loop(application())
    bugs: list[str] = []
    with in_a_hurry(), patch.object(sys, "excepthook", lambda _kind, bug, _at: bugs.append(said(bug))):
        try:
            loop.run(_played(story, store.url()), LONGEST_S)
        finally:
            bugs += [f"left running: {task}" for task in loop.close()]
            store.stop()
    return bugs


@contextmanager
def in_a_hurry() -> Iterator[None]:
    """Fingers need no pause, nor does a look at what became of a request."""
    with patch.object(ButtonRow, "pause_ms", 0), patch.object(outcome, "pause_s", lambda _: 0.0):
        yield


def application() -> QApplication:
    """The one there is, else a new one."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication([])


async def _played(story: Story, url: str) -> None:
    with TemporaryDirectory() as scratch:
        async with glass(stand(url), _kept_in(Path(scratch))) as opened:
            await story(opened)


def _kept_in(folder: Path) -> Journal:
    """As on a real device: rows in memory would count as the kiosk's."""
    return Journal(folder / FILE, folder / KEY, ThreadPoolExecutor(max_workers=1))
