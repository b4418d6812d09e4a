"""Which switches are meant: by their names, or by a file that has a name in each line."""

from collections.abc import Iterable
from pathlib import Path

from kiosk.demo.like.switches import GROUPS, Like
from kiosk.demo.no_store import NoStore

_LARGEST = 64_000


def chosen(words: Iterable[str]) -> frozenset[Like]:
    """The switches of these names and files. NoStore says which name, in which line, is none."""
    return frozenset(switch for word in words for switch in _named(word))


def _named(word: str) -> frozenset[Like]:
    found = switches(word)
    if found is not None:
        return found
    path = Path(word)
    if not path.is_file():
        raise NoStore(f"--like {word}: neither a file nor a switch. There are: {', '.join(names())}.")
    return _in_file(path)


def _in_file(path: Path) -> frozenset[Like]:
    try:
        lines = path.read_bytes()[:_LARGEST].decode().splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise NoStore(f"--like {path}: it cannot be read: {error}.") from error
    return frozenset(
        switch for number, line in enumerate(lines, 1) for switch in _in_line(path, number, line)
    )


def _in_line(path: Path, number: int, line: str) -> frozenset[Like]:
    name = line.partition("#")[0].strip()
    found = switches(name) if name else frozenset()
    if found is None:
        raise NoStore(f"--like {path}: line {number}: {name} is no switch. There are: {', '.join(names())}.")
    return found


def switches(name: str) -> frozenset[Like] | None:
    """Those that one name stands for; None where it stands for nothing."""
    if name in GROUPS:
        return GROUPS[name]
    return frozenset({Like(name)}) if name in list(Like) else None


def names() -> tuple[str, ...]:
    """Every name there is, groups first."""
    return (*GROUPS, *Like)
