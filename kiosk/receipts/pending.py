"""Receipts that could not be printed yet, kept in memory until a printer takes them."""

from collections import deque
from threading import Lock

from kiosk.receipts.printer import Printer
from kiosk.receipts.trouble import PaperLeft, PrinterTrouble, Trouble

MOST = 50


class Pending:
    """One printer and the receipts that wait for it. Thread-safe: one job at a time.

    Keeps at most `MOST`, without the oldest. A restart forgets all of them.
    """

    def __init__(self, printer: Printer) -> None:
        self._printer = printer
        self._waiting: deque[bytes] = deque(maxlen=MOST)
        self._turn = Lock()

    @property
    def waiting(self) -> int:
        """How many receipts wait."""
        return len(self._waiting)

    def print(self, data: bytes) -> PaperLeft:
        """Prints it before older ones, because its shopper is there. On PrinterTrouble it waits."""
        with self._turn:
            try:
                return self._printer.print(data)
            except PrinterTrouble:
                self._waiting.append(data)
                raise

    def again(self) -> int:
        """Prints the waiting receipts, oldest first. How many; PrinterTrouble at the first that fails.

        A receipt that a silent printer took does not wait any longer: staff stands before it.
        """
        done = 0
        while self._one_again():
            done += 1
        return done

    def forget(self) -> None:
        """Drops the waiting receipts."""
        with self._turn:
            self._waiting.clear()

    def _one_again(self) -> bool:
        """A receipt at a time, so that a shopper's own can come between."""
        with self._turn:
            if not self._waiting:
                return False
            try:
                self._printer.print(self._waiting[0])
            except PrinterTrouble as trouble:
                if trouble.trouble is not Trouble.SILENT:
                    raise
            self._waiting.popleft()
            return True
