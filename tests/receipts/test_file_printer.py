"""A spool has whole receipts only; a device file is a printer, which is asked."""

import os
from pathlib import Path
from threading import Thread

import pytest

from kiosk.receipts import conversation
from kiosk.receipts.file_printer import FilePrinter
from kiosk.receipts.trouble import PaperLeft, PrinterTrouble, Trouble
from tests.receipts.paper.commands import read


def test_a_spool_is_appended_to(tmp_path: Path) -> None:
    spool = FilePrinter(tmp_path / "receipts.bin")
    assert [spool.print(data) for data in (b"one", b"two")] == [PaperLeft.ENOUGH] * 2
    assert spool.path.read_bytes() == b"onetwo"
    assert spool.status().mute


def test_a_file_in_no_folder(tmp_path: Path) -> None:
    with pytest.raises(PrinterTrouble, match="does not answer") as trouble:
        FilePrinter(tmp_path / "none" / "receipts.bin").print(b"receipt")
    assert trouble.value.trouble is Trouble.GONE


def test_a_device_that_says_nothing_is_not_sure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversation, "STATUS_S", 0.05)
    with pytest.raises(PrinterTrouble) as trouble:
        FilePrinter(Path("/dev/null")).print(b"receipt")
    assert (trouble.value.trouble, trouble.value.begun) == (Trouble.SILENT, True)


def test_a_full_device_is_torn() -> None:
    with pytest.raises(PrinterTrouble) as trouble:
        FilePrinter(Path("/dev/full")).print(b"receipt")
    assert trouble.value.trouble in (Trouble.GONE, Trouble.TORN)


def test_a_device_file_is_a_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    """A serial port: what the printer says comes back as it was sent, and nothing is echoed to it."""
    monkeypatch.setattr(conversation, "STATUS_S", 5)
    ours, theirs = os.openpty()
    printed: list[bytes] = []
    printer = Thread(target=_answer, args=(ours, printed))
    printer.start()
    assert FilePrinter(Path(os.ttyname(theirs))).print(b"receipt\n") is PaperLeft.LOW
    os.close(theirs)
    printer.join(5)
    os.close(ours)
    assert printed[-2:] == [b"receipt", b"\n"]


def _answer(ours: int, printed: list[bytes]) -> None:
    """Until the other end is closed."""
    unread = b""
    while True:
        try:
            unread += os.read(ours, 4_096)
        except OSError:
            return
        for command, length in list(read(unread)):
            unread = unread[length:]
            if command.name == b"\x10\x04":
                os.write(ours, b"\x1e" if command.parameters == b"\x04" else b"\x12")
            elif command.name == b"\x1dr":
                os.write(ours, b"\x03")
            else:
                printed.append(command.name + command.parameters)
