"""A mutant: a file with one small change."""

import ast
import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.mutants.operators import instead
from tests.mutants.places import Place, places

LONGEST = 90


@dataclass(frozen=True)
class Mutant:
    """`change` says what was changed; with file and function it is its name, wherever the line moves."""

    file: str
    line: int
    function: str
    change: str
    number: int

    @property
    def key(self) -> tuple[str, str, str]:
        return self.file, self.function, self.change

    def drawn(self, share: float) -> bool:
        """Whether a sample takes it: the same ones each time, and a larger sample holds the smaller."""
        digest = hashlib.sha256("\n".join(self.key).encode()).digest()
        return int.from_bytes(digest[:6]) < share * 2**48


def mutants(path: Path, file: str, *, numbers: bool = True) -> Iterator[Mutant]:
    """Every mutant of a file, in the order of its lines."""
    tree = ast.parse(path.read_text())
    seen: Counter[tuple[str, str]] = Counter()
    for number, (place, new) in enumerate(_changes(tree, numbers=numbers)):
        change = _told(place, new)
        seen[place.function, change] += 1
        times = seen[place.function, change]
        change = change if times == 1 else f"{change} #{times}"
        yield Mutant(file, _line(place), place.function or "<module>", change, number)


def mutated(path: Path, number: int, *, numbers: bool = True) -> ast.Module:
    """The tree of a file with its change of that number."""
    tree = ast.parse(path.read_text())
    for at, (place, new) in enumerate(_changes(tree, numbers=numbers)):
        if at == number:
            _put(place, new)
            return tree
    raise IndexError(number)


def _changes(tree: ast.Module, *, numbers: bool) -> Iterator[tuple[Place, ast.AST]]:
    for place in list(places(tree)):
        for new in instead(place.node, place.parent, numbers=numbers):
            yield place, new


def _put(place: Place, new: ast.AST) -> None:
    """A new node takes the old one's lines, so that every function stays where it was."""
    if isinstance(place.node, ast.expr | ast.stmt) and isinstance(new, ast.expr | ast.stmt):
        ast.copy_location(new, place.node)
    place.put(new)
    ast.fix_missing_locations(place.parent)


def _told(place: Place, new: ast.AST) -> str:
    """`before → after`, of the whole expression around it where that is short."""
    if not isinstance(place.node, ast.expr | ast.stmt | ast.pattern):
        around = ast.unparse(place.parent)
        if len(around) > LONGEST:
            return f"{type(place.node).__name__} → {type(new).__name__} in {_short(around)}"
        return f"{around} → {_after(place, new, around=True)}"
    if isinstance(place.parent, ast.Return | ast.Assign) and len(ast.unparse(place.parent)) <= LONGEST:
        return f"{ast.unparse(place.parent)} → {_after(place, new, around=True)}"
    return f"{_short(ast.unparse(place.node))} → {_short(_after(place, new, around=False))}"


def _after(place: Place, new: ast.AST, *, around: bool) -> str:
    _put(place, new)
    text = ast.unparse(place.parent if around else new)
    place.put(place.node)
    return text


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


def _line(place: Place) -> int:
    return int(getattr(place.node, "lineno", 0) or getattr(place.parent, "lineno", 0))
