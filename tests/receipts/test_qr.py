"""A QR code is as large as its paper lets it, or is left out."""

import pytest

from kiosk.receipts.qr import module_size


@pytest.mark.parametrize(
    ("letters", "paper", "size"),
    [(20, 504, 6), (80, 384, 6), (200, 384, 5), (1_000, 504, 3), (1_000, 384, None), (4_000, 504, None)],
)
def test_module_size(letters: int, paper: int, size: int | None) -> None:
    assert module_size("x" * letters, paper) == size
