"""The bytes and the rows of a receipt."""

from dataclasses import replace

import pytest

from kiosk.receipts.code128 import data, module_dots
from kiosk.receipts.contents import ReceiptLine
from kiosk.receipts.escpos import printed
from kiosk.receipts.layout import COLUMNS, MOST_ROWS, Style, clean, rows
from tests.receipts.samples import NUMBER, PAGE, RECEIPT

CUT = b"\x1dV\x00"
SELECT = b"\x1bt"
CP857 = SELECT + b"\x0d"
BARCODE = b"\x1dkI"
QR = b"\x1d(k"


def test_it_ends_with_the_cut() -> None:
    assert printed(RECEIPT).endswith(CUT)
    assert printed(RECEIPT).count(CUT) == 1


@pytest.mark.parametrize("text", ["Keten kırlent, doğal,", "Ödenen", "Sipariş numaranız", "Teşekkür ederiz."])
def test_turkish_is_printed_from_its_code_page(text: str) -> None:
    paper = printed(RECEIPT)
    assert text.encode("cp857") in paper
    assert paper.count(SELECT) == 1
    assert paper.index(CP857) < paper.index(text.encode("cp857"))


def test_every_turkish_letter() -> None:
    letters = "çğıöşüÇĞİÖŞÜ"
    assert letters.encode("cp857") in printed(replace(RECEIPT, footer=(letters,)))


def test_other_letters_come_from_a_code_page_that_has_them() -> None:
    paper = printed(replace(RECEIPT, footer=("Спасибо",)))
    assert SELECT + b"\x11" + "Спасибо".encode("cp866") in paper
    assert b"?" not in paper


def test_the_barcode_says_the_number() -> None:
    paper = printed(RECEIPT)
    pairs = bytes([16, 91, 9, 8, 1, 11, 48])
    assert BARCODE + b"\x0c{B8{C" + pairs in paper
    assert NUMBER.encode() in paper


def test_the_qr_code_says_the_order_page() -> None:
    paper = printed(RECEIPT)
    size = len(PAGE) + 3
    assert QR + bytes([size % 256, size // 256]) + b"1P0" + PAGE.encode() in paper
    assert QR + b"\x03\x00\x31\x51\x30" in paper


@pytest.mark.parametrize(("shop", "size"), [("Moda Ev", b"\x1b!0"), ("x" * 22, b"\x1b!\x10")])
def test_a_title_is_as_large_as_the_paper_lets_it(shop: str, size: bytes) -> None:
    above, _, _ = printed(replace(RECEIPT, shop=shop)).partition(shop.encode())
    assert size in above
    assert len({b"\x1b!0", b"\x1b!\x10"} & {above[at : at + 3] for at in range(len(above))}) == 1


def test_no_number_and_no_page_no_codes() -> None:
    paper = printed(replace(RECEIPT, order_number="", order_page=""))
    assert BARCODE not in paper
    assert QR not in paper


def test_a_number_code_128_cannot_say_stays_in_letters() -> None:
    paper = printed(replace(RECEIPT, order_number="ŞB-1"))
    assert BARCODE not in paper
    assert "ŞB-1".encode("cp857") in paper


def test_nothing_is_said_beside_the_paper(capsys: pytest.CaptureFixture[str]) -> None:
    printed(RECEIPT)
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("₺1.284,90", "TL 1.284,90"),
        ("1.284,90 ₺", "1.284,90 TL"),
        ("−₺50,00", "-TL 50,00"),
        ("a\u00a0b\tc\nd", "a b c d"),
        ("\x1b@\x1dV\x00cut", "@ Vcut"),
        ("\u202eevil\ufeff", "evil"),
        ("“It’s” – …", '"It\'s" - ...'),
    ],
)
def test_clean(text: str, shown: str) -> None:
    assert clean(text) == shown


def test_a_products_name_does_not_command_the_printer() -> None:
    paper = printed(replace(RECEIPT, lines=(ReceiptLine("mug\x1dV\x00\x1b@", "1,00"),)))
    assert paper.count(CUT) == 1
    assert paper.count(b"\x1b@") == 1


@pytest.mark.parametrize(
    "title", ["Mug", "A title that is much longer than the paper is wide, indeed", "", "x" * 90]
)
@pytest.mark.parametrize("amount", ["1,00", "₺1.234.567,89", "", "9" * 60])
def test_rows_fit_and_amounts_stand_right(title: str, amount: str) -> None:
    line = ReceiptLine(title, amount, 3)
    shown = [row.text for row in rows(replace(RECEIPT, lines=(line,))) if row.style is Style.TEXT]
    priced = shown[1 : shown.index("-" * COLUMNS, 1)]
    assert all(len(text) <= COLUMNS for text in shown)
    assert priced[0].startswith("3 × ")
    assert priced[-1].endswith(clean(amount)[:30])
    assert len(priced[-1]) == COLUMNS


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("816910908011148", "{B8{C\x10[\t\x08\x01\x0b0"),
        ("123456", "{C\x0c\x22\x38"),
        ("0000", "{C\x00\x00"),
        ("123", "{B123"),
        ("ORD-2024", "{BORD-2024"),
        ("A{1", "{BA{{1"),
    ],
)
def test_code_128(text: str, wanted: str) -> None:
    assert data(text) == wanted


@pytest.mark.parametrize("text", ["", "ŞB-1", "A\n"])
def test_not_code_128(text: str) -> None:
    with pytest.raises(ValueError, match="cannot be said"):
        data(text)


@pytest.mark.parametrize(
    ("text", "dots"), [("1" * 20, 3), ("1" * 30, 2), ("ORD-2024-001234", 2), ("A" * 19, 2)]
)
def test_bars_are_as_wide_as_the_paper_lets_them(text: str, dots: int) -> None:
    assert module_dots(text) == dots


def test_a_number_too_long_for_the_paper() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        module_dots("A" * 21)


@pytest.mark.parametrize("title", ["word " * 900, "w" * 4_096, "w" * 40 + " " + "v" * 4_000])
def test_no_title_takes_more_than_a_few_rows(title: str) -> None:
    """Wherever it stands; the amount is there all the same."""
    short = replace(RECEIPT, lines=(ReceiptLine("Thing", "1"),), head=("Shop",), footer=("Bye",), shop="S")
    long = replace(short, lines=(ReceiptLine(title, "1"),), head=(title,), footer=(title,), shop=title)
    laid_out = rows(long)
    assert len(laid_out) <= len(rows(short)) + 4 * (MOST_ROWS - 1)
    assert all(len(row.text) <= COLUMNS for row in laid_out if row.style not in (Style.QR, Style.BARCODE))
    assert any(row.text.endswith(" 1") for row in laid_out)
