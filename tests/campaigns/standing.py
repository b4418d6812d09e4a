"""What a process holds: memory, handles, threads, tasks, Qt's objects."""

import asyncio
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from tests.bench.proc import memory_mb


class Standing(NamedTuple):
    """Counted at rest, with no garbage left."""

    memory_mb: float
    handles: int
    threads: int
    tasks: int
    widgets: int
    objects: int

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
        )
