"""Runs a measurement in a fresh process."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

_ROOT = Path(__file__).parents[2]
_LONGEST_S = 300

OFFSCREEN: Mapping[str, str] = MappingProxyType({"QT_QPA_PLATFORM": "offscreen"})


class ChildFailed(RuntimeError):
    """A measurement failed; the text is its last output."""


def ask(child: str, *words: str, env: Mapping[str, str] = OFFSCREEN) -> dict[str, Any]:
    """What `tests/bench/child/CHILD.py` found; `since` is its start on the monotonic clock."""
    command = [sys.executable, "-m", f"tests.bench.child.{child}", *words]
    since = time.monotonic()
    done = subprocess.run(
        command,
        cwd=_ROOT,
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        timeout=_LONGEST_S,
        check=False,
    )
    lines = done.stdout.splitlines()
    if done.returncode or not lines:
        raise ChildFailed(f"{child} {' '.join(words)}: {done.stderr.strip()[-2000:]}")
    return {"since": since, **json.loads(lines[-1])}
