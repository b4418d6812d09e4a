"""A program of ours that is ended by a signal leaves no core, whatever the limits of who started it."""

import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

_HARD = resource.getrlimit(resource.RLIMIT_CORE)[1]
PIPED = Path("/proc/sys/kernel/core_pattern").read_text("ascii")[0] in "|/"
ABORTED = "import os; os.kill(os.getpid(), 6)"
GUARDED = f"from kiosk.runtime.no_core import no_core; no_core(); {ABORTED}"
ALL = f"""
import kiosk.__main__ as start
start._COMMANDS["pin"] = lambda _: exec({ABORTED!r})
start.main(["pin"])
"""
TELLS = """
import ctypes, resource
from kiosk.runtime.no_core import no_core
before = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
no_core()
print(before, ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), *resource.getrlimit(resource.RLIMIT_CORE))
"""


def generous() -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (_HARD, _HARD))


def ended(program: str, folder: Path, before: Callable[[], None] = generous) -> int:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-c", program]
    return subprocess.run(command, cwd=folder, env=environment, preexec_fn=before, check=False).returncode


@pytest.mark.skipif(PIPED or _HARD == 0, reason="this machine writes no core into the folder")
def test_another_program_would_leave_one(tmp_path: Path) -> None:
    assert ended(ABORTED, tmp_path) == -signal.SIGABRT
    assert list(tmp_path.iterdir())


@pytest.mark.parametrize("program", [GUARDED, ALL], ids=["the guard", "every command"])
def test_ours_leaves_none(program: str, tmp_path: Path) -> None:
    assert ended(program, tmp_path) == -signal.SIGABRT
    assert list(tmp_path.iterdir()) == []


def test_no_limit_lets_one_through_and_no_handler_gets_one(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    told = subprocess.run(
        [sys.executable, "-c", TELLS],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == ["1", "0", "0", "0"]


def test_a_system_without_limits_is_let_be(monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.runtime.no_core import no_core

    before = resource.getrlimit(resource.RLIMIT_CORE)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "resource", None)
    no_core()
    assert resource.getrlimit(resource.RLIMIT_CORE) == before
