"""One embedded store for all calls."""

from collections.abc import Iterator

import pytest

from kiosk.demo.server import StoreServer
from kiosk.paths import RESOURCES


@pytest.fixture(scope="package")
def server() -> Iterator[StoreServer]:
    server = StoreServer(RESOURCES)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def store(server: StoreServer) -> str:
    """Its address, with nothing broken and nothing remembered."""
    server.shop.faults.clear()
    server.shop.storage.clear()
    return server.phone_url
