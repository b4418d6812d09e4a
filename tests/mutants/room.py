"""One room: its mutants, sampled, played."""

from collections.abc import Iterator

from tests.mutants.mutant import Mutant, mutants
from tests.mutants.play import played
from tests.mutants.reach import reach
from tests.mutants.result import Result
from tests.mutants.rooms import Room


def play(room: Room, share: float, cores: int, only: str = "") -> Result:
    """`only` takes the files whose path has it."""
    chosen = [one for one in _all(room) if only in one.file and one.drawn(share * room.sample)]
    found = list(played(room, chosen, reach(room), cores))
    survived = [one.mutant for one in found if not one.killed]
    return Result(
        room.name,
        room.goal,
        share * room.sample,
        len(chosen),
        sorted(survived, key=lambda one: (one.file, one.line)),
    )


def _all(room: Room) -> Iterator[Mutant]:
    for path in sorted(room.folder.rglob("*.py")):
        yield from mutants(path, path.relative_to(room.root).as_posix(), numbers=room.numbers)
