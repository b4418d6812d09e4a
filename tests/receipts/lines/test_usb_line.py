"""A printer on USB: its own endpoints are used, and what it does not take in time is told."""

from types import SimpleNamespace
from typing import Any

import pytest
from escpos import printer
from usb.core import USBTimeoutError

from kiosk.receipts.lines.usb_line import UsbLine


class Device:
    """A USB device with those endpoints, which takes so many bytes at a time."""

    def __init__(self, endpoints: list[int], takes: int = 7) -> None:
        self.got, self.takes = bytearray(), takes
        self.says = [b"\x12"]
        self._ends = [SimpleNamespace(bEndpointAddress=address) for address in endpoints]

    def get_active_configuration(self) -> Any:
        return {(0, 0): self._ends}

    def write(self, endpoint: int, data: bytes, timeout: int) -> int:
        assert timeout > 0
        assert endpoint == 0x03
        self.got += data[: self.takes]
        return min(self.takes, len(data))

    def read(self, endpoint: int, size: int, timeout: int) -> bytes:
        assert endpoint == 0x84
        if not self.says:
            raise USBTimeoutError("nothing")
        return self.says.pop()


@pytest.fixture
def plugged(monkeypatch: pytest.MonkeyPatch) -> Device:
    """The only printer on the bus; it speaks at other endpoints than most."""
    device = Device([0x84, 0x03])
    monkeypatch.setattr(
        printer,
        "Usb",
        lambda *_, **__: SimpleNamespace(device=device, open=lambda: None, close=lambda: None),
    )
    return device


def test_all_bytes_go_over_in_pieces(plugged: Device) -> None:
    line = UsbLine(1, 2, 1)
    line.send(b"a receipt of many bytes", 5)
    assert plugged.got == b"a receipt of many bytes"
    line.close()


def test_what_it_says_and_its_silence(plugged: Device) -> None:
    line = UsbLine(1, 2, 1)
    assert [line.receive(1), line.receive(1)] == [b"\x12", b""]


def test_a_printer_without_a_way_back_says_nothing(plugged: Device) -> None:
    plugged._ends.pop(0)
    assert UsbLine(1, 2, 1).receive(1) == b""


def test_a_printer_that_takes_nothing_is_told(plugged: Device) -> None:
    plugged.takes = 0
    with pytest.raises(TimeoutError, match="4 bytes were not taken"):
        UsbLine(1, 2, 1).send(b"data", 0.05)


def test_a_device_that_takes_no_bytes_is_no_printer(plugged: Device) -> None:
    plugged._ends.pop()
    with pytest.raises(OSError, match="takes no bytes"):
        UsbLine(1, 2, 1)
