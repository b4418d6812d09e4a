"""The units in packaging/systemd: what they start is understood, and what they ask for is there."""

from configparser import ConfigParser
from pathlib import Path

import pytest

from kiosk.commands.arguments import parse

PACKAGING = Path(__file__).parents[2] / "packaging"
UNITS = sorted((PACKAGING / "systemd").glob("*.service"))


def service(unit: Path) -> dict[str, str]:
    read = ConfigParser(interpolation=None, delimiters=("=",))
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read_string(unit.read_text())
    return dict(read["Service"])


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_the_kiosk_understands_how_it_is_started(unit: Path) -> None:
    _, program, words = service(unit)["ExecStart"].partition("/opt/kiosk/.venv/bin/kiosk ")
    assert program
    assert parse(words.split()).settings == Path("/etc/kiosk.toml")


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_it_leaves_no_picture_of_its_memory_and_lets_staff_leave(unit: Path) -> None:
    told = service(unit)
    assert (told["LimitCORE"], told["Restart"]) == ("0", "on-failure")


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_what_watches_the_kiosk_outlives_it_where_memory_runs_out(unit: Path) -> None:
    told = service(unit)
    assert ("supervise" in told["ExecStart"]) is (told.get("OOMPolicy") == "continue")


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_what_grows_without_an_end_is_ended_before_the_device(unit: Path) -> None:
    """A kiosk takes 100 MB, its supervisor 20, cage 100."""
    assert service(unit)["MemoryMax"] == ("768M" if "cage" in service(unit)["ExecStart"] else "512M")


def test_the_readme_tells_of_each() -> None:
    readme = (PACKAGING / "README.md").read_text()
    assert [unit.name for unit in UNITS if f"| `{unit.name}` |" not in readme] == []
