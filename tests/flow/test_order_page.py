"""Where the order's QR code may lead."""

import pytest

from kiosk.flow.order_page import order_page
from kiosk.flow.shop_rules import House

HOUSE = House(shop="https://shop.example", payment_hosts=("akifast.com",))


@pytest.mark.parametrize(
    ("told", "address"),
    [
        ("https://shop.example/completed/ON123", "https://shop.example/completed/ON123"),
        ("/orders/completed/IjcwMjEi:1m/", "https://shop.example/orders/completed/IjcwMjEi:1m/"),
        ("https://akifast.com/done", "https://akifast.com/done"),
        ("http://shop.example/completed/ON123", None),
        ("//evil.example/completed", None),
        ("https://shop.example.evil.example/", None),
        ("https://me@shop.example/", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("https://[", None),
        ("", None),
        (None, None),
    ],
)
def test_only_a_page_of_the_shop(told: str | None, address: str | None) -> None:
    assert order_page(told, HOUSE) == address


def test_without_a_shop_a_relative_address_leads_nowhere() -> None:
    assert order_page("/orders/completed/1/", House()) is None


def test_the_demo_shop_may_speak_plain_http() -> None:
    house = House(shop="http://127.0.0.1:8000", plain_http=True)
    assert order_page("/orders/completed/1/", house) == "http://127.0.0.1:8000/orders/completed/1/"
