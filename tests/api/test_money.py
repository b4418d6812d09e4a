"""Amounts: what is one, what is none, what is neither."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.api.money import money


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("0", "0"),
        ("59", "59"),
        ("10.0", "10"),
        ("62.99", "62.99"),
        ("10.000", "10"),
        ("12.3456", "12.3456"),
        ("-4.50", "-4.5"),
        ("999999999999999.99", "999999999999999.99"),
        (15, "15"),
        (Decimal("89.97"), "89.97"),
    ],
)
def test_amount(written: Any, amount: str) -> None:
    assert money(written) == Decimal(amount)


@pytest.mark.parametrize("written", ["", None])
def test_blank_is_none_and_not_zero(written: Any) -> None:
    assert money(written) is None


@pytest.mark.parametrize(
    "written",
    [
        "1.234,50",
        "1,234.50",
        "12,50",
        "NaN",
        "Infinity",
        "-Infinity",
        "1e400",
        "1E+2",
        "0x10",
        "1_000",
        " 12.00",
        "12.00\n",
        "12.",
        ".50",
        "12.3456789",
        "--1",
        "12 TL",
        "١٢",
        "9" * 16,
        "null",
        True,
        False,
        89.97,
        [],
        {},
        Decimal("NaN"),
        Decimal("1e400"),
        10**400,
    ],
)
def test_anything_else_is_no_amount(written: Any) -> None:
    with pytest.raises(ValueError, match="no amount of money"):
        money(written)


@given(st.decimals(min_value=0, max_value=10**12, places=2))
def test_what_the_api_writes_comes_back(amount: Decimal) -> None:
    assert money(f"{amount:.2f}") == amount


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    try:
        amount = money(text)
    except ValueError:
        return
    assert amount is None or amount.is_finite()
