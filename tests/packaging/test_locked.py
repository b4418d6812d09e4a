"""packaging/locked fits pyproject.toml, and says of each release which bytes it is."""

import re
import tomllib
from itertools import product
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.packaging.lock import LOCKED, Locked, locked

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LEFT_OUT = PROJECT["tool"]["uv"]["exclude-dependencies"]
ASKED = {
    "kiosk": PROJECT["project"]["dependencies"],
    "test": PROJECT["project"]["dependencies"] + PROJECT["project"]["optional-dependencies"]["test"],
    "build": PROJECT["build-system"]["requires"],
    **PROJECT["dependency-groups"],
}
MACHINES = [
    {
        "python_version": f"3.{minor}",
        "python_full_version": f"3.{minor}.1",
        "sys_platform": system,
        "platform_machine": machine,
        "os_name": "nt" if system == "win32" else "posix",
    }
    for minor, (system, machine) in product(
        (11, 12, 13), [("linux", "x86_64"), ("linux", "aarch64"), ("win32", "AMD64"), ("darwin", "arm64")]
    )
]


def here(release: Locked, machine: dict[str, str]) -> bool:
    marker = release.requirement.marker
    return marker is None or marker.evaluate(machine)


def installed(name: str, machine: dict[str, str]) -> dict[str, str]:
    """Project → version, as a machine would have it."""
    releases = {
        project: [each for each in several if here(each, machine)]
        for project, several in locked(name).items()
    }
    assert [project for project, several in releases.items() if len(several) > 1] == []
    return {project: several[0].version for project, several in releases.items() if several}


@pytest.mark.parametrize(
    "machine", MACHINES, ids=lambda each: f"{each['python_version']}-{each['platform_machine']}"
)
@pytest.mark.parametrize("name", ASKED)
def test_what_the_project_asks_for_is_in_the_list_in_a_version_that_it_allows(
    name: str, machine: dict[str, str]
) -> None:
    have = installed(name, machine)
    wanted = [Requirement(line) for line in ASKED[name]]
    assert wanted
    assert [
        str(each) for each in wanted if have.get(canonicalize_name(each.name), "none") not in each.specifier
    ] == []


@pytest.mark.parametrize("name", ASKED)
def test_every_release_has_its_hashes(name: str) -> None:
    releases = [each for several in locked(name).values() for each in several]
    bare = [
        str(each.requirement)
        for each in releases
        if not each.hashes or not all(re.fullmatch(r"sha256:[0-9a-f]{64}", digest) for digest in each.hashes)
    ]
    assert (bool(releases), bare) == (True, [])


def test_there_is_a_list_for_each_and_no_other() -> None:
    assert {file.stem for file in LOCKED.iterdir()} == set(ASKED)


@pytest.mark.parametrize(
    "machine", MACHINES, ids=lambda each: f"{each['python_version']}-{each['platform_machine']}"
)
def test_the_tests_run_on_the_kiosks_own_releases(machine: dict[str, str]) -> None:
    assert installed("kiosk", machine).items() <= installed("test", machine).items()


@pytest.mark.parametrize("name", ASKED)
def test_no_registry_and_no_machine_is_named(name: str) -> None:
    text = (LOCKED / f"{name}.txt").read_text(encoding="utf-8")
    assert re.findall(r"\S*(?:://|--\w*index|--find-links|file:|@ )\S*", text) == []


@pytest.mark.parametrize("name", ["kiosk", "test"])
def test_what_the_printers_library_asks_for_in_vain_is_left_out(name: str) -> None:
    assert LEFT_OUT
    assert set(LEFT_OUT) & set(locked(name)) == set()
