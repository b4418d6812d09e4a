"""The scripts a new machine meets first: they parse, and they say what they are about to install."""

import os
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = [
    ROOT / "packaging" / name for name in ("run", "test", "set-up", "lock", "tools", "wheel", "sbom")
] + [ROOT / ".ci" / "run"]
LISTS = ROOT / "packaging" / "system-packages"


def output(*command: str | Path, **environment: str) -> str:
    finished = subprocess.run(
        command, capture_output=True, text=True, check=False, env=os.environ | environment
    )
    assert finished.returncode == 0, finished.stderr
    return finished.stdout


def listed() -> list[str]:
    lines = [line for file in LISTS.iterdir() for line in file.read_text(encoding="utf-8").splitlines()]
    return [line for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: f"{script.parent.name}/{script.name}")
def test_script_can_be_started(script: Path) -> None:
    assert os.access(script, os.X_OK)
    output("bash", "-n", script)


def test_no_package_is_listed_twice() -> None:
    names = Counter(name for line in listed() for name in line.split("|"))
    assert names
    assert [name for name, times in names.items() if times > 1] == []


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """An environment in which dpkg has no package installed."""
    dpkg = tmp_path / "dpkg-query"
    dpkg.write_text("#!/bin/sh\n", encoding="utf-8")
    dpkg.chmod(0o755)
    return {"PATH": f"{tmp_path}:{os.environ['PATH']}"}


def test_what_names_every_listed_package_on_a_bare_machine(bare: dict[str, str]) -> None:
    debian, python = output(SCRIPTS[2], "--what", "test", **bare).splitlines()
    named = debian.removeprefix("Debian packages: ").replace(" or ", "|").split(", ")
    assert set(listed()) <= set(named)
    assert str(ROOT / ".venv") in python
    assert python.endswith("packaging/locked/test.txt")


def test_kiosk_needs_no_browser(bare: dict[str, str]) -> None:
    said = output(SCRIPTS[2], "--what", **bare)
    assert "libegl1" in said
    assert "chromium" not in said


def test_purpose_it_does_not_know_is_refused() -> None:
    finished = subprocess.run([SCRIPTS[2], "tests"], capture_output=True, text=True, check=False)
    assert (finished.returncode, finished.stdout) == (2, "")
    assert "'tests' should be kiosk or test" in finished.stderr


def test_python_out_of_range_is_told(tmp_path: Path) -> None:
    for tool in ("bash", "dirname", "readlink", "sed"):
        (tmp_path / tool).symlink_to(shutil.which(tool) or tool)
    python = tmp_path / "python3"
    python.write_text("#!/bin/sh\n[ $1 = --version ] && echo Python 3.10.4\n", encoding="utf-8")
    python.chmod(0o755)
    finished = subprocess.run(
        [SCRIPTS[2], "--what"], capture_output=True, text=True, check=False, env={"PATH": str(tmp_path)}
    )
    assert finished.returncode == 2
    assert finished.stderr == "The kiosk needs Python >=3.11,<3.14; here is Python 3.10.4.\n"
