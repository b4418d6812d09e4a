"""A text in pages: all of it, in order, as much on each as fits."""

import pytest

from kiosk.ui.screens.parts.text_pages import pages_of


@pytest.mark.parametrize("room", [1, 7, 40, 500, 10_000])
@pytest.mark.parametrize("words", [0, 1, 63, 64, 65, 1000])
def test_nothing_is_left_out(room: int, words: int) -> None:
    text = " ".join(f"word{number}" for number in range(words))
    pages = pages_of(text, lambda part: len(part) <= room)
    assert " ".join(pages).split() == text.split()
    assert all(len(page) <= room or " " not in page for page in pages)


def test_as_much_as_fits() -> None:
    assert pages_of("aa bb cc dd", lambda part: len(part.strip()) <= 5) == ("aa bb", "cc dd")


def test_a_word_without_end_is_cut() -> None:
    assert "".join(pages_of("x" * 900, lambda part: len(part) <= 200)) == "x" * 900


def test_paragraphs_stay() -> None:
    assert pages_of("One.\n\nTwo.", lambda _: True) == ("One.\n\nTwo.",)
