"""Code 128 as a printer is told it."""

import pytest

from kiosk.receipts.code128 import data, module_dots


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("816910908011148", "{B8{C\x10[\t\x08\x01\x0b0"),
        ("123456", "{C\x0c\x22\x38"),
        ("0000", "{C\x00\x00"),
        ("123", "{B123"),
        ("ORD-2024", "{BORD-2024"),
        ("A{1", "{BA{{1"),
        ("1604", "{B1604"),
        ("91620", "{B91620"),
    ],
)
def test_code_128(text: str, wanted: str) -> None:
    assert data(text) == wanted


@pytest.mark.parametrize("text", ["", "ŞB-1", "A\n"])
def test_not_code_128(text: str) -> None:
    with pytest.raises(ValueError, match="cannot be said"):
        data(text)


@pytest.mark.parametrize(
    ("text", "paper", "dots"),
    [
        ("1" * 20, 504, 3),
        ("1" * 30, 504, 2),
        ("1" * 15, 384, 2),
        ("ORD-2024-001234", 504, 2),
        ("A" * 19, 504, 2),
        ("1604" * 4, 504, 2),
    ],
)
def test_bars_are_as_wide_as_the_paper_lets_them(text: str, paper: int, dots: int) -> None:
    assert module_dots(text, paper) == dots


@pytest.mark.parametrize(("text", "paper"), [("A" * 21, 504), ("A" * 15, 384)])
def test_a_number_too_long_for_the_paper(text: str, paper: int) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        module_dots(text, paper)
