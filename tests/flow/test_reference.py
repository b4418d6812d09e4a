"""What a shopper reads out to staff."""

import pytest

from kiosk.flow.payment import Payment
from kiosk.flow.reference import blocks, reference

AKIFAST = "https://sandbox.akifast.com/api/v1/hpp?session_token=10dedd46-9f3d-4273-8220-d0f51975ca1c&t=uDV2"


@pytest.mark.parametrize(
    ("payment", "said"),
    [
        (Payment(order_number="1000245871", url=AKIFAST), "1000245871"),
        (Payment(url=AKIFAST), "75CA1C"),
        (Payment(url="https://pay.example/p/4f2a-9c0d"), "2A9C0D"),
        (Payment(url="https://pay.example/"), ""),
        (Payment(), ""),
        (Payment(basket="900"), "900"),
        (Payment(url=AKIFAST, basket="900"), "75CA1C"),
    ],
)
def test_staff_find_it_by_a_few_characters(payment: Payment, said: str) -> None:
    assert reference(payment) == said


@pytest.mark.parametrize(
    ("number", "read"),
    [
        ("2284207301612555", "2284 2073 0161 2555"),
        ("816910908011148", "816 910 908 011 148"),
        ("1000245871", "1000 2458 71"),
        ("123", "123"),
        ("1234", "1234"),
        ("12345", "1234 5"),
        ("123456", "123 456"),
        ("123456789012", "1234 5678 9012"),
        ("ORD-2024-001234", "ORD-2024-001234"),
        ("ON123", "ON123"),
    ],
)
def test_long_numbers_are_read_in_blocks(number: str, read: str) -> None:
    assert blocks(number) == read
