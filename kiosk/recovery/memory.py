"""A little memory that outlives a crash of the program: the supervisor holds it.

It is an anonymous file in memory, never on a disk, and is gone with the machine's power.
"""

import fcntl
import os
import struct
from zlib import crc32

from kiosk.runtime.systemd import KEEP, NAME, SOCKET, kept_before, notify

_NAME = "kiosk-memory"
_MAGIC = b"kiosk 1\n"
_HEAD = struct.Struct("<8sQII")  # magic, number of the writing, length, checksum of both and of what follows
_COUNTED = struct.Struct("<QI")
SLOT = 64 * 1024
LARGEST = SLOT - _HEAD.size
BESIDE = 2 * SLOT
"""Where what is no shopper's begins: it outlives them."""
SIZE = BESIDE + 4096
_SEALS = fcntl.F_ADD_SEALS, fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_SEAL


class Memory:
    """Two slots, written in turn: if the program dies while it writes, the older slot is whole."""

    def __init__(self, file: int) -> None:
        self.file = file
        self._number = max((number for number, _ in self._written()), default=0)

    def write(self, what: bytes) -> None:
        """Replaces what was written before. Keeps nothing if it is too large."""
        if len(what) > LARGEST:
            self.wipe()
            return
        self._number += 1
        head = _HEAD.pack(_MAGIC, self._number, len(what), _checksum(self._number, what))
        os.pwrite(self.file, head + what, self._number % 2 * SLOT)

    def read(self) -> bytes | None:
        """What was written last; None if the memory is empty or damaged."""
        return max(self._written(), default=(0, None))[1]

    def wipe(self) -> None:
        """Nothing of a shopper's stays."""
        os.pwrite(self.file, bytes(BESIDE), 0)

    def _written(self) -> list[tuple[int, bytes]]:
        found = (_slot(os.pread(self.file, SLOT, place * SLOT)) for place in range(2))
        return [one for one in found if one]


def supervised_memory() -> Memory | None:
    """The memory of the program before this one, or a new one; None without a supervisor."""
    if SOCKET not in os.environ or not hasattr(os, "memfd_create"):
        return None
    file = kept_before(_NAME)
    if file is not None and os.fstat(file).st_size == SIZE:
        os.set_inheritable(file, False)  # noqa: FBT003
        return Memory(file)
    file = new_file()
    notify(KEEP, NAME + _NAME, files=(file,))
    return Memory(file)


def new_file() -> int:
    """An anonymous file in memory, of a fixed size."""
    file = os.memfd_create(_NAME, os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    os.ftruncate(file, SIZE)
    fcntl.fcntl(file, *_SEALS)
    return file


def _slot(raw: bytes) -> tuple[int, bytes] | None:
    magic, number, length, checksum = _HEAD.unpack(raw[: _HEAD.size])
    what = raw[_HEAD.size : _HEAD.size + length]
    whole = magic == _MAGIC and len(what) == length and checksum == _checksum(number, what)
    return (number, what) if whole else None


def _checksum(number: int, what: bytes) -> int:
    return crc32(what, crc32(_COUNTED.pack(number, len(what))))
