"""The bytes of a receipt: every one of them is read, and no row depends on another."""

import re
from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest

from kiosk.receipts.contents import Receipt, ReceiptLine
from kiosk.receipts.escpos import printed
from kiosk.receipts.printer_model import PrinterModel
from tests.receipts.paper.commands import Command, whole
from tests.receipts.paper.roll import Put, Setting, on_roll
from tests.receipts.samples import ARABIC, CHINESE, NUMBER, PAGE, RECEIPT
from tests.receipts.unicode_soup import receipt_of

MODEL = PrinterModel()
NARROW = PrinterModel(32)
AT_ONCE = re.compile(rb"\x10(\x04[\x01-\x08]|\x05[\x00-\x02]|\x14[\x00-\x08])")
"""What a printer obeys the moment it comes, wherever it stands."""
ODD = Setting(align=2, size=0x30, bold=1, font=1, page=99, underline=2, inverse=1)


def put(receipt: Receipt, model: PrinterModel = MODEL) -> list[Put]:
    return on_roll(whole(printed(receipt, model)))


def rows_of(receipt: Receipt, model: PrinterModel = MODEL) -> list[str]:
    return [each.text for each in put(receipt, model) if each.kind == "row"]


def kinds(receipt: Receipt, model: PrinterModel = MODEL) -> list[str]:
    return [each.kind for each in put(receipt, model)]


def test_it_ends_with_the_cut() -> None:
    assert kinds(RECEIPT)[-1] == "cut"
    assert kinds(RECEIPT).count("cut") == 1


@pytest.mark.parametrize("text", ["Bağdat Caddesi mağazası", "Sipariş numaranız", "çğıöşüÇĞİÖŞÜ"])
def test_turkish_is_printed_from_its_code_page(text: str) -> None:
    found = [each for each in put(replace(RECEIPT, footer=(text,))) if each.kind == "row"]
    assert text in [each.text for each in found]
    assert {each.setting.page for each in found} == {13}


@pytest.mark.parametrize(("text", "page"), [("Спасибо", 17), ("2 × чай", 17), ("Ευχαριστώ", 14)])
def test_other_letters_come_from_the_first_code_page_that_has_them_all(text: str, page: int) -> None:
    last = [each for each in put(replace(RECEIPT, footer=(text,))) if each.kind == "row"][-1]
    assert (last.text, last.setting.page) == (text.replace("×", "x"), page)


def test_a_printers_own_numbers_take_the_place_of_the_usual_ones() -> None:
    model = PrinterModel(code_pages=(("CP857", 61),))
    assert {each.setting.page for each in put(RECEIPT, model) if each.kind == "row"} == {61}


@pytest.mark.usefixtures("qapp")
def test_where_no_code_page_is_right_only_plain_letters_are_sent() -> None:
    """Some printers take two bytes of any code page for a Han letter."""
    job = printed(RECEIPT, PrinterModel(pictures=True))
    letters = b"".join(told for name, told in whole(job) if name == b"")
    assert letters.isascii()
    assert b"TL 758,90" not in letters
    assert kinds(RECEIPT, PrinterModel(pictures=True)).count("picture") == 6


def test_a_profile_has_its_own_numbers() -> None:
    assert {
        each.setting.page for each in put(RECEIPT, PrinterModel(profile="NT-5890K")) if each.kind == "row"
    } == {61}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("text", ["Şal Спасибо", "شكرًا", "谢谢", "שלום", "e\u0301\u0323\u0307", "😀"])
def test_what_no_single_code_page_has_is_a_picture(text: str) -> None:
    """Of the whole row, as wide as the paper: no letter of it is sent."""
    found = put(replace(RECEIPT, footer=(text,)))
    (picture,) = (each for each in found if each.kind == "picture")
    wide, high = (int.from_bytes(picture.content[at : at + 2], "little") for at in (1, 3))
    assert wide * 8 == MODEL.dots
    assert high == 30
    assert any(picture.content[5:])


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("receipt", [ARABIC, CHINESE])
@pytest.mark.parametrize("model", [MODEL, NARROW])
def test_no_letter_is_lost(receipt: Receipt, model: PrinterModel) -> None:
    assert not any("?" in text for text in rows_of(receipt, model))
    assert kinds(receipt, model).count("picture") >= 6


def test_the_barcode_says_the_number() -> None:
    (barcode,) = (each for each in put(RECEIPT) if each.kind == "barcode")
    assert barcode.content == b"I\x0c{B8{C" + bytes([16, 91, 9, 8, 1, 11, 48])
    assert NUMBER in rows_of(RECEIPT)


@pytest.mark.parametrize("number", ["16041604", "1605", "9162099", "161016201605"])
def test_no_number_becomes_a_command(number: str) -> None:
    """Pairs of digits are bytes, and 16 04 asks a printer for its status wherever it stands."""
    job = printed(replace(RECEIPT, order_number=number), MODEL)
    assert not AT_ONCE.search(job)
    assert b"{B" + number.encode() in job


def test_the_qr_code_says_the_order_page() -> None:
    (code,) = (each for each in put(RECEIPT) if each.kind == "qr")
    assert code.content == PAGE.encode()


def test_a_qr_code_too_fine_for_a_camera_is_left_out() -> None:
    long = replace(RECEIPT, order_page=PAGE + "x" * 1_000)
    assert "qr" in kinds(long)
    assert "qr" not in kinds(long, NARROW)


@pytest.mark.parametrize(("shop", "size"), [("Moda Ev", 0x30), ("x" * 22, 0x10)])
def test_a_title_is_as_large_as_the_paper_lets_it(shop: str, size: int) -> None:
    (title,) = (each for each in put(replace(RECEIPT, shop=shop)) if each.content == shop.encode())
    assert title.setting.size == size


def test_no_number_and_no_page_no_codes() -> None:
    assert set(kinds(replace(RECEIPT, order_number="", order_page=""))) == {"row", "cut"}


def test_a_number_code_128_cannot_say_stays_in_letters() -> None:
    spoken = replace(RECEIPT, order_number="ŞB-1")
    assert "barcode" not in kinds(spoken)
    assert "ŞB-1" in rows_of(spoken)


def test_nothing_is_said_beside_the_paper(capsys: pytest.CaptureFixture[str]) -> None:
    printed(RECEIPT, MODEL)
    assert capsys.readouterr() == ("", "")


def test_a_products_name_does_not_command_the_printer() -> None:
    job = printed(replace(RECEIPT, lines=(ReceiptLine("mug\x1dV\x00\x1b@", "1,00"),)), MODEL)
    assert job.count(b"\x1dV") == 1
    assert job.count(b"\x1b@") == 1


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("receipt", [RECEIPT, ARABIC, CHINESE])
def test_no_row_depends_on_another(receipt: Receipt) -> None:
    """Each is the same after whatever was printed before it."""
    commands = [command for command in whole(printed(receipt, MODEL)) if command.name != b"\x1b@"]
    as_they_are = on_roll(commands)
    alone = [on_roll(piece, ODD)[0] for piece in _one_by_one(commands)]
    for usual, odd in zip(as_they_are, alone, strict=True):
        if usual.kind == "row":
            assert odd == usual
        assert odd.content == usual.content
        assert usual.kind == "cut" or odd.setting.align == usual.setting.align


def _one_by_one(commands: list[Command]) -> list[list[Command]]:
    """The commands from the end of a row to the end of the next."""
    ends = [
        at for at in range(len(commands)) if len(on_roll(commands[: at + 1])) > len(on_roll(commands[:at]))
    ]
    return [commands[begin:end] for begin, end in pairwise([0, *(end + 1 for end in ends)])]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("seed", range(60))
def test_every_byte_of_any_receipt_is_read(seed: int) -> None:
    """Random Unicode in every field: whole commands, one cut, nothing that is obeyed at once."""
    dice = Random(seed)
    receipt = receipt_of(dice)
    job = printed(receipt, dice.choice((MODEL, NARROW, PrinterModel(profile="simple"))))
    found = [each.kind for each in on_roll(whole(job))]
    assert (found.count("cut"), found[-1]) == (1, "cut")
    assert not AT_ONCE.search(job)
