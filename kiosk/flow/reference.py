"""Numbers that people read out to each other."""

import re
from urllib.parse import parse_qs, urlsplit

from kiosk.flow.payment import Payment

_SHORT = 6


def reference(payment: Payment) -> str:
    """What staff find a payment by: the order's number, else the provider's session, else the basket.

    No part of a link of the shop's own, which signs in whoever has it.
    """
    if payment.by_token:
        return payment.order_number or payment.basket
    return payment.order_number or _short(_session(payment.url or "")) or payment.basket


def blocks(number: str) -> str:
    """A number of five digits or more in blocks of four, or of three where only that divides it."""
    if not number.isdecimal() or len(number) <= 4:
        return number
    size = 3 if len(number) % 3 == 0 and len(number) % 4 else 4
    return " ".join(number[start : start + size] for start in range(0, len(number), size))


def _session(address: str) -> str:
    parts = urlsplit(address)
    named = parse_qs(parts.query).get("session_token")
    return named[0] if named else parts.path


def _short(token: str) -> str:
    return re.sub("[^A-Za-z0-9]", "", token)[-_SHORT:].upper()
