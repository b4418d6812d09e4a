"""The receipt of the gallery's paid order, as the printer would print it."""

from dataclasses import replace

from msgspec.structs import replace as changed
from PySide6.QtGui import QPixmap

from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.journey import FACES
from kiosk.receipts.printer_model import LETTERS_ON, PrinterModel
from kiosk.settings.defaults import Language
from kiosk.settings.model import ReceiptSettings, Settings
from kiosk.ui.language import speak
from kiosk.ui.words.receipt_words import receipt
from tests.gallery.currencies import CURRENCIES
from tests.gallery.receipt_picture import picture
from tests.gallery.states import FULL, PAID
from tests.receipts.samples import ARABIC, CHINESE

_HOUSE = House(shop="https://www.modaev.example")
_SHOP = Settings(
    receipt=ReceiptSettings(
        address={"tr": "Moda Caddesi 12\nKadıköy, İstanbul", "en": "12 Moda Street\nKadıköy, Istanbul"},
        tax_number={"tr": "Kadıköy V.D. 1234567890", "en": "Tax no. 1234567890"},
        returns={
            "tr": "14 gün içinde bu fişle iade edilir",
            "en": "Returns within 14 days with this receipt",
        },
    )
)
_AT = {"tr": "23.11.2026 19:40", "en": "23/11/2026 19:40"}


def paper(language: Language) -> QPixmap:
    """In one language, printed at a fixed time. Needs the application."""
    speak(language)
    kiosk = Kiosk(order=FULL, payment=changed(PAID, paid=FULL.unpaid_amount))
    told = receipt(kiosk, _SHOP, _HOUSE, FACES)
    return QPixmap.fromImage(picture(replace(told, head=(*told.head[:-1], _AT[language]))))


def papers_in_currencies() -> dict[str, QPixmap]:
    """In other currencies and of nine digits, on the wide and on the narrow paper."""
    speak("en")
    found = {}
    for money in CURRENCIES:
        kiosk = Kiosk(order=money.order(), payment=changed(PAID, paid=money.total))
        printed = replace(receipt(kiosk, Settings(), _HOUSE, FACES), head=(_AT["en"],))
        for paper_mm, columns in LETTERS_ON.items():
            drawn = picture(printed, PrinterModel(columns))
            found[f"receipt-{money.name}-{paper_mm}mm"] = QPixmap.fromImage(drawn)
    return found


def foreign_papers() -> dict[str, QPixmap]:
    """Receipts in scripts that a printer's code pages lack, on the wide and on the narrow paper."""
    receipts = {"arabic": ARABIC, "chinese": CHINESE}
    return {
        f"receipt-{name}-{paper_mm}mm": QPixmap.fromImage(picture(receipt, PrinterModel(columns)))
        for name, receipt in receipts.items()
        for paper_mm, columns in LETTERS_ON.items()
    }
