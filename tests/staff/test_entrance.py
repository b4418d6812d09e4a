"""A PIN or a badge is looked at in a thread; each wrong one is written down, and never what was typed."""

import logging
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from sqlite3 import connect
from threading import get_ident

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.journal.entries import StaffAct
from kiosk.journal.journal import Journal
from kiosk.paths import STAFF_LOCK, STAFF_UNLOCK
from kiosk.staff.duty import Duty
from kiosk.staff.entrance import WRONG_PINS, CodeAnswer, Entrance
from kiosk.staff.lock import BADGES, Lock
from tests.journal.conftest import Machine
from tests.staff.team import BADGE, EVERYBODY, ON_THE_BADGE, PIN, entrance, named

AYSE = named(3, "Ayşe", "settle", badge=ON_THE_BADGE)
MEHMET = named(14, "Mehmet")


class Door:
    """An entrance, what it answered, and the file of its journal."""

    def __init__(self, folder: Path, *those: object) -> None:
        self.file, self.machine, self.heard = folder / "journal", Machine(), list[CodeAnswer]()
        self.journal = Journal(self.file)
        self.entrance = entrance(
            *(those or (AYSE, MEHMET)),  # type: ignore[arg-type]
            lock=Lock(None, 2, self.machine),
            journal=self.journal,
        )
        self.entrance.answered.connect(self.heard.append)

    def types(self, code: str, times: int = 1) -> CodeAnswer:
        for _ in range(times):
            self.entrance.look_at(code)
        return self.heard[-1]

    @property
    def written(self) -> list[tuple[int, str, str]]:
        with closing(connect(self.file)) as db:
            return db.execute("SELECT number, act, about FROM staff ORDER BY rowid").fetchall()


@pytest.fixture
def door(tmp_path: Path, qapp: object) -> Door:
    return Door(tmp_path)


def test_a_number_and_its_pin_come_in(door: Door) -> None:
    assert door.types(f"03{PIN}").person == AYSE
    assert door.types(f"14{PIN}").person == MEHMET
    assert door.written == []


def test_each_wrong_one_and_each_wait_is_written(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "kiosk"):
        door.types("03471194", 4)
    assert door.written == [(3, "wrong", "")] * 3 + [(3, "wait", "")]
    told = [(vars(record)["what"], vars(record)["staff"]) for record in caplog.records]
    assert told == [("staff wrong", 3)] * 3 + [("staff wait", 3)]
    assert "471194" not in caplog.text
    assert b"471194" not in door.file.read_bytes()


def test_nothing_is_told_of_a_number_that_nobody_has(door: Door) -> None:
    """It may be the beginning of a PIN that was typed without its number."""
    assert door.types(f"{PIN}28").person is None
    assert door.written == [(-1, "wrong", "")]


def test_who_has_to_wait_is_not_looked_at(door: Door) -> None:
    door.types("03471194", 3)
    answer = door.types(f"03{PIN}")
    assert (answer.person, answer.tried) == (None, False)
    assert door.types(f"14{PIN}").person == MEHMET


def test_a_badge_comes_in_while_the_pin_has_to_wait(door: Door) -> None:
    door.types("03471194", 3)
    assert door.types(BADGE).person == AYSE
    assert door.types(f"03{PIN}").person == AYSE


def test_a_wrong_badge_is_written_and_makes_no_pin_wait(door: Door) -> None:
    for _ in range(9):
        door.types(BADGE[::-1])
        door.machine.wait(2)
    assert door.written == [(BADGES, "wrong", "")] * 9
    assert door.types(f"14{PIN}").person == MEHMET
    assert door.types(BADGE).person == AYSE


def test_two_badges_at_once_are_one_too_many(door: Door) -> None:
    door.types(BADGE[::-1])
    assert not door.types(BADGE).tried


def test_everybodys_pin_has_one_wait(tmp_path: Path, qapp: object) -> None:
    door = Door(tmp_path, EVERYBODY)
    assert not door.entrance.wait_s
    door.types("000000", 3)
    assert door.entrance.wait_s == 30
    assert door.written[-1] == (0, "wait", "")


def test_a_badge_alone_opens(tmp_path: Path, qapp: object) -> None:
    door = Door(tmp_path, EVERYBODY._replace(pin="", badge=ON_THE_BADGE))
    assert door.types(BADGE).person
    assert door.types(PIN).person is None


def test_who_may_not_settle_leaves_wrong_tries_on_the_list(door: Door) -> None:
    door.types("03471194", 2)
    door.entrance.see()
    door.entrance.duty.person = AYSE._replace(may=frozenset({"leave"}))
    door.entrance.see()
    assert door.entrance.lock.unseen.times == 2
    door.entrance.duty.person = AYSE
    door.entrance.see()
    assert not door.entrance.lock.unseen.times
    assert door.written[-1] == (3, "settle", WRONG_PINS)


def test_an_operators_word_is_written(tmp_path: Path, qapp: object) -> None:
    door = Door(tmp_path)
    door.entrance.lock = Lock(tmp_path / STAFF_LOCK)
    door.entrance.unlock()
    assert door.written == []
    (tmp_path / STAFF_UNLOCK).touch()
    door.entrance.unlock()
    assert door.written == [(-1, "unlocked", "")]


def test_time_is_written_where_something_waits_for_it(tmp_path: Path, qapp: object) -> None:
    file = tmp_path / "staff-lock"
    file.write_text("0")
    machine = Machine()
    inside = entrance(lock=Lock(file, 1, machine))
    inside.tick()
    assert file.read_text() == "0"
    inside.look_at("000000")
    before = file.read_text()
    machine.wait(300)
    inside.tick()
    assert file.read_text() != before


def test_no_hash_is_made_on_the_thread_that_paints(qtbot: QtBot) -> None:
    """And the answer comes on it."""
    threads = list[int]()

    class Told(Lock):
        def try_with(self, number: int, fits: object) -> bool:
            threads.append(get_ident())
            return super().try_with(number, fits)  # type: ignore[arg-type]

    duty = Duty(Journal())
    inside = Entrance((AYSE, MEHMET), Told(None), duty, ThreadPoolExecutor(max_workers=1))
    inside.answered.connect(lambda _: threads.append(get_ident()))
    with qtbot.waitSignal(inside.answered) as answered:
        inside.look_at(f"03{PIN}")
        assert inside.busy
        inside.look_at("14000000")
    inside.close()
    assert answered.args
    assert answered.args[0].person == AYSE
    tried, told = threads
    assert tried != told == get_ident()
    assert not inside.busy


def test_a_bug_opens_nothing_and_leaves_the_entrance_free(
    door: Door, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(door.entrance.lock, "try_with", lambda _number, _fits: 1 / 0)
        door.types(f"03{PIN}")
    assert door.heard[-1].person is None
    assert door.written == []
    (told,) = caplog.get_records("call")
    assert told.exc_info
    assert told.exc_info[0] is ZeroDivisionError
    caplog.get_records("call").clear()
    assert door.types(f"03{PIN}").person == AYSE


def test_nobody_comes_in_once_the_program_ends(qtbot: QtBot) -> None:
    """Though their PIN was being looked at."""
    inside = Entrance((EVERYBODY,), Lock(None), Duty(Journal()), ThreadPoolExecutor(max_workers=1))
    with qtbot.assertNotEmitted(inside.answered):
        inside.look_at(PIN)
        inside.close()
        QApplication.processEvents()


def test_acts_are_what_settings_may_forbid(qapp: object) -> None:
    assert {act.value for act in StaffAct} >= EVERYBODY.may
