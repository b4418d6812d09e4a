"""`kiosk supervise …`: the commands of the kiosk and of the out-of-order screen."""

import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.supervise.limits import Limits
from kiosk.supervise.supervisor import Supervisor

_KIOSK = (sys.executable, "-m", "kiosk")
_VALUE = re.compile(r"^(\S+) = .*: (.+)$", re.DOTALL)


def supervise(words: Sequence[str], settings: Path | None, window: tuple[int, int] | None) -> int:
    """`words` are the kiosk's arguments; the screen gets settings and window too."""
    size = ("--window", "{}x{}".format(*window)) if window else ()
    file = ("--settings", str(settings)) if settings else ()

    def screen(code: str, said: str) -> Sequence[str]:
        return *_KIOSK, "out-of-order", *file, *size, "--code", code, "--why", without_value(said)

    return Supervisor((*_KIOSK, *words), screen, Limits.of(os.environ)).run()


def without_value(said: str) -> str:
    """A sentence about a setting without its value, because shoppers see the screen."""
    return _VALUE.sub(r"\1: \2", said)
