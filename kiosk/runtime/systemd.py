"""The notify protocol of systemd, a program's side of it: I am ready, I am alive, keep this for me.

`kiosk supervise` speaks the other side; the program does not see which of the two listens.
"""

import os
import socket
from array import array
from collections.abc import Sequence
from contextlib import suppress

SOCKET = "NOTIFY_SOCKET"
READY = "READY=1"
ALIVE = "WATCHDOG=1"
STOPPING = "STOPPING=1"
STATUS = "STATUS="
KEEP = "FDSTORE=1"
NAME = "FDNAME="
_FIRST_KEPT = 3
_PATIENCE_S = 0.1
"""How long a message may wait: a supervisor that does not read must not freeze the screen."""


def notify(*lines: str, files: Sequence[int] = ()) -> None:
    """Sends lines, with `files` attached, to the supervisor. Does nothing without one."""
    address = os.environ.get(SOCKET)
    if not address:
        return
    place = "\0" + address[1:] if address.startswith("@") else address
    handed = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array("i", files))] if files else []
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line, suppress(OSError):
        line.settimeout(_PATIENCE_S)
        line.sendmsg(["\n".join(lines).encode()], handed, 0, place)


def watched_for_s() -> float | None:
    """How many seconds this program may be silent; None without a watchdog."""
    whose, micros = os.environ.get("WATCHDOG_PID"), os.environ.get("WATCHDOG_USEC", "")
    if not micros.isdecimal() or whose not in (None, str(os.getpid())) or SOCKET not in os.environ:
        return None
    return int(micros) / 1_000_000


def kept_before(name: str) -> int | None:
    """The file that an earlier run gave the supervisor to keep under that name."""
    if os.environ.get("LISTEN_PID") != str(os.getpid()):
        return None
    names = os.environ.get("LISTEN_FDNAMES", "").split(":")
    return _FIRST_KEPT + names.index(name) if name in names else None
