"""Walks the legs one after another, tells the time of each, and keeps a picture of each screen."""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from msgspec.structs import replace

from kiosk.app import Program, compose
from kiosk.settings import Settings
from kiosk.walk.hands import Hands, Wrong
from kiosk.walk.town import Town

POLL_S = 0.3
"""A walk has no time to lose; a kiosk asks every two seconds."""

SETTLE_S = 0.05
"""After this the window has laid out what the answer brought."""

SIZES = {"kiosk": (1080, 1920), "cashier": (1280, 800), "demo": (1280, 800)}


class Walker:
    """One walk: its program, its hands, and the town around them."""

    def __init__(
        self, settings: Settings, store: str, language: str, size: tuple[int, int], pictures: Path | None
    ) -> None:
        others = tuple(code for code in settings.screen.languages if code != language)
        screen = replace(settings.screen, languages=(language, *others), motion=False)
        payment = replace(settings.payment, poll_s=POLL_S)
        self._settings = replace(settings, screen=screen, payment=payment)
        self._size, self._pictures = size, pictures
        self.town = Town(store)
        self.program: Program = compose(self._settings)
        self.hands = Hands(self.program.shell, lambda: self.program.checkout.kiosk)
        self.order_number = ""

    async def walk(self, legs: Sequence[tuple[str, "Leg"]], fault: str | None) -> int:
        """0 when all went well, else 1."""
        begun = time.monotonic()
        self.program.shell.resize(*self._size)
        self.program.shell.show()
        self.program.begin()
        try:
            if fault:
                await self.town.set_fault(fault)
            for number, (name, leg) in enumerate(legs, 1):
                await self._go(number, name, leg)
        except Wrong as wrong:
            _say(f"WRONG: {wrong}")
            self._picture(99, "wrong")
            return 1
        finally:
            await self.program.end()
        _say(
            f"order {self.order_number} in {time.monotonic() - begun:.1f} s, {len(legs)} legs, nothing wrong"
        )
        return 0

    async def _go(self, number: int, name: str, leg: "Leg") -> None:
        begun = time.monotonic()
        await leg(self)
        kiosk = self.hands.kiosk
        took = time.monotonic() - begun
        await asyncio.sleep(SETTLE_S)
        self._picture(number, name)
        _say(f"{number:2}  {took:6.2f} s  {name:<34} {kiosk.step}")

    def _picture(self, number: int, name: str) -> None:
        if self._pictures:
            self._pictures.mkdir(parents=True, exist_ok=True)
            self.hands.look().save(str(self._pictures / f"{number:02}-{name.replace(' ', '-')}.png"))


Leg: TypeAlias = Callable[[Walker], Awaitable[None]]


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
