"""Receipts that could not be printed wait for their printer."""

import pytest

from kiosk.receipts.pending import MOST, Pending
from kiosk.receipts.trouble import PrinterTrouble, Trouble


class _Broken:
    """A printer that fails so often, and then prints."""

    def __init__(self, failures: int) -> None:
        self.failures = failures
        self.printed: list[bytes] = []

    def print(self, data: bytes) -> None:
        if self.failures:
            self.failures -= 1
            raise PrinterTrouble(Trouble.PAPER_OUT, "no paper")
        self.printed.append(data)


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
