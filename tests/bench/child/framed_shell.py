"""The real shell in a window that reports its frames, at a shop that answers at once."""

from typing import NamedTuple

import httpx

from kiosk.api.client import Client
from kiosk.api.reading import read_order
from kiosk.app.looks import Looks
from kiosk.checkout.checkout import Checkout
from kiosk.flow.shop_rules import House
from kiosk.journey import SCREENS, journey
from kiosk.settings.model import Settings
from kiosk.ui.pictures import Pictures
from kiosk.ui.shell.shell import Shell
from tests.bench.child.fake_shop import FakeShop, order
from tests.bench.child.frames import Framed


class Scene(NamedTuple):
    """What a measurement needs of it."""

    shop: FakeShop
    checkout: Checkout
    window: Framed


def open_at_note(size: tuple[int, int], lines: int) -> Scene:
    """A shopper at the note's step with so many lines in the order; needs the running loop."""
    shop, settings = FakeShop(lines), Settings()
    transport = httpx.MockTransport(shop)
    checkout = Checkout(
        lambda: Client("http://shop.example", transport=transport), journey(settings.steps), House()
    )
    shell = Shell(checkout, SCREENS, Pictures(_no_picture), settings, Looks(settings))
    window = Framed(size, shell)
    window.show()
    checkout.open()
    checkout._desk.change(step="note", order=read_order(order(lines)))
    return Scene(shop, checkout, window)


async def _no_picture(_address: str) -> bytes | None:
    return None
