"""One room: its mutants, sampled, played."""

from collections.abc import Iterator
from dataclasses import replace

from tests.mutants.mutant import Mutant, mutants
from tests.mutants.play import played
from tests.mutants.reach import reach
from tests.mutants.result import Result
from tests.mutants.rooms import Room


def play(room: Room, share: float, cores: int, only: str = "") -> Result:
    """`only` takes the files whose path has it."""
    chosen = [one for one in _all(room) if only in one.file and one.drawn(share * room.sample)]
    return Result(room.name, room.goal, share * room.sample, len(chosen), _survivors(room, chosen, cores))


def play_again(room: Room, before: Result, cores: int) -> Result:
    """Only what survived before; the others stay killed."""
    keys = {mutant.key for mutant in before.survived}
    chosen = [one for one in _all(room) if one.key in keys]
    return replace(before, survived=_survivors(room, chosen, cores))


def _survivors(room: Room, chosen: list[Mutant], cores: int) -> list[Mutant]:
    found = (one.mutant for one in played(room, chosen, reach(room), cores) if not one.killed)
    return sorted(found, key=lambda one: (one.file, one.line))


def _all(room: Room) -> Iterator[Mutant]:
    for path in sorted(room.folder.rglob("*.py")):
        yield from mutants(path, path.relative_to(room.root).as_posix(), numbers=room.numbers)
