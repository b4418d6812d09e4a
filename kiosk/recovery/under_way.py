"""The picture being decoded, where a crash leaves it: what took the program down is not fetched again."""

import os
from hashlib import blake2b

from kiosk.recovery.memory import BESIDE

MOST = 15
"""So many are remembered, the latest first, for as long as the supervisor lives."""
_MARK = 16
_NOBODY = bytes(_MARK)


class UnderWay:
    """Addresses are kept as hashes: which goods somebody looked at is nobody's to read."""

    def __init__(self, file: int) -> None:
        """`file` is the memory's; what stands there as under way was so when the program fell."""
        self._file = file
        marks = os.pread(file, _MARK * (MOST + 1), BESIDE)
        every = [marks[at : at + _MARK] for at in range(0, len(marks), _MARK)]
        self._blamed = [mark for mark in every if mark.strip(b"\0")][:MOST]
        self._write(_NOBODY, *self._blamed)

    def blames(self, address: str) -> bool:
        """Whether the program fell while it was decoded."""
        return _mark(address) in self._blamed

    def begins(self, address: str) -> None:
        """From now on a fall is this picture's."""
        self._write(_mark(address))

    def ends(self) -> None:
        """It was not."""
        self._write(_NOBODY)

    def _write(self, *marks: bytes) -> None:
        os.pwrite(self._file, b"".join(marks), BESIDE)


def _mark(address: str) -> bytes:
    return blake2b(address.encode(errors="replace"), digest_size=_MARK).digest()
