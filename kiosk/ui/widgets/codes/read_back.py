"""Codes as modules and as pictures, which are read back before they are shown."""

from enum import Enum
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

Modules = tuple[tuple[bool, ...], ...]
"""Rows of dark (True) and light (False) modules; a barcode has one row."""


class UnreadableCode(ValueError):
    """The picture does not read as its text, or needs more room."""


class CodeKind(Enum):
    """Least pixels per module, light modules on each side, height as a share of the width."""

    QR = (4, 4, 1.0)
    CODE128 = (2, 10, 0.28)


def qr_modules(text: str) -> Modules:
    """Error correction level M, the smallest version that holds the text; no quiet zone."""
    from kiosk.ui.widgets.codes.lean_qrcode import ERROR_CORRECT_M, DataOverflowError, QRCode  # noqa: PLC0415

    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError) as error:
        raise UnreadableCode(f"{len(text)} characters do not fit into a QR code") from error
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def code128_modules(text: str) -> Modules:
    """One row; no quiet zone. UnreadableCode for a text that Code 128 cannot encode."""
    import zxingcpp  # noqa: PLC0415

    try:
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
    except ValueError as error:
        raise UnreadableCode(f"{text!r} cannot be said in Code 128") from error
    image: Any = code.to_image(scale=1, add_quiet_zones=False)
    across = image.shape[1]
    return (tuple(pixel == 0 for pixel in bytes(image)[:across]),)


def picture(modules: Modules, kind: CodeKind, side_px: int, dpr: float = 1.0) -> QImage:
    """Black on white, as large as whole device pixels per module allow within ``side_px``."""
    least, quiet, share = kind.value
    across = len(modules[0]) + 2 * quiet
    module = int(side_px * dpr) // across
    if module < least:
        raise UnreadableCode(f"{across} modules need {across * least} pixels, not {int(side_px * dpr)}")
    high = module * (len(modules) if kind is CodeKind.QR else round(across * share))
    image = QImage(across * module, high + 2 * module * min(quiet, 4), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    row_high = high // len(modules)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            if dark:
                left, top = (x + quiet) * module, y * row_high + module * min(quiet, 4)
                painter.fillRect(left, top, module, row_high, Qt.GlobalColor.black)
    painter.end()
    image.setDevicePixelRatio(dpr)
    return image


def read(image: QImage) -> str | None:
    """The text that a reader finds in the picture."""
    import zxingcpp  # noqa: PLC0415

    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    found = zxingcpp.read_barcode(grey, text_mode=zxingcpp.TextMode.Plain)
    return found.text if found else None


def modules_of(text: str, kind: CodeKind) -> Modules:
    """The code of a text; UnreadableCode where this kind cannot encode it."""
    return qr_modules(text) if kind is CodeKind.QR else code128_modules(text)


def least_side(modules: Modules, kind: CodeKind) -> int:
    """The device pixels it needs across, quiet zone included."""
    least, quiet, _ = kind.value
    return least * (len(modules[0]) + 2 * quiet)


def checked_picture(
    text: str, kind: CodeKind, side_px: int, dpr: float = 1.0, modules: Modules | None = None
) -> QImage:
    """The picture after it has been read back; UnreadableCode unless it reads as ``text``."""
    image = picture(modules or modules_of(text, kind), kind, side_px, dpr)
    if read(image) != text:
        raise UnreadableCode(f"the {kind.name} code is not read back as it was meant")
    return image
