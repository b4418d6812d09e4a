"""The second display: what anybody may see, and nothing else."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.api.reading import read_order
from kiosk.checkout.checkout import Checkout
from kiosk.flow.payment import Payment, PaymentWay, Truth
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk, Sms
from kiosk.journey import FACES
from kiosk.settings.model import Settings
from kiosk.ui.language import speak
from kiosk.ui.pictures import Pictures
from kiosk.ui.second.display import SecondDisplay
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.codes.read_back import read
from tests.checkout.scripted import ScriptedShop

PAY_AT = "https://pay.example/?session_token=1f0c3a4e5b6d7f80"
NUMBER = "816910908011148"
LINE = {"product": {"pk": 1, "name": "Linen cushion"}, "quantity": 2, "total_amount": "798.00"}
ORDER = read_order(
    {
        "basket": {"basketitem_set": [LINE], "total_amount": "798.00"},
        "gift_box": {"note": "For Ada", "price": "10.90"},
        "coupons": ["HOSGELDIN"],
        "notes": "Ring twice",
        "loyalty_money": "20.00",
        "selected_campaign": "Gold card",
        "currency_type_label": "TL",
        "unpaid_amount": "738.90",
    }
)
KIOSK = Kiosk(step="coupons", order=ORDER, sms=Sms(phone="5321234567"))
ON_PHONE = Payment(Truth.WAITING, PaymentWay.PHONE, url=PAY_AT, amount=Decimal("738.90"))


@pytest.fixture(autouse=True)
def _english(qapp: Any) -> Iterator[None]:
    speak("en")
    yield
    speak("en")


@pytest.fixture(params=[(1280, 800), (1080, 1920)], ids=["landscape", "portrait"])
def second(request: pytest.FixtureRequest, qtbot: QtBot) -> SecondDisplay:
    checkout = Checkout(ScriptedShop().connect, (), House())
    display = SecondDisplay(checkout, Pictures(_no_picture), Settings(), _look, FACES)
    qtbot.addWidget(display)
    display.resize(*request.param)
    with qtbot.waitExposed(display):
        display.show()
    return display


def test_it_greets_and_shows_no_order_before_there_is_one(second: SecondDisplay) -> None:
    assert second.facing.heading.text() == "Welcome"
    assert second.summary.isHidden()
    assert second.facing.drawing.isVisible()


def test_things_and_savings_without_what_is_behind_them(second: SecondDisplay) -> None:
    second.present(KIOSK)
    told = [(row.title, row.detail, row.amount) for row in second.summary.list.rows]
    assert told == [
        ("Linen cushion", "× 2", "₺798.00"),
        ("Gift box", "", "₺10.90"),
        ("Coupon", "", "–"),
        ("Loyalty points", "", "−₺20.00"),
        ("Card campaign", "", "–"),
    ]
    assert second.summary.total.text() == "₺738.90"


@pytest.mark.parametrize(
    ("paid", "row"),
    [(None, ("Other charges", "", "₺2.00")), ("858.80", ("Other charges", "", "₺60.80")), ("798", None)],
)
def test_the_rows_add_up_here_too(
    second: SecondDisplay, paid: str | None, row: tuple[str, str, str] | None
) -> None:
    """To what is to be paid; and once the shop says what was paid, to that."""
    order = read_order({"basket": {"basketitem_set": [LINE]}, "unpaid_amount": "800.00"})
    told = None if paid is None else Decimal(paid)
    payment = replace(ON_PHONE, truth=Truth.PAID, paid=told)
    second.present(Kiosk(step="thank_you", order=order, payment=payment))
    others = [(row.title, row.detail, row.amount) for row in second.summary.list.rows[1:]]
    assert others == ([row] if row else [])


def test_nothing_private_is_anywhere_on_it(second: SecondDisplay) -> None:
    second.present(Kiosk(step="pay_phone", order=ORDER, payment=ON_PHONE, sms=KIOSK.sms))
    said = " ".join([*_texts(second), *(row.spoken() for row in second.summary.list.rows)])
    for private in ("Ring twice", "For Ada", "HOSGELDIN", "Gold card", "532"):
        assert private not in said


@pytest.mark.parametrize(
    ("step", "payment", "code"),
    [
        ("pay_phone", ON_PHONE, PAY_AT),
        ("till", Payment(Truth.WAITING, PaymentWay.TILL, order_number=NUMBER), NUMBER),
        ("checking", ON_PHONE, None),
        ("sms", ON_PHONE, None),
    ],
)
def test_the_code_is_there_while_it_is_paid_with(
    second: SecondDisplay, qtbot: QtBot, step: str, payment: Payment, code: str | None
) -> None:
    second.present(Kiosk(step=step, order=ORDER, payment=payment))
    qtbot.waitUntil(lambda: read(second.grab().toImage()) == code)
    second.present(KIOSK)
    assert read(second.grab().toImage()) is None


def test_another_language_at_the_first_screen_is_spoken_here_too(second: SecondDisplay, qtbot: QtBot) -> None:
    second.present(KIOSK)
    speak("tr")
    qtbot.waitUntil(lambda: second.summary.total.text() == "₺738,90")


@pytest.mark.parametrize(("paid", "said"), [(None, ""), ("788.80", "₺788.80"), ("0.00", "₺0.00")])
def test_what_was_paid_is_said_as_the_shop_said_it(
    second: SecondDisplay, paid: str | None, said: str
) -> None:
    """738.90 was waited for; that is nobody's word of what was paid."""
    told = None if paid is None else Decimal(paid)
    payment = replace(ON_PHONE, truth=Truth.PAID, amount=Decimal("738.90"), paid=told)
    second.present(Kiosk(step="thank_you", order=ORDER, payment=payment))
    assert (second.summary.caption.text(), second.summary.total.text()) == ("Paid", said)


def test_it_takes_no_focus_and_no_touch(second: SecondDisplay) -> None:
    assert second.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert second.summary.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def _texts(widget: QWidget) -> list[str]:
    return [text for label in widget.findChildren(QLabel) for text in (label.text(), label.accessibleName())]


def _look(size: QSize, easier: bool) -> Look:
    return Look.for_screen((size.width(), size.height()), easier=easier, motion=False)


async def _no_picture(_address: str) -> bytes | None:
    return None
