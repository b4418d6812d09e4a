"""What the floors below are told of the settings."""

import asyncio

import pytest

from kiosk.api.shop import ReadBasket
from kiosk.runtime.version import DISTRIBUTION, version
from kiosk.settings.model import Settings, ShopSettings
from kiosk.settings.wiring import connect, picture_hosts
from tests.api.loopback import Loopback, listening, said


@pytest.mark.parametrize(
    ("url", "named", "hosts"),
    [
        ("https://shop.example/tr/", (), ("shop.example",)),
        ("https://Shop.example:8443", ("cdn.example",), ("shop.example", "cdn.example")),
        ("http://127.0.0.1:8000/", (), ("127.0.0.1",)),
        ("", ("cdn.example",), ("cdn.example",)),
    ],
)
def test_pictures_come_from_the_shop_and_from_whom_it_names(
    url: str, named: tuple[str, ...], hosts: tuple[str, ...]
) -> None:
    settings = Settings(shop=ShopSettings(url=url, picture_hosts=named))
    assert picture_hosts(settings) == hosts


@pytest.mark.parametrize(("named", "told"), [("", f"{DISTRIBUTION}/{version()}"), ("Moda-Ev/3", "Moda-Ev/3")])
def test_the_shop_is_told_who_asks_and_what_it_wants_to_be_told(named: str, told: str) -> None:
    async def run() -> None:
        async with listening(there):
            shop = ShopSettings(url=there.address, user_agent=named, headers={"X-Client-Type": "instore"})
            client = connect(Settings(shop=shop))()
            await client.send(ReadBasket())
            await client.close()

    there = Loopback(said(body=b"{}"))
    asyncio.run(run())
    (seen,) = there.seen
    assert (seen.headers["user-agent"], seen.headers["x-client-type"]) == (told, "instore")
