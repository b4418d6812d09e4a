"""qrcode without the pictures it could draw: we paint its modules ourselves, and Pillow is 4 MB."""

from kiosk.runtime.import_without import without

with without("PIL"):
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.exceptions import DataOverflowError
    from qrcode.main import QRCode

__all__ = ["ERROR_CORRECT_M", "DataOverflowError", "QRCode"]
