"""Rooms, floors and arrows: the direct children of a package, and what they import of each other."""

import functools
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from typing import TypeAlias

import grimp

Arrow: TypeAlias = tuple[str, str]


@dataclass(frozen=True)
class Rooms:
    """An arrow goes from the room that imports to the room that is imported."""

    names: AbstractSet[str]
    arrows: AbstractSet[Arrow]

    @property
    def circle(self) -> list[str]:
        """Rooms that import each other in a circle; empty where there is none."""
        try:
            TopologicalSorter(self._below()).prepare()
        except CycleError as error:
            found: list[str] = error.args[1]
            return found
        return []

    @property
    def floors(self) -> int:
        """The longest chain of rooms, each on the one before. CycleError where there is a circle."""
        floor: dict[str, int] = {}
        for room in TopologicalSorter(self._below()).static_order():
            floor[room] = 1 + max((floor[below] for below in self._below()[room]), default=0)
        return max(floor.values(), default=0)

    def _below(self) -> dict[str, set[str]]:
        return {room: {below for above, below in self.arrows if above == room} for room in self.names}


@functools.cache
def graph(package: str = "kiosk") -> grimp.ImportGraph:
    """Every import of the package, those for types only too."""
    return grimp.build_graph(package, exclude_type_checking_imports=False)


def rooms(imports: grimp.ImportGraph, package: str = "kiosk") -> Rooms:
    names = imports.find_children(package)
    pairs = (
        (_room(above), _room(below))
        for above in imports.modules
        for below in imports.find_modules_directly_imported_by(above)
    )
    return Rooms(names, {(a, b) for a, b in pairs if a != b and {a, b} <= names})


def _room(module: str) -> str:
    return ".".join(module.split(".")[:2])
