"""A shell with an order in it, and the staff's room behind it; the checkout notes what it is asked."""

from collections.abc import Iterator
from typing import Any, NamedTuple
from unittest.mock import MagicMock, create_autospec

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.looks import Looks
from kiosk.checkout.checkout import Checkout
from kiosk.checkout.desk.exchanges import Exchanges
from kiosk.flow.state import Kiosk
from kiosk.journal.journal import Journal
from kiosk.journey import SCREENS, journey
from kiosk.settings.model import Settings, StaffSettings
from kiosk.staff.backstage import Backstage
from kiosk.staff.duty import Duty
from kiosk.staff.entrance import Entrance
from kiosk.staff.lock import Lock
from kiosk.staff.people import people
from kiosk.ui.language import speak
from kiosk.ui.pictures import Pictures
from kiosk.ui.shell.shell import Shell
from kiosk.ui.staff.door import StaffDoor
from tests.flow.orders import basket, item, order
from tests.journal.conftest import NOON
from tests.staff.team import WRITTEN

ORDER = order(basket=basket(item()))


class Place(NamedTuple):
    """What a test of the staff panel works with."""

    shell: Shell
    door: StaffDoor
    checkout: Any
    lock: Lock


@pytest.fixture(autouse=True)
def _english(qapp: Any) -> Iterator[None]:
    speak("en")
    yield
    speak("en")


@pytest.fixture(params=[(1080, 1920), (1280, 800)], ids=["portrait", "landscape"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    found: tuple[int, int] = request.param
    return found


@pytest.fixture
def settings() -> Settings:
    return Settings(staff=(StaffSettings(WRITTEN),))


@pytest.fixture
def place(qtbot: QtBot, settings: Settings, size: tuple[int, int]) -> Place:
    """A shopper at the coupons."""
    steps = journey(settings.steps_there)
    checkout = create_autospec(Checkout, instance=True)
    checkout.kiosk = Kiosk(step="coupons", journey=steps, order=ORDER)
    checkout.changed = MagicMock()
    checkout.exchanges, checkout.journal = Exchanges(), Journal()
    shell = Shell(checkout, SCREENS, Pictures(_no_picture), settings, Looks(settings))
    qtbot.addWidget(shell)
    lock = Lock(None, now=lambda: NOON)
    entrance = Entrance(people(settings.staff), lock, Duty(checkout.journal))
    door = StaffDoor(shell, Backstage(checkout, entrance.duty), entrance)
    shell.resize(*size)
    with qtbot.waitExposed(shell):
        shell.show()
    shell.speak("en")
    return Place(shell, door, checkout, lock)


async def _no_picture(_address: str) -> bytes | None:
    return None
