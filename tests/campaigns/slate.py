"""From a shopper leaving to Welcome on the screen: how long it takes, and that no trace of them is left."""

import asyncio
import sys
import time
from collections.abc import Iterator
from random import Random
from string import ascii_uppercase
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kiosk.flow.state import Kiosk
from kiosk.flow.steps import PAY
from tests.campaigns.campaign import Cases, Report, command
from tests.campaigns.glass import Glass, play
from tests.campaigns.shopping import BUSY, GOODS, Shopper, Words
from tests.campaigns.traces import shown

LONG_FORM = 500
MOST_MS = 50.0
_STEPS = ("note", "gift_box", "bags", "coupons", "loyalty", "rewards", "campaigns", PAY)
_STAYS = frozenset({"journey", "online", "epoch", "busy"})
"""What a new shopper's snapshot may have; all the rest is as after a start."""


class Took(NamedTuple):
    """Milliseconds."""

    on_the_clock: float
    in_work: float


class Painted(QObject):
    """Set once a widget's window has been painted with it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget, self.seen = widget, asyncio.Event()
        widget.installEventFilter(self)

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            # The rest of the window is painted in the same turn of the loop.
            asyncio.get_running_loop().call_soon(self.seen.set)
            self._widget.removeEventFilter(self)
        return False


def slate(cases: Cases) -> Report:
    """Plays full journeys. After each a shopper who types nothing looks for traces and must find none."""
    report, times = Report(), list[Took]()
    report.violations += [f"V6: {bug}" for bug in play(lambda glass: _played(glass, cases, report, times))]
    if times:
        on_the_clock, in_work = (sorted(kind) for kind in zip(*times, strict=True))
        met = _p99(on_the_clock) <= MOST_MS
        report.tell("left → Welcome painted", _spread(on_the_clock), f"p99 ≤ {MOST_MS:.0f} ms", met=met)
        # Without what others on the machine did meanwhile.
        report.tell("of that, this thread's own work", _spread(in_work), "told", met=True)
    return report


def _p99(times: list[float]) -> float:
    return times[max(0, round(len(times) * 0.99) - 1)]


def _spread(times: list[float]) -> str:
    return f"p50 {times[len(times) // 2]:.1f}, p99 {_p99(times):.1f}, most {times[-1]:.1f} ms"


async def _played(glass: Glass, cases: Cases, report: Report, times: list[Took]) -> None:
    for number in cases.numbers():
        dice = cases.dice(number)
        words = _unmistakable(dice)
        await _journey(Shopper(glass, words), dice)
        times.append(await _leave(glass))
        report.played += 1
        for trace in (*_of_the_snapshot(glass.kiosk), *shown((words.note, words.gift))):
            report.violated(number, f"V4: {trace} after the shopper left")
        for trace in await _met_by_the_next(glass, words):
            report.violated(number, f"V4: the next shopper found {trace}")


def _unmistakable(dice: Random) -> Words:
    note, gift = ("".join(dice.choices(ascii_uppercase, k=16)) for _ in range(2))
    return Words(note, gift, BUSY.coupon, BUSY.points, card=BUSY.card)


async def _journey(shopper: Shopper, dice: Random) -> None:
    """As far as the dice say, with half a word typed at the last step, or left with an answer on its way."""
    await shopper.begin()
    await shopper.scan(*GOODS)
    await shopper.go_to(dice.choice(_STEPS))
    shopper.fill()
    QGuiApplication.clipboard().setText(shopper.words.note)
    match dice.randrange(3):
        case 0:
            shopper.glass.hands.screen.act()
        case 1 if await shopper.pay_by_phone() and dice.random() < 0.3:
            await shopper.pay()
        case _:
            pass


async def _leave(glass: Glass) -> Took:
    """From the moment a shopper leaves to Welcome on the glass."""
    begun, working = time.perf_counter(), time.thread_time()
    glass.checkout.abandon()
    painted = Painted(glass.hands.screen)
    await painted.seen.wait()
    return Took((time.perf_counter() - begun) * 1000, (time.thread_time() - working) * 1000)


def _of_the_snapshot(kiosk: Kiosk) -> Iterator[str]:
    new = Kiosk(journey=kiosk.journey)
    for name in kiosk.__struct_fields__:
        if name not in _STAYS and getattr(kiosk, name) != getattr(new, name):
            yield f"{name} of the snapshot"


async def _met_by_the_next(glass: Glass, words: Words) -> list[str]:
    """The traces that the next shopper finds, once all late replies have come."""
    await glass.rest_between()
    found = [*_of_the_snapshot(glass.kiosk)]
    shopper = Shopper(glass, Words())
    await shopper.begin()
    await shopper.scan(GOODS[0])
    await shopper.go_to("note")
    for step in ("note", "gift_box", "coupons"):
        await shopper.go_to(step)
        draft: Any = glass.hands.screen.draft()
        found += [f"{name} at {step}" for name, typed in draft._asdict().items() if typed]
        found += shown((words.note, words.gift))
    found += [f"{name} on the order" for name in ("notes", "coupons", "gift_box") if _on_order(glass, name)]
    glass.checkout.abandon()
    return found


def _on_order(glass: Glass, name: str) -> Any:
    return getattr(glass.kiosk.order, name)


if __name__ == "__main__":
    sys.exit(command("slate", slate, LONG_FORM))
