"""The journal of this device: where it is, and what is told when it had to be begun anew."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import current_thread

import pytest

from kiosk.journal.open_journal import kept


@pytest.mark.parametrize("damaged", [True, False])
def test_a_damaged_one_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, damaged: bool
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    file = tmp_path / "journal"
    if damaged:
        file.write_bytes(b"damaged" * 1000)
    with caplog.at_level("INFO", logger="kiosk"):
        kept(file).close()
    assert [vars(record)["what"] for record in caplog.records] == ["damaged journal put aside"] * damaged


def test_it_lies_where_the_system_keeps_a_programs_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    kept().close()
    assert (tmp_path / "state" / "kiosk" / "journal.sqlite3").exists()
    assert (tmp_path / "run" / "kiosk" / "phone-key").exists()


def test_one_thread_writes_it_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    journal = kept(tmp_path / "journal")
    thread = journal._writer._thread
    assert isinstance(thread, ThreadPoolExecutor)
    assert (thread._max_workers, thread.submit(lambda: current_thread().name).result()) == (1, "journal_0")
    journal.close()
