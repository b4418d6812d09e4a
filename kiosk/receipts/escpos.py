"""A receipt as the bytes a thermal printer takes (ESC/POS)."""

from typing import TYPE_CHECKING

from kiosk.receipts.code128 import data, module_dots
from kiosk.receipts.contents import Receipt
from kiosk.receipts.layout import ReceiptRow, Style, rows

if TYPE_CHECKING:
    from escpos.printer import Dummy

TURKISH = "CP857"
_BARCODE_DOTS = 72
_LONG_ADDRESS = 150
_LEVEL_M = 1


def printed(receipt: Receipt) -> bytes:
    """Text, barcode, QR code and cut. Other letters than Turkish ones come from their own code page."""
    from escpos.printer import Dummy  # noqa: PLC0415 - 150 ms, and nothing before the first receipt needs it

    paper = Dummy()
    paper.hw("INIT")
    # Named first: otherwise the library takes each letter from the first code page that has it.
    paper.magic.write_with_encoding(TURKISH, None)
    for row in rows(receipt):
        _put(paper, row)
    paper.cut()
    output: bytes = paper.output
    return output


def _put(paper: "Dummy", row: ReceiptRow) -> None:
    match row.style:
        case Style.BARCODE:
            _put_barcode(paper, row.text)
        case Style.QR:
            _put_qr(paper, row.text)
        case _:
            _put_text(paper, row)


def _put_text(paper: "Dummy", row: ReceiptRow) -> None:
    paper.set(
        align="center" if row.centred else "left",
        bold=row.high,
        double_height=row.high,
        double_width=row.wide,
        normal_textsize=not row.high,
    )
    paper.textln(row.text)


def _put_barcode(paper: "Dummy", number: str) -> None:
    """Skips a number that Code 128 cannot say: the text above has it."""
    try:
        code, width = data(number), module_dots(number)
    except ValueError:
        return
    # The public `barcode` of 3.1 is the same, but prints to standard output first.
    paper._hw_barcode(code, "CODE128", height=_BARCODE_DOTS, width=width, pos="OFF", function_type="B")  # noqa: SLF001


def _put_qr(paper: "Dummy", address: str) -> None:
    paper.set(align="center")
    paper.qr(address, ec=_LEVEL_M, size=4 if len(address) > _LONG_ADDRESS else 6, native=True)
    paper.ln()
