"""What stands in packaging/locked: one release a requirement, with the hashes of its archives."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import Requirement

LOCKED = Path(__file__).parents[2] / "packaging" / "locked"
HASH = re.compile(r"--hash=(\S+)")


@dataclass(frozen=True)
class Locked:
    requirement: Requirement
    hashes: tuple[str, ...]

    @property
    def version(self) -> str:
        (only,) = self.requirement.specifier
        assert only.operator == "=="
        return only.version


def locked(name: str) -> dict[str, list[Locked]]:
    """The releases of a list by their project; several where systems or Pythons differ."""
    releases: dict[str, list[Locked]] = {}
    for release in _read((LOCKED / f"{name}.txt").read_text(encoding="utf-8")):
        releases.setdefault(release.requirement.name, []).append(release)
    return releases


def _read(text: str) -> Iterator[Locked]:
    lines = re.sub(r"\s*#.*", "", text).replace("\\\n", " ").splitlines()
    for line in filter(str.strip, lines):
        yield Locked(Requirement(HASH.sub("", line).strip()), tuple(HASH.findall(line)))
