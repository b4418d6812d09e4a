"""The controls of a list in pages: which of them leads anywhere, and where to."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.screens.parts.pager import Pager
from kiosk.ui.theme.look import Look


@pytest.fixture
def pager(look: Look, qtbot: QtBot) -> Pager:
    made = Pager(look)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("page", "pages", "said", "before", "after"),
    [
        (0, 3, "1 of 3", False, True),
        (1, 3, "2 of 3", True, True),
        (2, 3, "3 of 3", True, False),
        (0, 2, "1 of 2", False, True),
    ],
)
def test_it_tells_the_place_and_leads_where_there_are_pages(
    pager: Pager, page: int, pages: int, said: str, before: bool, after: bool
) -> None:
    pager.show_place(page, pages)
    assert pager.isVisible()
    assert (pager.place.text(), pager.before.isEnabled(), pager.after.isEnabled()) == (said, before, after)


def test_one_page_needs_none(pager: Pager) -> None:
    pager.show_place(1, 2)
    pager.show_place(0, 1)
    assert not pager.isVisible()


def test_the_arrows_turn_by_one_page(pager: Pager, qtbot: QtBot) -> None:
    pager.show_place(1, 3)
    for button, by in ((pager.before, -1), (pager.after, 1)):
        with qtbot.waitSignal(pager.turned) as turned:
            button.click()
        assert turned.args == [by]
    assert [pager.before.accessibleName(), pager.after.accessibleName()] == ["Earlier items", "More items"]


def test_it_takes_one_line_however_long_the_list(pager: Pager) -> None:
    pager.show_place(0, 2)
    low, narrow = pager.sizeHint().height(), pager.sizeHint().width()
    pager.show_place(998, 1000)
    assert pager.place.sizeHint().height() <= low
    assert pager.sizeHint().width() >= narrow
    assert not pager.place.wordWrap()


def test_the_place_stands_between_the_arrows_and_nothing_grows(pager: Pager) -> None:
    pager.show_place(0, 2)
    pager.resize(pager.sizeHint())
    lefts = [widget.geometry().left() for widget in (pager.before, pager.place, pager.after)]
    assert lefts == sorted(set(lefts))
    assert pager.before.geometry().left() == 0
    assert pager.after.geometry().right() == pager.width() - 1
    assert pager.place.geometry().left() - pager.before.geometry().right() - 1 == 8
    assert not pager.sizePolicy().expandingDirections()
