"""A receipt laid out in rows of a fixed width: what the printer prints and what the picture shows."""

from collections.abc import Iterator
from enum import Enum
from itertools import islice
from typing import NamedTuple

from kiosk.receipts.cleaned import clean
from kiosk.receipts.clusters import clusters, columns, wrapped
from kiosk.receipts.contents import Receipt, ReceiptLine

MOST_ROWS = 3
"""Of one title: a name of four thousand letters is nobody's to carry home."""
_LEAST_TITLE = 12
_DOTS = " ..."


class Style(Enum):
    """How a row is set. The last two are codes: their text is the code's content."""

    TITLE = "title"
    CENTRED = "centred"
    TEXT = "text"
    TOTAL = "total"
    BARCODE = "barcode"
    QR = "qr"


class ReceiptRow(NamedTuple):
    """One row; `amount` stands at its end. `mirrored`: it begins on the right."""

    text: str
    style: Style = Style.TEXT
    amount: str = ""
    mirrored: bool = False

    @property
    def high(self) -> bool:
        """Whether its letters are twice as high."""
        return self.style in (Style.TITLE, Style.TOTAL)

    @property
    def centred(self) -> bool:
        """Whether it stands in the middle of the paper."""
        return self.style in (Style.TITLE, Style.CENTRED)

    def is_wide(self, across: int) -> bool:
        """Whether its letters are twice as wide too: a title, where there is room for that."""
        return self.style is Style.TITLE and 2 * columns(self.text) <= across

    def line(self, across: int) -> str:
        """As letters in so many columns."""
        if self.centred:
            return self.text
        gap = " " * (across - columns(self.text) - columns(self.amount))
        return (
            f"{self.amount}{gap}{self.text}" if self.mirrored else f"{self.text}{gap}{self.amount}".rstrip()
        )


def rows(receipt: Receipt, across: int) -> tuple[ReceiptRow, ...]:
    """From the shop's name to the last sentence, in so many columns. A code without content is left out."""
    laid = (
        *_centred(receipt.shop, across, Style.TITLE),
        *(row for text in receipt.head for row in _centred(text, across)),
        _rule(across),
        *(row for line in receipt.lines for row in _priced(line, across)),
        _rule(across),
        *_priced(receipt.total, across, Style.TOTAL),
        ReceiptRow(""),
        *_order(receipt, across),
        *_page(receipt),
        *(row for text in receipt.footer for row in _centred(text, across)),
    )
    return tuple(row._replace(mirrored=receipt.right_to_left) for row in laid)


def _order(receipt: Receipt, across: int) -> Iterator[ReceiptRow]:
    if receipt.order_number:
        yield from _centred(receipt.order_title, across)
        yield from _centred(receipt.order_number, across, Style.TITLE)
        yield ReceiptRow(receipt.order_number, Style.BARCODE)
        yield ReceiptRow("")


def _page(receipt: Receipt) -> Iterator[ReceiptRow]:
    if receipt.order_page.isascii() and receipt.order_page.isprintable() and receipt.order_page:
        yield ReceiptRow(receipt.order_page, Style.QR)
        yield ReceiptRow("")


def _centred(text: str, across: int, style: Style = Style.CENTRED) -> list[ReceiptRow]:
    return [ReceiptRow(piece, style) for piece in _short(clean(text), across) if piece]


def _priced(line: ReceiptLine, across: int, style: Style = Style.TEXT) -> list[ReceiptRow]:
    """The amount stands at the end of the last row; the title keeps clear of it.

    One that leaves a title no room has a row of its own: without its end it would be another amount.
    """
    many = f"{line.quantity} × " if line.quantity != 1 else ""
    amount = _cut(clean(line.amount), across)
    if columns(amount) > across - _LEAST_TITLE:
        titles = _short(many + clean(line.title), across)
        return [*(ReceiptRow(text, style) for text in titles), ReceiptRow("", style, amount)]
    *above, last = _short(many + clean(line.title), across - columns(amount) - 1)
    return [*(ReceiptRow(text, style) for text in above), ReceiptRow(last, style, amount)]


def _short(title: str, wide: int) -> list[str]:
    """What is longer than so many rows ends in dots."""
    found = list(islice(wrapped(title[: (MOST_ROWS + 1) * 4 * wide], wide), MOST_ROWS + 1))
    if len(found) > MOST_ROWS:
        found = [*found[: MOST_ROWS - 1], _cut(found[MOST_ROWS - 1], wide - len(_DOTS)).rstrip() + _DOTS]
    return found or [""]


def _cut(text: str, wide: int) -> str:
    """As much of it from its beginning as so many columns have room for."""
    kept = ""
    for cluster in clusters(text):
        if columns(kept + cluster) > wide:
            break
        kept += cluster
    return kept


def _rule(across: int) -> ReceiptRow:
    return ReceiptRow("-" * across)
