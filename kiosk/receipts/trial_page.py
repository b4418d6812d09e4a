"""A page that shows what a printer can do: its width, its letters, its codes and its cutter."""

from collections.abc import Iterator

from kiosk.receipts.layout import ReceiptRow, Style
from kiosk.receipts.printer_model import PrinterModel, code_page
from kiosk.receipts.row_picture import lacks_font

LETTERS = {
    "Türkçe": "Pijamalı hasta yağız şoföre çabucak",
    "Deutsch": "Zwölf große Boxkämpfer jagen über",
    "Français": "Dès Noël un zéphyr me vêt de glaçons",
    "Español": "El pingüino comió piñas; ¿quién más?",
    "Polski": "Zażółć gęślą jaźń",
    "Ελληνικά": "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία",
    "Русский": "Съешь ещё этих мягких булок",
    "العربية": "نص حكيم له سر قاطع",
    "فارسی": "پیتزا می\u200cخواهم",
    "עברית": "דג סקרן שט בים",
    "हिन्दी": "ऋषियों को सताने वाले",
    "ไทย": "เป็นมนุษย์สุดประเสริฐ",
    "中文": "视野无限广，窗外有蓝天",
    "日本語": "いろはにほへと",
    "한국어": "다람쥐 헌 쳇바퀴에 타고파",
    "emoji": "😀🎁☕",
}
"""Some of the letters of each language, short enough for the narrow paper."""
_NUMBER = "816910908011148"
_ADDRESS = "https://shop.example/orders/816910908011148/"


def trial_page(model: PrinterModel) -> Iterator[ReceiptRow]:
    """Its rows. The two lines of the ruler fill the paper from edge to edge, each in one row."""
    across = model.columns
    yield ReceiptRow("print-test", Style.TITLE)
    yield ReceiptRow(f"{across} letters, {model.dots} dots", Style.CENTRED)
    yield ReceiptRow("".join(str(column % 10) for column in range(1, across + 1)))
    yield ReceiptRow("|" + "ж-é".center(across - 2, "-") + "|")
    for language, letters in LETTERS.items():
        yield ReceiptRow(f"{way(language, model)}: {language}")
        yield ReceiptRow(letters)
    yield ReceiptRow("Total", Style.TOTAL, "TL 999.999.999,99"[: across // 2])
    yield ReceiptRow(_NUMBER, Style.BARCODE)
    yield ReceiptRow("")
    yield ReceiptRow(_ADDRESS, Style.QR)
    yield ReceiptRow("cut below", Style.CENTRED)


def way(language: str, model: PrinterModel) -> str:
    """How the letters of a language are printed: from a code page, as a picture, or not at all."""
    found = code_page(LETTERS[language], model)
    if found:
        return f"code page {found.number}"
    return "no font" if lacks_font(LETTERS[language]) else "picture"
