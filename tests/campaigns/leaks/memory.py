"""How often something stands in the memory of a process that can be written to."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

_CHUNK = 16 << 20


def copies(pid: int, wanted: Mapping[str, tuple[bytes, ...]]) -> dict[str, int]:
    """By name, how often any of its spellings stands there; names that stand nowhere are left out."""
    named = {way: name for name, ways in wanted.items() for way in ways}
    if not named:
        return {}
    # All at once: going through the memory is what takes the time.
    any_of_them = re.compile(b"|".join(re.escape(way) for way in sorted(named, key=len, reverse=True)))
    overlap = max(map(len, named)) - 1
    pieces = _pieces(pid, overlap)
    return dict(Counter(named[found] for piece in pieces for found in any_of_them.findall(piece)))


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
