"""All cases, one after another, over one store."""

import asyncio
import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random
from unittest.mock import patch

from tests.campaigns import leaping
from tests.campaigns.campaign import Cases, Report
from tests.campaigns.faults.case import Case, case_of
from tests.campaigns.faults.play import played
from tests.campaigns.faults.stand import Stand, standing
from tests.campaigns.glass import application

_TIDIED_EVERY = 200


def campaign(cases: Cases, wanted: Callable[[Case], bool] = lambda _: True) -> Report:
    """Faults × services × phase × profile; only the cases that are `wanted`."""
    application()
    return leaping.run(_all(cases, wanted))


async def _all(cases: Cases, wanted: Callable[[Case], bool]) -> Report:
    report = Report()
    async with standing() as stand:
        for number in cases.numbers():
            dice = cases.dice(number)
            case = case_of(dice)
            if not wanted(case):
                continue
            report.played += 1
            for wrong in await _with_bugs(stand, case, dice):
                report.violated(number, wrong)
            if not number % _TIDIED_EVERY:
                gc.collect()
    return report


async def _with_bugs(stand: Stand, case: Case, dice: Random) -> list[str]:
    """What was wrong, with uncaught exceptions."""
    with _uncaught() as bugs:
        try:
            found = await played(case, stand, dice)
        except AssertionError as error:
            found = [f"could not be played: {error!r:.300} [{case}]"]
    return [*found, *(f"V6 {bug} [{case}]" for bug in bugs)]


@contextmanager
def _uncaught() -> Iterator[list[str]]:
    bugs: list[str] = []
    loop = asyncio.get_running_loop()
    before = loop.get_exception_handler()
    loop.set_exception_handler(lambda _, context: bugs.append(f"{context!r:.300}"))
    with patch("sys.excepthook", lambda _, bug, __: bugs.append(f"{bug!r:.300}")):
        try:
            yield bugs
        finally:
            loop.set_exception_handler(before)
