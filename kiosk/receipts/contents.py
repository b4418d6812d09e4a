"""What a receipt says. The caller words it in the shopper's language."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """A thing and what it costs, as the screen wrote it."""

    title: str
    amount: str
    quantity: int | Decimal = 1


@dataclass(frozen=True, slots=True)
class Receipt:
    """One order on paper. Without a number there is no barcode, without an order page no QR code."""

    shop: str
    lines: tuple[ReceiptLine, ...]
    total: ReceiptLine
    order_title: str = ""
    order_number: str = ""
    order_page: str = ""
    head: tuple[str, ...] = ()
    footer: tuple[str, ...] = ()
    right_to_left: bool = False
