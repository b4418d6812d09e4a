"""Changes the code a little, again and again, and tells which changes no test noticed.

`python -m tests.mutants [--share 0.1] [ROOM…]` prints a table; what survived is listed in build/mutants.txt.
`--again` plays only that, so that one may see whether a new test notices it.
Nothing is written into the sources: the changes are made in forks of a process that has them in memory.
"""

import argparse
import os
import sys

from tests.mutants.forks import CORES
from tests.mutants.on_purpose import on_purpose
from tests.mutants.preload import preload
from tests.mutants.reach import TestsFail
from tests.mutants.result import Result, keep, kept, table
from tests.mutants.room import play, play_again
from tests.mutants.rooms import ROOMS


def main() -> int:
    options = _options()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("SE_OFFLINE", "true")
    preload()
    results: list[Result] = []
    reasons, before = on_purpose(), kept()
    try:
        for room in (room for room in ROOMS if not options.rooms or room.name in options.rooms):
            sys.stderr.write(f"{room.name} …\n")
            if options.again and room.name in before:
                result = play_again(room, before[room.name], options.cores)
            else:
                result = play(room, options.share, options.cores, options.file)
            results.append(result.without(reasons))
            keep(results[-1], partly=options.file)
    except TestsFail as failure:
        sys.stderr.write(f"{failure}\n")
        return 2
    print(table(results))
    return int(not all(result.met for result in results))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m tests.mutants", description="Tests the tests.")
    parser.add_argument("--share", type=float, default=1.0, help="a sample, the same one each time")
    parser.add_argument("--cores", type=int, default=CORES, help="so many at a time")
    parser.add_argument("--file", default="", help="only files whose path has this in it")
    parser.add_argument("--again", action="store_true", help="only what survived the last time")
    parser.add_argument("rooms", nargs="*", metavar="ROOM", help=", ".join(room.name for room in ROOMS))
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
