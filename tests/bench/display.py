"""An X display of our own, of a kiosk's size."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

SIZE = "1080x1920"


@contextmanager
def x_display() -> Iterator[Mapping[str, str] | None]:
    """The environment of a program that opens its window there; None without Xvfb."""
    if not shutil.which("Xvfb"):
        yield None
        return
    told, tells = os.pipe()
    words = ["-displayfd", str(tells), "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(["Xvfb", *words], pass_fds=(tells,), stderr=subprocess.DEVNULL)
    os.close(tells)
    try:
        with os.fdopen(told) as line:
            number = line.readline().strip()
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
    finally:
        server.terminate()
        server.wait(10)
