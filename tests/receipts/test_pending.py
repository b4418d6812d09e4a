"""Receipts that could not be printed wait for their printer."""

from contextlib import suppress

import pytest

from kiosk.receipts.pending import MOST, Pending
from kiosk.receipts.status import Status
from kiosk.receipts.trouble import PaperLeft, PrinterTrouble, Trouble


class _Broken:
    """A printer that fails so often, and then prints."""

    def __init__(self, failures: int, trouble: Trouble = Trouble.PAPER_OUT) -> None:
        self.failures, self.trouble = failures, trouble
        self.printed: list[bytes] = []

    def print(self, data: bytes) -> PaperLeft:
        if self.failures:
            self.failures -= 1
            raise PrinterTrouble(self.trouble, "no paper")
        self.printed.append(data)
        return PaperLeft.ENOUGH

    def status(self) -> Status:
        return Status()


def test_what_could_not_be_printed_is_printed_later() -> None:
    paper = _Broken(failures=3)
    pending = Pending(paper)
    for data in (b"one", b"two"):
        with pytest.raises(PrinterTrouble):
            pending.print(data)
    with pytest.raises(PrinterTrouble):
        pending.again()
    assert (pending.waiting, paper.printed) == (2, [])
    pending.print(b"three")
    assert pending.again() == 2
    assert (pending.waiting, paper.printed) == (0, [b"three", b"one", b"two"])


def test_what_waits_is_bounded_and_may_be_forgotten() -> None:
    pending = Pending(_Broken(failures=MOST + 5))
    for _ in range(MOST + 5):
        with pytest.raises(PrinterTrouble):
            pending.print(b"x")
    assert pending.waiting == MOST
    pending.forget()
    assert pending.again() == 0


@pytest.mark.parametrize(("trouble", "waiting"), [(Trouble.SILENT, 0), (Trouble.TORN, 2), (Trouble.GONE, 2)])
def test_staff_sees_what_a_silent_printer_printed(trouble: Trouble, waiting: int) -> None:
    """Printed again before staff's eyes, a receipt waits no more; one that stopped in the middle does."""
    pending = Pending(_Broken(failures=4, trouble=trouble))
    for _ in range(2):
        with pytest.raises(PrinterTrouble):
            pending.print(b"x")
    with suppress(PrinterTrouble):
        pending.again()
    assert pending.waiting == waiting
