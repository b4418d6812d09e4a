"""Random sessions at a shop that mixes its shoppers up: `python -m tests.campaigns.swapped`.

The rules are those of `sessions`. Here a basket is swapped for another's several times in each of them.
"""

import sys

from tests.campaigns.campaign import Cases, Report, command
from tests.campaigns.sessions.happenings import answer, clock, expiry, kill, other_basket, reprice, timeout
from tests.campaigns.sessions.play import World
from tests.campaigns.sessions.play import campaign as sessions
from tests.campaigns.sessions.scene import Scene

LONG_FORM = 10_000
_WORLD: World = (*(other_basket,) * 12, *(answer,) * 3, timeout, expiry, clock, kill, reprice)


def campaign(cases: Cases) -> Report:
    """Plays them; how often a basket was swapped stands in the table."""
    swaps = 0

    async def swap(scene: Scene) -> None:
        nonlocal swaps
        before = len(scene.store.anothers)
        await other_basket(scene)
        swaps += len(scene.store.anothers) - before

    report = sessions(cases, tuple(swap if one is other_basket else one for one in _WORLD))
    report.figures.clear()
    report.tell("baskets swapped for another's", f"{swaps:,}", "one a session", met=swaps >= report.played)
    anothers = sum(": V3 " in found or ": V4 " in found for found in report.violations)
    report.tell("another's order shown or paid", f"{anothers}", "0", met=not anothers)
    return report


if __name__ == "__main__":
    sys.exit(command("swapped", campaign, LONG_FORM))
