"""How money is written in the language spoken."""

from decimal import Decimal

from PySide6.QtCore import QLocale

from kiosk.flow.currency import code_of, places

_SYMBOLS = {"TRY": "₺", "EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "RUB": "₽"}
_PLACE = "¤"
_SPACE = "\N{NO-BREAK SPACE}"
_NONE = "–"
_MINUS = "\N{MINUS SIGN}"


def price(amount: Decimal | None, currency: str) -> str:
    """An amount as people here write it, with the decimals of its currency; a dash where there is none."""
    if amount is None:
        return _NONE
    symbol = _SYMBOLS.get(code_of(currency), currency)
    # Qt writes a currency's place and its sign, but only floats, and a code right at the digits.
    before, _, after = QLocale().toCurrencyString(0, _PLACE, 0).partition(QLocale().zeroDigit())
    if before.endswith(_PLACE) and symbol[-1:].isalpha():
        before += _SPACE
    if after.startswith(_PLACE) and symbol[:1].isalpha():
        after = _SPACE + after
    text = (before + number(amount, currency) + after).replace(_PLACE, symbol)
    return f"{_MINUS}{text}" if amount < 0 else text


def number(amount: Decimal, currency: str) -> str:
    """The digits of an amount, to the last one that the shop named, without its sign."""
    locale = QLocale()
    whole, _, part = f"{abs(amount):.{places(amount, currency)}f}".partition(".")
    digits = "".join(chr(ord(locale.zeroDigit()) + int(digit)) for digit in part)
    return locale.toString(int(whole)) + (locale.decimalPoint() + digits if digits else "")
