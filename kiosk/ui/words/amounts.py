"""Amounts of money as people type them."""

import re
from decimal import Decimal

from PySide6.QtCore import QLocale

from kiosk.api.basket import Quantity

_TYPED = re.compile(r"(\d*)[.,]?(\d{0,2})")

PATTERN = r"\d{0,6}([.,]\d{0,2})?"
"""The pattern of a field for an amount."""


def typed_amount(text: str) -> Decimal | None:
    """The amount of a typed text with comma or point and at most two decimals; None if it is none."""
    found = _TYPED.fullmatch(text.strip())
    if found is None or not (found[1] or found[2]):
        return None
    return Decimal(f"{found[1] or 0}.{found[2] or 0}")


def written(amount: Decimal) -> str:
    """An amount as the shopper would type it, with the decimal sign of their language."""
    return f"{amount:.2f}".replace(".", decimal_sign())


def measure(quantity: Quantity) -> str:
    """How many, or how much: 2, 0,355."""
    return str(quantity).replace(".", decimal_sign())


def decimal_sign() -> str:
    """The decimal sign of the language spoken."""
    return QLocale().decimalPoint()
