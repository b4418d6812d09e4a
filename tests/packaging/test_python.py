"""A second Python: where it is looked for, what it gets, and that the suite runs on it."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = ("bash", "cat", "dirname", "env", "grep", "readlink", "rm", "sed", "sha256sum", "sh")
REFUSES = "exit 127"
"""As a shim of pyenv's that is not switched on."""
CHECKED = ("ruff", "mypy", "lint-imports")


def stand_in(program: Path, script: str = "") -> None:
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)


def python(program: Path, version: str, script: str = "") -> None:
    """One that knows its version, and else does as the script says."""
    asked = f'case "$2" in *sys.argv*) [ "$3" = {version} ] || [ "${{3#>}}" != "$3" ]; exit ;; esac'
    stand_in(program, f'[ "$1" = --version ] && echo Python {version}.0 && exit\n{asked}\n{script}')


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the scripts on a machine with nothing but its tools and a Python 3.11 in .venv."""
    for name in ("packaging", ".ci"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for tool in TOOLS:
        (tmp_path / "tools").mkdir(exist_ok=True)
        (tmp_path / "tools" / tool).symlink_to(shutil.which(tool) or tool)
    stand_in(tmp_path / "bin" / "shellcheck")
    python(tmp_path / "bin" / "python3", "3.11")
    python(tmp_path / ".venv" / "bin" / "python", "3.11", 'echo ".venv: $*"')
    for tool in CHECKED:
        stand_in(tmp_path / ".venv" / "bin" / tool)
    return tmp_path


def run(house: Path, *command: str) -> "subprocess.CompletedProcess[str]":
    environment = os.environ | {"PATH": f"{house / 'bin'}:{house / 'tools'}"}
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=house, env=environment)


def found(house: Path, version: str) -> str:
    done = run(house, "bash", "-c", f"source packaging/python.bash; find_python {version}")
    return done.stdout.strip().replace(str(house), "")


def second(house: Path) -> None:
    """A Python 3.13 that pyenv has, behind a shim that does not run, and its environment."""
    stand_in(house / "bin" / "python3.13", REFUSES)
    stand_in(house / "bin" / "pyenv", f'[ "$*" = "prefix 3.13" ] && echo {house}/versions/3.13.0')
    python(house / "versions" / "3.13.0" / "bin" / "python3.13", "3.13")
    python(house / ".venv-3.13" / "bin" / "python", "3.13", 'echo ".venv-3.13: $*"')


def test_the_one_on_path_comes_first(house: Path) -> None:
    second(house)
    python(house / "bin" / "python3.13", "3.13")
    assert found(house, "3.13") == "/bin/python3.13\tPATH"


def test_then_the_one_that_uv_has(house: Path) -> None:
    second(house)
    stand_in(house / "bin" / "uv", f'[ "$*" = "python find --system 3.13" ] && echo {house}/uv/python3.13')
    python(house / "uv" / "python3.13", "3.13")
    assert found(house, "3.13") == "/uv/python3.13\tuv"


def test_then_the_one_that_pyenv_has(house: Path) -> None:
    second(house)
    assert found(house, "3.13") == "/versions/3.13.0/bin/python3.13\tpyenv"


@pytest.mark.parametrize("version", ["3.12", "3.14"])
def test_there_is_no_other(house: Path, version: str) -> None:
    second(house)
    python(house / "bin" / f"python{version}", "3.13")
    assert found(house, version) == ""


def test_the_second_environment_is_beside_the_first(house: Path) -> None:
    second(house)
    done = run(house, "packaging/set-up", "--what", "--python", "3.13", "test")
    assert f"Python packages into {house}/.venv-3.13: " in done.stdout


def test_the_tests_run_in_it(house: Path) -> None:
    second(house)
    done = run(house, "packaging/test", "--python", "3.13", "tests/flow")
    assert done.stdout.splitlines()[-1] == ".venv-3.13: -m pytest -n 3 tests/flow"


@pytest.mark.parametrize("command", ["set-up", "test"])
@pytest.mark.parametrize("version", [(), ("thirteen",)])
def test_a_version_has_to_be_named(house: Path, command: str, version: tuple[str, ...]) -> None:
    done = run(house, f"packaging/{command}", "--python", *version)
    assert done.returncode == 2
    assert done.stderr == "packaging/set-up: --python should name a version, as in 3.13.\n"


def test_a_version_that_is_not_there_is_told(house: Path) -> None:
    done = run(house, "packaging/set-up", "--python", "3.13")
    assert done.returncode == 2
    assert done.stderr == "The kiosk needs Python >=3.11,<3.14; here is no 3.13 that runs.\n"


def test_ci_runs_the_suite_on_both_and_says_where_the_second_came_from(house: Path) -> None:
    second(house)
    done = run(house, ".ci/run")
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert f"Python 3.13: {house}/versions/3.13.0/bin/python3.13, from pyenv" in lines
    assert "Python 3.11.0: .venv" in lines
    suites = [line for line in lines if line.endswith(": -m pytest -n 3")]
    assert suites == [".venv-3.13: -m pytest -n 3", ".venv: -m pytest -n 3"]
    assert lines[-1] == suites[-1]


def test_ci_says_so_where_there_is_none(house: Path) -> None:
    done = run(house, ".ci/run")
    assert done.returncode == 0
    assert "Python 3.13: none on PATH that runs, nor one that uv or pyenv knows." in done.stdout
    assert done.stdout.splitlines()[-1] == ".venv: -m pytest -n 3"


def test_ci_fails_where_the_second_does(house: Path) -> None:
    second(house)
    python(house / ".venv-3.13" / "bin" / "python", "3.13", '[ "$2" != pytest ]')
    done = run(house, ".ci/run")
    assert done.returncode == 1
    assert "Failed: packaging/test --python 3.13" in done.stdout
