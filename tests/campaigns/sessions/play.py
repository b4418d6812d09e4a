"""One case: some thirty actions on a scene, judged after each; then whoever comes next can still shop."""

from collections.abc import Iterator
from random import Random

from kiosk.flow.steps import BASKET, WELCOME
from tests.campaigns.campaign import Cases, Report
from tests.campaigns.sessions import happenings, taps
from tests.campaigns.sessions.rules import Rules
from tests.campaigns.sessions.scene import SKU, Scene
from tests.campaigns.sessions.stage import scene

ACTIONS = 30
_SETTLES_S = 200.0


def campaign(cases: Cases) -> Report:
    """Random sessions; each violation tells the case's last actions."""
    report = Report()
    for number in cases.numbers():
        report.played += 1
        for what in violations(cases.dice(number))[:1]:
            report.violated(number, what)
    return report


def violations(dice: Random) -> list[str]:
    """What one case breaks; it ends with the first."""
    with scene(dice) as (loop, here):
        rules = Rules(here)
        found = loop.run_until_complete(_first(here, rules))
    return [f"{what}; after {', '.join(here.story[-12:])}" for what in found]


async def _first(here: Scene, rules: Rules) -> list[str]:
    await _arrive(here)
    for _ in range(ACTIONS):
        await act(here)
        if found := list(rules.found()):
            return found
    return await end(here, rules)


async def act(here: Scene) -> None:
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
        await here.dice.choice(happenings.WORLD)(here)
    await _pause(here)


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
