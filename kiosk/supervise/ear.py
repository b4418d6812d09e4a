"""Hears what the kiosk notifies, and nobody else: the kernel tells who is speaking."""

import os
import socket
import struct
from array import array
from dataclasses import dataclass
from secrets import token_hex

from kiosk.runtime.systemd import KEEP, STATUS

_LARGEST = 4096
_CREDENTIALS = struct.Struct("3i")  # pid, uid, gid
_FILES_SIZE = array("i").itemsize * 8


@dataclass(frozen=True)
class Told:
    """One message: its lines, and the file it asks to keep."""

    lines: tuple[str, ...]
    file: int | None = None

    @property
    def status(self) -> str | None:
        """What it says about itself, in words."""
        said = (line.removeprefix(STATUS) for line in self.lines if line.startswith(STATUS))
        return next(said, None)


class Ear:
    """A socket without a file; its name dies with it."""

    def __init__(self) -> None:
        name = f"kiosk-{token_hex(8)}"
        self.address = f"@{name}"
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        self._socket.settimeout(0)
        self._socket.bind(f"\0{name}")

    def fileno(self) -> int:
        """For a selector."""
        return self._socket.fileno()

    def close(self) -> None:
        self._socket.close()

    def hear(self, speaker: int) -> list[Told]:
        """All that this process has said by now; what others said is dropped."""
        heard = []
        while (message := self._next()) is not None:
            told, pid = message
            if pid == speaker:
                heard.append(told)
            elif told.file is not None:
                os.close(told.file)
        return heard

    def _next(self) -> tuple[Told, int] | None:
        room = socket.CMSG_SPACE(_CREDENTIALS.size) + socket.CMSG_SPACE(_FILES_SIZE)
        try:
            text, extras, *_ = self._socket.recvmsg(_LARGEST, room, socket.MSG_CMSG_CLOEXEC)
        except BlockingIOError:
            return None
        pid, files = 0, array("i")
        for _level, kind, data in extras:
            if kind == socket.SCM_CREDENTIALS:
                pid = _CREDENTIALS.unpack(data[: _CREDENTIALS.size])[0]
            elif kind == socket.SCM_RIGHTS:
                files.frombytes(data[: len(data) - len(data) % files.itemsize])
        return _told(text, files), pid


def _told(text: bytes, files: "array[int]") -> Told:
    lines = tuple(text.decode("utf-8", "replace").splitlines())
    kept = files.pop(0) if files and KEEP in lines else None
    for unwanted in files:
        os.close(unwanted)
    return Told(lines, kept)
