"""packaging/wheel: the same files give the same bytes, wherever and whenever it is called."""

import os
import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).parents[2]
PARTS = ("kiosk/flow", "packaging", "resources/icons", "pyproject.toml", "README.md", "LICENSE", ".gitignore")
"""Enough for a wheel: a whole one takes seconds."""


def copy(there: Path, names: tuple[str, ...], moment: int) -> None:
    """The files as another machine would have them: written in another order, at another time."""
    for name in names:
        (there / name).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, there / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(ROOT / name, there / name)
    for file in there.rglob("*"):
        os.utime(file, (moment, moment))
    (there / ".venv").symlink_to(sys.prefix)


def build(checkout: Path, **environment: str) -> bytes:
    folder = checkout / "dist"
    folder.mkdir()
    subprocess.run([checkout / "packaging" / "wheel", folder], check=True, env=os.environ | environment)
    (wheel,) = folder.glob("*.whl")
    return wheel.read_bytes()


def test_two_machines_build_one_wheel(tmp_path: Path) -> None:
    copy(tmp_path / "one", PARTS, 1_500_000_000)
    copy(tmp_path / "two", PARTS[::-1], 1_700_000_000)
    one, two = build(tmp_path / "one", TZ="UTC"), build(tmp_path / "two", TZ="Asia/Tokyo", LC_ALL="C")
    assert {"kiosk/flow/payment.py", "kiosk/resources/icons/ban.svg"} <= set(ZipFile(BytesIO(one)).namelist())
    assert one == two
