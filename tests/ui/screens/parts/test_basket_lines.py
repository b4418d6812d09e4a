"""The basket in pages: which rows are shown, lit, and where the invitation stands."""

from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from kiosk.api.basket import BasketItem, Product
from kiosk.ui.screens.parts.basket_lines import BasketLines
from tests.ui.conftest import MakeStage

ROW, GAP = 136, 16


def items(*quantities: int) -> tuple[BasketItem, ...]:
    return tuple(BasketItem(Product(pk, f"Item {pk}"), many) for pk, many in enumerate(quantities, 1))


@pytest.fixture
def lines(stage: MakeStage, qtbot: QtBot) -> BasketLines:
    """Room for three rows."""
    made = BasketLines(stage())
    qtbot.addWidget(made)
    made.resize(900, 3 * ROW + 2 * GAP)
    made.show()
    return made


def shown(lines: BasketLines) -> list[str]:
    return [row.name.text() for row in lines.rows if row.isVisible()]


def lit(lines: BasketLines) -> list[str]:
    return [row.name.text() for row in lines.rows if row.isVisible() and row.fill == "gold_tint"]


@pytest.mark.parametrize(
    ("high", "fitting"), [(0, 1), (ROW - 1, 1), (2 * ROW + GAP - 1, 1), (2 * ROW + GAP, 2), (9999, 7)]
)
def test_as_many_as_fit_seven_at_most(lines: BasketLines, high: int, fitting: int) -> None:
    lines.show_items(items(*[1] * 20))
    lines.resize(900, high)
    assert len(shown(lines)) == fitting
    assert lines.pages == -(-20 // fitting)


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 1), (3, 1), (4, 2), (7, 3)])
def test_the_number_of_pages(lines: BasketLines, count: int, pages: int) -> None:
    lines.show_items(items(*[1] * count))
    assert lines.pages == pages


def test_rows_stand_below_each_other_over_the_whole_width(lines: BasketLines) -> None:
    lines.show_items(items(1, 1, 1))
    tops = [row.geometry().top() for row in lines.rows[:3]]
    assert tops == [0, ROW + GAP, 2 * (ROW + GAP)]
    assert {(row.width(), row.height()) for row in lines.rows[:3]} == {(900, ROW)}


def test_the_invitation_has_the_first_free_row(lines: BasketLines) -> None:
    lines.show_items(items(1, 1))
    assert lines.invitation.isVisible()
    assert lines.invitation.geometry().top() == 2 * (ROW + GAP)
    lines.show_items(items(1, 1, 1))
    assert not lines.invitation.isVisible()


def test_what_changed_is_lit_and_turned_to(lines: BasketLines) -> None:
    lines.show_items(items(1, 1, 1, 1))
    assert (lines.page, lit(lines)) == (0, [])
    lines.show_items(items(1, 1, 1, 2))
    assert (lines.page, lit(lines)) == (1, ["Item 4"])
    lines.show_items(items(1, 2, 1, 2))
    assert (lines.page, lit(lines)) == (0, ["Item 2"])


def test_of_several_changes_the_last_is_turned_to(lines: BasketLines) -> None:
    lines.show_items(items(1, 1, 1, 1))
    lines.show_items(items(2, 1, 1, 1, 1))
    assert (lines.page, lit(lines)) == (1, ["Item 5"])


def test_nothing_new_stays_at_its_page(lines: BasketLines) -> None:
    lines.show_items(items(1, 1, 1, 1))
    lines.turn(1)
    lines.show_items(items(1, 1, 1, 1))
    assert (lines.page, lit(lines)) == (1, [])


@pytest.mark.parametrize(("by", "page"), [(1, 1), (9, 2), (-1, 0)])
def test_it_turns_as_far_as_there_are_pages(lines: BasketLines, by: int, page: int, qtbot: QtBot) -> None:
    lines.show_items(items(*[1] * 7))
    with qtbot.waitSignal(lines.paged):
        lines.turn(by)
    assert lines.page == page
    assert shown(lines)[0] == f"Item {3 * page + 1}"


def test_a_row_tells_which_product(lines: BasketLines, qtbot: QtBot) -> None:
    lines.show_items(items(1, 5))
    with qtbot.waitSignal(lines.quantity_chosen) as told:
        lines.rows[1].stepper.more.click()
    assert told.args == [2, 6]


@pytest.mark.parametrize(
    ("amounts", "least", "most"),
    [(("1", "2"), 170, 170), (("1", "9999999.99"), 171, 230), (("1", "999999999.99"), 230, 230)],
)
def test_all_amounts_have_the_same_room_and_more_where_one_is_long(
    lines: BasketLines, amounts: tuple[str, ...], least: int, most: int
) -> None:
    """Rule: the buttons beside them stand in columns."""
    lines.show_items(
        [
            BasketItem(Product(pk, "Cup"), 1, total_amount=Decimal(amount))
            for pk, amount in enumerate(amounts, 1)
        ]
    )
    rooms = {row.amount.width() for row in lines.rows if row.isVisible()}
    assert len(rooms) == 1
    assert least <= rooms.pop() <= most
