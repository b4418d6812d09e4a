"""Receives the kiosk's notifications. The kernel says which process sent a message."""

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
class Notification:
    """One message: its lines, and the file it asks to keep."""

    lines: tuple[str, ...]
    file: int | None = None

    @property
    def status(self) -> str | None:
        """The status sentence, if the message has one."""
        said = (line.removeprefix(STATUS) for line in self.lines if line.startswith(STATUS))
        return next(said, None)


class NotifySocket:
    """An abstract socket: its name ends with it."""

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

    def receive(self, sender: int) -> list[Notification]:
        """The messages of this process so far; drops those of others."""
        received = []
        while (following := self._next()) is not None:
            message, pid = following
            if pid == sender:
                received.append(message)
            elif message.file is not None:
                os.close(message.file)
        return received

    def _next(self) -> tuple[Notification, int] | None:
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
        return _message(text, files), pid


def _message(text: bytes, files: "array[int]") -> Notification:
    lines = tuple(text.decode("utf-8", "replace").splitlines())
    kept = files.pop(0) if files and KEEP in lines else None
    for unwanted in files:
        os.close(unwanted)
    return Notification(lines, kept)
