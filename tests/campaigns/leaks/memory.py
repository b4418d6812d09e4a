"""How often something stands in the memory of a process that can be written to."""

import re
from array import array
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import groupby
from mmap import PAGESIZE
from pathlib import Path

_CHUNK = 16 << 20
_ENTRY = array("Q")
"""The kernel's entry for a page."""
_IN_MEMORY_OR_SWAPPED = 3 << 62


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
        for begin, end in _there(pid):
            for at in range(begin, end, _CHUNK):
                memory.seek(at)
                try:
                    yield memory.read(min(_CHUNK + overlap, end - at))
                except OSError:
                    break  # mapped, and not there


def _there(pid: int) -> Iterator[tuple[int, int]]:
    """The pages that were ever touched: most of what threads have for their stacks never was."""
    with Path(f"/proc/{pid}/pagemap").open("rb", 0) as pagemap:
        for begin, end in _writable(pid):
            pagemap.seek(begin // PAGESIZE * _ENTRY.itemsize)
            pages = array(_ENTRY.typecode, pagemap.read((end - begin) // PAGESIZE * _ENTRY.itemsize))
            for there, run in groupby(enumerate(pages), lambda page: page[1] & _IN_MEMORY_OR_SWAPPED != 0):
                places = [place for place, _ in run] if there else []
                if places:
                    yield begin + places[0] * PAGESIZE, begin + (places[-1] + 1) * PAGESIZE


def _writable(pid: int) -> Iterator[tuple[int, int]]:
    for line in Path(f"/proc/{pid}/maps").read_text("ascii", "replace").splitlines():
        addresses, rights, *_ = line.split()
        if rights.startswith("rw"):
            begin, _, end = addresses.partition("-")
            yield int(begin, 16), int(end, 16)
