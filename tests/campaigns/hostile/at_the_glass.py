"""The real program at the lying shop, with a probe on the thread that paints and an ear for every bug."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtWidgets import QApplication

from kiosk.flow.state import Kiosk
from kiosk.flow.steps import WELCOME
from tests.campaigns.glass import Glass, glass, stand
from tests.campaigns.hostile.lying_shop import LyingShop
from tests.campaigns.hostile.probe import Probe
from tests.campaigns.monkey.ears import listening, of_loop
from tests.campaigns.shopping import GOODS, Shopper, Words


class AtTheGlass:
    """`seen` is every snapshot since the shopper came, `heard` every bug and warning."""

    def __init__(self, glass: Glass, shop: LyingShop, heard: list[str]) -> None:
        self.glass, self.shop, self._heard = glass, shop, heard
        self.probe = Probe()
        self.seen: list[Kiosk] = []
        self.shopper = Shopper(glass, Words())
        glass.checkout.changed.connect(self.seen.append)

    @property
    def kiosk(self) -> Kiosk:
        return self.glass.kiosk

    async def come(self) -> None:
        """A new shopper with goods in the basket, whom the shop tells the truth so far."""
        self.shop.be_honest()
        self.seen.clear()
        await self.shopper.begin()
        await self.shopper.scan(*GOODS)

    async def leave(self) -> str:
        """The shopper goes, the shop is honest again. What is wrong with the kiosk they leave."""
        self.shop.be_honest()
        self.glass.checkout.abandon()
        await self.glass.rest_between()
        await self.shopper.until(lambda kiosk: kiosk.online)
        return "" if self.kiosk.step == WELCOME else f"V6 left at {self.kiosk.step}, not at Welcome"

    def paint(self) -> None:
        """Does what Qt put off, and paints all of the window."""
        QApplication.sendPostedEvents()
        self.glass.shell.grab()

    def complaints(self) -> list[str]:
        """What was heard since the last call."""
        said = [what if what.startswith("V6") else f"V6 {what}" for what in dict.fromkeys(self._heard)]
        self._heard.clear()
        return said


@asynccontextmanager
async def at_the_glass() -> AsyncIterator[AtTheGlass]:
    """A kiosk for as long as the context lasts."""
    heard: list[str] = []
    with LyingShop() as shop, listening(heard):
        of_loop(heard)
        async with glass(stand(shop.address)) as opened:
            yield AtTheGlass(opened, shop, heard)
