"""Fuzzed answers through the parser and all that reads what it read: `python -m tests.campaigns.fuzz_parser`.

It raises no exception, returns no unfit text, and does not keep the screen waiting.
"""

import sys
import traceback
from time import thread_time

from kiosk.api import wire
from tests.campaigns.campaign import Cases, Report, command
from tests.campaigns.fuzzing.answers import HOST, Answer, answer, readable
from tests.campaigns.fuzzing.behind import KIOSKS, looked_at, played
from tests.campaigns.fuzzing.fitness import unfit
from tests.campaigns.fuzzing.times import Times

LONG_FORM = 1_000_000
P999_MS, LONGEST_MS = 20.0, 250.0
WHOLE_FLOW = 0.4
"""The share of the answers that go on to what stands behind the parser."""


def fuzz(cases: Cases) -> Report:
    """Plays the cases; the figures are for one idle core."""
    report, times = Report(), Times()
    for number in cases.numbers():
        dice = cases.dice(number)
        whole = dice.random() < WHOLE_FLOW
        given, begins = readable(dice) if whole else answer(dice), dice.randrange(len(KIOSKS))
        begun = thread_time()
        try:
            wrong = _read(given, begins, whole=whole)
        except Exception as error:  # noqa: BLE001 - that any escapes is what is looked for
            wrong = f"V6 {_place(error)}"
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


def _place(error: Exception) -> str:
    """The exception, and the last line of the program that it came through."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "/kiosk/" in frame.filename]
    at = f"{frames[-1].name}:{frames[-1].lineno}" if frames else "the campaign itself"
    return f"{type(error).__name__} at {at}: {error!s:.100}"


if __name__ == "__main__":
    sys.exit(command("fuzz_parser", fuzz, LONG_FORM))
