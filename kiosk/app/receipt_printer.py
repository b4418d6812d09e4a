"""The receipt printer that the settings name."""

from kiosk.receipts.printer import Printer, printer
from kiosk.settings.errors import WrongSetting
from kiosk.settings.model import Settings


def receipt_printer(settings: Settings) -> Printer | None:
    """None without one. WrongSetting for an address of no printer."""
    address = settings.devices.printer
    try:
        return printer(address) if address else None
    except ValueError as error:
        should_be = "should be a printer, as in usb:04b8:0e15, network:192.0.2.7 or file:receipts.bin"
        raise WrongSetting(f"devices.printer = {address!r}: {should_be}.") from error
