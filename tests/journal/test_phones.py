"""The key of the hashes: kept where its file says, read by nobody else."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.journal.phones import Phones

NUMBER = "5321234567"


@pytest.fixture
def _open_to_all() -> Iterator[None]:
    """A machine that makes each file and folder for everybody."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("_open_to_all")
def test_only_the_kiosk_reads_the_key(tmp_path: Path) -> None:
    key = tmp_path / "kiosk" / "phone-key"
    Phones(key)
    assert key.stat().st_mode & 0o777 == 0o600
    assert key.parent.stat().st_mode & 0o777 == 0o700


def test_another_run_has_the_same_key(tmp_path: Path) -> None:
    key = tmp_path / "phone-key"
    hashed = Phones(key).hashed(NUMBER)
    assert Phones(key).hashed(NUMBER) == hashed
    assert Phones(key).hashed("5321234568") != hashed


@pytest.mark.parametrize("cut", [b"", b"k" * 31, b"k" * 33])
def test_a_key_of_another_length_is_made_anew(tmp_path: Path, cut: bytes) -> None:
    key = tmp_path / "phone-key"
    key.write_bytes(cut)
    hashed = Phones(key).hashed(NUMBER)
    assert len(key.read_bytes()) == 32
    assert Phones(key).hashed(NUMBER) == hashed


def test_without_a_place_for_it_a_key_lasts_as_long_as_the_program(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for key in (None, tmp_path / "file" / "phone-key"):
        phones = Phones(key)
        assert phones.hashed(NUMBER) == phones.hashed(NUMBER) != Phones(key).hashed(NUMBER)
