"""How often something stands in the memory of a process that can be written to."""

from collections.abc import Iterator, Mapping
from pathlib import Path

_CHUNK = 16 << 20


def copies(pid: int, wanted: Mapping[str, tuple[bytes, ...]]) -> dict[str, int]:
    """By name, how often any of its spellings stands there; names that stand nowhere are left out."""
    found = dict.fromkeys(wanted, 0)
    overlap = max((len(way) for ways in wanted.values() for way in ways), default=0)
    for piece in _pieces(pid, overlap):
        for name, ways in wanted.items():
            found[name] += sum(piece.count(way) for way in ways)
    return {name: count for name, count in found.items() if count}


def _pieces(pid: int, overlap: int) -> Iterator[bytes]:
    with Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for begin, end in _writable(pid):
            for at in range(begin, end, _CHUNK):
                memory.seek(at)
                try:
                    yield memory.read(min(_CHUNK + overlap, end - at))
                except OSError:
                    break  # mapped, and not there


def _writable(pid: int) -> Iterator[tuple[int, int]]:
    for line in Path(f"/proc/{pid}/maps").read_text("ascii", "replace").splitlines():
        addresses, rights, *_ = line.split()
        if rights.startswith("rw"):
            begin, _, end = addresses.partition("-")
            yield int(begin, 16), int(end, 16)
