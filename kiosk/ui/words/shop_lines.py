"""What the shop says of itself on a receipt, in the language shown."""

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.settings.model import ReceiptSettings

translate = QCoreApplication.translate


def in_language(words: str | dict[str, str]) -> str:
    """The text for the language shown; else the first that there is."""
    if isinstance(words, str):
        return words
    return words.get(QLocale().name().partition("_")[0]) or next(filter(None, words.values()), "")


def head(receipt: ReceiptSettings) -> tuple[str, ...]:
    """Address and tax number, below the shop's name."""
    return (*_lines(receipt.address), *_lines(receipt.tax_number))


def foot(receipt: ReceiptSettings) -> tuple[str, ...]:
    """What becomes of returns, and what the paper is not."""
    fiscal = (translate("receipt", "This receipt has no fiscal value"),) if receipt.no_fiscal_value else ()
    return (*_lines(receipt.returns), *fiscal)


def _lines(words: str | dict[str, str]) -> list[str]:
    return in_language(words).splitlines()
