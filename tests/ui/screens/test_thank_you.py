"""Thank you: the number, large; the shop's messages; the order's page."""

from decimal import Decimal
from typing import Any
from unittest.mock import call

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from kiosk.api.options import Campaign
from kiosk.api.reading import read_order
from kiosk.flow.paper import Paper
from kiosk.flow.payment import Thanks, Truth
from kiosk.flow.state import Kiosk
from kiosk.settings.model import Settings, ShopSettings
from kiosk.ui.screens.base import Frame
from kiosk.ui.screens.thank_you import ThankYouScreen
from kiosk.ui.widgets.codes.read_back import read
from tests.ui.conftest import MakeStage, Show
from tests.ui.screens.payment import on_phone

PAGE = "https://shop.example/orders/completed/IjcwMjEi/"


@pytest.fixture(params=[True, False], ids=["portrait", "landscape"])
def thank_you(request: pytest.FixtureRequest, stage: MakeStage, show: Show) -> ThankYouScreen:
    settings = Settings(shop=ShopSettings(url="https://shop.example"))
    screen = ThankYouScreen(stage(portrait=request.param, settings=settings))
    show(screen, thanked(order_number="ON123", redirect_url=PAGE))
    return screen


def thanked(**words: Any) -> Kiosk:
    kiosk = on_phone(truth=Truth.PAID)
    line = {"product": {"pk": 1}, "quantity": 2}
    order = read_order({"basket": {"basketitem_set": [line, line]}, "currency_type_label": "TL"})
    return replace(kiosk, order=order, payment=replace(kiosk.payment, thanks=Thanks(**words)))


def test_the_number_what_was_bought_and_what_was_paid(thank_you: ThankYouScreen) -> None:
    assert thank_you.frame is Frame.PLAIN
    assert thank_you.caption.text() == "Your order number"
    assert thank_you.number.text() == "ON123"
    assert thank_you.bought.text() == "4 items · ₺1,284.90 paid"


@pytest.mark.parametrize(
    ("paid", "said"),
    [
        (None, "4 items"),
        ("1334.80", "4 items · ₺1,334.80 paid"),
        ("0.00", "4 items · nothing to pay"),
    ],
)
def test_an_amount_is_said_as_paid_only_where_the_shop_said_it(
    thank_you: ThankYouScreen, paid: str | None, said: str
) -> None:
    """What was waited for, 1,284.90, is nobody's word of what was paid."""
    kiosk = thanked(order_number="1")
    told = None if paid is None else Decimal(paid)
    thank_you.present(replace(kiosk, payment=replace(kiosk.payment, paid=told)))
    assert thank_you.bought.text() == said


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("816910908011148", "816 910 908 011 148"),
        ("1000245871", "1000 2458 71"),
        ("ORD-2024-1", "ORD-2024-1"),
    ],
)
def test_a_long_number_is_read_in_blocks(thank_you: ThankYouScreen, number: str, shown: str) -> None:
    thank_you.present(thanked(order_number=number))
    assert thank_you.number.text() == shown
    assert thank_you.number.accessibleName() == f"Your order number: {number}"


def test_without_a_number_the_id_is_for_staff(thank_you: ThankYouScreen) -> None:
    thank_you.present(thanked(order_id=303))
    assert thank_you.caption.text() == "Show this to our staff"
    assert thank_you.number.text() == "303"


def test_the_orders_page_is_read_by_a_camera(thank_you: ThankYouScreen) -> None:
    assert read(thank_you.grab().toImage()) == PAGE


def test_a_relative_page_is_the_shops(thank_you: ThankYouScreen, qtbot: QtBot) -> None:
    thank_you.present(thanked(order_number="1", redirect_url="/orders/completed/a/"))
    qtbot.waitUntil(thank_you.keepsake.code.is_shown)
    assert read(thank_you.grab().toImage()) == "https://shop.example/orders/completed/a/"


@pytest.mark.parametrize("address", [None, "https://elsewhere.example/", "javascript:alert(1)"])
def test_no_code_for_somebody_elses_page(thank_you: ThankYouScreen, address: str | None) -> None:
    thank_you.present(thanked(order_number="1", redirect_url=address))
    assert not thank_you.keepsake.isVisible()
    assert read(thank_you.grab().toImage()) is None


def test_the_shops_messages(thank_you: ThankYouScreen) -> None:
    campaigns = tuple(Campaign("1", message) for message in ("<b>Free</b> shipping", "", "42 points", "More"))
    thank_you.present(thanked(order_number="1", campaigns=campaigns))
    assert thank_you.messages.texts == ("<b>Free</b> shipping", "42 points")
    assert thank_you.messages.isVisible()
    thank_you.present(thanked(order_number="1"))
    assert not thank_you.messages.isVisible()


def test_an_endless_message_leaves_the_number_its_room(thank_you: ThankYouScreen) -> None:
    before = thank_you.sizeHint().height()
    thank_you.present(thanked(order_number="1", campaigns=(Campaign("1", "word " * 800),)))
    assert thank_you.sizeHint().height() <= before + thank_you.look.px(200)


def test_done_clears_the_slate(thank_you: ThankYouScreen) -> None:
    assert thank_you.buttons().main == "Done"
    assert not thank_you.buttons().back
    thank_you.act()
    assert thank_you.checkout.mock_calls == [call.abandon()]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("paper", "said", "warned"),
    [
        (Paper.NONE, "", ""),
        (Paper.PRINTING, "Your receipt is being printed.", ""),
        (Paper.PRINTED, "Your receipt is ready.", ""),
        (Paper.UNSURE, "", "If your receipt is not whole, our staff prints it again for you."),
        (Paper.FAILED, "", "Our staff prints your receipt for you. Your number stays on this screen."),
    ],
)
def test_what_came_of_the_receipt(thank_you: ThankYouScreen, paper: Paper, said: str, warned: str) -> None:
    thank_you.present(replace(thanked(order_number="1"), paper=paper))
    assert (thank_you.paper.text(), thank_you.paper.isVisible()) == (said, bool(said))
    assert (thank_you.hint.text(), thank_you.hint.isVisible()) == (warned, bool(warned))
