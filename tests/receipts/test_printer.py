"""Printers by address, and what is wrong with an address or with what is there."""

import socket
from pathlib import Path

import pytest

from kiosk.receipts.escpos_printer import EscposPrinter
from kiosk.receipts.file_printer import FilePrinter
from kiosk.receipts.printer import printer
from kiosk.receipts.trouble import PrinterTrouble, Trouble


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(PrinterTrouble, match=f"network:127.0.0.1:{port}") as trouble:
        printer(f"network:127.0.0.1:{port}").print(b"receipt")
    assert (trouble.value.trouble, trouble.value.begun) == (Trouble.REFUSED, False)


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
