"""packaging/licences/gather.py: whatever ships has its licence text, and a gap is said aloud."""

import json
import os
import runpy
import subprocess
import sys
from importlib.metadata import distributions
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from tests.packaging.lock import locked

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "packaging" / "licences" / "gather.py"


def gather(folder: Path, *, beside: Path | None = None) -> "subprocess.CompletedProcess[str]":
    path = str(beside) if beside else ""
    return subprocess.run(
        [sys.executable, SCRIPT, folder],
        capture_output=True, text=True, check=False, env=os.environ | {"PYTHONPATH": path},
    )  # fmt: skip


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("gathered")
    done = gather(folder)
    assert (done.returncode, done.stderr) == (0, "")
    return folder


def test_every_distribution_of_the_kiosk_has_its_text(gathered: Path) -> None:
    shipped = set(locked("kiosk"))
    ships = [each for each in distributions() if canonicalize_name(each.metadata["Name"]) in shipped]
    assert len(ships) > 30
    for each in ships:
        folder = gathered / "LICENSES" / f"{each.metadata['Name']}-{each.version}"
        assert any(len(file.read_bytes()) > 200 for file in folder.iterdir()), each.metadata["Name"]
        assert f"{folder.name}: " in (gathered / "NOTICE").read_text(encoding="utf-8")


@pytest.mark.parametrize("library", ["PySide6_Essentials", "shiboken6"])
def test_qt_has_both_licences_its_source_and_how_to_put_another_in_its_place(
    gathered: Path, library: str
) -> None:
    (folder,) = (gathered / "LICENSES").glob(f"{library}-*")
    read = {file.name: file.read_text(encoding="utf-8") for file in folder.iterdir()}
    assert "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3" in read["LGPL-3.0.txt"]
    assert "GNU GENERAL PUBLIC LICENSE\n                       Version 3" in read["GPL-3.0.txt"]
    assert {"## Putting another Qt in its place", "## The source"} <= set(read["QT.md"].splitlines())


def test_type_and_icons_have_theirs(gathered: Path) -> None:
    theirs = {file.name for file in (gathered / "LICENSES" / "kiosk").iterdir()}
    assert theirs == {"LICENSE", "Inter-LICENSE.txt", "JetBrainsMono-LICENSE.txt", "Lucide-LICENSE.txt"}


def test_what_carries_none_is_said_and_ends_it(tmp_path: Path) -> None:
    """A wheel's folder with no licence in it."""
    bare = tmp_path / "site" / "bare-1.0.dist-info"
    bare.mkdir(parents=True)
    (bare / "METADATA").write_text("Metadata-Version: 2.1\nName: bare\nVersion: 1.0\n", encoding="utf-8")
    (bare / "RECORD").write_text("bare-1.0.dist-info/METADATA,,\n", encoding="utf-8")
    done = gather(tmp_path / "out", beside=bare.parent)
    assert done.returncode == 1
    assert done.stderr.startswith("NO LICENCE TEXT: bare-1.0 carries none.")


def test_the_bill_names_the_hash_of_what_was_installed(tmp_path: Path) -> None:
    """What `pip install --report` says of an archive, beside the bill that the environment gave."""
    bill, report = tmp_path / "sbom.json", tmp_path / "installed.json"
    release = {"name": "Jinja2", "version": "3.1.6"}
    download = {"archive_info": {"hashes": {"sha256": "ab" * 32}}}
    bill.write_text(json.dumps({"components": [release]}), encoding="utf-8")
    report.write_text(
        json.dumps({"install": [{"metadata": release, "download_info": download}]}), encoding="utf-8"
    )
    runpy.run_path(str(SCRIPT))["add_hashes"](bill, report)
    (component,) = json.loads(bill.read_text(encoding="utf-8"))["components"]
    assert component == release | {"hashes": [{"alg": "SHA-256", "content": "ab" * 32}]}
