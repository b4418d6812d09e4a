"""A supervisor as a process, and what it says."""

import os
import re
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

PATIENCE_S = 120.0
"""Only what never comes is waited for so long."""
_ROOT = Path(__file__).parents[2]


class Watched:
    """Its lines are read one after another; each is seen once."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self.process = process
        self.said: list[str] = []
        self._rest = b""
        self._unread: list[str] = []

    def until(self, text: str, patience_s: float = PATIENCE_S) -> str:
        """The next line that says so. AssertionError where it does not come."""
        end = time.monotonic() + patience_s
        while time.monotonic() < end:
            while self._unread:
                self.said.append(self._unread.pop(0))
                if text in self.said[-1]:
                    return self.said[-1]
            if not self._read(end - time.monotonic()):
                break
        raise AssertionError(f"waited for {text!r}; it said {self.said}")

    def started(self) -> int:
        """The process it started next."""
        found = re.search(r"process (\d+)", self.until("started, process"))
        assert found
        return int(found[1])

    def end(self) -> int:
        """Ends it politely; its exit status."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(PATIENCE_S)

    def _read(self, patience_s: float) -> bool:
        assert self.process.stderr
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stderr, selectors.EVENT_READ)
            if not selector.select(patience_s):
                return False
        read = os.read(self.process.stderr.fileno(), 65536)
        *lines, self._rest = (self._rest + read).split(b"\n")
        self._unread += [line.decode() for line in lines]
        return bool(read)


@contextmanager
def watched(*words: str, **limits: float) -> Iterator[Watched]:
    """`python -m WORDS…` with these limits; it is ended with the context."""
    names = {f"KIOSK_SUPERVISE_{name.upper()}": str(value) for name, value in limits.items()}
    with subprocess.Popen(
        [sys.executable, "-m", *words],
        cwd=_ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **names},
        stderr=subprocess.PIPE,
    ) as process:
        try:
            yield Watched(process)
        finally:
            process.kill()


def children(pid: int) -> list[int]:
    """Its children, whichever of its threads began them."""
    found: list[int] = []
    for thread in Path(f"/proc/{pid}/task").iterdir():
        with suppress(FileNotFoundError, ProcessLookupError):
            found += map(int, (thread / "children").read_text().split())
    return found


def words(pid: int) -> list[str]:
    """What a process was started with; nothing once it has ended."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_text().split("\0")
    except (FileNotFoundError, ProcessLookupError):
        return []


def gone(pid: int) -> bool:
    """Whether the process has ended; one that nobody has collected yet has."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


def until_gone(pid: int) -> None:
    """Waits for its end. TimeoutError where it does not come."""
    end = time.monotonic() + PATIENCE_S
    while not gone(pid):
        if time.monotonic() > end:
            raise TimeoutError(pid)
        time.sleep(0.01)


def environment(pid: int) -> Mapping[str, str]:
    """What a process was started with."""
    pairs = Path(f"/proc/{pid}/environ").read_bytes().decode().split("\0")
    return dict(pair.split("=", 1) for pair in pairs if "=" in pair)
