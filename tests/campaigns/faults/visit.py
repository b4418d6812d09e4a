"""One shopper of a profile at a real Checkout, over a real client and the proxy."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from msgspec.structs import replace

from kiosk.api.client import Client
from kiosk.api.request import Request
from kiosk.api.shop import AddToBasket
from kiosk.checkout.checkout import Checkout
from kiosk.checkout.desk.desk import Desk
from kiosk.demo.shop.rules import Rules
from kiosk.flow.shop_rules import House
from kiosk.flow.steps import BASKET
from kiosk.journey import journey
from kiosk.settings.demo import DEMO, demo
from kiosk.settings.model import Profile, Settings, StepName
from kiosk.settings.wiring import account, house, renamed
from tests.campaigns.faults.case import Case
from tests.campaigns.faults.services import MUG, SERVICES
from tests.campaigns.faults.stand import Stand

_AT_THE_CASHIER: tuple[StepName, ...] = ("extras", "address", "details", "loyalty", "rewards", "campaigns")
_LONG_S = 1e6


def settings_of(profile: Profile, address: str) -> Settings:
    """What a device of this profile has; the cashier's has an account."""
    settings = demo(address, replace(DEMO, profile=profile))
    if profile != "cashier":
        return settings
    return replace(settings, steps=_AT_THE_CASHIER, shop=replace(settings.shop, account=Rules().staff_email))


def rules_of(settings: Settings) -> House:
    """The shop's rules without background reads: only the shopper's requests are sent."""
    return replace(house(settings), poll_s=_LONG_S, silent_after_s=_LONG_S)


class Visit:
    """From an open session on."""

    def __init__(self, case: Case, stand: Stand) -> None:
        self.settings = settings_of(case.profile, stand.proxy(tls=case.tls).address)
        self._service = SERVICES[case.service]
        self.checkout = self._checkout()
        self.checkout.open()

    def connect(self) -> Client:
        """A client of the proxy, with the real deadline."""
        return Client(self.settings.shop.url, pages=renamed(self.settings))

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

    async def send(self, request: Request) -> None:
        """Has the wish sent, to its end."""
        await self.carry(lambda desk: self._service.send(desk, request))

    def lost(self) -> str:
        """What the shopper would have to type once more; empty where it is all still there."""
        return ""

    async def carry(self, errand: Callable[[Desk], Awaitable[Any]]) -> None:
        """Carries it out, to the rest after it."""

        async def carried(desk: Desk) -> None:
            await errand(desk)

        self.checkout.run(carried)
        await self.rest()

    async def rest(self) -> None:
        """Waits until no request is under way."""
        while self.checkout.kiosk.busy:  # noqa: ASYNC110 - the errand's own end has no event
            await asyncio.sleep(0)

    async def close(self) -> None:
        """The shopper has gone."""
        await self.checkout.close()

    def _checkout(self) -> Checkout:
        settings = self.settings
        return Checkout(self.connect, journey(settings.steps_there), rules_of(settings), account(settings))
