"""How large a QR code is on paper."""

_LARGEST, _LEAST = 6, 3
_QUIET = 8


def module_size(text: str, paper_dots: int) -> int | None:
    """Dots of one module; None where the code would be too fine for a camera, or has too much to say."""
    from qrcode import QRCode  # noqa: PLC0415 - it brings PIL, and nothing before the first receipt needs it
    from qrcode.constants import ERROR_CORRECT_M  # noqa: PLC0415 - as above
    from qrcode.exceptions import DataOverflowError  # noqa: PLC0415 - as above

    code = QRCode(error_correction=ERROR_CORRECT_M)
    code.add_data(text)
    try:
        modules = 17 + 4 * int(code.best_fit(start=1))
    except (DataOverflowError, ValueError):
        return None
    size = min(_LARGEST, paper_dots // (modules + _QUIET))
    return size if size >= _LEAST else None
