"""A receipt as the bytes a thermal printer takes (ESC/POS)."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kiosk.receipts.code128 import data, module_dots
from kiosk.receipts.contents import Receipt
from kiosk.receipts.layout import ReceiptRow, Style, rows
from kiosk.receipts.printer_model import CodePage, PrinterModel, code_page
from kiosk.receipts.qr import module_size
from kiosk.receipts.row_picture import row_picture

if TYPE_CHECKING:
    from escpos.printer import Dummy

_SELECT = b"\x1bt"
_RASTER = b"\x1dv0\x00"
_BARCODE_DOTS = 72
_LEVEL_M = 1


def printed(receipt: Receipt, model: PrinterModel) -> bytes:
    """Text, barcode, QR code and cut."""
    return on_paper(rows(receipt, model.columns), model)


def on_paper(laid: Iterable[ReceiptRow], model: PrinterModel) -> bytes:
    """Rows and a cut. Each row sets all it needs, and a row beyond the printer's letters is a picture."""
    from escpos.printer import Dummy  # noqa: PLC0415 - 150 ms, and nothing before the first receipt needs it

    paper = Dummy()
    paper.hw("INIT")
    for row in laid:
        _put(paper, row, model)
    paper.cut()
    output: bytes = paper.output
    return output


def _put(paper: "Dummy", row: ReceiptRow, model: PrinterModel) -> None:
    match row.style:
        case Style.BARCODE:
            _put_barcode(paper, row.text, model)
        case Style.QR:
            _put_qr(paper, row.text, model)
        case _:
            _put_words(paper, row, model)


def _put_words(paper: "Dummy", row: ReceiptRow, model: PrinterModel) -> None:
    line = row.line(model.columns)
    # Most code pages have no sign for times.
    found = code_page(line, model) or code_page(line.replace("×", "x"), model)
    if found:
        _put_letters(paper, row, found, wide=row.is_wide(model.columns))
    else:
        _put_picture(paper, row, model)


def _put_letters(paper: "Dummy", row: ReceiptRow, found: CodePage, *, wide: bool) -> None:
    paper.set(
        align="center" if row.centred else "left",
        font="a",
        bold=row.high,
        underline=0,
        invert=False,
        double_height=row.high,
        double_width=wide,
        normal_textsize=not row.high,
    )
    paper._raw(_SELECT + bytes((found.number,)) + found.encoded + b"\n")  # noqa: SLF001 - already encoded


def _put_picture(paper: "Dummy", row: ReceiptRow, model: PrinterModel) -> None:
    picture = row_picture(row, model)
    paper.set(align="left")
    size = picture.wide_bytes.to_bytes(2, "little") + picture.high.to_bytes(2, "little")
    # The public `image` takes a file or a picture of PIL, and prints a warning to standard output.
    paper._raw(_RASTER + size + picture.dots)  # noqa: SLF001


def _put_barcode(paper: "Dummy", number: str, model: PrinterModel) -> None:
    """Skips a number that Code 128 cannot say: the text above has it."""
    try:
        code, width = data(number), module_dots(number, model.dots)
    except ValueError:
        return
    # The public `barcode` of 3.1 is the same, but prints to standard output first.
    paper._hw_barcode(code, "CODE128", height=_BARCODE_DOTS, width=width, pos="OFF", function_type="B")  # noqa: SLF001


def _put_qr(paper: "Dummy", address: str, model: PrinterModel) -> None:
    """Skips an address whose code no camera could read on this paper."""
    size = module_size(address, model.dots)
    if size:
        paper.set(align="center", normal_textsize=True)
        paper.qr(address, ec=_LEVEL_M, size=size, native=True)
