"""The two commands on a machine made of stand-ins: what is started, and what is done only once."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")


def stand_in(program: Path, script: str) -> None:
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the scripts in which Python and the kiosk only write down what they were asked."""
    shutil.copytree(ROOT / "packaging", tmp_path / "packaging")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    stand_in(tmp_path / ".venv" / "bin" / "python", f'echo "$@" >>{tmp_path}/asked')
    stand_in(tmp_path / ".venv" / "bin" / "kiosk", 'echo "$QT_QPA_PLATFORM" "$@"')
    packages = [name for file in (tmp_path / "packaging/system-packages").iterdir() for name in names(file)]
    stand_in(tmp_path / "bin" / "dpkg-query", "printf 'installed %s\\n' " + " ".join(packages))
    stand_in(tmp_path / "bin" / "python3", "")
    return tmp_path


def names(file: Path) -> list[str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return [line.split("|")[0] for line in lines if line and not line.startswith("#")]


def start(house: Path, *command: str, **display: str) -> str:
    plain = {key: value for key, value in os.environ.items() if key not in (*DISPLAYS, "QT_QPA_PLATFORM")}
    environment = plain | display | {"PATH": f"{house / 'bin'}:{os.environ['PATH']}"}
    program = house / "packaging" / command[0]
    finished = subprocess.run(
        [program, *command[1:]], capture_output=True, text=True, check=True, env=environment
    )
    return finished.stdout


def times_installed(house: Path) -> int:
    return (house / "asked").read_text(encoding="utf-8").count("--editable")


@pytest.mark.parametrize("display", DISPLAYS)
def test_run_opens_the_kiosk_on_a_display(house: Path, display: str) -> None:
    assert start(house, "run", "--lang", "en", **{display: ":0"}).split() == ["--demo", "--lang", "en"]


def test_run_walks_off_screen_without_one(house: Path) -> None:
    said = start(house, "run", "--lang", "en").split()
    assert said == ["offscreen", "walk", "--pictures", str(house / "build" / "walk"), "--lang", "en"]


def test_second_set_up_does_nothing(house: Path) -> None:
    start(house, "set-up")
    start(house, "set-up")
    assert times_installed(house) == 1


def test_set_up_for_tests_is_enough_for_the_kiosk(house: Path) -> None:
    start(house, "set-up", "test")
    start(house, "set-up", "kiosk")
    assert times_installed(house) == 1


@pytest.mark.parametrize(
    "changed", ["pyproject.toml", "packaging/system-packages/kiosk", "packaging/locked/kiosk.txt"]
)
def test_changed_list_is_set_up_again(house: Path, changed: str) -> None:
    start(house, "set-up")
    with (house / changed).open("a", encoding="utf-8") as file:
        file.write("# another line\n")
    start(house, "set-up")
    assert times_installed(house) == 2


def test_what_is_installed_is_what_the_lock_names_and_nothing_is_built_but_the_kiosk(house: Path) -> None:
    start(house, "set-up", "test")
    installs = [
        line for line in (house / "asked").read_text(encoding="utf-8").splitlines() if " install " in line
    ]
    assert [line for line in installs if not {"--no-deps", "--only-binary=:all:"} <= set(line.split())] == []
    *listed, project = installs
    assert [line.split("/")[-1] for line in listed if "--require-hashes" in line] == ["test.txt", "build.txt"]
    assert project.endswith(f"--no-build-isolation --editable {house}")
