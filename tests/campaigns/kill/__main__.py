"""Three hundred kills: `python -m tests.campaigns.kill`."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.campaigns.campaign import Cases, Report, command
from tests.campaigns.kill.life import KILLS, live

LONG_FORM = 300 // KILLS
USABLE_S = 3.0


def kill(cases: Cases) -> Report:
    """Each case is the life of one kiosk, killed five times."""
    report, back_s, resumed = Report(), [], 0
    for number in cases.numbers():
        with TemporaryDirectory() as folder:
            found = live(cases.dice(number), Path(folder))
        report.played += 1
        back_s += found.back_s
        resumed += found.resumed
        for wrong in found.wrong:
            report.violated(number, wrong)
    _tell(report, sorted(back_s), resumed)
    return report


def _tell(report: Report, back_s: list[float], resumed: int) -> None:
    kills, worst = len(back_s), back_s[-1]
    report.tell("kills; back at an order", f"{kills}; {resumed}", "", met=True)
    middle, most = back_s[kills // 2], back_s[min(kills - 1, int(kills * 0.99))]
    value = f"{middle:.2f} · {most:.2f} · {worst:.2f} s"
    report.tell("from the kill to usable: median · p99 · worst", value, "3 s", met=worst <= USABLE_S)


if __name__ == "__main__":
    sys.exit(command("kill", kill, LONG_FORM))
