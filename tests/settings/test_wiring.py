"""What the floors below are told of the settings."""

import pytest

from kiosk.settings.model import Settings, ShopSettings
from kiosk.settings.wiring import picture_hosts


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
