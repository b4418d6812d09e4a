"""What staff does has their number beside it, and what they may not do is not done."""

import logging
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from sqlite3 import connect

import pytest

from kiosk.api.requests import OrderNote
from kiosk.api.shop import SignIn
from kiosk.console.dial import ReadFaults, SetFault
from kiosk.journal.entries import Doubt, StaffAct
from kiosk.journal.journal import Journal
from kiosk.staff.backstage import Backstage
from kiosk.staff.duty import Duty
from kiosk.staff.people import NOBODY
from tests.checkout.visit import Visit, play
from tests.conftest import Loop
from tests.staff.team import ALL, named, on_duty

AYSE = named(3, "Ayşe")


def written(file: Path) -> list[tuple[int, str, str, int]]:
    with closing(connect(file)) as db:
        return db.execute("SELECT number, act, about, entry FROM staff ORDER BY rowid").fetchall()


def test_coming_and_going_is_written(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    duty = Duty(Journal(tmp_path / "journal"))
    duty.end()
    with caplog.at_level(logging.INFO, "kiosk"):
        duty.begin(AYSE)
        duty.end()
    assert written(tmp_path / "journal") == [(3, "in", "", 0), (3, "out", "", 0)]
    assert [(vars(one)["what"], vars(one)["staff"]) for one in caplog.records] == [
        ("staff in", 3),
        ("staff out", 3),
    ]
    assert duty.person is NOBODY


def test_the_name_stays_in_the_settings(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal")
    on_duty(journal, AYSE).did(StaffAct.LEAVE)
    journal.close()
    for file in tmp_path.iterdir():
        assert "Ayşe".encode() not in file.read_bytes()


def test_nobody_may_do_anything() -> None:
    duty = Duty(Journal())
    assert not any(duty.may(act) for act in StaffAct)


DOES: dict[str, Callable[[Backstage], None]] = {
    "console": lambda backstage: backstage.call(OrderNote("x")),
    "faults": lambda backstage: backstage.turn(SetFault("slow")),
    "sign_in": lambda backstage: backstage.sign_in(SignIn("ada@shop.example", "secret")),
    "limits": lambda backstage: backstage.allow_again(),
}


@pytest.mark.parametrize("act", DOES)
def test_what_is_done_has_a_number_beside_it(loop: Loop, tmp_path: Path, act: str) -> None:
    async def story(visit: Visit) -> None:
        journal = visit.checkout.journal
        backstage = Backstage(visit.checkout, on_duty(journal, AYSE._replace(may=ALL - {act})))
        visit.shop.sent.clear()
        DOES[act](backstage)
        await visit.rest()
        assert visit.shop.sent == []
        assert written(tmp_path / "journal") == []
        backstage.duty.person = AYSE._replace(may=frozenset({act}))
        DOES[act](backstage)
        await visit.rest()
        ((number, done, about, _),) = written(tmp_path / "journal")
        assert (number, done) == (3, act)
        assert about == {"console": "OrderNote", "faults": SetFault.known_as}.get(act, "")

    play(loop, story, journal=Journal(tmp_path / "journal"))


def test_a_doubt_is_settled_by_whoever_may(loop: Loop, tmp_path: Path) -> None:
    async def story(visit: Visit) -> None:
        journal = visit.checkout.journal
        doubt = journal.doubts.add("OrderNote", "cut")
        Backstage(visit.checkout, on_duty(journal, named(4, "Mehmet", "leave"))).settle(doubt)
        assert journal.doubts.open == (doubt,)
        Backstage(visit.checkout, on_duty(journal, AYSE)).settle(doubt)
        assert journal.doubts.open == tuple[Doubt]()
        assert written(tmp_path / "journal") == [(3, "settle", "OrderNote", doubt.number)]

    play(loop, story, journal=Journal(tmp_path / "journal"))


def test_anybody_may_see_whether_the_shop_has_a_dial(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        Backstage(visit.checkout, Duty(visit.checkout.journal)).look_at_dial()
        await visit.rest()
        assert visit.shop.times(ReadFaults) == 1

    play(loop, story)
