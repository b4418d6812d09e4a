"""The keyboard for screens of little height writes the same, on one row less."""

import pytest

from kiosk.ui.widgets.keyboard.keys import LANGUAGES, Act, Rows, letter_rows, sign_rows


def written(rows: Rows) -> set[str]:
    return {key.text for row in rows for key in row if key.act is Act.WRITE}


@pytest.mark.parametrize("language", LANGUAGES)
def test_digits_are_on_the_page_of_signs(language: str) -> None:
    low, full = letter_rows(language, shifted=False, low=True), letter_rows(language, shifted=False)
    assert len(low) == len(full) - 1
    assert written(full) <= written(low) | written(sign_rows(low=True))


def test_every_page_has_four_rows_and_takes_back() -> None:
    for rows in (letter_rows("tr", shifted=True, low=True), sign_rows(low=True)):
        assert len(rows) == 4
        assert sum(key.act is Act.ERASE for row in rows for key in row) == 1
