"""A line to a printer on USB."""

import time
from typing import Any

_PIECE = 4_096


class UsbLine:
    """python-escpos opens the printer; its endpoints are those that the printer names."""

    def __init__(self, vendor: int, product: int, seconds: float) -> None:
        from escpos.printer import Usb  # noqa: PLC0415 - slow, and only once something is printed

        self._printer = Usb(vendor, product, timeout=int(seconds * 1000))
        self._printer.open()
        self._device: Any = self._printer.device
        self._out, self._in = _endpoints(self._device)

    def send(self, data: bytes, seconds: float) -> None:
        until = time.monotonic() + seconds
        while data:
            left = int(1000 * (until - time.monotonic()))
            if left <= 0:
                raise TimeoutError(f"{len(data)} bytes were not taken")
            data = data[self._device.write(self._out, data[:_PIECE], left) :]

    def receive(self, seconds: float) -> bytes:
        from usb.core import USBTimeoutError  # noqa: PLC0415 - as above

        if self._in is None:
            return b""
        try:
            return bytes(self._device.read(self._in, 64, max(1, int(seconds * 1000))))
        except USBTimeoutError:
            return b""

    def close(self) -> None:
        self._printer.close()


def _endpoints(device: Any) -> tuple[int, int | None]:
    """Where bytes go and where they come from; the second one is missing in a printer that cannot speak."""
    from usb.util import ENDPOINT_IN, endpoint_direction  # noqa: PLC0415 - as above

    found = [end.bEndpointAddress for end in device.get_active_configuration()[(0, 0)]]
    inward = [address for address in found if endpoint_direction(address) == ENDPOINT_IN]
    outward = [address for address in found if address not in inward]
    if not outward:
        raise OSError("the device takes no bytes")
    return outward[0], inward[0] if inward else None
