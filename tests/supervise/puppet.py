"""A supervisor over a kiosk that does as a test says: `python -m tests.supervise.puppet SCRIPT`."""

import os
import sys

from kiosk.supervise.limits import Limits
from kiosk.supervise.supervisor import Supervisor

_BEGIN = """import os, signal, sys, time
from kiosk.runtime.systemd import *
from tests.supervise.puppet import runs, say
"""


def runs() -> int:
    """How often the kiosk was started before, as the file it hands on remembers."""
    file = kept("runs")
    count = int(os.pread(file, 8, 0) or b"0")
    os.pwrite(file, str(count + 1).encode(), 0)
    return count


def say(*words: object) -> None:
    """One line, whole: the supervisor writes to the same place."""
    os.write(2, (" ".join(map(str, words)) + "\n").encode())


def kept(name: str) -> int:
    """The file that outlives this process, made where there is none yet."""
    from kiosk.runtime.systemd import KEEP, NAME, kept_before, notify

    before = kept_before(name)
    if before is not None:
        return before
    file = os.memfd_create(name)
    notify(KEEP, NAME + name, files=(file,))
    return file


def main() -> int:
    script = sys.argv[1]
    screen = _BEGIN + "say('SHOWN', *sys.argv[1:]); time.sleep(60)"
    return Supervisor(
        (sys.executable, "-c", _BEGIN + script),
        lambda code, said: (sys.executable, "-c", screen, code, said),
        Limits.of(os.environ),
    ).run()


if __name__ == "__main__":
    sys.exit(main())
