"""All attacks, kind by kind, and the figures made of them."""

import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from dataclasses import replace
from random import Random
from typing import Any, NamedTuple

from tests.campaigns.campaign import Cases, Report
from tests.campaigns.glass import LONGEST_S, application, in_a_hurry
from tests.campaigns.hostile.at_the_glass import at_the_glass
from tests.campaigns.hostile.attack import Attack
from tests.campaigns.hostile.costs import Costs, fits
from tests.campaigns.hostile.goods import goods
from tests.campaigns.hostile.neighbour import neighbour
from tests.campaigns.hostile.network import network
from tests.campaigns.hostile.scanner import scanner
from tests.campaigns.hostile.server import server
from tests.conftest import Loop

LONG_FORM = 2_000
AGAIN = 3


class Part(NamedTuple):
    """One kind of attack: where it is played, and how a case of it is, by its dice and its number there."""

    name: str
    where: Callable[[], AbstractAsyncContextManager[Any]]
    play: Callable[[Any, Random, int], Awaitable[Attack]]


PARTS = (
    Part("server", at_the_glass, server),
    Part("pictures", at_the_glass, goods),
    Part("scanner", at_the_glass, scanner),
    Part("neighbour", network, neighbour),
)


def hostile(cases: Cases, again: int = AGAIN) -> Report:
    """Plays them, one kind after another: case N is of kind N modulo the kinds."""
    report, loop = Report(), Loop(application())
    with in_a_hurry(), _short_turns():
        try:
            for where in dict.fromkeys(part.where for part in PARTS):
                loop.run(_Campaign(cases, again, report).play(where), LONGEST_S)
        finally:
            report.violations += [f"left running: {task}" for task in loop.close()]
    return report


@contextmanager
def _short_turns() -> Iterator[None]:
    """The attacker is a thread of this process: Python's turns of five milliseconds are not the kiosk's."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(before / 10)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


class _Campaign:
    def __init__(self, cases: Cases, again: int, report: Report) -> None:
        self._cases, self._again, self._report = cases, again, report

    async def play(self, where: Callable[[], AbstractAsyncContextManager[Any]]) -> None:
        """All that is played there."""
        kinds = {part: self._numbers(part) for part in PARTS if part.where is where}
        if not any(kinds.values()):
            return
        async with where() as here:
            for part, numbers in kinds.items():
                costs = Costs(part.name)
                for number in numbers:
                    costs.add(number, await self._played(part, here, number))
                costs.tell(self._report)

    def _numbers(self, part: Part) -> list[int]:
        return [number for number in self._cases.numbers() if PARTS[number % len(PARTS)] is part]

    async def _played(self, part: Part, here: Any, number: int) -> Attack:
        """What cost more than it may is played again: what the rest of the machine did is no attack."""
        turn = number // len(PARTS)
        attack = await part.play(here, self._cases.dice(number), turn)
        for _ in range(self._again):
            if attack.wrongs or attack.cost is None or fits(attack.cost):
                break
            once_more = await part.play(here, self._cases.dice(number), turn)
            attack = replace(once_more, cost=attack.cost.least(once_more.cost or attack.cost))
        self._report.played += 1
        for wrong in attack.wrongs[:1]:
            self._report.violated(number, f"{wrong} [{part.name}: {attack.name}]")
        return attack
