"""A line to a printer that is a device file, such as /dev/usb/lp0 or a serial port."""

import os
import select
import time
import tty
from pathlib import Path

_PIECE = 4_096


class DeviceLine:
    """Reads and writes a device file; one that cannot be read says nothing."""

    def __init__(self, path: Path) -> None:
        way = os.O_NOCTTY | os.O_NONBLOCK
        try:
            self._file = os.open(path, os.O_RDWR | way)
            self._speaks = True
        except PermissionError:
            self._file = os.open(path, os.O_WRONLY | way)
            self._speaks = False
        if os.isatty(self._file):
            tty.setraw(self._file)

    def send(self, data: bytes, seconds: float) -> None:
        until = time.monotonic() + seconds
        while data:
            if not select.select((), (self._file,), (), max(0.0, until - time.monotonic()))[1]:
                raise TimeoutError(f"{len(data)} bytes were not taken")
            data = data[os.write(self._file, data[:_PIECE]) :]

    def receive(self, seconds: float) -> bytes:
        if not self._speaks or not select.select((self._file,), (), (), seconds)[0]:
            return b""
        said = os.read(self._file, 256)
        self._speaks = bool(said)
        return said

    def close(self) -> None:
        os.close(self._file)
