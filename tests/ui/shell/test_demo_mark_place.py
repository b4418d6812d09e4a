"""The rule: the mark of a demo covers nothing, and takes no touch that is meant for something else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.checkout.checkout import Checkout
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.journey import SCREENS, journey
from kiosk.settings.defaults import Language
from kiosk.settings.model import Profile, ScreenSettings, Settings, StepName
from kiosk.ui.pictures import Pictures
from kiosk.ui.shell.demo_mark import DemoMark
from kiosk.ui.shell.shell import Shell
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.step_dots import StepDots
from tests.checkout.scripted import ScriptedShop
from tests.ui.shell.desk import ORDER

LONG: tuple[StepName, ...] = (
    "note",
    "gift_box",
    "bags",
    "address",
    "coupons",
    "details",
    "loyalty",
    "rewards",
    "campaigns",
)
SHORT: tuple[StepName, ...] = ("coupons",)
SHOWN = ("welcome", "basket", "coupons", "pay", "pay_phone", "thank_you", "ask_staff")


def opened(
    qtbot: QtBot, size: tuple[int, int], profile: Profile, language: Language, steps: tuple[StepName, ...]
) -> Shell:
    screen = ScreenSettings(languages=(language,), brand="Moda Ev Tekstil" if steps is LONG else "M")
    settings = Settings(profile=profile, screen=screen, steps=steps)
    checkout = Checkout(ScriptedShop().connect, journey(steps), House())
    look = lambda px, easier: Look.for_screen(px.toTuple(), easier=easier, motion=False)  # noqa: E731
    shell = Shell(checkout, SCREENS, Pictures(_no_picture), settings, look, "http://127.0.0.1:1")
    qtbot.addWidget(shell)
    shell.resize(*size)
    with qtbot.waitExposed(shell):
        shell.show()
    return shell


async def _no_picture(_address: str) -> bytes | None:
    return None


@pytest.mark.parametrize("steps", [SHORT, LONG], ids=["short", "long"])
@pytest.mark.parametrize("language", ["tr", "en"])
@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800), (540, 960), (640, 400)], ids=str)
@pytest.mark.parametrize("profile", ["kiosk", "cashier", "demo"])
def test_it_stands_where_nothing_is(
    qtbot: QtBot,
    profile: Profile,
    size: tuple[int, int],
    language: Language,
    steps: tuple[StepName, ...],
) -> None:
    shell = opened(qtbot, size, profile, language, steps)
    for step in SHOWN:
        shell.present(Kiosk(step=step, journey=journey(steps), order=ORDER))
        QApplication.processEvents()
        mark = shell.findChild(DemoMark)
        assert isinstance(mark, DemoMark)
        touch = _place(mark, shell)
        tab = QRect(touch.topLeft(), touch.size())
        tab.setHeight(mark.look.either(48, 32))
        assert shell.rect().contains(touch)
        assert [part for part in _parts(shell, mark) if _place(part, shell).intersects(tab)] == [], step
        taken = [part for part in _parts(shell, mark) if isinstance(part, QAbstractButton)]
        assert [part for part in taken if _place(part, shell).intersects(touch)] == [], step


@pytest.mark.parametrize("profile", ["kiosk", "demo"])
def test_a_shoppers_step_keeps_its_name_under_it(qtbot: QtBot, profile: Profile) -> None:
    shell = opened(qtbot, (1080, 1920), profile, "tr", LONG)
    shell.present(Kiosk(step="basket", journey=journey(LONG), order=ORDER))
    QApplication.processEvents()
    dots = next(dots for dots in shell.findChildren(StepDots) if dots.isVisible())
    assert dots.width() >= dots.sizeHint().width()


def _place(widget: QWidget, shell: Shell) -> QRect:
    return QRect(widget.mapTo(shell, QPoint(0, 0)), widget.size())


def _parts(shell: Shell, mark: DemoMark) -> Iterator[QWidget]:
    """All that is seen and has nothing in it."""
    for widget in shell.findChildren(QWidget):
        inside = any(child.isVisible() for child in widget.findChildren(QWidget))
        if widget is not mark and widget.isVisible() and not inside and widget.width() * widget.height():
            yield widget
