"""Where a scene plays: a loop without waiting, a journal on no disk, and an ear for every bug."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random, seed
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

from kiosk.checkout.desk import outcome
from kiosk.checkout.desk.retry_budget import Repeats
from tests.campaigns.sessions.scene import Scene
from tests.campaigns.sessions.virtual import VirtualLoop

_MEMORY = Path("/dev/shm")
"""Where a file is on no disk: there the journal's syncs cost nothing."""


@contextmanager
def scene(dice: Random) -> Iterator[tuple[VirtualLoop, Scene]]:
    """A scene on a loop of its own, its shop open. Bugs are caught wherever they surface."""
    loop = VirtualLoop()
    seed(dice.random())
    with TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        made = Scene(loop, dice, Path(folder) / "journal")
        loop.set_exception_handler(lambda _loop, told: made.caught(Exception, _bug(told)))
        repeats = Repeats(loop.time)
        with patch.object(sys, "excepthook", made.caught), patch.object(outcome, "REPEATS", repeats):
            loop.run_until_complete(made.begin())
            try:
                yield loop, made
            finally:
                loop.run_until_complete(made.close())
                loop.close()


def _bug(told: dict[str, Any]) -> BaseException:
    found = told.get("exception")
    return found if isinstance(found, BaseException) else RuntimeError(str(told.get("message")))
