"""Fuzzed answers on the real screens: `python -m tests.campaigns.fuzz_screens`.

Each case is a shopper somewhere in the checkout to whom some odd answers come, one after another: no
exception, no warning of Qt's, no stall.
"""

import gc
import os
import sys
from time import thread_time

from PySide6.QtWidgets import QApplication

from kiosk.runtime.garbage import tidy_up
from tests.campaigns.campaign import Cases, Report, command
from tests.campaigns.fuzzing.snapshots import Story, story
from tests.campaigns.fuzzing.times import Times
from tests.campaigns.fuzzing.window import WAYS, opened, overheard, painted, shown

SNAPSHOTS = 5
LONG_FORM = 20_000 // SNAPSHOTS
P999_MS, LONGEST_MS = 250.0, 250.0


def fuzz(cases: Cases) -> Report:
    """Plays the cases; a snapshot's time is what the painting thread spends on it."""
    report, times = Report(), Times()
    with overheard() as said:
        for number in cases.numbers():
            try:
                _play(number, story(cases.dice(number), SNAPSHOTS), times)
            except Exception as error:  # noqa: BLE001 - that any escapes is what is looked for
                sys.excepthook(type(error), error, error.__traceback__)
            tidy_up()
            report.played += 1
            for what in dict.fromkeys(said):
                report.violated(number, f"V6 {what}")
            said.clear()
    report.tell("snapshots shown", f"{len(times.each):,}", "20,000 in the long form", met=True)
    times.tell(report, "a snapshot shown and painted", P999_MS, LONGEST_MS)
    return report


def _play(number: int, played: Story, times: Times) -> None:
    layout, language = WAYS[number % len(WAYS)]
    with opened(layout, language, played.begun.kiosk) as shell:
        for kiosk in played.then:
            begun = thread_time()
            shown(shell, kiosk)
            painted(shell)
            times.add(number, (thread_time() - begun) * 1000)


def main() -> int:
    """Without a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # As in the program: garbage is collected in between, never while something is shown.
    gc.disable()
    app = QApplication([])
    ended = command("fuzz_screens", fuzz, LONG_FORM)
    del app
    return ended


if __name__ == "__main__":
    sys.exit(main())
