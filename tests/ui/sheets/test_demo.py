"""A demo says so on every screen, and leads to its store's pages."""

from typing import Any

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.checkout.checkout import Checkout
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.journey import SCREENS, journey
from kiosk.settings.model import Profile, ScreenSettings, Settings, ShopSettings
from kiosk.ui.pictures import Pictures
from kiosk.ui.sheets.demo import DemoSheet
from kiosk.ui.shell.demo_mark import DemoMark
from kiosk.ui.shell.shell import Shell
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.codes.read_back import read
from tests.checkout.scripted import ScriptedShop

SIZES = [(1080, 1920), (1280, 800)]
STEPS = journey(("note",))


def opened(qtbot: QtBot, size: tuple[int, int], profile: Profile, store: str = "", stand: str = "") -> Shell:
    settings = Settings(
        profile=profile, shop=ShopSettings(url=store), screen=ScreenSettings(languages=("en",))
    )
    shell = Shell(
        Checkout(ScriptedShop().connect, STEPS, House()),
        SCREENS,
        Pictures(_no_picture),
        settings,
        _look,
        stand,
    )
    qtbot.addWidget(shell)
    shell.resize(*size)
    with qtbot.waitExposed(shell):
        shell.show()
    return shell


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("step", ["welcome", "note", "thank_you"])
def test_the_mark_is_on_every_screen_in_the_middle_of_its_edge(
    qtbot: QtBot, size: tuple[int, int], step: str
) -> None:
    shell = opened(qtbot, size, "demo")
    shell.present(Kiosk(step=step, journey=STEPS))
    mark = shell.findChild(DemoMark)
    assert isinstance(mark, DemoMark)
    assert abs(mark.geometry().center().x() - size[0] // 2) <= 1
    assert shell.childAt(size[0] // 2, 4) is mark


@pytest.mark.parametrize("profile", ["kiosk", "cashier"])
def test_a_shop_wears_no_mark(qtbot: QtBot, profile: Profile) -> None:
    assert opened(qtbot, SIZES[0], profile).findChild(DemoMark) is None


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    ("store", "code"),
    [("http://192.0.2.7:8000", "http://192.0.2.7:8000"), ("http://127.0.0.1:8000", None)],
)
def test_it_leads_to_the_store_by_a_code_where_phones_reach_it(
    qtbot: QtBot, size: tuple[int, int], store: str, code: str | None
) -> None:
    shell = opened(qtbot, size, "demo", store)
    mark: Any = shell.findChild(DemoMark)
    mark.click()
    sheet = shell.findChild(DemoSheet)
    assert isinstance(sheet, DemoSheet)
    assert sheet.address.text() == store
    assert shell.taken
    qtbot.waitUntil(lambda: read(shell.grab().toImage()) == code)


@pytest.mark.parametrize("size", SIZES)
def test_the_code_is_the_stands_own_where_the_store_has_one(qtbot: QtBot, size: tuple[int, int]) -> None:
    """The kiosk asks over the loopback; the code has the secret that lets a visitor in."""
    address = "http://192.168.100.200:54321/stand/0123456789abcdef0123"
    shell = opened(qtbot, size, "demo", "http://127.0.0.1:54321", address)
    mark: Any = shell.findChild(DemoMark)
    mark.click()
    sheet = shell.findChild(DemoSheet)
    assert isinstance(sheet, DemoSheet)
    assert sheet.address.text() == address
    qtbot.waitUntil(lambda: read(shell.grab().toImage()) == address)


def _look(size: QSize, easier: bool) -> Look:
    return Look.for_screen((size.width(), size.height()), easier=easier, motion=False)


async def _no_picture(_address: str) -> bytes | None:
    return None
