"""Amounts of money as people type them."""

import re
from decimal import Decimal

from PySide6.QtCore import QLocale

from kiosk.api.basket import Quantity
from kiosk.flow.currency import digits, places

_TYPED = re.compile(r"(\d*)(?:[.,](\d*))?", re.ASCII)
_LONGEST = 9
_KILO = 1000


def pattern(currency: str) -> str:
    """The pattern of a field for an amount in this currency."""
    whole, places = f"[0-9]{{0,{_LONGEST}}}", digits(currency)
    return f"{whole}([.,][0-9]{{0,{places}}})?" if places else whole


def typed_amount(text: str, currency: str) -> Decimal | None:
    """The amount of a typed text with comma or point; None if it is none, or finer than the currency."""
    found = _TYPED.fullmatch(text.strip())
    whole, part = (found[1], found[2] or "") if found else ("", "")
    if not (whole or part) or len(part) > digits(currency):
        return None
    return Decimal(f"{whole or 0}.{part or 0}")


def written(amount: Decimal, currency: str) -> str:
    """An amount as the shopper would type it, with the decimal sign of their language."""
    return f"{amount:.{places(amount, currency)}f}".replace(".", decimal_sign())


def measure(quantity: Quantity) -> str:
    """How many, or how much: 2, 0,355."""
    return str(quantity).replace(".", decimal_sign())


def weight(grams: int) -> str:
    """A weight as a shopper says it: 750 g, 1,5 kg."""
    if grams < _KILO:
        return f"{grams}\N{NO-BREAK SPACE}g"
    kilos = f"{(Decimal(grams) / _KILO).normalize():f}".replace(".", decimal_sign())
    return f"{kilos}\N{NO-BREAK SPACE}kg"


def decimal_sign() -> str:
    """The decimal sign of the language spoken."""
    return QLocale().decimalPoint()
