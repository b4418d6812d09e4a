"""Prints a receipt for each paid order in a thread; a receipt that fails waits for staff."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.checkout.checkout import Checkout
from kiosk.flow.paper import Paper
from kiosk.flow.payment import Truth
from kiosk.flow.state import Kiosk
from kiosk.receipts.contents import Receipt
from kiosk.receipts.escpos import printed
from kiosk.receipts.pending import Pending
from kiosk.receipts.printer import Printer
from kiosk.receipts.printer_model import PrinterModel
from kiosk.receipts.row_picture import load_fonts
from kiosk.receipts.trouble import PaperLeft, PrinterTrouble, Trouble
from kiosk.runtime.tasks import Tasks

Write = Callable[[Kiosk], Receipt]


class Receipts(QObject):
    """Prints once for each shopper. `waiting`, `trouble` and `paper_left` are for staff."""

    changed = Signal()

    def __init__(self, checkout: Checkout, printer: Printer, model: PrinterModel, write: Write) -> None:
        """`write` words the receipt in the shopper's language."""
        super().__init__()
        load_fonts()
        self._checkout, self._model, self._write = checkout, model, write
        self._pending = Pending(printer)
        self._printed_for: int | None = None
        self._resting = False
        self._tasks = Tasks()
        self.trouble: Trouble | None = None
        self.paper_left: PaperLeft | None = None
        checkout.changed.connect(self._look)

    @property
    def waiting(self) -> int:
        """How many receipts could not be printed yet."""
        return self._pending.waiting

    def print_again(self) -> None:
        """Prints the waiting receipts, oldest first."""
        self._tasks.start(self._again())

    def rest(self, resting: bool) -> None:  # noqa: FBT001 - a slot
        """Prints no receipt while `resting`: the attract loop plays."""
        self._resting = resting

    async def end(self) -> None:
        """Waits until the current receipt is printed."""
        await self._tasks.ended()

    def _look(self, kiosk: Kiosk) -> None:
        due = kiosk.payment.truth is Truth.PAID and self._printed_for != kiosk.epoch
        if due and not self._resting:
            self._printed_for = kiosk.epoch
            self._tasks.start(self._print(kiosk.epoch, self._write(kiosk)))

    async def _print(self, epoch: int, receipt: Receipt) -> None:
        self._tell(epoch, Paper.PRINTING)
        self._tell(epoch, await self._tried(lambda: self._put_on_paper(receipt)))

    async def _again(self) -> None:
        await self._tried(self._pending.again)

    def _put_on_paper(self, receipt: Receipt) -> None:
        self.paper_left = self._pending.print(printed(receipt, self._model))

    async def _tried(self, job: Callable[[], object]) -> Paper:
        try:
            await asyncio.to_thread(job)
        except PrinterTrouble as trouble:
            self.trouble = trouble.trouble
            return Paper.UNSURE if trouble.begun else Paper.FAILED
        else:
            self.trouble = None
            return Paper.PRINTED
        finally:
            self.changed.emit()

    def _tell(self, epoch: int, paper: Paper) -> None:
        """Tells the shopper of the receipt, if they are still there."""
        if self._checkout.kiosk.epoch == epoch:
            self._checkout.receipt_is(paper)
