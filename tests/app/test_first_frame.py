"""What the first frame shows of a settings file. Rule: it is shown whatever is in the file."""

from pathlib import Path

import pytest

from kiosk.app.first_frame import FirstSight

BRANDED = b'screen.brand = "Ada"\n'


def sight(path: Path, text: bytes) -> FirstSight:
    path.write_bytes(text)
    return FirstSight.of(path)


def test_the_brand_is_the_files(tmp_path: Path) -> None:
    assert sight(tmp_path / "kiosk.toml", BRANDED).brand == "Ada"


@pytest.mark.parametrize(
    "text", [b"\xff\xfe", b"screen = 7", b"a = " + b"[" * 100_000], ids=["no text", "no table", "deep"]
)
def test_a_file_that_cannot_be_used_is_left_to_the_check(tmp_path: Path, text: bytes) -> None:
    assert sight(tmp_path / "kiosk.toml", text).languages == FirstSight().languages


def test_one_that_is_not_there_is_left_to_it_too(tmp_path: Path) -> None:
    assert FirstSight.of(tmp_path / "kiosk.toml") == FirstSight()
