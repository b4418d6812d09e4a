"""What a process holds: memory, handles, threads, tasks, Qt's objects."""

import asyncio
import gc
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from tests.bench.proc import memory_mb


class Standing(NamedTuple):
    """Counted at rest, with no garbage left."""

    memory_mb: float
    handles: int
    threads: int
    tasks: int
    widgets: int
    objects: int
    husks: int
    """Widgets of ours that are gone, while something in Python still holds what stood in them."""

    @classmethod
    def now(cls) -> "Standing":
        """Of this process."""
        windows = QApplication.topLevelWidgets()
        return cls(
            memory_mb()["rss"],
            len(list(Path("/proc/self/fd").iterdir())),
            len(list(Path("/proc/self/task").iterdir())),
            len(asyncio.all_tasks()),
            len(QApplication.allWidgets()),
            sum(len(window.findChildren(QObject)) for window in windows),
            sum(_is_husk(held) for held in gc.get_objects()),
        )


def _is_husk(held: object) -> bool:
    return isinstance(held, QWidget) and type(held).__module__.startswith("kiosk.") and not isValid(held)
