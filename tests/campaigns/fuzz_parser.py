"""Fuzzed answers through the parser and all that reads what it read: `python -m tests.campaigns.fuzz_parser`.

No exception leaves it, nothing unfit comes out of it, and none keeps the screen waiting: what is dense is
counted, because a time says nothing on a busy machine.
"""

import sys
import traceback
from time import thread_time

from kiosk.api import wire
from tests.campaigns.campaign import Cases, Report, command
from tests.campaigns.fuzzing.answers import HOST, Answer, answer, dense, readable
from tests.campaigns.fuzzing.behind import KIOSKS, looked_at, played
from tests.campaigns.fuzzing.fitness import unfit
from tests.campaigns.fuzzing.times import Times
from tests.work import counted

LONG_FORM = 1_000_000
P999_MS, LONGEST_MS = 20.0, 250.0
WHOLE_FLOW = 0.4
"""The share of the answers that go on to what stands behind the parser."""
DENSE = 50
"""Each case of so many is one whose parts are many."""
LEAST_WORK = 50_000
"""Calls that any answer may take; beyond that one for each of its bytes."""


def fuzz(cases: Cases) -> Report:
    """Plays the cases; the figures are for one idle core."""
    report, times = Report(), Times()
    for number in cases.numbers():
        dice = cases.dice(number)
        crowd, whole = number % DENSE == 0, dice.random() < WHOLE_FLOW
        given = dense(dice) if crowd else readable(dice) if whole else answer(dice)
        begins = dice.randrange(len(KIOSKS))
        begun = thread_time()
        try:
            wrong = _read_dense(given, begins) if crowd else _read(given, begins, whole=whole)
        except Exception as error:  # noqa: BLE001 - that any escapes is what is looked for
            wrong = f"V6 {_place(error)}"
        if not crowd:
            times.add(number, (thread_time() - begun) * 1000)
        report.played += 1
        if wrong:
            report.violated(number, wrong)
    times.tell(report, "an answer read", P999_MS, LONGEST_MS)
    return report


def _read(given: Answer, begins: int, *, whole: bool) -> str:
    reply = wire.decipher(given.request, given.status, given.headers, given.body, HOST)
    if not whole:
        return ""
    before = KIOSKS[begins]
    now = played(before, given.request, reply)
    wrong = unfit(tuple(looked_at(before, now, given.request, reply)))
    return f"unfit for a screen: {wrong}" if wrong else ""


def _read_dense(given: Answer, begins: int) -> str:
    wrong, work = counted(lambda: _read(given, begins, whole=True))
    too_much = work > LEAST_WORK + len(given.body)
    return wrong or (f"V6 {work:,} calls for {len(given.body):,} bytes" if too_much else "")


def _place(error: Exception) -> str:
    """The exception, and the last line of the program that it came through."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "/kiosk/" in frame.filename]
    at = f"{frames[-1].name}:{frames[-1].lineno}" if frames else "the campaign itself"
    return f"{type(error).__name__} at {at}: {error!s:.100}"


if __name__ == "__main__":
    sys.exit(command("fuzz_parser", fuzz, LONG_FORM))
