"""A shell over a checkout whose verbs are only noted."""

from typing import Any
from unittest.mock import create_autospec

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.api.reading import read_order
from kiosk.checkout.checkout import Checkout
from kiosk.flow.payment import Payment, PaymentWay, Truth
from kiosk.flow.shop_rules import House
from kiosk.journey import SCREENS, journey
from kiosk.settings.model import Profile, ScreenSettings, Settings, StepName
from kiosk.ui.pictures import Pictures
from kiosk.ui.shell.debounce import FINGER_MM
from kiosk.ui.shell.shell import Shell
from kiosk.ui.theme.look import Look
from tests.checkout.scripted import ScriptedShop

TABLET, GLASS = (1280, 800), (1080, 1920)
LINE = {"product": {"pk": 1, "name": "Linen cushion"}, "quantity": 2, "total_amount": "798.00"}
ORDER = read_order({"basket": {"basketitem_set": [LINE]}})
STEPS: tuple[StepName, ...] = ("extras", "gift_box", "loyalty")
WAITING = Payment(Truth.WAITING, PaymentWay.PHONE, url="https://pay.example/1")


class Desk:
    """A shell over a real checkout, whose verbs are only noted."""

    def __init__(
        self, size: tuple[int, int], profile: Profile, steps: tuple[StepName, ...], stand: str = ""
    ) -> None:
        settings = Settings(profile=profile, steps=steps, screen=ScreenSettings(languages=("en",)))
        self.checkout = Checkout(ScriptedShop().connect, journey(steps), House())
        self.verbs = create_autospec(Checkout, instance=True)
        for verb in ("go", "back", "advance", "submit", "start", "scan", "abandon", "look_again"):
            setattr(self.checkout, verb, getattr(self.verbs, verb))
        self.shell = Shell(self.checkout, SCREENS, Pictures(_no_picture), settings, _look, stand)
        self.shell.resize(*size)

    def show(self, **fields: Any) -> None:
        self.shell.present(replace(self.checkout.kiosk, **({"step": "extras", "order": ORDER} | fields)))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.shell.window().focusWidget() or self.shell, key, modifier)

    @property
    def finger(self) -> int:
        """How wide one is on this glass, in pixels."""
        return self.shell.stage().look.mm(FINGER_MM)

    def names(self) -> list[str]:
        surround = self.shell._surround
        assert surround
        return [stop.text() for stop in surround.top.rail.stops if stop.isVisible()]


def opened(
    qtbot: QtBot,
    size: tuple[int, int],
    profile: Profile,
    steps: tuple[StepName, ...] = STEPS,
    stand: str = "",
) -> Desk:
    made = Desk(size, profile, steps, stand)
    qtbot.addWidget(made.shell)
    with qtbot.waitActive(made.shell):
        made.shell.show()
        made.shell.activateWindow()
    made.show(step=steps[0])
    return made


def _look(size: QSize, easier: bool) -> Look:
    return Look.for_screen((size.width(), size.height()), easier=easier, motion=False)


async def _no_picture(_address: str) -> bytes | None:
    return None
