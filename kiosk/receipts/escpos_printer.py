"""Receipt printers on USB, in the network or behind a device file."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.receipts.conversation import Conversation, print_and_ask
from kiosk.receipts.lines.device_line import DeviceLine
from kiosk.receipts.lines.line import Line
from kiosk.receipts.lines.socket_line import SocketLine
from kiosk.receipts.lines.usb_line import UsbLine
from kiosk.receipts.status import Status
from kiosk.receipts.trouble import PaperLeft, as_trouble

CONNECT_S = 5.0


@dataclass(frozen=True)
class EscposPrinter:
    """`connect` opens the printer; `name` is how staff know it."""

    name: str
    connect: Callable[[], Line]

    def print(self, data: bytes) -> PaperLeft:
        """Prints all of it, by the printer's own word. PrinterTrouble without that."""
        line = self._opened()
        try:
            return print_and_ask(line, data, self.name)
        finally:
            line.close()

    def status(self) -> Status:
        """What it says of itself now. PrinterTrouble where there is no printer."""
        line = self._opened()
        try:
            with as_trouble(self.name):
                return Conversation(line).status()
        finally:
            line.close()

    def _opened(self) -> Line:
        with as_trouble(self.name):
            return self.connect()


def usb_printer(vendor: int, product: int, name: str) -> EscposPrinter:
    """The printer with those USB ids; not opened yet."""
    return EscposPrinter(name, lambda: UsbLine(vendor, product, CONNECT_S))


def network_printer(host: str, port: int, name: str) -> EscposPrinter:
    """The printer at that address; not opened yet."""
    return EscposPrinter(name, lambda: SocketLine(host, port, CONNECT_S))


def device_printer(path: Path, name: str) -> EscposPrinter:
    """The printer behind that device file; not opened yet."""
    return EscposPrinter(name, lambda: DeviceLine(path))
