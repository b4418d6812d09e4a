"""`kiosk walk` as a user calls it: the whole journey, well and with each fault on the way."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from kiosk.walk.town import FAULTS

Walk: TypeAlias = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Walk:
    """Compiles the program once for all the walks, whatever the environment says of compiled files."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(tmp_path_factory.mktemp("compiled"))

    def run(*words: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "kiosk", "walk", *words]
        return subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=120, check=False
        )

    return run


@pytest.mark.parametrize(("profile", "language"), [("kiosk", "tr"), ("cashier", "en")])
def test_reaches_an_order_number(walk: Walk, profile: str, language: str, tmp_path: Path) -> None:
    done = walk("--profile", profile, "--lang", language, "--pictures", str(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "nothing wrong" in done.stdout.splitlines()[-1]
    assert len(list(tmp_path.glob("*.png"))) == len(done.stdout.splitlines()) - 1


@pytest.mark.parametrize("fault", FAULTS)
def test_reaches_it_through_a_fault(walk: Walk, fault: str) -> None:
    done = walk("--profile", "cashier", "--fault", fault)
    assert done.returncode == 0, done.stdout + done.stderr


def test_refuses_a_shop_that_may_be_real(walk: Walk) -> None:
    done = walk("--store", "https://shop.example")
    assert done.returncode == 2
    assert "--yes-orders-are-real" in done.stderr


def test_names_the_faults_there_are(walk: Walk) -> None:
    done = walk("--fault", "earthquake")
    assert done.returncode == 2
    assert "drop-after" in done.stderr
