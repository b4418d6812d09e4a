"""What printers can do, by their profiles."""

import pytest

from kiosk.receipts.printer_model import PrinterModel, code_page, columns_of, is_code_page, profiles


@pytest.mark.parametrize(
    ("profile", "paper_mm", "columns"),
    [
        ("TM-T20II", 80, 48),
        ("TM-T20II", 58, 32),
        ("TM-T88V", 80, 42),
        ("POS-5890", 58, 32),
        ("RP-F10-58mm", 58, 36),
        ("NT-80-V-UL", 80, 42),
        ("AF-240", 80, 42),
    ],
)
def test_columns(profile: str, paper_mm: int, columns: int) -> None:
    """A profile may say what no paper is as wide as: then it is what any printer has."""
    assert columns_of(profile, paper_mm) == columns
    assert profile in profiles()


@pytest.mark.parametrize("profile", sorted(profiles()))
def test_every_profile_prints_plain_letters(profile: str) -> None:
    found = code_page("Mug 1,00", PrinterModel(profile=profile))
    assert found is None or found.encoded == b"Mug 1,00"


@pytest.mark.parametrize(
    ("name", "known"), [("CP857", True), ("CP864", False), ("CP862", False), ("x", False)]
)
def test_only_pages_whose_letters_stand_alone(name: str, known: bool) -> None:
    """Arabic letters join and Hebrew runs the other way: a printer does neither."""
    assert is_code_page(name) is known
