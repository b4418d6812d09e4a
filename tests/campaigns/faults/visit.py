"""One shopper of a profile at a real Checkout, over a real client and the proxy."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from msgspec.structs import replace

from kiosk.api.client import Client
from kiosk.api.shop import AddToBasket, SignIn
from kiosk.checkout import Checkout
from kiosk.demo_settings import DEMO, demo
from kiosk.desk import Desk
from kiosk.flow.house import House
from kiosk.flow.steps import BASKET
from kiosk.journey import journey
from kiosk.settings import Profile, Settings
from kiosk.wiring import house, renamed
from tests.campaigns.faults.case import Case
from tests.campaigns.faults.services import MUG, SERVICES
from tests.campaigns.faults.stand import Stand

_STEPS = {"cashier": ("extras", "address", "details", "loyalty", "rewards", "campaigns")}
_LONG_S = 1e6


def settings_of(profile: Profile, address: str) -> Settings:
    """What a device of this profile has."""
    steps = _STEPS.get(profile, DEMO.steps)
    return demo(address, replace(DEMO, profile=profile, steps=steps))


def rules_of(settings: Settings) -> House:
    """Nothing is asked in the background: only what a shopper wants is under way."""
    return replace(house(settings), poll_s=_LONG_S, silent_after_s=_LONG_S)


class Visit:
    """From an open session on."""

    def __init__(self, case: Case, stand: Stand) -> None:
        settings = settings_of(case.profile, stand.proxy(tls=case.tls).address)
        rules = stand.server.shop.rules
        staff = SignIn(rules.staff_email, rules.staff_password) if case.profile == "cashier" else None
        self.checkout = Checkout(
            lambda: Client(settings.shop.url, pages=renamed(settings)),
            journey(settings.steps_there),
            rules_of(settings),
            lambda: staff,
        )
        self._service = SERVICES[case.service]
        self.checkout.open()

    async def come(self) -> Desk:
        """To where the wish is about to be made, with a mug in the basket."""
        desks: list[Desk] = []

        async def prepare(desk: Desk) -> None:
            desks.append(desk)
            desk.change(step=BASKET)
            await desk.ask(AddToBasket(MUG))
            for errand in self._service.before:
                await errand(desk)
            assert desk.kiosk.problem is None, desk.kiosk.problem

        await self.carry(prepare)
        return desks[0]

    async def carry(self, errand: Callable[[Desk], Awaitable[Any]]) -> None:
        """Carries it out, to the rest after it."""

        async def carried(desk: Desk) -> None:
            await errand(desk)

        self.checkout.run(carried)
        while self.checkout.kiosk.busy:  # noqa: ASYNC110 - the errand's own end has no event
            await asyncio.sleep(0)
