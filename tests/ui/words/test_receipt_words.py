"""The receipt's words: what was ordered and paid, and nothing that a shopper wrote."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.reading import read_order
from kiosk.flow.payment import Payment, PaymentWay, Thanks, Truth
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.journey import FACES
from kiosk.receipts.contents import Receipt, ReceiptLine
from kiosk.settings.model import Settings
from kiosk.ui.language import speak
from kiosk.ui.words.receipt_words import MOST_LINES, receipt

HOUSE = House(shop="https://shop.example")
LINE = {"product": {"pk": 1, "name": "Linen cushion"}, "quantity": 2, "total_amount": "798.00"}
ORDER = read_order(
    {
        "basket": {"basketitem_set": [LINE]},
        "gift_box": {"note": "For Ada", "price": "10.90"},
        "coupons": ["HOSGELDIN"],
        "notes": "Ring twice",
        "currency_type_label": "TL",
    }
)


@pytest.fixture(autouse=True)
def _english(qapp: Any) -> Iterator[None]:
    speak("en")
    yield
    speak("en")


def written(thanks: Thanks) -> Receipt:
    payment = Payment(Truth.PAID, PaymentWay.PHONE, paid=Decimal("758.90"), thanks=thanks)
    return receipt(Kiosk(order=ORDER, payment=payment), Settings(), HOUSE, FACES)


def test_things_with_their_quantity_and_what_was_paid() -> None:
    told = written(Thanks(order_number="816910908011148"))
    assert told.lines == (
        ReceiptLine("Linen cushion", "₺798.00", 2),
        ReceiptLine("Gift box with a card", "₺10.90"),
        ReceiptLine("HOSGELDIN coupon", "–"),
    )
    assert told.total == ReceiptLine("Paid", "₺758.90")
    assert (told.shop, told.order_number) == ("Moda Ev", "816910908011148")


@pytest.mark.parametrize(
    ("paid", "row"),
    [
        ("858.80", ReceiptLine("Other charges", "₺49.90")),
        ("758.90", ReceiptLine("Other deductions", "−₺50.00")),
        ("808.90", None),
    ],
)
def test_the_rows_add_up_to_what_was_paid(paid: str, row: ReceiptLine | None) -> None:
    payment = Payment(Truth.PAID, PaymentWay.PHONE, paid=Decimal(paid), thanks=Thanks("1"))
    order = read_order({**ORDER.source, "coupons": None})
    told = receipt(Kiosk(order=order, payment=payment), Settings(), HOUSE, FACES)
    assert told.lines[2:] == ((row,) if row else ())


def test_an_amount_that_the_shop_did_not_tell_is_not_printed() -> None:
    """What was waited for is not what was paid: on the phone another delivery may have been chosen."""
    payment = Payment(Truth.PAID, PaymentWay.PHONE, amount=Decimal("758.90"), thanks=Thanks("1"))
    told = receipt(Kiosk(order=ORDER, payment=payment), Settings(), HOUSE, FACES)
    assert told.total == ReceiptLine("Paid", "")


@pytest.mark.parametrize(
    ("code", "amounts"),
    [("kwd", ["KWD 1.235", "KWD 2.470"]), ("jpy", ["¥1.235", "¥2.470"]), ("try kwd", ["–", "–"])],
)
def test_amounts_are_in_the_currency_of_the_goods(code: str, amounts: list[str]) -> None:
    line = {"product": {"pk": 1, "name": "Cushion"}, "quantity": 1, "total_amount": "1.235"}
    order = read_order(
        {"basket": {"basketitem_set": [line | {"currency_type": one} for one in code.split()]}}
    )
    told = receipt(
        Kiosk(order=order, payment=Payment(Truth.PAID, paid=Decimal("2.470"))), Settings(), HOUSE, FACES
    )
    assert [text.amount.replace("\N{NO-BREAK SPACE}", " ") for text in (told.lines[0], told.total)] == amounts


def test_nothing_that_was_written_is_printed() -> None:
    told = repr(written(Thanks(order_number="1")))
    assert "Ring twice" not in told
    assert "For Ada" not in told


def test_the_orders_page_is_the_shops_own() -> None:
    assert written(Thanks(redirect_url="/orders/1/")).order_page == "https://shop.example/orders/1/"
    assert written(Thanks(redirect_url="https://elsewhere.example/")).order_page == ""


def test_without_a_number_there_is_the_id() -> None:
    assert written(Thanks(order_id=303)).order_number == "303"


@pytest.mark.parametrize(
    ("bought", "printed", "says"),
    [
        (MOST_LINES, MOST_LINES, ""),
        (MOST_LINES + 1, MOST_LINES - 1, "2 more rows are not printed"),
        (1_000, MOST_LINES - 1, "851 more rows are not printed"),
    ],
)
def test_paper_has_an_end_and_says_what_is_not_on_it(bought: int, printed: int, says: str) -> None:
    """The rule: what a shop sends does not decide how much paper there is; what was paid is always there."""
    rows = [LINE | {"product": {"pk": number, "name": f"Thing {number}"}} for number in range(bought)]
    order = read_order({"basket": {"basketitem_set": rows}})
    payment = Payment(
        Truth.PAID, PaymentWay.PHONE, paid=Decimal(798) * bought, thanks=Thanks(order_number="1")
    )
    told = receipt(Kiosk(order=order, payment=payment), Settings(), HOUSE, FACES)
    assert [line.title for line in told.lines[:printed]] == [f"Thing {number}" for number in range(printed)]
    assert told.lines[printed:] == ((ReceiptLine(says, ""),) if says else ())
    assert told.total.amount == f"₺{798 * bought:,}.00"


def test_discounts_come_last() -> None:
    """The vendor's rule for tills: at the end of the receipt, after what is added."""
    off = [{"description": "Summer", "discount": "20.00"}]
    order = read_order({"basket": {"basketitem_set": [LINE], "discounts": off}, "coupons": ["HOSGELDIN"]})
    payment = Payment(Truth.PAID, PaymentWay.PHONE, paid=Decimal("900.00"))
    told = receipt(Kiosk(order=order, payment=payment), Settings(), HOUSE, FACES)
    titles = [line.title for line in told.lines]
    assert titles[:2] == ["Linen cushion", "Other charges"]
    assert any("HOSGELDIN" in title for title in titles[2:])
    assert told.lines[-1].amount == "−₺20.00"


def test_discounts_are_there_however_much_was_bought() -> None:
    rows = [LINE | {"product": {"pk": number, "name": f"Thing {number}"}} for number in range(MOST_LINES + 9)]
    off = [{"description": "Summer", "discount": "20.00"}]
    order = read_order({"basket": {"basketitem_set": rows, "discounts": off}})
    told = receipt(Kiosk(order=order, payment=Payment(Truth.PAID)), Settings(), HOUSE, FACES)
    assert len(told.lines) == MOST_LINES
    assert told.lines[-2].title == "11 more rows are not printed"
    assert told.lines[-1].amount == "−₺20.00"
