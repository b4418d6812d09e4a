"""One case of a hostile scan or paste, at some step of the journey, by events at the window."""

import asyncio
import re
from collections.abc import Iterator
from contextlib import suppress
from random import Random

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.input.focus import is_private
from kiosk.ui.widgets.field import TextArea, TextField
from tests.campaigns.hostile import brought, bursts
from tests.campaigns.hostile.at_the_glass import AtTheGlass
from tests.campaigns.hostile.attack import Attack
from tests.campaigns.hostile.brought import Bring
from tests.campaigns.hostile.bursts import Strokes
from tests.campaigns.monkey.paws import Paws

_STEPS = ("basket", "basket", "note", "gift_box", "bags", "coupons", "loyalty")
AT_ONCE = 8
"""Keys between two turns of the loop: a keyboard on USB reports at most a thousand times a second."""
_CODE = "KRM-0001"
_PATIENCE_S = 1.5
_TRIES = 3
_UNFIT = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]")


async def scanner(here: AtTheGlass, dice: Random, turn: int) -> Attack:
    """Plays it: each kind in its turn, two of three by keys."""
    await here.come()
    await here.shopper.go_to(dice.choice(_STEPS))
    paws = Paws(here.glass.shell.windowHandle)
    if turn % 3:
        attack = await _typed(here, paws, *bursts.burst(dice, turn - turn // 3 - 1))
    else:
        attack = await _brought(here, paws, *brought.brought(dice, turn // 3))
    QGuiApplication.clipboard().clear()
    attack.wrongs += _seen(here.glass.shell)
    here.glass.shell.sheets.close()
    if not (_hears_nothing(here) or await _scans_again(here, paws)):
        attack.wrongs.append("V6 a good code is not heard any more")
    if here.glass.program.door.panel:
        attack.wrongs.append("V6 the staff panel is open")
    attack.wrongs += [wrong for wrong in (await here.leave(),) if wrong] + here.complaints()
    return attack


async def _typed(here: AtTheGlass, paws: Paws, name: str, strokes: Strokes) -> Attack:
    """As fast as the window takes it."""
    with here.probe:
        await _strike(paws, strokes)
        await here.glass.rest()
        here.paint()
    return Attack(f"{name} at {here.kiosk.step}", cost=here.probe.cost)


async def _brought(here: AtTheGlass, paws: Paws, name: str, bring: Bring) -> Attack:
    field = QApplication.focusWidget()
    at = QPointF(field.mapTo(here.glass.shell, field.rect().center())) if field else QPointF(5, 5)
    with here.probe:
        bring(paws, at)
        await asyncio.sleep(0)
        here.paint()
    attack = Attack(f"{name} at {here.kiosk.step}", cost=here.probe.cost)
    if name not in brought.TYPES and any(brought.MARK in text for text in _written(here.glass.shell)):
        attack.wrongs.append("V6 something was pasted")
    return attack


async def _strike(paws: Paws, strokes: Strokes) -> None:
    for number, stroke in enumerate(strokes):
        paws.key(stroke.key, stroke.held, stroke.text, repeats=stroke.repeats)
        paws.let_go(stroke.key, stroke.held, stroke.text)
        if number % AT_ONCE == AT_ONCE - 1:
            await asyncio.sleep(0)


def _seen(window: QWidget) -> Iterator[str]:
    """What is wrong on the glass."""
    others = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
    if others or QApplication.activePopupWidget() or QApplication.activeModalWidget():
        yield "V6 another window, menu or dialog"
    if not window.isVisible() or window.isMinimized():
        yield "V6 the window is gone"
    for text in _written(window):
        if found := _UNFIT.search(text):
            yield f"V6 {found[0]!a} stands in a field"


def _written(window: QWidget) -> Iterator[str]:
    yield from (field.text() for field in window.findChildren(TextField))
    yield from (area.text() for area in window.findChildren(TextArea))


def _hears_nothing(here: AtTheGlass) -> bool:
    """Whether the keys led where no goods are scanned: to the payment, or into a bank card's fields."""
    return here.kiosk.payment.way is not None or is_private()


async def _scans_again(here: AtTheGlass, paws: Paws) -> bool:
    """Whether a code in order is heard: a shopper tries it three times."""
    for _ in range(_TRIES):
        before = _heard(here)
        await _strike(paws, bursts.scan(_CODE))
        with suppress(TimeoutError):
            async with asyncio.timeout(_PATIENCE_S):
                while _heard(here) == before:  # noqa: ASYNC110 - as a shopper would: looking
                    await asyncio.sleep(0.01)
                return True
    return False


def _heard(here: AtTheGlass) -> tuple[float, bool]:
    """What a code changes: the basket; at the coupons what is written there."""
    basket = here.kiosk.order.basket
    many = sum(float(item.quantity) for item in basket.basketitem_set) if basket else 0
    return many, any(_CODE in text for text in _written(here.glass.shell))
