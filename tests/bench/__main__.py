"""Measures and prints a table: `python -m tests.bench [--quick] [NAME…]`."""

import argparse
import sys
from collections.abc import Callable, Iterator

from tests.bench import answer, chromium, exchange, memory, pace, press, start
from tests.bench.children import ChildFailed
from tests.bench.figure import QUICK, THOROUGH, Effort, Figure
from tests.bench.table import table

BENCHES: dict[str, Callable[[Effort], Iterator[Figure]]] = {
    "start": start.measure,
    "memory": memory.measure,
    "press": press.measure,
    "answer": answer.measure,
    "pace": pace.measure,
    "exchange": exchange.measure,
    "chromium": chromium.measure,
}


def main() -> int:
    options = _options()
    effort = QUICK if options.quick else THOROUGH
    figures: list[Figure] = []
    failed = False
    for name in options.names or BENCHES:
        sys.stderr.write(f"measuring {name} …\n")
        try:
            figures += BENCHES[name](effort)
        except ChildFailed as failure:
            failed = True
            sys.stderr.write(f"{failure}\n")
    print(table(figures))
    return int(failed)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m tests.bench", description="Measures what the kiosk costs.")
    parser.add_argument(
        "--quick", action="store_true", help="once each: whether it works, not how fast it is"
    )
    parser.add_argument("names", nargs="*", metavar="NAME", choices=[[], *BENCHES], help=", ".join(BENCHES))
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
