"""A case is a kiosk of its own with a monkey at it for some hundred events, and then the way home."""

import asyncio
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Self
from unittest.mock import patch

from msgspec.structs import replace
from PySide6.QtGui import QWindow

from kiosk.app import program as app
from kiosk.app.looks import Looks
from kiosk.app.program import Program, compose
from kiosk.checkout.take_to import take_to
from kiosk.demo.process import StoreProcess
from kiosk.runtime.garbage import tidy_thoroughly
from kiosk.settings.demo import DEMO, demo
from kiosk.settings.model import Settings, StaffSettings
from kiosk.settings.pin import written
from kiosk.staff.people import people
from kiosk.ui.shell.button_row import ButtonRow
from kiosk.ui.shell.window import Window
from kiosk.walk.plan import PLANS
from tests.campaigns.campaign import Cases, Report
from tests.campaigns.glass import application
from tests.campaigns.monkey import home
from tests.campaigns.monkey.ears import listening, of_loop
from tests.campaigns.monkey.paws import Paws
from tests.campaigns.monkey.rules import Ways, broken
from tests.campaigns.monkey.tricks import SIZES, Monkey, any_trick
from tests.conftest import Loop

LONG_FORM = 400
EVENTS = 500
LOOKED_AFTER_EACH = 10
ROUNDS = 0.4
"""Of all events so many have been seen to their end before the next one comes."""
FROZEN_S = 1.0
SCREENS = 15
_LONGEST_S = 4 * 3600.0
_UP_S = 10.0
_OVER = object()


@dataclass
class Played:
    """What was met and measured over all cases."""

    events: int = 0
    homes: int = 0
    seconds: float = 0.0
    longest_s: float = 0.0
    steps: set[str] = field(default_factory=set)


def monkey(cases: Cases, events: int = EVENTS) -> Report:
    """Plays them all, one after another."""
    report, played, heard = Report(), Played(), list[str]()
    loop = Loop(application())
    application().setQuitOnLastWindowClosed(False)
    with _playground() as pin, listening(heard):
        try:
            loop.run(_all(cases, events, pin, heard, report, played), _LONGEST_S)
        finally:
            left = loop.close()
    report.violations += [f"left running: {task}" for task in left]
    _tell(report, played)
    return report


async def _all(cases: Cases, events: int, pin: str, heard: list[str], report: Report, played: Played) -> None:
    of_loop(heard)
    with _Stores() as stores:
        for number in cases.numbers():
            dice = cases.dice(number)
            staff = dice.random() < 0.15
            case = Case(_settings(stores.url, pin, dice), dice, staff, heard, played)
            for violation in await case.play(events):
                report.violated(number, violation)
            report.played += 1
            if staff:
                # Who was in the panel may have turned the fault dial.
                stores.begin_anew()


class _Stores:
    """One store at a time."""

    def __enter__(self) -> Self:
        self._store = StoreProcess.spawn()
        self.url = self._store.url()
        return self

    def __exit__(self, *_: object) -> None:
        self._store.stop()

    def begin_anew(self) -> None:
        """Another one, without anything that was done to the last."""
        self.__exit__()
        self.__enter__()


class Case:
    """One kiosk, one monkey."""

    def __init__(
        self,
        settings: Settings,
        dice: Random,
        staff: bool,
        heard: list[str],
        played: Played,
    ) -> None:
        self._settings, self._dice, self._staff = settings, dice, staff
        self._heard, self._played = heard, played
        self._left = False

    async def play(self, events: int) -> list[str]:
        """What went wrong; the first finding ends it."""
        window = Window(Looks(self._settings), self._settings.screen.brand)
        window.open(self._dice.choice(SIZES))
        program = compose(self._settings)
        window.lift(program.shell)
        program.door.left.connect(self._leave)
        program.begin()
        ways = Ways()
        mine = Monkey(program, window, Paws(lambda: _handle(window)), self._dice)
        try:
            await self._begin(program)
            found = await self._events(mine, ways, events)
            return found or await self._home(mine)
        finally:
            ways.close()
            await program.end()
            window.hide()
            window.deleteLater()
            await asyncio.sleep(0)
            tidy_thoroughly()

    async def _begin(self, program: Program) -> None:
        """In the middle of a journey more often than at its start."""
        try:
            async with asyncio.timeout(_UP_S):
                while not program.checkout.kiosk.online:  # noqa: ASYNC110 - as soon as the shop is there
                    await asyncio.sleep(0.01)
                if self._dice.random() < 0.6:
                    steps = [step.name for step in program.checkout.kiosk.journey]
                    await take_to(program.checkout, self._dice.choice(steps))
        except TimeoutError:
            self._heard.append("the shop did not answer")
        if self._staff:
            program.door.open(people(self._settings.staff)[0])

    async def _events(self, mine: Monkey, ways: Ways, events: int) -> list[str]:
        begun, count = time.perf_counter(), 0
        found: list[str] = []
        trick: Iterator[None] = iter(())
        while count < events and not self._left and not found:
            if not await self._one(trick):
                trick = any_trick(mine)
                continue
            count += 1
            self._played.steps.add(mine.program.checkout.kiosk.step)
            if count % LOOKED_AFTER_EACH == 0 and not self._left:
                found = self._found(broken(mine.program, mine.window, ways, staff=self._staff))
        # What is held down is let go.
        deque(trick, maxlen=0)
        self._played.events += count
        self._played.seconds += time.perf_counter() - begun
        return [f"event {count}: {what}" for what in found]

    async def _one(self, trick: Iterator[None]) -> bool:
        """Plays one event of the trick, often with a round of the loop. Times how long the screen stood."""
        begun = time.perf_counter()
        there = next(trick, _OVER) is not _OVER
        if self._dice.random() < ROUNDS:
            await asyncio.sleep(0)
        self._played.longest_s = max(self._played.longest_s, time.perf_counter() - begun)
        return there

    def _found(self, seen: Iterable[str]) -> list[str]:
        found = [*self._heard, *seen]
        self._heard.clear()
        return found

    async def _home(self, mine: Monkey) -> list[str]:
        if self._left:
            return []
        self._played.homes += 1
        lost = await home.lost(mine)
        return [f"on the way home: {what}" for what in self._found([lost] if lost else [])]

    def _leave(self) -> None:
        self._left = True
        if not self._staff:
            self._heard.append("a shopper ended the program")


def _handle(window: Window) -> QWindow:
    return window.windowHandle()


def _settings(url: str, pin: str, dice: Random) -> Settings:
    profile = dice.choice(sorted(PLANS))
    chosen = PLANS[profile].settings(demo(url, DEMO), profile)
    screen = replace(
        chosen.screen, motion=dice.random() < 0.2, languages=dice.choice((("tr", "en"), ("en", "tr")))
    )
    return replace(chosen, screen=screen, staff=(StaffSettings(pin),))


@contextmanager
def _playground() -> Iterator[str]:
    """No pauses between touches, a lock file of its own, and a PIN that no key sequence hits."""
    with ExitStack() as stack:
        folder = stack.enter_context(TemporaryDirectory())
        stack.enter_context(patch.object(ButtonRow, "pause_ms", 0))
        stack.enter_context(patch.object(app, "LOCK", Path(folder) / "staff-lock"))
        yield written(f"{Random().randrange(10**8):08}")


def _tell(report: Report, played: Played) -> None:
    pace = played.events / played.seconds if played.seconds else 0.0
    report.tell("events", f"{played.events:,}", "200,000 in the long form", met=played.events > 0)
    report.tell("events a second", f"{pace:.0f}", "–", met=True)
    report.tell(
        "longest standstill",
        f"{played.longest_s:.2f} s",
        f"≤ {FROZEN_S:.0f} s",
        met=played.longest_s <= FROZEN_S,
    )
    report.tell("Welcome within three actions", f"{played.homes:,} times", "each time", met=True)
    report.tell("steps seen", str(len(played.steps)), f"≥ {SCREENS}", met=len(played.steps) >= SCREENS)
