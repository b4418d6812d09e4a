"""A row as a picture: its ink stands where the printer would have set it."""

import pytest

from kiosk.receipts.layout import ReceiptRow, Style
from kiosk.receipts.printer_model import PrinterModel
from kiosk.receipts.row_picture import LINE, RowPicture, lacks_font, row_picture

MODEL = PrinterModel()
NOWHERE = "\U00016a40"
"""A letter of the Mro: no font of this test's machine has it."""

pytestmark = pytest.mark.usefixtures("qapp")


def ink(picture: RowPicture) -> tuple[int, int]:
    """The first and the last column of dots with ink."""
    columns = [
        at * 8 + bit
        for at in range(picture.wide_bytes)
        for bit in range(8)
        if any(byte & (0x80 >> bit) for byte in picture.dots[at :: picture.wide_bytes])
    ]
    return columns[0], columns[-1]


def test_its_size_is_that_of_a_row() -> None:
    usual = row_picture(ReceiptRow("Şal Спасибо"), MODEL)
    high = row_picture(ReceiptRow("Şal Спасибо", Style.TOTAL), MODEL)
    assert (usual.wide_bytes, usual.high) == (63, LINE)
    assert (high.wide_bytes, high.high) == (63, 2 * LINE)
    assert len(usual.dots) == 63 * LINE


@pytest.mark.parametrize("columns", [32, 42, 48, 35])
def test_it_is_as_wide_as_the_paper(columns: int) -> None:
    model = PrinterModel(columns)
    picture = row_picture(ReceiptRow("Чай", amount="1 €"), model)
    assert picture.wide_bytes == -(-model.dots // 8)
    assert ink(picture)[0] < 12
    assert model.dots - 14 < ink(picture)[1] < model.dots


def test_a_letter_is_as_wide_as_the_printers_own() -> None:
    first, last = ink(row_picture(ReceiptRow("П" * 20), MODEL))
    assert abs((last - first) - 20 * 12) < 8


def test_right_to_left_begins_on_the_right() -> None:
    row = ReceiptRow("שלום", mirrored=True)
    assert ink(row_picture(row, MODEL))[0] > MODEL.dots // 2
    assert ink(row_picture(row._replace(mirrored=False), MODEL))[1] < MODEL.dots // 2


def test_a_minus_stays_before_its_number() -> None:
    """In a text from right to left it would be drawn behind it."""
    with_minus = ink(row_picture(ReceiptRow("ש", amount="-50 ש", mirrored=True), MODEL))
    assert with_minus[0] < 4
    minus = row_picture(ReceiptRow("ש -50", mirrored=True), MODEL)
    plain = row_picture(ReceiptRow("ש 50", mirrored=True), MODEL)
    assert ink(minus)[0] < ink(plain)[0]


def test_what_is_too_wide_is_condensed_and_not_cut() -> None:
    row = ReceiptRow("﷽" * 42, amount="1 €")
    picture = row_picture(row, MODEL)
    assert ink(picture)[1] < MODEL.dots


def test_what_no_font_has_is_a_question_mark() -> None:
    assert lacks_font(NOWHERE)
    assert not lacks_font("Şal Спасибо Ω")
    assert row_picture(ReceiptRow(f"ж{NOWHERE}"), MODEL) == row_picture(ReceiptRow("ж?"), MODEL)


def test_letters_are_shaped() -> None:
    """The Arabic letters of a word join: apart they are drawn in other forms."""
    together = row_picture(ReceiptRow("سلام"), MODEL)
    apart = row_picture(ReceiptRow("س ل ا م"), MODEL)
    assert ink(together)[1] < ink(apart)[1]
