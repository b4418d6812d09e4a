"""Memory of the kiosk's own process after one journey, after all, and whether it stays flat."""

from collections.abc import Iterator

from tests.bench.children import ask
from tests.bench.figure import Effort, Figure

FLAT_MB = 1.0


def measure(effort: Effort) -> Iterator[Figure]:
    """The embedded store is a process of its own and not counted."""
    smallest = ask("smallest")
    kiosk = ask("memory", str(effort.journeys), str(effort.pause_s / 10))
    rss, last = kiosk["rss"], f"{effort.journeys} journeys"
    yield Figure("memory on Welcome (RSS)", rss[0], "MB", smallest["rss"])
    yield Figure("memory after one journey (RSS)", rss[1], "MB", smallest["rss"])
    yield Figure(f"memory after {last} (RSS)", rss[-1], "MB", smallest["rss"], most_ratio=1.6)
    yield Figure(f"memory after {last} (PSS)", kiosk["pss"][-1], "MB", smallest["pss"])
    yield Figure(f"memory gained from journey 2 to {effort.journeys}", rss[-1] - rss[2], "MB", most=FLAT_MB)
