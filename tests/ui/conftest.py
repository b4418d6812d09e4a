"""Looks and stages for the tests of what is seen: still, light, at the size of the drawings, in English."""

from collections.abc import Callable, Iterator
from typing import Any, Protocol, TypeAlias
from unittest.mock import create_autospec

import pytest
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from kiosk.api.reading import read_order
from kiosk.checkout.addressing import Addressing, Assisting
from kiosk.checkout.bank_cards import BankCards
from kiosk.checkout.checkout import Checkout
from kiosk.checkout.finding import Finding
from kiosk.checkout.paying import Paying
from kiosk.flow.state import Kiosk
from kiosk.journey import FACES
from kiosk.settings.model import Settings
from kiosk.ui.language import speak
from kiosk.ui.pictures import Pictures
from kiosk.ui.screens.base import Screen
from kiosk.ui.shell.button_row import ButtonRow
from kiosk.ui.stage import Stage
from kiosk.ui.theme.look import Look

PORTRAIT, LANDSCAPE = (1080, 1920), (1280, 800)

# The picture's room between top bar and summary.
ROOM = {True: (1080, 1085), False: (820, 570)}

Show: TypeAlias = Callable[[Screen, Kiosk], None]


class MakeStage(Protocol):
    """Builds a stage; `checkout.mock_calls` has the verbs a screen called."""

    def __call__(
        self,
        kiosk: Kiosk | None = None,
        *,
        portrait: bool = True,
        easier: bool = False,
        settings: Settings | None = None,
    ) -> Stage: ...


def order_of(**raw: Any) -> Kiosk:
    """A shopper's snapshot whose order holds these keys of `pre_order`, as the shop would send them."""
    return Kiosk(step="basket", order=read_order(raw))


@pytest.fixture(autouse=True)
def _english(qapp: Any) -> Iterator[None]:
    speak("en")
    yield
    speak("en")


@pytest.fixture
def stage(qapp: Any) -> MakeStage:
    """Makes the stage of one layout."""

    def make(
        kiosk: Kiosk | None = None,
        *,
        portrait: bool = True,
        easier: bool = False,
        settings: Settings | None = None,
    ) -> Stage:
        checkout = create_autospec(Checkout, instance=True)
        checkout.kiosk = kiosk or Kiosk()
        checkout.addressing = create_autospec(Addressing, instance=True)
        checkout.assisting = create_autospec(Assisting, instance=True)
        checkout.cards = create_autospec(BankCards, instance=True)
        checkout.paying = create_autospec(Paying, instance=True)
        checkout.finding = create_autospec(Finding, instance=True)
        look = Look.for_screen(PORTRAIT if portrait else LANDSCAPE, motion=False, easier=easier)
        return Stage(look, checkout, _Blank(_no_picture), settings or Settings(), "en", FACES)

    return make


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Opens a screen in the room it has, presents a snapshot and gives it the focus."""

    def opened(screen: Screen, kiosk: Kiosk) -> None:
        qtbot.addWidget(screen)
        screen.resize(*ROOM[screen.look.portrait])
        screen.checkout.kiosk = kiosk
        screen.present(kiosk)
        with qtbot.waitExposed(screen):
            screen.show()
        screen.setFocus()

    return opened


class _Blank(Pictures):
    """No picture comes, and none is fetched: most tests of a screen have no loop."""

    def get(self, address: str | None) -> QPixmap | None:
        return None


async def _no_picture(_address: str) -> bytes | None:
    return None


@pytest.fixture(autouse=True)
def _quick_fingers(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test has seen the next screen at once."""
    monkeypatch.setattr(ButtonRow, "pause_ms", 0)


@pytest.fixture(params=[(1080, 1920), (1280, 800)], ids=["portrait", "landscape"])
def look(request: pytest.FixtureRequest, qapp: object) -> Look:
    return Look.for_screen(request.param, motion=False)


@pytest.fixture
def kiosk_look(qapp: object) -> Look:
    return Look.for_screen((1080, 1920), motion=False)


@pytest.fixture
def tablet_look(qapp: object) -> Look:
    return Look.for_screen((1280, 800), motion=False)
