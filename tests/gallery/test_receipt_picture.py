"""The picture of a receipt shows its codes so that they can be read, and room for every row."""

from dataclasses import replace

import pytest
import zxingcpp
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.receipts.contents import Receipt, ReceiptLine
from kiosk.receipts.printer_model import PrinterModel
from kiosk.settings.defaults import Language
from tests.gallery.paper import paper
from tests.gallery.receipt_picture import LINE, MARGIN, picture
from tests.receipts.samples import ARABIC, CHINESE, NUMBER, PAGE, RECEIPT


def _codes(image: QImage) -> set[str]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return {found.text for found in zxingcpp.read_barcodes(grey, text_mode=zxingcpp.TextMode.Plain)}


def _ink(image: QImage) -> int:
    """How many of every fourth row's dots are dark."""
    grey = image.convertToFormat(QImage.Format.Format_RGB32)
    return sum(
        grey.pixelColor(x, y).lightness() < 100
        for y in range(0, grey.height(), 4)
        for x in range(0, grey.width(), 2)
    )


@pytest.mark.parametrize("receipt", [RECEIPT, ARABIC, CHINESE])
@pytest.mark.parametrize("columns", [32, 42, 48])
def test_both_codes_are_read_from_the_paper(qtbot: QtBot, receipt: Receipt, columns: int) -> None:
    assert _codes(picture(receipt, PrinterModel(columns))) == {NUMBER, PAGE}


@pytest.mark.parametrize("without", [{"order_number": ""}, {"order_page": ""}, {"order_number": "ŞB-1"}])
def test_no_code_where_there_is_nothing_to_say(qtbot: QtBot, without: dict[str, str]) -> None:
    assert len(_codes(picture(replace(RECEIPT, **without)))) == 1  # type: ignore[arg-type]


def test_it_is_as_long_as_its_rows(qtbot: QtBot) -> None:
    longer = replace(RECEIPT, lines=RECEIPT.lines + (ReceiptLine("Kupa", "1,00"),) * 10)
    assert picture(longer).height() - picture(RECEIPT).height() == 10 * LINE
    assert picture(longer).width() == PrinterModel().dots + 2 * MARGIN


def test_words_are_on_it(qtbot: QtBot) -> None:
    blank = replace(RECEIPT, footer=())
    assert _ink(picture(RECEIPT)) > _ink(picture(blank)) > 0


def test_the_paper_ends_with_the_cutters_teeth(qtbot: QtBot) -> None:
    image = picture(RECEIPT)
    last = {image.pixelColor(x, image.height() - 2).alpha() > 128 for x in range(image.width())}
    assert last == {True, False}


@pytest.mark.parametrize("language", ["tr", "en"])
def test_the_gallery_draws_the_receipt_of_its_paid_order(qtbot: QtBot, language: Language) -> None:
    drawn = paper(language).toImage()
    assert _codes(drawn) == {
        "816910908011148",
        "https://www.modaev.example/orders/completed/816910908011148/",
    }
    assert drawn == paper(language).toImage()
