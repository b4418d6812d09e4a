"""The receipt printer at an address: on USB, in the network, or a spool file."""

import re
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from kiosk.receipts.escpos_printer import network_printer, usb_printer
from kiosk.receipts.file_printer import FilePrinter
from kiosk.receipts.status import Status
from kiosk.receipts.trouble import PaperLeft

PORT = 9100

_USB = re.compile(r"([0-9a-fA-F]{4}):([0-9a-fA-F]{4})")


class Printer(Protocol):
    """Takes the bytes of a receipt. It blocks, so call it in a thread."""

    def print(self, data: bytes) -> PaperLeft:
        """Prints all of it, and says how much paper is left. PrinterTrouble where that is not certain."""

    def status(self) -> Status:
        """What it says of itself now. PrinterTrouble where there is no printer."""


def printer(address: str) -> Printer:
    """The printer at `usb:VID:PID` (hexadecimal), `network:HOST[:PORT]` or `file:PATH`; not opened yet.

    ValueError with a sentence for any other address.
    """
    kind, _, rest = address.partition(":")
    if kind == "usb" and (found := _USB.fullmatch(rest)):
        return usb_printer(int(found[1], 16), int(found[2], 16), address)
    if kind == "network" and (at := _host_and_port(rest)):
        return network_printer(*at, address)
    if kind == "file" and rest:
        return FilePrinter(Path(rest))
    raise ValueError(
        f"{address!r} is no printer; write usb:04b8:0e15, network:192.0.2.7:9100 or file:receipts.bin."
    )


def _host_and_port(rest: str) -> tuple[str, int] | None:
    try:
        parts = urlsplit(f"//{rest}")
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    return (host, PORT if port is None else port) if host and parts.netloc == rest else None
