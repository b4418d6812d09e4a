"""Thousands of shoppers, one after another: the kiosk has to stand as it stood after the first ones."""

import sys
import time
from collections.abc import Awaitable, Callable
from random import Random
from typing import TypeAlias

from kiosk.flow.steps import PAY
from tests.campaigns.campaign import Cases, Report, command
from tests.campaigns.glass import Glass, play
from tests.campaigns.shopping import BUSY, GOODS, Shopper, Words
from tests.campaigns.standing import Standing

LONG_FORM = 5000
WARM = 200
MOST_GAINED = 0.05

Way: TypeAlias = Callable[[Shopper, Random], Awaitable[None]]


async def looks(shopper: Shopper, _dice: Random) -> None:
    """Touches Welcome, and that was it."""
    await shopper.begin()


async def scans(shopper: Shopper, dice: Random) -> None:
    """An item or two."""
    await shopper.begin()
    await shopper.scan(*GOODS[: dice.randint(1, 2)])


async def goes_a_way(shopper: Shopper, dice: Random) -> None:
    """To some step, answering those before it."""
    await scans(shopper, dice)
    await shopper.go_to(dice.choice(("note", "gift_box", "bags", "coupons", "loyalty", "rewards")))


async def is_idle(shopper: Shopper, dice: Random) -> None:
    """Types half a word and leaves: the sheet asks and counts down."""
    await goes_a_way(shopper, dice)
    shopper.fill()
    shopper.glass.shell.sheets.ask_still_there()
    shopper.glass.shell._idle.counted.emit(3)


async def leaves_in_the_middle(shopper: Shopper, dice: Random) -> None:
    """Before the answer is there."""
    await goes_a_way(shopper, dice)
    shopper.fill()
    shopper.glass.hands.screen.act()


async def goes_wrong(shopper: Shopper, dice: Random) -> None:
    """Unknown codes, another language, larger words, help; a lost reply."""
    await scans(shopper, dice)
    await shopper.scan("NO-SUCH-1")
    shopper.glass.shell.speak("tr")
    shopper.glass.shell.toggle_easier()
    if shopper.glass.shell._surround:
        shopper.glass.shell._surround.bar.help.emit()
    await shopper.glass.town.set_fault(dice.choice(("half-an-answer", "drop-after", "malformed")))
    shopper.words = BUSY
    await shopper.go_to("loyalty")


async def pays_by_phone(shopper: Shopper, _dice: Random) -> None:
    """The whole way, with a message, to the order number."""
    await _to_the_code(shopper)
    await shopper.message()
    await shopper.pay()


async def pays_at_the_till(shopper: Shopper, _dice: Random) -> None:
    """The whole way to the barcode; the till has the rest."""
    await _to_the_code(shopper)
    await shopper.pay_at_till()


async def _to_the_code(shopper: Shopper) -> None:
    shopper.words = BUSY
    await shopper.begin()
    await shopper.scan(*GOODS)
    await shopper.go_to(PAY)
    await shopper.pay_by_phone()


MIX: dict[Way, int] = {
    looks: 35,
    scans: 20,
    goes_a_way: 18,
    is_idle: 8,
    leaves_in_the_middle: 8,
    goes_wrong: 5,
    pays_by_phone: 4,
    pays_at_the_till: 2,
}
"""Of a hundred."""


def soak(cases: Cases) -> Report:
    """Plays the shoppers; what there is more of at the end than after the warm-up is a violation."""
    report = Report()
    begun = time.monotonic()
    for bug in play(lambda glass: _soaked(glass, cases, report)):
        report.violations.append(f"V6: {bug}")
    pace = report.played / (time.monotonic() - begun)
    if cases.count > WARM:
        report.tell("shoppers a second", f"{pace:.1f}", "told", met=True)
    return report


async def _soaked(glass: Glass, cases: Cases, report: Report) -> None:
    warm_after = min(WARM, cases.count // 2)
    warm = None
    for number in cases.numbers():
        await _visit(glass, cases.dice(number))
        report.played += 1
        if report.played == warm_after:
            warm = await _standing(glass)
    if warm:
        _compare(report, warm, await _standing(glass), in_full=cases.count > WARM)


async def _visit(glass: Glass, dice: Random) -> None:
    (way,) = dice.choices(tuple(MIX), tuple(MIX.values()))
    shopper = Shopper(glass, BUSY if dice.random() < 0.5 else Words())
    await way(shopper, dice)
    shopper.leave()


async def _standing(glass: Glass) -> Standing:
    await glass.rest_between()
    return Standing.now()


def _compare(report: Report, warm: Standing, now: Standing, *, in_full: bool) -> None:
    for name in Standing._fields[1:]:
        before, after = getattr(warm, name), getattr(now, name)
        report.tell(name, f"{before} → {after}", "± 0", met=before == after)
        if before != after:
            report.violations.append(f"{name}: {before} after the warm-up, {after} at the end")
    if in_full:
        gained = now.memory_mb / warm.memory_mb - 1
        said = f"{warm.memory_mb:.0f} → {now.memory_mb:.0f} MB, {gained:+.1%}"
        report.tell("memory", said, f"≤ +{MOST_GAINED:.0%}", met=gained <= MOST_GAINED)


if __name__ == "__main__":
    sys.exit(command("soak", soak, LONG_FORM))
