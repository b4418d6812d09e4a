"""Rows fit their paper, whatever stands in them."""

from dataclasses import replace
from random import Random

import pytest

from kiosk.receipts.clusters import columns
from kiosk.receipts.contents import ReceiptLine
from kiosk.receipts.layout import MOST_ROWS, ReceiptRow, Style, rows
from tests.receipts.samples import RECEIPT
from tests.receipts.unicode_soup import receipt_of

CODES = (Style.QR, Style.BARCODE)
WIDTHS = (32, 42, 48)


@pytest.mark.parametrize("across", WIDTHS)
@pytest.mark.parametrize(
    "title", ["Mug", "A title that is much longer than the paper is wide, indeed", "", "x" * 90, "棉" * 50]
)
@pytest.mark.parametrize("amount", ["1,00", "₺999.999.999,999", "", "9" * 60])
def test_rows_fit_and_amounts_stand_right(title: str, amount: str, across: int) -> None:
    line = ReceiptLine(title, amount, 3)
    shown = [row for row in rows(replace(RECEIPT, lines=(line,)), across) if row.style is Style.TEXT]
    priced = shown[1 : shown.index(ReceiptRow("-" * across), 1)]
    assert all(columns(row.line(across)) <= across for row in shown)
    assert priced[0].text.startswith("3 ×")
    if amount:
        assert columns(priced[-1].line(across)) == across
        assert priced[-1].line(across).endswith(priced[-1].amount)


@pytest.mark.parametrize("across", WIDTHS)
def test_an_amount_of_a_milliard_is_whole(across: int) -> None:
    """To the last digit, on the narrow paper as well."""
    long = replace(
        RECEIPT, lines=(ReceiptLine("A very long title of some goods", "KWD 999,999,999.999", 12),)
    )
    assert any(row.amount == "KWD 999,999,999.999" for row in rows(long, across))


@pytest.mark.parametrize("across", WIDTHS)
@pytest.mark.parametrize("amount", ["-Dinar 999,999,999.999", "KWD 999,999,999,999.999", "₺1.234,56"])
def test_no_amount_is_cut(across: int, amount: str) -> None:
    """Rule: where a title would have no room beside it, the amount has a row of its own."""
    told = rows(replace(RECEIPT, lines=(ReceiptLine("Mug", amount, 1),)), across)
    priced = next(row for row in told[3:] if row.amount)
    assert priced.amount == amount.replace("₺", "TL ")
    assert columns(priced.line(across)) == across


@pytest.mark.parametrize("title", ["word " * 900, "w" * 4_096, "w" * 40 + " " + "v" * 4_000, "棉" * 4_000])
@pytest.mark.parametrize("across", WIDTHS)
def test_no_title_takes_more_than_a_few_rows(title: str, across: int) -> None:
    """Wherever it stands; the amount is there all the same, and dots say that there was more."""
    short = replace(RECEIPT, lines=(ReceiptLine("Thing", "1"),), head=("Shop",), footer=("Bye",), shop="S")
    long = replace(short, lines=(ReceiptLine(title, "1"),), head=(title,), footer=(title,), shop=title)
    laid_out = rows(long, across)
    assert len(laid_out) <= len(rows(short, across)) + 4 * (MOST_ROWS - 1)
    assert all(columns(row.line(across)) <= across for row in laid_out if row.style not in CODES)
    (priced,) = (row for row in laid_out if row.amount == "1")
    assert priced.text.endswith(" ...")


def test_from_right_to_left_the_amount_stands_left() -> None:
    row = ReceiptRow("Mug", amount="1,00", mirrored=True)
    assert row.line(12) == "1,00     Mug"
    assert all(row.mirrored for row in rows(replace(RECEIPT, right_to_left=True), 42))


@pytest.mark.parametrize("page", ["https://shop.example/ş", "https://shop.example/\x10\x04\x01", ""])
def test_what_is_no_address_is_no_code(page: str) -> None:
    assert not any(row.style is Style.QR for row in rows(replace(RECEIPT, order_page=page), 42))


@pytest.mark.parametrize("seed", range(100))
def test_any_text_fits(seed: int) -> None:
    dice = Random(seed)
    across = dice.choice(WIDTHS)
    for row in rows(receipt_of(dice), across):
        assert row.style in CODES or columns(row.line(across)) <= across
