"""Cards in pages: what is chosen, what is told, what outlives another list."""

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.screens.parts.paged_choices import Option, PagedChoices
from kiosk.ui.theme.look import Look

MOST = 3


def options(*keys: str) -> list[Option]:
    return [Option(key, "house", f"Title {key}", f"detail {key}", f"₺{key}") for key in keys]


ABCDEFG = options(*"abcdefg")


@pytest.fixture
def paged(look: Look, qtbot: QtBot) -> PagedChoices:
    made = PagedChoices(look, MOST)
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    return made


def keys(paged: PagedChoices) -> list[str]:
    return [card.key for card in paged.choices.cards]


def test_nothing_is_offered_before_there_is_a_list(paged: PagedChoices) -> None:
    assert (paged.key(), keys(paged), paged.pager.isVisible()) == (None, [], False)


def test_a_card_shows_all_of_its_option(paged: PagedChoices) -> None:
    paged.show_options(options("1"), None)
    card = paged.choices.cards[0]
    assert (card.key, card.title, card.detail, card.price) == ("1", "Title 1", "detail 1", "₺1")
    assert card.isVisible()
    assert not paged.pager.isVisible()


@pytest.mark.parametrize(
    ("offered", "proposed", "chosen", "page"),
    [
        (ABCDEFG, None, "a", 0),
        (ABCDEFG, "c", "c", 0),
        (ABCDEFG, "d", "d", 1),
        (ABCDEFG, "g", "g", 2),
        (ABCDEFG, "z", "a", 0),
        ([], "a", None, 0),
    ],
)
def test_the_proposed_one_is_chosen_and_its_page_shown(
    paged: PagedChoices, offered: Sequence[Option], proposed: str | None, chosen: str | None, page: int
) -> None:
    paged.show_options(offered, proposed)
    assert (paged.key(), paged.choices.key(), paged.page) == (chosen, chosen, page)


def test_a_touch_is_told_and_kept(paged: PagedChoices, qtbot: QtBot) -> None:
    paged.show_options(ABCDEFG, None)
    with qtbot.waitSignal(paged.chosen):
        paged.choices.cards[1].click()
    paged.turn(1)
    assert (keys(paged), paged.choices.key(), paged.key()) == (["d", "e", "f"], None, "b")
    paged.turn(-1)
    assert paged.choices.key() == "b"


def test_the_program_chooses_without_a_word(paged: PagedChoices, qtbot: QtBot) -> None:
    paged.show_options(ABCDEFG, None)
    with qtbot.assertNotEmitted(paged.chosen):
        paged.choose("c")
    assert (paged.key(), paged.choices.key()) == ("c", "c")


@pytest.mark.parametrize(("by", "page"), [(1, 1), (2, 2), (99, 2), (-1, 0)])
def test_it_turns_as_far_as_there_are_pages(paged: PagedChoices, by: int, page: int) -> None:
    paged.show_options(ABCDEFG, None)
    paged.turn(by)
    assert paged.page == page
    assert paged.pager.place.text() == f"{page + 1} of 3"


def test_the_arrows_turn_it(paged: PagedChoices) -> None:
    paged.show_options(ABCDEFG, None)
    paged.pager.after.click()
    assert keys(paged) == ["d", "e", "f"]


def test_the_same_list_again_stays_at_its_page(paged: PagedChoices) -> None:
    paged.show_options(ABCDEFG, None)
    paged.turn(1)
    shown = paged.choices
    paged.show_options(list(ABCDEFG), "a")
    assert (paged.choices, paged.page) == (shown, 1)


def test_another_list_keeps_a_choice_that_it_has(paged: PagedChoices) -> None:
    paged.show_options(ABCDEFG, "b")
    paged.show_options(options(*"xyzb"), "x")
    assert (paged.key(), paged.page) == ("b", 1)
    paged.show_options(options(*"xyz"), "y")
    assert (paged.key(), paged.page) == ("y", 0)


def test_cards_are_as_high_as_one_needs_and_the_rest_stays_empty(paged: PagedChoices) -> None:
    paged.show_options(ABCDEFG, None)
    full = paged.choices.maximumHeight()
    paged.turn(2)
    assert paged.choices.maximumHeight() == full // MOST
    assert paged.choices.geometry().top() == 0
    assert paged.focusProxy() is paged.choices
