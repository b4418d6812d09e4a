"""`kiosk unlock` leaves word for the kiosk, or says why it could not."""

from pathlib import Path

import pytest

from kiosk.commands.unlock import unlock
from kiosk.paths import STAFF_LOCK
from kiosk.staff.lock import Lock
from kiosk.staff.waits import WAITS_S


def test_the_kiosk_ends_its_waits_once(tmp_path: Path) -> None:
    lock = Lock(tmp_path / STAFF_LOCK)
    for _ in WAITS_S:
        lock.try_with(0, lambda: False)
    assert lock.left_s(0)
    assert unlock(tmp_path) == 0
    assert lock.unlocked()
    assert not lock.left_s(0)
    assert not lock.unlocked()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert unlock(tmp_path / "file") == 1
    assert "cannot be written" in capsys.readouterr().err
