"""Printers by address: a file, a socket, and what is wrong with them."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest

from kiosk.receipts import escpos_printer
from kiosk.receipts.escpos_printer import EscposPrinter
from kiosk.receipts.printer import FilePrinter, printer
from kiosk.receipts.trouble import PrinterTrouble, Trouble

ASK_PAPER = b"\x10\x04\x04"
PAPER, LOW, NONE = b"\x12", b"\x1e", b"\x72"


@contextmanager
def _listening(status: bytes | None) -> Iterator[tuple[int, bytearray]]:
    """A printer that answers its paper's status, or never does; what it got is complete at the end."""
    got = bytearray()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                while chunk := connection.recv(4096):
                    got.extend(chunk)
                    if status and chunk.endswith(ASK_PAPER):
                        connection.sendall(status)

        thread = Thread(target=serve)
        thread.start()
        yield server.getsockname()[1], got
        thread.join(5)


def test_a_file_is_appended_to(tmp_path: Path) -> None:
    spool = tmp_path / "receipts.bin"
    for data in (b"one", b"two"):
        printer(f"file:{spool}").print(data)
    assert spool.read_bytes() == b"onetwo"


@pytest.mark.parametrize("status", [PAPER, LOW])
def test_the_network(status: bytes) -> None:
    with _listening(status) as (port, got):
        printer(f"network:127.0.0.1:{port}").print(b"receipt")
    assert got == ASK_PAPER + b"receipt"


def test_a_printer_that_cannot_tell_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(escpos_printer, "STATUS_S", 0.05)
    with _listening(None) as (port, got):
        printer(f"network:127.0.0.1:{port}").print(b"receipt")
    assert got.endswith(b"receipt")


def test_paper_out() -> None:
    with _listening(NONE) as (port, got), pytest.raises(PrinterTrouble, match="out of paper") as trouble:
        printer(f"network:127.0.0.1:{port}").print(b"receipt")
    assert trouble.value.trouble is Trouble.PAPER_OUT
    assert b"receipt" not in got


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(PrinterTrouble, match=f"network:127.0.0.1:{port}") as trouble:
        printer(f"network:127.0.0.1:{port}").print(b"receipt")
    assert trouble.value.trouble is Trouble.REFUSED


def test_a_file_in_no_folder(tmp_path: Path) -> None:
    with pytest.raises(PrinterTrouble, match="does not answer") as trouble:
        printer(f"file:{tmp_path}/none/receipts.bin").print(b"receipt")
    assert trouble.value.trouble is Trouble.GONE


def test_no_such_usb_printer() -> None:
    with pytest.raises(PrinterTrouble, match="usb:dead:beef does not answer") as trouble:
        printer("usb:dead:beef").print(b"receipt")
    assert trouble.value.trouble is Trouble.GONE


@pytest.mark.parametrize("address", ["network:192.0.2.7", "network:192.0.2.7:9100", "network:till-printer"])
def test_network_addresses(address: str) -> None:
    assert isinstance(printer(address), EscposPrinter)


def test_a_file_address() -> None:
    assert printer("file:a:b.bin") == FilePrinter(Path("a:b.bin"))


@pytest.mark.parametrize(
    "address",
    [
        "",
        "file:",
        "usb:",
        "usb:4b8:e15",
        "usb:04b8",
        "network:",
        "network:host:port",
        "network:h:99999",
        "lpt1",
    ],
)
def test_a_wrong_address_is_told(address: str) -> None:
    with pytest.raises(ValueError, match="is no printer; write usb:"):
        printer(address)
