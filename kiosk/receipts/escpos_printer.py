"""Receipt printers that answer: on USB or in the network."""

import socket
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.receipts.trouble import PrinterTrouble, Trouble, as_trouble

if TYPE_CHECKING:
    from escpos.escpos import Escpos

CONNECT_S = 5.0
STATUS_S = 1.0


@dataclass(frozen=True)
class EscposPrinter:
    """`connect` opens the printer; `name` is how staff know it."""

    name: str
    connect: Callable[[], "Escpos"]

    def print(self, data: bytes) -> None:
        """Asks for the paper, then sends the bytes. PrinterTrouble where there is no paper or no printer."""
        with as_trouble(self.name):
            device = self.connect()
            try:
                if not _has_paper(device):
                    raise PrinterTrouble(Trouble.PAPER_OUT, f"The printer {self.name} is out of paper.")
                device._raw(data)  # noqa: SLF001 - the library's only way for bytes that are ready
            finally:
                device.close()


def usb_printer(vendor: int, product: int, name: str) -> EscposPrinter:
    """The printer with those USB ids; not opened yet."""

    def connect() -> "Escpos":
        from escpos.printer import Usb  # noqa: PLC0415 - slow, and only once something is printed

        device = Usb(vendor, product, timeout=int(CONNECT_S * 1000))
        device.open()
        return device

    return EscposPrinter(name, connect)


def network_printer(host: str, port: int, name: str) -> EscposPrinter:
    """The printer at that address; not opened yet."""

    def connect() -> "Escpos":
        from escpos.printer import Network  # noqa: PLC0415 - as above

        device = Network(host, port)
        # Its own `open` knows IPv4 only, and leaves the socket of a failed attempt behind.
        device.device = socket.create_connection((host, port), CONNECT_S)
        return device

    return EscposPrinter(name, connect)


def _has_paper(device: "Escpos") -> bool:
    """True as well where the printer does not say."""
    _set_timeout(device, STATUS_S)
    try:
        return bool(device.paper_status())
    except (OSError, NotImplementedError):
        return True
    finally:
        _set_timeout(device, CONNECT_S)


def _set_timeout(device: "Escpos", seconds: float) -> None:
    """Sets the timeout of a network connection; USB keeps the one it was opened with."""
    settimeout = getattr(device.device, "settimeout", None)
    if settimeout:
        settimeout(seconds)
