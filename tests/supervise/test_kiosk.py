"""The whole: a supervised kiosk with a shopper at it is killed and stopped, and is back at the same order."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from time import sleep

import pytest

from kiosk.demo.server import StoreServer
from kiosk.paths import RESOURCES
from tests.supervise.watched import Watched, children, gone, until_gone, watched, words

PATIENT = {"silence_s": 600.0, "start_s": 600.0, "polite_s": 600.0, "within_s": 36000.0}
"""A busy machine is slow: nothing here hangs but what was stopped, and two falls are near each other."""
STOPPED = {"silence_s": 10.0, "abort_s": 0.1}
SHOPPER = "tests.supervise.shopper"
"""`kiosk`, with a shopper who tells what is on the screen."""


@pytest.fixture
def store() -> Iterator[StoreServer]:
    """It is not the kiosk's own, and goes on when that is killed."""
    server = StoreServer(RESOURCES)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """As a cashier's, or as a shopper's where the test says so."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    return tmp_path / "kiosk.toml"


def _written(path: Path, profile: str) -> Path:
    shop = '[shop]\nguest_email = "a@shop.example"\nguest_phone = "5321234567"\n'
    path.write_text(f'profile = "{profile}"\nsteps = ["note", "coupons"]\n{shop}')
    return path


def _supervised(store: StoreServer, settings: Path, profile: str) -> tuple[str, ...]:
    where = "--demo", "--store", store.shop.base, "--settings", str(_written(settings, profile))
    return SHOPPER, "supervise", *where, "--window", "540x960", "--step", "note"


def _is_back(supervisor: Watched, seen: str) -> None:
    supervisor.until("ready")
    assert supervisor.until("SEES") == seen


def test_a_killed_kiosk_is_back_at_the_same_order(store: StoreServer, settings: Path) -> None:
    with watched(*_supervised(store, settings, "cashier"), **PATIENT) as supervisor:
        kiosk = supervisor.started()
        assert supervisor.until("SEES") == "SEES note, 2 lines, 3 things"
        effects = len(store.shop.storage.effects())
        os.kill(kiosk, signal.SIGKILL)
        supervisor.started()
        _is_back(supervisor, "SEES note, 2 lines, 3 things")
        assert len(store.shop.storage.effects()) == effects
        assert supervisor.end() == 0


def test_after_two_falls_with_an_order_there_is_a_clean_slate(store: StoreServer, settings: Path) -> None:
    with watched(*_supervised(store, settings, "kiosk"), **PATIENT) as supervisor:
        kiosk = supervisor.started()
        supervisor.until("SEES")
        os.kill(kiosk, signal.SIGKILL)
        kiosk = supervisor.started()
        _is_back(supervisor, "SEES note, 2 lines, 3 things, and is asked")
        os.kill(kiosk, signal.SIGKILL)
        supervisor.started()
        # Nothing of it is asked about any more: somebody new comes to the note by themselves.
        _is_back(supervisor, "SEES note, 2 lines, 3 things")
        assert supervisor.end() == 0


def test_a_shopper_is_asked_whether_they_are_still_there(store: StoreServer, settings: Path) -> None:
    with watched(*_supervised(store, settings, "kiosk"), **PATIENT) as supervisor:
        kiosk = supervisor.started()
        supervisor.until("SEES")
        os.kill(kiosk, signal.SIGKILL)
        _is_back(supervisor, "SEES note, 2 lines, 3 things, and is asked")


def test_a_stopped_kiosk_is_back_at_the_same_order(store: StoreServer, settings: Path) -> None:
    with watched(*_supervised(store, settings, "cashier"), **PATIENT | STOPPED) as supervisor:
        kiosk = supervisor.started()
        supervisor.until("SEES")
        os.kill(kiosk, signal.SIGSTOP)
        assert "(hung)" in supervisor.until("ended")
        _is_back(supervisor, "SEES note, 2 lines, 3 things")


def test_its_own_store_ends_with_it() -> None:
    with watched("kiosk", "supervise", "--demo", "--window", "540x960", **PATIENT) as supervisor:
        kiosk = supervisor.started()
        supervisor.until("ready")
        (store,) = children(kiosk)
        os.kill(kiosk, signal.SIGKILL)
        until_gone(store)
        supervisor.started()
        supervisor.until("ready")
        assert supervisor.end() == 0


def test_settings_that_cannot_be_used_are_on_the_screen(tmp_path: Path) -> None:
    wrong = tmp_path / "kiosk.toml"
    wrong.write_text('[staff]\npin = "1234"\n')
    with watched(
        "kiosk", "supervise", "--settings", str(wrong), "--window", "540x960", **PATIENT
    ) as supervisor:
        supervisor.until("out of order")
        said = _screen(supervisor)
        assert said[said.index("--code") + 1] == "E2"
        assert said[said.index("--why") + 1].startswith("staff.pin: ")
        assert supervisor.end() == 0


def _screen(supervisor: Watched) -> list[str]:
    """The words it was started with, once it is what it shall be."""
    pid = supervisor.process.pid
    while not gone(pid):
        for said in map(words, children(pid)):
            if "out-of-order" in said:
                return said
        sleep(0.01)
    raise AssertionError(f"it ended; it said {supervisor.said}")
