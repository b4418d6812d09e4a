"""What a printer's bytes say, by Epson's tables."""

import pytest

from kiosk.receipts.status import Status, at_once, in_turn
from kiosk.receipts.trouble import PaperLeft, Trouble

FINE = 0x12


@pytest.mark.parametrize(
    ("printer", "offline", "error", "paper", "trouble"),
    [
        (FINE, FINE, FINE, FINE, None),
        (None, None, None, FINE, None),
        (FINE, FINE, FINE, FINE | 0x0C, None),
        (FINE | 8, FINE | 0x20, FINE, FINE, Trouble.PAPER_OUT),
        (FINE, FINE, FINE, FINE | 0x60, Trouble.PAPER_OUT),
        (FINE | 8, FINE | 4, FINE, FINE, Trouble.COVER_OPEN),
        (FINE | 8, FINE | 4 | 0x20, FINE, FINE | 0x60, Trouble.PAPER_OUT),
        (FINE | 8, FINE | 0x40, FINE | 8, FINE, Trouble.CUTTER),
        (FINE | 8, FINE | 0x40, FINE | 0x20, FINE, Trouble.FAULT),
        (FINE | 8, FINE | 0x40, FINE | 0x40, FINE, Trouble.FAULT),
        (FINE | 8, FINE, FINE, FINE, Trouble.OFFLINE),
    ],
)
def test_trouble(
    printer: int | None, offline: int | None, error: int | None, paper: int, trouble: Trouble | None
) -> None:
    told = Status(printer, offline, error, paper)
    assert told.trouble is trouble
    assert not told.mute


@pytest.mark.parametrize(("paper", "left"), [(FINE, PaperLeft.ENOUGH), (FINE | 0x0C, PaperLeft.LOW)])
def test_paper_left(paper: int, left: PaperLeft) -> None:
    assert Status(paper=paper).left is left


def test_nothing_said() -> None:
    assert Status().mute
    assert Status().trouble is None


@pytest.mark.parametrize(
    ("said", "answers", "turn"),
    [
        (b"", [], False),
        (b"\x12", [0x12], False),
        (b"\x00", [], True),
        (b"\x0f", [], True),
        (b"\x1e\x0c", [0x1E], True),
        (b"\x14\x00\x00\x0f", [], False),
        (b"\x14\x00\x00\x0f\x72\x03", [0x72], True),
        (b"\x11\x13", [], False),
        (b"\xff\x80", [], False),
    ],
)
def test_answers_are_told_from_what_nobody_asked(said: bytes, answers: list[int], turn: bool) -> None:
    """A report of four bytes and a flow control's byte are no answer."""
    assert list(at_once(said)) == answers
    assert in_turn(said) is turn
