"""A text in pages: all of it, in order, as many lines on each as there is room for."""

import pytest

from kiosk.ui.screens.parts.text_pages import pages_of


def starts(*lines: str) -> list[int]:
    found, place = [], 0
    for line in lines:
        found.append(place)
        place += len(line.encode("utf-16-le")) // 2
    return found


@pytest.mark.parametrize("room", [0, 1, 2, 7, 100])
def test_nothing_is_left_out(room: int) -> None:
    lines = [f"line {number} 👜 " for number in range(23)]
    pages = pages_of("".join(lines), starts(*lines), room)
    assert " ".join(pages).split() == "".join(lines).split()
    assert len(pages) == -(-23 // max(1, room))


def test_paragraphs_stay() -> None:
    assert pages_of("One.\n\nTwo.", starts("One.\n", "\n", "Two."), 9) == ("One.\n\nTwo.",)


def test_no_page_is_empty_but_the_only_one() -> None:
    assert pages_of("One.\n\n\nTwo.", starts("One.\n", "\n", "\n", "Two."), 1) == ("One.", "Two.")
    assert pages_of("", [], 3) == ("",)


def test_a_page_that_ends_within_a_character_is_shown_all_the_same() -> None:
    assert pages_of("👜", [0, 1], 1) == ("\ufffd", "\ufffd")
