"""qrcode without its drawing: we paint the modules ourselves, and Pillow takes 4 MB."""

from kiosk.runtime.import_without import without

with without("PIL"):
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.exceptions import DataOverflowError
    from qrcode.main import QRCode

__all__ = ["ERROR_CORRECT_M", "DataOverflowError", "QRCode"]
