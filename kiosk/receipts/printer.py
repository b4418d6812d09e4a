"""Receipt printers by their address: on USB, in the network, or a spool file that is appended to."""

import re
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from escpos.escpos import Escpos

PORT = 9100
CONNECT_S = 5.0
STATUS_S = 1.0

_USB = re.compile(r"([0-9a-fA-F]{4}):([0-9a-fA-F]{4})")


class Trouble(Enum):
    """What staff can do something about."""

    PAPER_OUT = "paper out"
    GONE = "gone"
    REFUSED = "refused"


class PrinterTrouble(Exception):
    """It was not printed, or not to its end; the text is a sentence for staff."""

    def __init__(self, trouble: Trouble, sentence: str) -> None:
        super().__init__(sentence)
        self.trouble = trouble


class Printer(Protocol):
    """Takes the bytes of a receipt. It waits, so it is called in a thread."""

    def print(self, data: bytes) -> None:
        """Prints all of it. PrinterTrouble where it could not."""


@dataclass(frozen=True)
class FilePrinter:
    """A spool file or a device file: each receipt comes after the last."""

    path: Path

    def print(self, data: bytes) -> None:
        """Appends it. PrinterTrouble where the file cannot be written."""
        with _troubles(str(self.path)), self.path.open("ab") as spool:
            spool.write(data)


@dataclass(frozen=True)
class EscposPrinter:
    """A printer that answers: asked for its paper first, where it can tell.

    `connect` opens it; `name` is how staff know it.
    """

    name: str
    connect: Callable[[], "Escpos"]

    def print(self, data: bytes) -> None:
        """Sends it. PrinterTrouble where there is no paper or no printer."""
        with _troubles(self.name):
            device = self.connect()
            try:
                if not _has_paper(device):
                    raise PrinterTrouble(Trouble.PAPER_OUT, f"The printer {self.name} is out of paper.")
                device._raw(data)  # noqa: SLF001 - the library's only way for bytes that are ready
            finally:
                device.close()


def printer(address: str) -> Printer:
    """The printer at `usb:VID:PID` (hexadecimal), `network:HOST[:PORT]` or `file:PATH`; not opened yet.

    ValueError with a sentence for any other address.
    """
    kind, _, rest = address.partition(":")
    if kind == "usb" and (found := _USB.fullmatch(rest)):
        return _usb(int(found[1], 16), int(found[2], 16), address)
    if kind == "network" and (at := _host_and_port(rest)):
        return _network(*at, address)
    if kind == "file" and rest:
        return FilePrinter(Path(rest))
    raise ValueError(
        f"{address!r} is no printer; write usb:04b8:0e15, network:192.0.2.7:9100 or file:receipts.bin."
    )


def _usb(vendor: int, product: int, name: str) -> EscposPrinter:
    def connect() -> "Escpos":
        from escpos.printer import Usb  # noqa: PLC0415 - slow, and only once something is printed

        device = Usb(vendor, product, timeout=int(CONNECT_S * 1000))
        device.open()
        return device

    return EscposPrinter(name, connect)


def _network(host: str, port: int, name: str) -> EscposPrinter:
    def connect() -> "Escpos":
        from escpos.printer import Network  # noqa: PLC0415 - as above

        device = Network(host, port)
        # Its own `open` knows IPv4 only, and leaves the socket of a failed attempt behind.
        device.device = socket.create_connection((host, port), CONNECT_S)
        return device

    return EscposPrinter(name, connect)


def _host_and_port(rest: str) -> tuple[str, int] | None:
    try:
        parts = urlsplit(f"//{rest}")
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    return (host, PORT if port is None else port) if host and parts.netloc == rest else None


def _has_paper(device: "Escpos") -> bool:
    """A printer that does not answer is not known to be empty."""
    _be_patient(device, STATUS_S)
    try:
        return bool(device.paper_status())
    except (OSError, NotImplementedError):
        return True
    finally:
        _be_patient(device, CONNECT_S)


def _be_patient(device: "Escpos", seconds: float) -> None:
    """A connection has its own patience; USB keeps the one it was opened with."""
    set_patience = getattr(device.device, "settimeout", None)
    if set_patience:
        set_patience(seconds)


@contextmanager
def _troubles(name: str) -> Iterator[None]:
    from escpos.exceptions import DeviceNotFoundError  # noqa: PLC0415 - as above

    try:
        yield
    except PrinterTrouble:
        raise
    except (ConnectionRefusedError, PermissionError) as error:
        raise _refused(name) from error
    except (OSError, DeviceNotFoundError, RuntimeError, ValueError) as error:
        raise PrinterTrouble(
            Trouble.GONE, f"The printer {name} does not answer. Check its cable and its power."
        ) from error


def _refused(name: str) -> PrinterTrouble:
    return PrinterTrouble(
        Trouble.REFUSED, f"The printer {name} does not let us print. Check that it is free."
    )
