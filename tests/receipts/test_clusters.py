"""Text is measured and broken as a reader sees it."""

import pytest

from kiosk.receipts.clusters import clusters, columns, wrapped


@pytest.mark.parametrize(
    ("text", "wide"),
    [
        ("", 0),
        ("abc", 3),
        ("şüt", 3),
        ("e\u0323\u0301", 1),
        ("棉质", 4),
        ("한국", 4),
        ("😀", 2),
        ("👩\u200d👧", 2),
        ("ｶﾅ", 2),
    ],
)
def test_columns(text: str, wide: int) -> None:
    assert columns(text) == wide


def test_a_letter_stays_with_its_marks() -> None:
    assert clusters("e\u0323\u0301👩\u200d👧x") == ["e\u0323\u0301", "👩\u200d👧", "x"]


@pytest.mark.parametrize(
    ("text", "wide", "rows"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("onetwothree", 4, ["onet", "woth", "ree"]),
        ("a onetwothree", 4, ["a", "onet", "woth", "ree"]),
        ("well-known", 6, ["well-", "known"]),
        ("棉质连衣裙", 4, ["棉质", "连衣", "裙"]),
        ("قميص أزرق", 5, ["قميص", "أزرق"]),
        ("😀😀😀", 4, ["😀😀", "😀"]),
        ("", 4, []),
        ("   ", 4, []),
    ],
)
def test_wrapped(text: str, wide: int, rows: list[str]) -> None:
    assert list(wrapped(text, wide)) == rows
