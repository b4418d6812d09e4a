"""Basket: what a touch asks for, what the lines show, how a long basket is paged."""

from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.ui.screens.basket import BasketScreen
from kiosk.ui.screens.parts import basket_line
from kiosk.ui.screens.parts.basket_line import BasketLine
from tests.ui.conftest import MakeStage, Show, order_of

LEFT = Qt.MouseButton.LeftButton


def item(pk: int, quantity: int = 1) -> dict[str, Any]:
    product = {"pk": pk, "name": f"Item {pk}", "price": "10.00"}
    return {
        "product": product,
        "quantity": quantity,
        "unit_price": "10.00",
        "total_amount": f"{10 * quantity}.00",
    }


def holding(*items: dict[str, Any]) -> Kiosk:
    return order_of(basket={"basketitem_set": list(items), "total_amount": "10.00"})


def many(count: int) -> Kiosk:
    return holding(*(item(number) for number in range(count)))


def opened(stage: MakeStage, show: Show, kiosk: Kiosk, **options: Any) -> Any:
    screen: Any = BasketScreen(stage(kiosk, **options))
    show(screen, kiosk)
    return screen


def names(screen: Any) -> list[str]:
    return [row.name.text() for row in screen.lines.rows if row.isVisible()]


def test_an_empty_basket_says_so_and_leads_nowhere(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, Kiosk(step="basket"))
    assert screen.empty.isVisible()
    assert not screen.buttons().enabled


def test_a_line_says_what_it_is_and_what_it_costs(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, holding(item(7, 3)))
    row = screen.lines.rows[0]
    assert (row.name.text(), row.unit.text(), row.amount.text()) == ("Item 7", "₺10.00 each", "₺30.00")
    assert row.stepper.value() == 3
    assert not screen.empty.isVisible()
    assert screen.lines.invitation.isVisible()


@pytest.mark.parametrize(("button", "quantity"), [("more", 4), ("less", 2)])
def test_one_more_and_one_less_are_asked_for(
    stage: MakeStage, show: Show, button: str, quantity: int
) -> None:
    screen = opened(stage, show, holding(item(7, 3)))
    stepper = screen.lines.rows[0].stepper
    QTest.mouseClick(getattr(stepper, button), LEFT)
    screen.checkout.set_quantity.assert_called_once_with(7, quantity)
    assert stepper.value() == 3, "the shop has not said yes"


def test_a_product_may_have_a_larger_number_than_qt_counts_to(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, holding(item(1 << 40, 3)))
    QTest.mouseClick(screen.lines.rows[0].stepper.more, LEFT)
    screen.checkout.set_quantity.assert_called_once_with(1 << 40, 4)


def test_the_cross_takes_it_out(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, holding(item(7, 3)))
    QTest.mouseClick(screen.lines.rows[0].remove, LEFT)
    screen.checkout.set_quantity.assert_called_once_with(7, 0)


@pytest.mark.parametrize("name", ["remove", "more", "less"])
def test_a_double_tap_spares_what_moves_up(
    stage: MakeStage, show: Show, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(basket_line, "PAUSE_MS", 60_000)
    screen = opened(stage, show, holding(item(7), item(8)))
    row = screen.lines.rows[0]
    QTest.mouseClick(row.remove, LEFT)
    screen.present(holding(item(8)))
    button = row.remove if name == "remove" else getattr(row.stepper, name)
    QTest.mouseDClick(button, LEFT)
    QTest.mouseRelease(button, LEFT)
    QTest.mouseClick(button, LEFT)
    screen.checkout.set_quantity.assert_called_once_with(7, 0)


@pytest.mark.parametrize("name", ["remove", "less"])
def test_a_double_tap_takes_it_out_once(
    stage: MakeStage, show: Show, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(basket_line, "PAUSE_MS", 60_000)
    screen = opened(stage, show, holding(item(7)))
    row = screen.lines.rows[0]
    button = row.remove if name == "remove" else row.stepper.less
    QTest.mouseClick(button, LEFT)
    QTest.mouseDClick(button, LEFT)
    QTest.mouseRelease(button, LEFT)
    screen.checkout.set_quantity.assert_called_once_with(7, 0)


def test_quick_taps_on_one_product_all_count(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, holding(item(7, 3)))
    more = screen.lines.rows[0].stepper.more
    QTest.mouseClick(more, LEFT)
    screen.present(holding(item(7, 4)))
    QTest.mouseDClick(more, LEFT)
    QTest.mouseRelease(more, LEFT)
    assert screen.checkout.set_quantity.call_args_list[-1].args == (7, 5)


def test_its_buttons_say_what_they_are_about(stage: MakeStage, show: Show) -> None:
    row = opened(stage, show, holding(item(7))).lines.rows[0]
    told = [button.accessibleName() for button in (row.stepper.less, row.stepper.more, row.remove)]
    assert told == ["One less: Item 7", "One more: Item 7", "Take out: Item 7"]


def test_on_or_straight_to_the_payment(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, holding(item(7)))
    assert (screen.buttons().main, screen.buttons().also) == ("Continue", "Pay now")
    screen.act()
    screen.checkout.advance.assert_called_once_with()
    screen.act_also()
    screen.checkout.express.assert_called_once_with()


@pytest.mark.parametrize("portrait", [True, False])
def test_a_long_basket_is_paged(stage: MakeStage, show: Show, portrait: bool) -> None:
    screen = opened(stage, show, many(20), portrait=portrait)
    first = names(screen)
    assert 3 < len(first) <= 7
    assert screen.pager.isVisible()
    QTest.mouseClick(screen.pager.after, LEFT)
    assert names(screen)[0] == f"Item {len(first)}"
    assert screen.pager.place.text().startswith("2 of ")
    QTest.mouseClick(screen.pager.before, LEFT)
    assert names(screen) == first
    assert not screen.pager.before.isEnabled()


def test_it_turns_to_what_was_scanned(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, many(20))
    screen.present(many(21))
    assert names(screen)[-1] == "Item 20"
    assert screen.lines.rows[len(names(screen)) - 1].fill == "gold_tint"


def test_it_comes_back_when_the_last_page_empties(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, many(20))
    screen.lines.turn(99)
    screen.present(many(2))
    assert names(screen) == ["Item 0", "Item 1"]
    assert not screen.pager.isVisible()


def test_a_picture_taken_while_it_was_empty_hides_nothing(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, Kiosk(step="basket"))
    screen.grab()
    screen.present(many(2))
    assert all(row.updatesEnabled() for row in screen.lines.rows)


def test_five_hundred_lines_cost_no_more_rows(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, many(500))
    assert len(screen.findChildren(BasketLine)) <= 7


def test_an_unknown_code_is_named(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, holding(item(7)))
    found = Problem(ProblemKind.UNKNOWN_CODE, facts={"code": "869"})
    screen.present(replace(holding(item(7)), problem=found))
    assert screen.hint.isVisible()
    assert "869" in screen.hint.text()


def test_a_code_typed_by_hand_is_looked_up(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, Kiosk(step="basket"))
    QTest.mouseClick(screen.type_code, LEFT)
    sheet = screen.sheet
    assert not sheet.add.isEnabled()
    QTest.keyClicks(sheet.field, "krm-0001")
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    screen.checkout.scan.assert_called_once_with("KRM-0001")
    assert screen.sheet is None


@pytest.mark.parametrize("end", ["scan", "hide"])
def test_the_sheet_goes_with_a_scan_and_with_the_screen(stage: MakeStage, show: Show, end: str) -> None:
    screen = opened(stage, show, Kiosk(step="basket"))
    QTest.mouseClick(screen.type_code, LEFT)
    if end == "scan":
        assert not screen.scanned("8690000037377"), "the code is for the checkout"
    else:
        screen.hide()
    assert screen.sheet is None
    screen.checkout.scan.assert_not_called()
