"""The version is the checkout's, else the installed package's."""

import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from kiosk.commands.arguments import parse
from kiosk.runtime.version import DISTRIBUTION, version

PROJECT = Path(__file__).parents[2] / "pyproject.toml"


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What is installed, by its name."""
    there: dict[str, str] = {}

    def of(name: str) -> str:
        try:
            return there[name]
        except KeyError:
            raise metadata.PackageNotFoundError(name) from None

    monkeypatch.setattr(metadata, "version", of)
    return there


def test_a_checkout_says_it_itself(installed: dict[str, str]) -> None:
    installed[DISTRIBUTION] = "0.0.1"
    project = tomllib.loads(PROJECT.read_text("utf-8"))["project"]
    assert (project["name"], version()) == (DISTRIBUTION, project["version"])


@pytest.mark.parametrize("other", [None, "not toml", '[project]\nname = "another"\nversion = "9"\n'])
def test_an_installed_one_has_it_in_its_metadata(
    other: str | None, installed: dict[str, str], tmp_path: Path
) -> None:
    installed[DISTRIBUTION] = "1.2.3"
    if other is not None:
        (tmp_path / "pyproject.toml").write_text(other, "utf-8")
    assert version(tmp_path / "pyproject.toml") == "1.2.3"


def test_without_either_it_is_not_known(installed: dict[str, str], tmp_path: Path) -> None:
    assert version(tmp_path / "pyproject.toml") == "(unknown version)"


def test_it_is_printed_and_nothing_else_happens(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse(["--version"])
    assert (end.value.code, capsys.readouterr().out) == (0, f"kiosk {version()}\n")
