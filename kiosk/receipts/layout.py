"""A receipt laid out in rows of a fixed width: what the printer prints and what the picture shows."""

import re
from collections.abc import Iterator
from enum import Enum
from textwrap import wrap
from typing import NamedTuple
from unicodedata import category

from kiosk.receipts.contents import Receipt, ReceiptLine

COLUMNS = 42
MOST_ROWS = 3
"""Of one title: a name of four thousand letters is nobody's to carry home."""
_LEAST_TITLE = 12

# Signs that the code pages lack, and what people write instead.
_WRITTEN = str.maketrans(
    {"₺": "TL", "−": "-", "–": "-", "—": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "…": "...", "•": "*"}
)


class Style(Enum):
    """How a row is set. The last two are codes: their text is the code's content."""

    TITLE = "title"
    CENTRED = "centred"
    TEXT = "text"
    TOTAL = "total"
    BARCODE = "barcode"
    QR = "qr"


class ReceiptRow(NamedTuple):
    """One row, at most COLUMNS characters wide unless it is a code."""

    text: str
    style: Style = Style.TEXT

    @property
    def high(self) -> bool:
        """Whether its letters are twice as high."""
        return self.style in (Style.TITLE, Style.TOTAL)

    @property
    def wide(self) -> bool:
        """Whether its letters are twice as wide too: a title, where there is room for that."""
        return self.style is Style.TITLE and 2 * len(self.text) <= COLUMNS

    @property
    def centred(self) -> bool:
        """Whether it stands in the middle of the paper."""
        return self.style in (Style.TITLE, Style.CENTRED)


def rows(receipt: Receipt) -> tuple[ReceiptRow, ...]:
    """From the shop's name to the last sentence. A code without content is left out."""
    return (
        *_centred(receipt.shop, Style.TITLE),
        *(row for text in receipt.head for row in _centred(text)),
        _rule(),
        *(row for line in receipt.lines for row in _priced(line)),
        _rule(),
        *_priced(receipt.total, Style.TOTAL),
        ReceiptRow(""),
        *_order(receipt),
        *_page(receipt),
        *(row for text in receipt.footer for row in _centred(text)),
    )


def clean(text: str) -> str:
    """One line without control characters: a product's name must not command the printer."""
    spelled = re.sub(r"₺(?=\d)", "TL ", text).translate(_WRITTEN)
    kept = (" " if letter.isspace() else letter for letter in spelled)
    return " ".join("".join(letter for letter in kept if category(letter)[0] != "C").split())


def _order(receipt: Receipt) -> Iterator[ReceiptRow]:
    if receipt.order_number:
        yield from _centred(receipt.order_title)
        yield from _centred(receipt.order_number, Style.TITLE)
        yield ReceiptRow(receipt.order_number, Style.BARCODE)
        yield ReceiptRow("")


def _page(receipt: Receipt) -> Iterator[ReceiptRow]:
    if receipt.order_page:
        yield ReceiptRow(receipt.order_page, Style.QR)
        yield ReceiptRow("")


def _centred(text: str, style: Style = Style.CENTRED) -> list[ReceiptRow]:
    return [ReceiptRow(piece, style) for piece in _short(clean(text), COLUMNS) if piece]


def _priced(line: ReceiptLine, style: Style = Style.TEXT) -> list[ReceiptRow]:
    """The amount stands right in the last row; the title keeps clear of it."""
    many = f"{line.quantity} × " if line.quantity != 1 else ""
    amount = clean(line.amount)[: COLUMNS - _LEAST_TITLE]
    *above, last = _short(many + clean(line.title), COLUMNS - len(amount) - 1)
    return [
        *(ReceiptRow(text, style) for text in above),
        ReceiptRow(last + amount.rjust(COLUMNS - len(last)), style),
    ]


def _short(title: str, wide: int) -> list[str]:
    """What is longer than so many rows ends in dots."""
    return wrap(title[: (MOST_ROWS + 1) * wide], wide, max_lines=MOST_ROWS, placeholder=" ...") or [""]


def _rule() -> ReceiptRow:
    return ReceiptRow("-" * COLUMNS)
