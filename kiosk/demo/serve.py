"""The store alone: `kiosk store`, or a child that ends with the kiosk."""

import json
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from kiosk.demo.server import StoreServer
from kiosk.demo.shop.rules import Rules


def run(
    resources: Path,
    state: Path | None = None,
    port: int = 0,
    *,
    host: str = "127.0.0.1",
    lan: bool = False,
    until_stdin_closes: bool = False,
    rules: Rules | None = None,
    announce: Callable[[str], None] | None = None,
) -> None:
    """Serve until interrupted, terminated, or (where asked) until standard input closes.

    When ready, one line of JSON is announced: `url` for this machine, `phone_url` for a visitor's phone,
    `stand_url` for the people of a stand. With `lan` every interface is listened on. NoStore if it
    does not start.
    """
    server = StoreServer(
        resources, state, "0.0.0.0" if lan else host, port, lan_address() if lan else None, rules
    )
    over = _interruption()
    url = server.start()
    if until_stdin_closes:
        threading.Thread(target=_drain, args=(over,), daemon=True).start()
    (announce or _printed)(
        json.dumps({"url": url, "phone_url": server.phone_url, "stand_url": server.stand_url})
    )
    over.wait()
    server.stop()


def lan_address() -> str:
    """This machine's address in its own network; no packet is sent to find it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return "127.0.0.1"
        return str(probe.getsockname()[0])


def _printed(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _interruption() -> threading.Event:
    """Set by Ctrl+C and by a polite kill."""
    over = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: over.set())
    return over


def _drain(over: threading.Event) -> None:
    """Reads past Python's buffer, whose lock would be held when the program ends."""
    while os.read(sys.stdin.fileno(), 4096):
        pass
    over.set()
