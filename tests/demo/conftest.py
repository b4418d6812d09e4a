"""A store with a handful of products, and shoppers in it."""

import itertools
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.demo.server import StoreServer
from kiosk.demo.shop.shop import Shop
from tests.demo.shopper import LAMP, MUG, SOLD_OUT, VASE, Shopper

_RESOURCES = Path(__file__).parents[2] / "resources"


def _row(pk: int, sku: str, name: tuple[str, str], price: str, stock: int) -> dict[str, Any]:
    ean = f"869000000{pk:04}"
    names = dict(zip(("tr", "en"), name, strict=True))
    row = {"pk": pk, "sku": sku, "ean": ean, "name": names, "price": price, "retail_price": price}
    return row | {"stock": stock, "picture": f"{sku}.png", "category": "ceramics"}


_CATALOGUE = {
    "products": [
        _row(VASE, "KRM-0001", ("Toprak vazo", "Terracotta vase"), "749.00", 9),
        _row(MUG, "KRM-0002", ("Seramik kupa", "Stoneware mug"), "399.00", 24),
        _row(LAMP, "LMB-0001", ("Kâğıt lamba", "Paper lamp"), "1200.50", 2),
        _row(SOLD_OUT, "KRM-0004", ("Sırlı kase", "Glazed bowl"), "329.00", 0),
    ],
    "bags": [
        _row(901, "BAG-0001", ("Kâğıt poşet", "Paper bag"), "1.50", 900),
        _row(902, "BAG-0002", ("Bez çanta", "Cloth bag"), "39.90", 900),
        _row(903, "BAG-0003", ("File", "Net bag"), "25.00", 0),
    ],
}


@pytest.fixture(scope="session")
def resources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real words, offers, pages and fonts around a catalogue of our own."""
    folder = tmp_path_factory.mktemp("resources")
    for name in ("store", "fonts"):
        (folder / name).symlink_to(_RESOURCES / name)
    (folder / "catalogue").mkdir()
    (folder / "catalogue" / "catalogue.json").write_text(json.dumps(_CATALOGUE), "utf-8")
    return folder


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shop(resources: Path, clock: Clock) -> Iterator[Shop]:
    """The shop alone, in memory, with a clock that stands and dice that count."""
    numbers = itertools.count(1)
    shop = Shop(resources, clock=clock, tokens=lambda size: f"{next(numbers):0{size * 2}x}")
    yield shop
    shop.storage.close()


@pytest.fixture(scope="package")
def server(resources: Path) -> Iterator[StoreServer]:
    server = StoreServer(resources)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def store(server: StoreServer) -> StoreServer:
    """The store over HTTP, with nothing broken and nothing remembered."""
    server.shop.faults.clear()
    server.shop.storage.clear()
    return server


@pytest.fixture
def url(store: StoreServer) -> str:
    return store.phone_url


@pytest.fixture
def shopper(url: str) -> Iterator[Shopper]:
    with Shopper(url) as shopper:
        yield shopper
