"""Memory of the kiosk's own process after each of some journeys: `JOURNEYS PAUSE_S`."""

import asyncio
import json
import sys

from kiosk.ui.shell.shell import Shell
from tests.bench.child.driven import drive
from tests.bench.child.shopper import journey
from tests.bench.proc import memory_mb


def main() -> None:
    journeys, pause_s = int(sys.argv[1]), float(sys.argv[2])
    held = []

    async def walk(shell: Shell) -> None:
        await asyncio.sleep(1)
        held.append(memory_mb())
        for _ in range(journeys):
            await journey(shell.checkout, pause_s)
            held.append(memory_mb())

    drive(walk)
    print(json.dumps({name: [one[name] for one in held] for name in ("rss", "pss")}))


if __name__ == "__main__":
    main()
