"""What came of a room's mutants: a line of the table, and what is kept in the build folder."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace

from tests.mutants.mutant import Mutant
from tests.mutants.on_purpose import Reasons
from tests.mutants.rooms import BUILD

KEPT = BUILD / "mutants.json"
LISTED = BUILD / "mutants.txt"
HEAD = (
    "| room | mutants | killed | survived | on purpose | share | goal | met |",
    "|---|---|---|---|---|---|---|---|",
)


@dataclass(frozen=True)
class Result:
    """`sample` is the share of all mutants that were played."""

    room: str
    goal: float
    sample: float
    mutants: int
    survived: list[Mutant]
    purpose: int = 0

    @property
    def killed(self) -> int:
        return self.mutants - self.purpose - len(self.survived)

    @property
    def share(self) -> float:
        """Of those that a test has to notice."""
        return self.killed / max(1, self.mutants - self.purpose)

    @property
    def met(self) -> bool:
        return self.share >= self.goal

    def without(self, reasons: Reasons) -> "Result":
        """Sets aside what survives on purpose."""
        left = [mutant for mutant in self.survived if mutant.key not in reasons]
        return replace(self, survived=left, purpose=self.purpose + len(self.survived) - len(left))


def table(results: Iterable[Result]) -> str:
    lines = (
        f"| {one.room} | {one.mutants} | {one.killed} | {len(one.survived)} | {one.purpose} "
        f"| {one.share:.1%} | ≥ {one.goal:.0%} | {'yes' if one.met else 'NO'} |"
        for one in results
    )
    return "\n".join((*HEAD, *lines))


def keep(result: Result, *, partly: str = "") -> None:
    """A part of a room is listed, and leaves the figures of the whole as they are."""
    BUILD.mkdir(exist_ok=True)
    if partly:
        LISTED.write_text(_list(result.room, result.survived))
        return
    everything = kept() | {result.room: result}
    KEPT.write_text(json.dumps([asdict(one) for one in everything.values()], indent=1))
    LISTED.write_text("".join(_list(one.room, one.survived) for one in everything.values()))


def kept() -> dict[str, Result]:
    """The last result of each room."""
    told = json.loads(KEPT.read_text()) if KEPT.exists() else []
    results = (Result(**{**one, "survived": [Mutant(**left) for left in one["survived"]]}) for one in told)
    return {result.room: result for result in results}


def _list(room: str, survived: list[Mutant]) -> str:
    lines = (f"{one.file}:{one.line}\t{one.function}\t{one.change}\n" for one in survived)
    return f"# {room}: {len(survived)} survived\n{''.join(lines)}"
