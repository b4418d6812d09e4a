"""What all tests share."""

import asyncio
import gc
import logging
import os
from collections.abc import Coroutine, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import hypothesis
import pytest
import qasync
from PySide6.QtWidgets import QApplication

from kiosk.checkout.desk import outcome
from kiosk.runtime.garbage import tidy_up

pytest_plugins = ["tests.phone"]

DEADLINE_S = 60.0
"""Only what never ends comes to it: each write waits for the disk, and a busy one takes its time."""

T = TypeVar("T")


def pytest_configure(config: pytest.Config) -> None:
    # Said for every window whose layout has a smallest size; no fault of ours.
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")
    # A store in a thread of this process must not collect our widgets: as in the program itself.
    gc.disable()
    # The same examples in each run; a longer hunt has a command of its own.
    hypothesis.settings.register_profile("suite", derandomize=True, database=None)
    hypothesis.settings.load_profile("suite")


def pytest_runtest_teardown() -> None:
    tidy_up()


@pytest.fixture(autouse=True)
def no_warning_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Nothing unexplained in the log: a warning that no test expects fails it."""
    yield
    said = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not said, said


@pytest.fixture(autouse=True)
def this_process_keeps_its_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command run in here would leave no core of any test after it."""
    monkeypatch.setattr("kiosk.__main__.no_core", lambda: None)


@pytest.fixture
def broken_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on a store that is started as a process finds no server to run on."""
    folder = tmp_path / "broken"
    folder.mkdir()
    (folder / "uvicorn.py").write_text("raise ImportError('no server here')\n", "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(folder), prepend=os.pathsep)


@pytest.fixture(autouse=True)
def the_shop_was_not_called_before() -> None:
    """What other tests repeated in this minute is nothing to this one."""
    outcome.REPEATS.forget()


class Loop:
    """Qt's loop for one test: what runs on it has a deadline, and leaves nothing behind."""

    def __init__(self, app: QApplication) -> None:
        self._loop = qasync.QEventLoop(app)

    def run(self, program: Coroutine[Any, Any, T], deadline_s: float = DEADLINE_S) -> T:
        """Runs it to its end. TimeoutError past the deadline."""
        found: T = self._loop.run_until_complete(asyncio.wait_for(program, deadline_s))
        return found

    def close(self) -> list[str]:
        """Ends the loop; the tasks that were left on it are cancelled and named."""
        left = asyncio.all_tasks(self._loop)
        for task in left:
            task.cancel()
        self._loop.run_until_complete(_ended(left))
        self._loop.close()
        return [repr(task) for task in left]


async def _ended(tasks: Iterable[asyncio.Task[Any]]) -> None:
    await asyncio.gather(*tasks, return_exceptions=True)


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[Loop]:
    """A loop of its own; a task left on it fails the test."""
    made = Loop(qapp)
    yield made
    left = made.close()
    assert not left, left
