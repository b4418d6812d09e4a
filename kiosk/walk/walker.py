"""Walks the legs one after another, prints the time of each, and keeps a picture of each screen."""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from msgspec.structs import replace

from kiosk.app.program import Program, compose
from kiosk.checkout.checkout import SpeakingLine
from kiosk.flow import route
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import BASKET, PAY
from kiosk.settings.model import Settings
from kiosk.settings.wiring import connect, house
from kiosk.walk.hands import Complaint, Hands
from kiosk.walk.outside import Town
from kiosk.walk.service_table import Record, RecordedLine

POLL_S = 0.3
"""How often the payment is looked at; a kiosk looks every two seconds."""

SETTLE_S = 0.05
"""The window lays out a reply within this time."""

AGAIN_S = 0.2
"""The pause between two messages; a kiosk waits a minute."""


class Walker:
    """One walk: its program, its hands, and the town around them."""

    def __init__(
        self,
        settings: Settings,
        store: str,
        language: str,
        phone: str,
        record: Record,
        pictures: Path | None,
    ) -> None:
        others = tuple(code for code in settings.screen.languages if code != language)
        screen = replace(settings.screen, languages=(language, *others), motion=False)
        payment = replace(settings.payment, poll_s=POLL_S)
        self._settings = replace(settings, screen=screen, payment=payment)
        self._record, self._pictures = record, pictures
        self.town = Town(store)
        self._program: Program | None = None
        self.program = self._program = compose(
            self._settings, self._recorded, replace(house(self._settings), sms_again_s=AGAIN_S)
        )
        self.hands = Hands(self.program.shell, lambda: self.program.checkout.kiosk)
        self.order_number = ""
        self.phone = phone
        self._number = 0

    async def walk(
        self,
        size: tuple[int, int],
        before: Sequence[tuple[str, "Leg"]],
        at_step: Callable[[str], "Leg"],
        after: Sequence[tuple[str, "Leg"]],
        fault: str | None,
        *,
        difficult: bool = False,
    ) -> bool:
        """Whether all went well. The first complaint ends the walk.

        At a difficult shop it may end at a sentence on the screen, too.
        """
        begun = time.monotonic()
        self.program.shell.resize(*size)
        self.program.shell.show()
        self.program.begin()
        try:
            if fault:
                await self.town.set_fault(fault)
            await self._all(before)
            await self._on_the_way(at_step)
            await self._all(after)
            self._record.from_outside(await self.town.effects("CheckoutProviderNotificationPage"))
        except Complaint as wrong:
            if difficult and (said := _said(self.hands)):
                say(f"stopped at {self.hands.kiosk.step}: {said}")
                self._picture("stopped")
                return True
            say(f"WRONG: {wrong}")
            self._picture("wrong")
            return False
        finally:
            await self.program.end()
        took = time.monotonic() - begun
        say(f"order {self.order_number} in {took:.1f} s, {self._number} legs, nothing wrong")
        return True

    async def _all(self, legs: Sequence[tuple[str, "Leg"]]) -> None:
        for name, leg in legs:
            await self._go(name, leg)

    async def _on_the_way(self, at_step: Callable[[str], "Leg"]) -> None:
        hands = self.hands
        await hands.insist("the step after the basket", lambda: hands.kiosk.step != BASKET)
        while route.standing(hands.kiosk) != PAY:
            step = hands.kiosk.step
            await hands.rest()
            await self._go(step.replace("_", " "), at_step(step))

    async def _go(self, name: str, leg: "Leg") -> None:
        self._number += 1
        begun = time.monotonic()
        await leg(self)
        took = time.monotonic() - begun
        await asyncio.sleep(SETTLE_S)
        self._picture(name)
        say(f"{self._number:2}  {took:6.2f} s  {name:<34} {self.hands.kiosk.step}")

    def _picture(self, name: str) -> None:
        if self._pictures:
            self._pictures.mkdir(parents=True, exist_ok=True)
            path = self._pictures / f"{self._number:02}-{name.replace(' ', '-')}.png"
            self.hands.look().save(str(path))

    def _recorded(self) -> SpeakingLine:
        carrier = connect(self._settings)()
        return RecordedLine(carrier, self._record, self._kiosk)

    def _kiosk(self) -> Kiosk:
        return self._program.checkout.kiosk if self._program else Kiosk()


def _said(hands: Hands) -> str:
    """What the screen says is wrong, where something can be pressed beside it, or scanned; else nothing."""
    said = hands.screen.hint.text() if hands.kiosk.problem else ""
    row = hands.row()
    buttons = (row.main_button, row.also_button, row.back_button)
    goes_on = any(button.isVisible() and button.isEnabled() for button in buttons)
    return said if goes_on or hands.kiosk.step == BASKET else ""


Leg: TypeAlias = Callable[[Walker], Awaitable[None]]


def say(line: str) -> None:
    """Prints one line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
