"""A store and a whole kiosk for one test."""

from collections.abc import Callable, Coroutine, Iterator
from typing import Any, TypeAlias

import pytest
from msgspec.structs import replace

from kiosk.app.program import compose
from kiosk.demo.server import StoreServer
from kiosk.paths import RESOURCES
from kiosk.settings.demo import DEMO, demo
from kiosk.settings.model import Settings
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


Journey: TypeAlias = Callable[[Hands], Coroutine[Any, Any, None]]


class Play:
    """Plays a journey on a kiosk of its own, and ends that kiosk before the loop rests."""

    def __init__(self, loop: Loop) -> None:
        self._loop = loop

    def __call__(
        self,
        settings: Settings,
        journey: Journey,
        size: tuple[int, int] = (1080, 1920),
        deadline_s: float = 20,
        stand: str = "",
    ) -> None:
        self._loop.run(self._whole(settings, journey, size, stand), deadline_s)

    async def _whole(
        self, settings: Settings, journey: Journey, size: tuple[int, int], stand: str = ""
    ) -> None:
        program = compose(settings, stand=stand)
        program.shell.resize(*size)
        program.shell.show()
        program.begin()
        try:
            await journey(Hands(program.shell, lambda: program.checkout.kiosk))
        finally:
            await program.end()
            program.shell.close()
            program.shell.deleteLater()


@pytest.fixture
def play(loop: Loop) -> Play:
    """Call it with settings and a journey."""
    return Play(loop)
