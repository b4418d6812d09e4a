"""A receipt as a picture of its paper: the bytes that a printer is sent, carried out dot for dot."""

from functools import cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPolygonF

from kiosk.receipts.contents import Receipt
from kiosk.receipts.escpos import printed
from kiosk.receipts.printer_model import DOTS_A_LETTER, PrinterModel
from kiosk.receipts.row_picture import load_fonts
from kiosk.ui.widgets.codes import read_back
from kiosk.ui.widgets.codes.read_back import CodeKind
from tests.receipts.paper.commands import whole
from tests.receipts.paper.roll import Put, on_roll

MARGIN = 36
LINE = 30
_LARGE = 2
_TOOTH = 12
_HEAD = 48
_EM = 20
_QR_MODULE, _QR_QUIET = 6, 8
_HIGH, _WIDE = 0x10, 0x20
_INK = QColor("#23211f")
_PAPER = QColor("#ffffff")


def picture(receipt: Receipt, model: PrinterModel | None = None) -> QImage:
    """As wide as the paper and as long as the receipt, transparent behind the paper."""
    model = model or PrinterModel()
    put = [(each, _drawn(each, model)) for each in on_roll(whole(printed(receipt, model)))]
    length = _HEAD + sum(drawn.height() for _, drawn in put) + _HEAD
    image = QImage(model.dots + 2 * MARGIN, length + _TOOTH, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _paint_paper(painter, image.width(), length)
    y = _HEAD
    for each, drawn in put:
        x = MARGIN + ((model.dots - drawn.width()) // 2 if each.setting.align else 0)
        painter.drawImage(x, y, drawn)
        y += drawn.height()
    painter.end()
    return image


def _drawn(put: Put, model: PrinterModel) -> QImage:
    """What one thing on the paper looks like; a cut is nothing."""
    match put.kind:
        case "row":
            return _letters(put)
        case "picture":
            return _raster(put.content)
        case "barcode":
            return _code(_number(put.content), CodeKind.CODE128, model.dots)
        case "qr":
            return _code(put.content.decode(), CodeKind.QR, model.dots)
        case _:
            return QImage()


def _letters(put: Put) -> QImage:
    """Each letter in a cell of the printer's width."""
    high, wide = (_LARGE if put.setting.size & bit else 1 for bit in (_HIGH, _WIDE))
    image = _blank(max(1, len(put.text)) * DOTS_A_LETTER * wide, LINE * high)
    painter = QPainter(image)
    painter.setPen(_INK)
    painter.setFont(_font(bold=bool(put.setting.bold)))
    painter.scale(wide, high)
    for column, letter in enumerate(put.text):
        cell = QRect((column - 1) * DOTS_A_LETTER, 0, 3 * DOTS_A_LETTER, LINE)
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    return image


def _raster(told: bytes) -> QImage:
    wide, high = (int.from_bytes(told[at : at + 2], "little") for at in (1, 3))
    mono = QImage(told[5:], wide * 8, high, wide, QImage.Format.Format_Mono)
    mono.setColorTable([_PAPER.rgb(), _INK.rgb()])
    return mono.convertToFormat(QImage.Format.Format_RGB32)


def _number(told: bytes) -> str:
    """What a barcode says, without the marks for letters and for pairs of digits."""
    letters, _, pairs = told[4:].partition(b"{C")
    return letters.decode() + "".join(f"{pair:02}" for pair in pairs)


def _code(text: str, kind: CodeKind, dots: int) -> QImage:
    modules = read_back.modules_of(text, kind)
    wide = dots if kind is CodeKind.CODE128 else min(dots, _QR_MODULE * (len(modules) + _QR_QUIET))
    return read_back.picture(modules, kind, wide)


def _blank(wide: int, high: int) -> QImage:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(_PAPER)
    return image


def _paint_paper(painter: QPainter, wide: int, length: int) -> None:
    """Straight at the top, with the cutter's teeth at its end."""
    teeth = [QPointF(x, length + _TOOTH * (x // _TOOTH % 2)) for x in range(wide, -1, -_TOOTH)]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PAPER)
    painter.drawPolygon(QPolygonF([QPointF(0, 0), QPointF(wide, 0), *teeth]))


@cache
def _font(*, bold: bool) -> QFont:
    load_fonts()
    font = QFont("JetBrains Mono")
    font.setPixelSize(_EM)
    font.setBold(bold)
    return font
