"""Plays one room of a house elsewhere: `python -m tests.mutants.one_room ROOT PACKAGE`."""

import sys
from pathlib import Path

from tests.mutants.room import play
from tests.mutants.rooms import Room


def main() -> None:
    root, package = sys.argv[1:]
    for mutant in play(Room("sums", 1.0, root=Path(root), package=package), share=1.0, cores=2).survived:
        print(f"{mutant.file}:{mutant.line} {mutant.function}: {mutant.change}")


if __name__ == "__main__":
    main()
