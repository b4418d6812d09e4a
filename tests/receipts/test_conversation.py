"""A receipt is printed only on the printer's own word."""

import pytest

from kiosk.receipts import conversation
from kiosk.receipts.escpos import printed
from kiosk.receipts.lines import socket_line
from kiosk.receipts.printer import printer
from kiosk.receipts.printer_model import PrinterModel
from kiosk.receipts.trouble import PaperLeft, PrinterTrouble, Trouble
from tests.receipts.paper.commands import whole
from tests.receipts.paper.printer import Habits, listening
from tests.receipts.samples import RECEIPT

JOB = printed(RECEIPT, PrinterModel())
ENDS = ("reset", "hang up", "stall", "paper", "cover", "mute")


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """For printers that say nothing: it is certain how long they are waited for."""
    monkeypatch.setattr(conversation, "STATUS_S", 0.05)
    monkeypatch.setattr(conversation, "JOB_S", 0.1)
    monkeypatch.setattr(socket_line, "_LINGER_S", 0.05)


@pytest.mark.parametrize(
    ("habits", "left"),
    [
        (Habits(), PaperLeft.ENOUGH),
        (Habits(near_end=True), PaperLeft.LOW),
        (Habits(chatty=True), PaperLeft.ENOUGH),
    ],
)
def test_its_word_is_taken(habits: Habits, left: PaperLeft) -> None:
    with listening(habits) as (address, roll):
        assert printer(address).print(JOB) is left
    ours = whole(JOB)
    begin = roll.printed.index(ours[0])
    assert roll.printed[begin : begin + len(ours)] == ours


@pytest.mark.parametrize(
    ("habits", "trouble"),
    [
        (Habits(paper_end=True), Trouble.PAPER_OUT),
        (Habits(cover_open=True), Trouble.COVER_OPEN),
        (Habits(cutter_stuck=True), Trouble.CUTTER),
    ],
)
def test_what_cannot_print_is_sent_nothing(habits: Habits, trouble: Trouble) -> None:
    with listening(habits) as (address, roll), pytest.raises(PrinterTrouble) as told:
        printer(address).print(JOB)
    assert (told.value.trouble, told.value.begun) == (trouble, False)
    assert bytes(roll.got).count(b"\x1b@") == 0


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("answers", [True, False])
def test_without_a_word_it_is_not_sure(answers: bool) -> None:
    """All of it came, and it is not said that all of it was printed."""
    habits = Habits(answers=answers, answers_in_turn=False)
    with listening(habits) as (address, roll), pytest.raises(PrinterTrouble) as told:
        printer(address).print(JOB)
    assert (told.value.trouble, told.value.begun) == (Trouble.SILENT, True)
    assert JOB in bytes(roll.got)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("at", [0, 13, 18, 100, len(JOB) - 1, len(JOB) + 18])
def test_no_torn_receipt_is_ready(at: int, end: str) -> None:
    with listening(Habits(ends_at=at, end=end)) as (address, _), pytest.raises(PrinterTrouble) as told:
        printer(address).print(JOB)
    assert told.value.begun or at <= 18


@pytest.mark.parametrize(("end", "trouble"), [("paper", Trouble.PAPER_OUT), ("cover", Trouble.COVER_OPEN)])
def test_what_stopped_it_is_told(end: str, trouble: Trouble) -> None:
    """In the middle of a receipt the printer says why it prints no more."""
    with listening(Habits(ends_at=300, end=end)) as (address, _), pytest.raises(PrinterTrouble) as told:
        printer(address).print(JOB)
    assert (told.value.trouble, told.value.begun) == (trouble, True)


def test_a_deadline_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A printer that takes nothing more is left alone when the time is over, and the shopper told."""
    monkeypatch.setattr(conversation, "JOB_S", 0.2)
    long = JOB * 20_000
    monkeypatch.setattr(conversation, "_BYTES_A_SECOND", len(long))
    with listening(Habits(ends_at=5_000, end="stall")) as (address, _), pytest.raises(PrinterTrouble) as told:
        printer(address).print(long)
    assert (told.value.trouble, told.value.begun) == (Trouble.TORN, True)
