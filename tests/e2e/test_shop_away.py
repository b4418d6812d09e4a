"""The shop is not there, comes, goes and comes back."""

import asyncio
import socket

from msgspec.structs import replace

from kiosk.demo.server import StoreServer
from kiosk.flow.problem import ProblemKind
from kiosk.paths import RESOURCES
from kiosk.settings.demo import DEMO, demo
from kiosk.settings.model import Settings
from kiosk.ui.screens.note import NoteDraft
from kiosk.walk.hands import Hands
from tests.e2e.conftest import Play


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _settings(port: int) -> Settings:
    still = replace(DEMO.screen, motion=False)
    return demo(f"http://127.0.0.1:{port}", replace(DEMO, screen=still))


def test_is_closed_and_opens_by_itself(play: Play) -> None:
    port = _free_port()
    store = StoreServer(RESOURCES, port=port)

    async def journey(hands: Hands) -> None:
        await hands.until("the kiosk to be closed", lambda: not hands.kiosk.online)
        hands.press(hands.screen)
        assert not hands.kiosk.open
        await asyncio.to_thread(store.start)
        await hands.until("the kiosk to open", lambda: hands.kiosk.online)
        hands.press(hands.screen)
        await hands.at("basket")

    try:
        play(_settings(port), journey)
    finally:
        store.stop()


def test_the_network_is_pulled_and_comes_back(play: Play) -> None:
    port = _free_port()
    store = StoreServer(RESOURCES, port=port)
    store.start()

    async def journey(hands: Hands) -> None:
        hands.press(hands.screen)
        hands.scan("KRM-0001")
        await hands.until("a line", lambda: hands.kiosk.order.basket and not hands.kiosk.busy)
        await hands.insist("the note", lambda: hands.kiosk.step == "note")
        hands.type_text("two of them")
        await asyncio.to_thread(store.stop)
        await hands.press_main()
        assert hands.kiosk.problem is not None
        assert hands.kiosk.problem.kind is ProblemKind.NO_CONNECTION
        assert hands.screen.draft() == NoteDraft("two of them")
        again.start()
        await hands.until("the shop to be back", lambda: hands.kiosk.online)
        assert hands.screen.draft() == NoteDraft("two of them")

    again = StoreServer(RESOURCES, port=port)
    try:
        play(_settings(port), journey)
    finally:
        again.stop()
