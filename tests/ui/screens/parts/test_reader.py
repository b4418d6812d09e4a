"""A long text in pages: each is passed through before the end counts as reached."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.screens.parts.reader import Reader
from kiosk.ui.theme.look import Look

LONG = " ".join(f"word{number}" for number in range(900))


@pytest.fixture
def reader(look: Look, qtbot: QtBot) -> Reader:
    made = Reader(look)
    qtbot.addWidget(made)
    made.resize(700, 420)
    made.show()
    return made


def pages(reader: Reader) -> int:
    return int(reader.pager.place.text().split()[-1])


@pytest.mark.parametrize(("text", "at_end"), [("", False), ("Short.", True), (LONG, False)])
def test_only_a_text_that_is_read_has_an_end(reader: Reader, text: str, at_end: bool) -> None:
    reader.show_text(text)
    assert reader.at_end is at_end


def test_the_end_is_reached_through_every_page(reader: Reader) -> None:
    reader.show_text(LONG)
    seen = [reader.words.text()]
    for _ in range(pages(reader) - 1):
        assert not reader.at_end
        reader.turn(1)
        seen.append(reader.words.text())
    assert reader.at_end
    assert " ".join(seen).split() == LONG.split()
    reader.turn(-1)
    assert reader.at_end


@pytest.mark.parametrize(("by", "page"), [(-1, 0), (1, 1), (999, None)])
def test_it_turns_as_far_as_there_are_pages(reader: Reader, by: int, page: int | None, qtbot: QtBot) -> None:
    reader.show_text(LONG)
    with qtbot.waitSignal(reader.turned):
        reader.turn(by)
    assert reader.page == (pages(reader) - 1 if page is None else page)
    assert reader.pager.place.text() == f"{reader.page + 1} of {pages(reader)}"


def test_the_arrows_turn_it(reader: Reader) -> None:
    reader.show_text(LONG)
    reader.pager.after.click()
    assert reader.page == 1


def test_the_same_text_stays_at_its_page_and_another_begins(reader: Reader) -> None:
    reader.show_text(LONG)
    reader.turn(999)
    reader.show_text(LONG)
    assert reader.page > 0
    reader.show_text(f"Other {LONG}")
    assert (reader.page, reader.at_end) == (0, False)


def test_another_size_is_read_anew_and_the_same_is_not(reader: Reader) -> None:
    reader.show_text(LONG)
    reader.turn(999)
    reader.resize(reader.width(), reader.height())
    assert reader.at_end
    reader.resize(reader.width(), reader.height() - 100)
    assert (reader.page, reader.at_end) == (0, False)


def test_a_pager_that_is_hidden_keeps_its_place(reader: Reader) -> None:
    reader.show_text("Short.")
    alone = reader.card.height()
    reader.show_text(LONG)
    assert reader.card.height() == alone
    assert reader.card.geometry().bottom() < reader.pager.geometry().top()
    assert (reader.card.geometry().left(), reader.card.width()) == (0, reader.width())


def test_a_very_long_word_is_broken(reader: Reader) -> None:
    reader.show_text("x" * 3000)
    assert "\u200b" in reader.words.text()
    assert reader.words.text().replace("\u200b", "").strip("x") == ""
