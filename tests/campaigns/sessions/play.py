"""One case: some thirty actions on a scene, judged after each; then the next shopper can still shop."""

from collections import Counter
from collections.abc import Iterator
from random import Random
from typing import NamedTuple, TypeAlias

from kiosk.flow.steps import BASKET, WELCOME
from tests.campaigns.campaign import Cases, Report
from tests.campaigns.sessions import happenings, taps
from tests.campaigns.sessions.rules import Rules
from tests.campaigns.sessions.scene import SKU, Scene
from tests.campaigns.sessions.stage import scene

World: TypeAlias = tuple[happenings.Happening, ...]

ACTIONS = 30
TOLD = 12
"""So many of the last actions stand beside a violation."""

MANY = 100
FAR = ("waiting", "unknown", "paid", "till", "sms", "coupons", "loyalty", "rewards")
_SETTLES_S = 200.0
_BLINK_S = 0.001
"""A cancelled errand has ended by then; the lists are read after it."""


def campaign(cases: Cases, world: World = happenings.WORLD) -> Report:
    """Random sessions in a world where such things happen; each violation names the case's last actions."""
    report, reached = Report(), Counter[str]()
    for number in cases.numbers():
        report.played += 1
        found = played(cases.dice(number), world)
        reached.update(found.reached)
        for what in found.violations[:1]:
            report.violated(number, what)
    if report.played >= MANY:
        _tell_how_far(report, reached)
    return report


class Played(NamedTuple):
    """What a case broke, and which truths and steps it came to."""

    violations: list[str]
    reached: set[str]


def played(dice: Random, world: World = happenings.WORLD) -> Played:
    """Plays one case; it ends with the first violation."""
    with scene(dice) as (loop, here):
        rules = Rules(here)
        found = loop.run_until_complete(_first(here, rules, world))
    return Played([f"{what}; after {', '.join(here.story[-TOLD:])}" for what in found], rules.reached)


def _tell_how_far(report: Report, reached: Counter[str]) -> None:
    """A campaign that never gets anywhere breaks no rule."""
    for name in FAR:
        share = reached[name] / report.played
        report.tell(f"came to {name}", f"{share:.0%} of the cases", "5 %", met=share >= 0.05)


async def _first(here: Scene, rules: Rules, world: World) -> list[str]:
    await _arrive(here)
    for _ in range(ACTIONS):
        await act(here, world)
        if found := list(rules.found()):
            return found
    return await end(here, rules)


async def act(here: Scene, world: World = happenings.WORLD) -> None:
    """One action; most are waited for, some are followed by another at once."""
    chance = here.dice.random()
    if chance < 0.65:
        taps.tap(here)
    elif chance < 0.70:
        taps.twice(here)
    elif chance < 0.80 and here.kiosk.payment.way:
        await here.dice.choice(happenings.MONEY)(here)
        await here.wait(here.dice.choice((0.0, 5.0, 25.0)))
    else:
        await here.dice.choice(world)(here)
    await _pause(here)
    await here.wait(_BLINK_S)


async def end(here: Scene, rules: Rules) -> list[str]:
    """The shopper leaves, all is well again, and the next one can shop."""
    found = list(_judged(here, rules, busy=not await here.rest()))
    here.trouble.planned.clear()
    here.trouble.chance = 0.0
    here.store.shop.faults.clear()
    taps.abandon(here)
    if here.kiosk.step != WELCOME:
        found.append("the shopper is gone, and Welcome is not there")
    await here.wait(_SETTLES_S)
    here.tap("start", here.checkout.start)
    if here.kiosk.step != BASKET:
        found.append(f"the next shopper cannot begin: {here.kiosk.problem}")
    here.tap(f"scan {SKU}", lambda: here.checkout.scan("MTF-0005"))
    return [*found, *_judged(here, rules, busy=not await here.rest())]


async def _arrive(here: Scene) -> None:
    """Most cases begin with something in the basket and some way on the journey, so that they get far."""
    here.tap("scan", lambda: here.checkout.scan(SKU))
    await here.rest()
    chance = here.dice.random()
    if chance < 0.3:
        here.tap("express", here.checkout.express)
    elif chance < 0.8:
        named = [step.name for step in here.kiosk.offered if step.within is None]
        step = here.dice.choice(named)
        here.tap(f"go {step}", lambda: here.checkout.go(step))
    await here.rest()


async def _pause(here: Scene) -> None:
    if here.dice.random() < 0.8:
        await here.rest()
    elif here.dice.random() < 0.5:
        await here.wait(here.dice.choice((0.01, 0.03, 0.05, 1.0)))


def _judged(here: Scene, rules: Rules, *, busy: bool) -> Iterator[str]:
    if busy:
        yield "busy: an errand never ends"
    yield from rules.found()
