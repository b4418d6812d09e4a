"""A row as a picture: every script, shaped, from right to left where it is written so."""

import re
from functools import cache
from typing import NamedTuple
from unicodedata import category

from PySide6.QtCore import QLoggingCategory, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QFontMetricsF, QImage, QPainter, qRgb

from kiosk.paths import RESOURCES
from kiosk.receipts.layout import ReceiptRow
from kiosk.receipts.printer_model import DOTS_A_LETTER, PrinterModel

LINE = 30
_LARGE = 2
_BASE = 23
_FAMILIES = ("JetBrains Mono", "Inter")
_FILES = ("JetBrainsMono-Regular", "JetBrainsMono-Bold", "Inter-Regular", "Inter-Bold")
_EM = 20
"""Of JetBrains Mono, so that a letter is as wide as the printer's own."""
_MISSING = "?"
_SIGN = re.compile(r"(?<!\S)-(?=\d)")
_AT_ONCE = re.compile(rb"\x10(?=[\x04\x05\x14])")


class RowPicture(NamedTuple):
    """Dots in rows of whole bytes, one bit a dot; 1 is ink."""

    wide_bytes: int
    high: int
    dots: bytes


@cache
def load_fonts() -> None:
    """Our own files come first. Call it once in the painting thread, before others draw."""
    # What no font has is told by us once, and not by Qt for each font there is.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    for name in _FILES:
        if QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / f"{name}.ttf")) < 0:
            raise OSError(f"{name} is not a font")


def row_picture(row: ReceiptRow, model: PrinterModel) -> RowPicture:
    """As wide and as high as the printer would have set it."""
    load_fonts()
    text, amount, font = _drawable(row.text), _drawable(row.amount), _font(bold=row.high)
    wide = _LARGE if row.is_wide(model.columns) else 1
    room = _room(text, amount, font, model.dots // wide, row)
    image = _blank(model.dots, LINE * (_LARGE if row.high else 1))
    painter = QPainter(image)
    painter.setFont(font)
    painter.scale(wide, _LARGE if row.high else 1)
    for words, box in zip((text, amount), room, strict=True):
        _draw(painter, words, box)
    painter.end()
    return _dots(image, _dither(text + amount))


def lacks_font(text: str) -> bool:
    """Whether no font of this device has some of it."""
    load_fonts()
    return any(_there(letter) == _MISSING != letter for letter in text)


def _blank(dots: int, high: int) -> QImage:
    image = QImage(-(-dots // 8) * 8, high, QImage.Format.Format_RGB32)
    image.fill(qRgb(255, 255, 255))
    return image


def _room(text: str, amount: str, font: QFont, dots: int, row: ReceiptRow) -> tuple[QRectF, QRectF]:
    """Where the text and the amount stand; a text that is too wide for its place is condensed into it."""
    metrics = QFontMetricsF(font)
    of_amount = min(metrics.horizontalAdvance(amount), dots / 2)
    of_text = min(metrics.horizontalAdvance(text), dots - (of_amount + DOTS_A_LETTER if amount else 0))
    left = (dots - of_text) / 2 if row.centred else (dots - of_text if row.mirrored else 0)
    end = 0 if row.mirrored else dots - of_amount
    return QRectF(left, 0, of_text, LINE), QRectF(end, 0, of_amount, LINE)


def _draw(painter: QPainter, words: str, box: QRectF) -> None:
    natural = painter.fontMetrics().horizontalAdvance(words)
    if not words or not natural:
        return
    painter.save()
    painter.translate(box.left(), _BASE)
    painter.scale(min(1.0, box.width() / natural), 1)
    painter.drawText(QPointF(0, 0), words)
    painter.restore()


def _drawable(text: str) -> str:
    """With a question mark for what no font here has; a minus stays with its number, in Arabic too."""
    return _SIGN.sub("\u200e-", "".join(map(_there, text)))


def _there(letter: str) -> str:
    """The letter where a font has it. A joiner has no shape, and a mark that is missing is left out."""
    kind = category(letter)
    if letter.isascii() or kind == "Cf" or QFontMetrics(_font(bold=False)).inFontUcs4(ord(letter)):
        return letter
    return "" if kind.startswith("M") else _MISSING


@cache
def _font(*, bold: bool) -> QFont:
    font = QFont(_FAMILIES)
    font.setPixelSize(_EM)
    font.setBold(bold)
    return font


def _dots(image: QImage, way: Qt.ImageConversionFlag) -> RowPicture:
    """Ink where it is dark; never the bytes of a command that a printer obeys even within a picture."""
    mono = image.convertToFormat(QImage.Format.Format_Mono, way)
    wide_bytes, stride, bits = mono.width() // 8, mono.bytesPerLine(), bytes(mono.constBits())
    rows = (bits[at : at + wide_bytes] for at in range(0, stride * mono.height(), stride))
    return RowPicture(wide_bytes, mono.height(), _AT_ONCE.sub(b"\x18", b"".join(rows)))


def _dither(text: str) -> Qt.ImageConversionFlag:
    """Greys of a coloured picture become patterns; letters stay sharp."""
    coloured = any(category(letter) == "So" for letter in text)
    return Qt.ImageConversionFlag.DiffuseDither if coloured else Qt.ImageConversionFlag.ThresholdDither
