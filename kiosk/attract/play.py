"""One checkout as a shopper goes through it, slow enough to follow from a few steps away."""

import asyncio
from collections.abc import Awaitable, Callable

from kiosk.checkout.take_to import GOODS, at_rest
from kiosk.flow import contexts
from kiosk.flow.payment import Truth
from kiosk.flow.steps import PAY, PAY_PHONE
from kiosk.ui.shell.shell import Shell

LOOK_S = 2.5
"""How long each screen stays."""
THANKS_S = 8.0
_PAID_WITHIN_S = 20.0
_LONGEST = 20


class Play:
    """`pay` is the visitor's phone and takes the payment's address; each screen stays `look_s`."""

    def __init__(self, shell: Shell, pay: Callable[[str], Awaitable[None]], look_s: float = LOOK_S) -> None:
        self._shell, self._checkout = shell, shell.checkout
        self._pay, self._look_s = pay, look_s

    async def whole(self) -> bool:
        """Plays from the first scan to the thank-you. Whether it got there."""
        self._checkout.start()
        for code in GOODS:
            await self._look()
            self._checkout.scan(code)
            await at_rest(self._checkout)
        if not await self._to_the_code():
            return False
        await self._look()
        await self._pay(self._checkout.kiosk.payment.url or "")
        return await self._paid()

    async def _to_the_code(self) -> bool:
        entered: set[str] = set()
        for _ in range(_LONGEST):
            await self._look()
            step = self._checkout.kiosk.step
            if step == PAY_PHONE:
                return True
            await self._enter(step, first=step not in entered)
            entered.add(step)
        return False

    async def _enter(self, step: str, *, first: bool) -> None:
        sample = self._shell.stage().faces[step].sample
        if step == PAY:
            self._choose_a_provider()
        elif first and sample:
            screen = self._shell.current()
            screen.restore(sample.draft)
            await self._look()
            screen.act()
        else:
            self._checkout.advance()
        await at_rest(self._checkout)

    def _choose_a_provider(self) -> None:
        for provider in contexts.providers(self._checkout.kiosk.pages)[:1]:
            self._checkout.paying.choose_provider(provider.pk)

    async def _paid(self) -> bool:
        told = asyncio.Event()

        def look() -> None:
            if self._checkout.kiosk.payment.truth is Truth.PAID:
                told.set()

        self._checkout.changed.connect(look)
        try:
            look()
            async with asyncio.timeout(_PAID_WITHIN_S):
                await told.wait()
        except TimeoutError:
            return False
        finally:
            self._checkout.changed.disconnect(look)
        return True

    async def _look(self) -> None:
        await asyncio.sleep(self._look_s)
