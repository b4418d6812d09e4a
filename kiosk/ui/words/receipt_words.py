"""The receipt of a paid order, in the words of the language shown."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from kiosk.api.models import PreOrder
from kiosk.api.money import Money
from kiosk.flow.currency import currency, is_mixed
from kiosk.flow.order_line import OrderLine
from kiosk.flow.order_page import order_page
from kiosk.flow.payment import Thanks
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import COUPONS
from kiosk.flow.summary import lines
from kiosk.receipts.contents import Receipt, ReceiptLine
from kiosk.settings.model import Settings
from kiosk.ui.face import Faces
from kiosk.ui.money import price
from kiosk.ui.words.order_rows import face_of
from kiosk.ui.words.shop_lines import foot, head, in_language

MOST_LINES = 150
"""About two metres of paper."""

translate = QCoreApplication.translate


def receipt(kiosk: Kiosk, settings: Settings, house: House, faces: Faces) -> Receipt:
    """The goods and the payment, without an amount the shop did not tell; leaves out the note."""
    thanks = kiosk.payment.thanks or Thanks()
    in_words = _price(kiosk.order, settings.shop.currency)
    paid = kiosk.payment.paid
    return Receipt(
        shop=in_language(settings.receipt.name) or settings.screen.brand,
        head=(*head(settings.receipt), _now()),
        lines=tuple(_lines(kiosk, in_words, faces)),
        total=ReceiptLine(translate("receipt", "Paid"), "" if paid is None else in_words(paid)),
        order_title=translate("receipt", "Order number"),
        order_number=thanks.order_number or str(thanks.order_id or ""),
        order_page=order_page(thanks.redirect_url, house) or "",
        footer=(translate("receipt", "Thank you for your order"), *foot(settings.receipt)),
        right_to_left=QLocale().textDirection() is Qt.LayoutDirection.RightToLeft,
    )


def _price(order: PreOrder, otherwise: str) -> Callable[[Money], str]:
    """Words amounts in the order's currency; dashes where it has more than one."""
    code, mixed = currency(order, otherwise), is_mixed(order)
    return lambda amount: price(None if mixed else amount, code)


def _now() -> str:
    return QLocale().toString(QDateTime.currentDateTime(), QLocale.FormatType.ShortFormat)


def _lines(kiosk: Kiosk, in_words: Callable[[Money], str], faces: Faces) -> list[ReceiptLine]:
    """Discounts come last, by the vendor's rules for tills; of too many rows, goods are left out."""
    public = [line for line in lines(kiosk.order, kiosk.payment.paid) if not line.private]
    off = [line for line in public if _takes_off(line)][: MOST_LINES // 2]
    bought = [line for line in public if not _takes_off(line)]
    room = MOST_LINES - len(off)
    printed = bought if len(bought) <= room else bought[: room - 1]
    more = [_and_more(len(bought) - len(printed))] if printed is not bought else []

    def worded(line: OrderLine) -> ReceiptLine:
        return ReceiptLine(_title(line, faces), in_words(line.amount), line.quantity)

    return [*map(worded, printed), *more, *map(worded, off)]


def _takes_off(line: OrderLine) -> bool:
    return line.step == COUPONS if line.amount is None else line.amount < 0


def _and_more(many: int) -> ReceiptLine:
    return ReceiptLine(translate("receipt", "%1 more rows are not printed").replace("%1", str(many)), "")


def _title(line: OrderLine, faces: Faces) -> str:
    """The row's title without its quantity, which has its own column on paper."""
    if line.product is not None:
        return line.title
    return " ".join(filter(None, face_of(line, faces).row(line)))
