"""Back to Welcome by pressing what can be seen: three actions from anywhere, a fourth from staff's panel."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.sheets.sheet import Sheet
from kiosk.ui.sheets.sheets import StartOverSheet
from kiosk.ui.shell.bottom_bar import BottomBar
from kiosk.ui.shell.button_row import ButtonRow
from kiosk.ui.staff.panel import Panel
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.overlay import Overlay
from tests.campaigns.monkey.tricks import Monkey

MOST = 3
_PATIENCE_S = 5.0
_BLINK_S = 0.005


async def lost(monkey: Monkey) -> str | None:
    """Goes there; what stood in the way where it takes too many actions."""
    checkout = monkey.program.checkout
    most = MOST + (monkey.program.door.panel is not None)
    did: list[str] = []
    # A person who wants to go home is no part of the burst before.
    await _soon(lambda: monkey.program.scanner._wedge.due is None)
    while checkout.kiosk.open:
        if len(did) == most:
            return f"not at Welcome after {', '.join(did)}; stood at {checkout.kiosk.step}"
        came = _change(monkey)
        did.append(_act(monkey))
        if not await _soon(came):
            return f"nothing came of: {', '.join(did)}; stood at {checkout.kiosk.step}"
    return None


def _act(monkey: Monkey) -> str:
    over = _on_top(monkey)
    if over is None:
        return _start_over(monkey)
    if isinstance(over, StartOverSheet) or (isinstance(over, Sheet) and not over._leavable):
        return _press(monkey, over.offered[-1])
    monkey.paws.key(Qt.Key.Key_Escape)
    monkey.paws.let_go(Qt.Key.Key_Escape)
    return f"Escape from {type(over).__name__}"


def _start_over(monkey: Monkey) -> str:
    for bar in monkey.window.findChildren(BottomBar):
        if bar.isVisible():
            return _press(monkey, bar.findChildren(Button)[-1])
    row = next(row for row in monkey.window.findChildren(ButtonRow) if row.isVisible())
    return _press(monkey, row.main_button)


def _press(monkey: Monkey, button: Button) -> str:
    monkey.paws.click(QPointF(button.mapTo(monkey.window, button.rect().center())))
    return f"“{button.accessibleName() or button.text()}”"


def _on_top(monkey: Monkey) -> Overlay | None:
    """What lies over everything: where a panel has a sheet of its own, that sheet."""
    seen = [one for one in monkey.window.findChildren(Overlay) if one.isVisible()]
    inside = [one for one in seen if any(_within(one, other) for other in seen)]
    return next(iter(inside or [one for one in seen if not isinstance(one, Panel)] or seen), None)


def _within(one: QWidget, other: QWidget) -> bool:
    return one is not other and other.isAncestorOf(one)


def _change(monkey: Monkey) -> Callable[[], bool]:
    """Whether it stands elsewhere by then."""
    before = _standing(monkey)
    return lambda: _standing(monkey) != before


def _standing(monkey: Monkey) -> tuple[str, Overlay | None]:
    return monkey.program.checkout.kiosk.step, _on_top(monkey)


async def _soon(condition: Callable[[], bool]) -> bool:
    try:
        async with asyncio.timeout(_PATIENCE_S):
            while not condition():  # noqa: ASYNC110 - no one event tells of all that may come of it
                await asyncio.sleep(_BLINK_S)
    except TimeoutError:
        return False
    return True
