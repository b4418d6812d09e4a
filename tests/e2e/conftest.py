"""A store and a whole kiosk for one test."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from kiosk.app import Program, compose
from kiosk.demo.server import StoreServer
from kiosk.demo_settings import DEMO, demo
from kiosk.places import RESOURCES
from kiosk.settings import Settings
from kiosk.walk.hands import Hands
from tests.conftest import Loop


@pytest.fixture
def store() -> Iterator[StoreServer]:
    """The embedded store, begun and in memory."""
    server = StoreServer(RESOURCES)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def settings(store: StoreServer) -> Settings:
    """What a demo has, in English and without motion."""
    still = replace(DEMO.screen, motion=False, languages=("en", "tr"))
    return demo(store.shop.base, replace(DEMO, screen=still))


@pytest.fixture
def begin(loop: Loop) -> Iterator["Begin"]:
    """Begins kiosks, and ends them after the test."""
    begun = Begin()
    yield begun
    for program in begun.programs:
        loop.run(program.end())
        program.shell.close()
        program.shell.deleteLater()


class Begin:
    """Call it with settings, on the loop."""

    def __init__(self) -> None:
        self.programs: list[Program] = []

    def __call__(self, settings: Settings, size: tuple[int, int] = (1080, 1920)) -> Hands:
        program = compose(settings)
        self.programs.append(program)
        program.shell.resize(*size)
        program.shell.show()
        program.begin()
        return Hands(program.shell, lambda: program.checkout.kiosk)
