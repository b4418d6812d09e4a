"""A receipt as a picture of its paper: the printer's own rows, dot for dot."""

from functools import cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter, QPolygonF

from kiosk.paths import RESOURCES
from kiosk.receipts.code128 import PAPER_DOTS
from kiosk.receipts.contents import Receipt
from kiosk.receipts.layout import COLUMNS, ReceiptRow, Style, rows
from kiosk.ui.widgets.codes import read_back
from kiosk.ui.widgets.codes.read_back import CodeKind, UnreadableCode

WIDTH = 576
_MARGIN = (WIDTH - PAPER_DOTS) // 2
_CELL = PAPER_DOTS // COLUMNS
_LINE = 32
_LARGE = 2
_TOOTH = 12
_HEAD = 48
_FAMILY = "JetBrains Mono"
_EM = 20
_QR_MODULE, _QR_QUIET = 6, 8
_INK = QColor("#23211f")
_PAPER = QColor("#ffffff")


def picture(receipt: Receipt) -> QImage:
    """A picture WIDTH dots wide and as long as the receipt, transparent behind the paper."""
    laid = [(row, _code(row)) for row in rows(receipt)]
    length = _HEAD + sum(_height(row, code) for row, code in laid) + _HEAD
    image = QImage(WIDTH, length + _TOOTH, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _paint_paper(painter, length)
    _paint_rows(painter, laid)
    painter.end()
    return image


def _paint_paper(painter: QPainter, length: int) -> None:
    """Straight at the top, with the cutter's teeth at its end."""
    teeth = [QPointF(x, length + _TOOTH * (x // _TOOTH % 2)) for x in range(WIDTH, -1, -_TOOTH)]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PAPER)
    painter.drawPolygon(QPolygonF([QPointF(0, 0), QPointF(WIDTH, 0), *teeth]))


def _paint_rows(painter: QPainter, laid: list[tuple[ReceiptRow, QImage | None]]) -> None:
    painter.setPen(_INK)
    y = _HEAD
    for row, code in laid:
        if code:
            painter.drawImage((WIDTH - code.width()) // 2, y, code)
        else:
            _paint_text(painter, row, y)
        y += _height(row, code)


def _paint_text(painter: QPainter, row: ReceiptRow, y: int) -> None:
    """Paints each letter in a cell of the printer's width."""
    painter.setFont(_font(bold=row.high))
    painter.save()
    painter.translate(_MARGIN + _indent(row) * _CELL, y)
    painter.scale(_LARGE if row.wide else 1, _LARGE if row.high else 1)
    for column, letter in enumerate(row.text):
        cell = QRect(column * _CELL - _CELL, 0, 3 * _CELL, _LINE)
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


def _indent(row: ReceiptRow) -> float:
    across = len(row.text) * (_LARGE if row.wide else 1)
    return (COLUMNS - across) / 2 if row.centred else 0


def _height(row: ReceiptRow, code: QImage | None) -> int:
    if code:
        return code.height()
    if row.style in (Style.BARCODE, Style.QR):
        return 0
    return _LINE * _LARGE if row.high else _LINE


def _code(row: ReceiptRow) -> QImage | None:
    """None for a row of letters, and where the number or address has no code."""
    kinds = {Style.BARCODE: CodeKind.CODE128, Style.QR: CodeKind.QR}
    if row.style not in kinds:
        return None
    try:
        modules = read_back.modules_of(row.text, kinds[row.style])
        wide = PAPER_DOTS if row.style is Style.BARCODE else _QR_MODULE * (len(modules) + _QR_QUIET)
        return read_back.picture(modules, kinds[row.style], min(wide, PAPER_DOTS))
    except UnreadableCode:
        return None


@cache
def _font(*, bold: bool) -> QFont:
    path = RESOURCES / "fonts" / f"JetBrainsMono-{'Bold' if bold else 'Regular'}.ttf"
    if QFontDatabase.addApplicationFont(str(path)) < 0:
        raise OSError(f"{path} is not a font")
    font = QFont(_FAMILY)
    font.setPixelSize(_EM)
    font.setBold(bold)
    return font
