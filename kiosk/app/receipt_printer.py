"""The receipt printer that the settings name, and what it can do."""

from kiosk.receipts.printer import Printer, printer
from kiosk.receipts.printer_model import LETTERS_ON, PrinterModel, columns_of, is_code_page, profiles
from kiosk.settings.errors import WrongSetting
from kiosk.settings.model import DeviceSettings, Settings


def receipt_printer(settings: Settings) -> Printer | None:
    """None without one. WrongSetting for an address of no printer."""
    address = settings.devices.printer
    try:
        return printer(address) if address else None
    except ValueError as error:
        should_be = "should be a printer, as in usb:04b8:0e15, network:192.0.2.7 or file:receipts.bin"
        raise WrongSetting(f"devices.printer = {address!r}: {should_be}.") from error


def printer_model(devices: DeviceSettings) -> PrinterModel:
    """The width and the code pages. WrongSetting for a profile or a code page that nobody knows."""
    unknown = [name for name in devices.code_pages if not is_code_page(name)]
    if unknown:
        raise WrongSetting(
            f"devices.code_pages: {unknown[0]} should be a code page that we know, as in CP857."
        )
    return PrinterModel(
        devices.printer_columns or _columns(devices),
        devices.printer_profile or PrinterModel.profile,
        tuple(sorted(devices.code_pages.items())),
        devices.printer_pictures,
    )


def _columns(devices: DeviceSettings) -> int:
    profile = devices.printer_profile
    if not profile:
        return LETTERS_ON[devices.paper_mm]
    if profile not in profiles():
        known = ", ".join(sorted(profiles()))
        raise WrongSetting(f"devices.printer_profile = {profile!r}: should be one of {known}.")
    return columns_of(profile, devices.paper_mm)
