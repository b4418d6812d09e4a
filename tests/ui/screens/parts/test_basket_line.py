"""One line of the basket: what it shows, and what lights up."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.api.basket import BasketItem, Product
from kiosk.ui.screens.parts import basket_line
from kiosk.ui.screens.parts.basket_line import BasketLine
from tests.ui.conftest import MakeStage

CUP = Product(7, "Cup", price=Decimal("9.00"))


def item(product: Product = CUP, quantity: int = 2, unit: str | None = "10.00") -> BasketItem:
    return BasketItem(
        product, quantity, unit_price=Decimal(unit) if unit else None, total_amount=Decimal("20.00")
    )


@pytest.fixture(params=[True, False], ids=["portrait", "landscape"])
def line(
    request: pytest.FixtureRequest, stage: MakeStage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[BasketLine]:
    monkeypatch.setattr(basket_line, "PAUSE_MS", 60_000)
    host = QWidget()
    qtbot.addWidget(host)
    made = BasketLine(stage(portrait=request.param), host)
    made.setGeometry(0, 0, 900, 136)
    made.show_item(item())
    host.resize(900, 136)
    host.show()
    yield made
    host.close()


def test_it_shows_the_item(line: BasketLine) -> None:
    assert (line.name.text(), line.unit.text(), line.stepper.value()) == ("Cup", "₺10.00 each", 2)
    assert line.amount.isVisible() == line.look.portrait


def test_without_a_price_of_its_own_it_shows_the_products(line: BasketLine) -> None:
    line.show_item(item(unit=None))
    assert line.unit.text() == "₺9.00 each"


def test_a_change_lights_it_up_until_another_item_stands_there(line: BasketLine) -> None:
    assert line.fill == "card"
    line.light_up()
    assert line.fill == "gold_tint"
    line.show_item(item(quantity=3))
    assert line.fill == "gold_tint", "it is the same product"
    line.show_item(item(Product(8, "Bowl")))
    assert line.fill == "card"
    assert not line._lit.isActive()


def test_the_light_goes_out_by_itself(line: BasketLine, qtbot: QtBot) -> None:
    line.light_up()
    assert line._lit.isActive()
    line._lit.setInterval(0)
    qtbot.waitUntil(lambda: line.fill == "card")


def test_its_parts_stand_side_by_side(line: BasketLine) -> None:
    parts = [
        line.picture,
        line.name,
        line.stepper,
        *([line.amount] if line.look.portrait else []),
        line.remove,
    ]
    edges = [part.geometry() for part in parts]
    assert all(one.right() + 10 < other.left() for one, other in pairwise(edges))
    assert edges[0].left() >= line.look.px(14)
    assert edges[-1].right() <= line.width() - line.look.px(6)
    assert line.name.geometry().bottom() < line.unit.geometry().top()
    middle = (line.name.geometry().top() + line.unit.geometry().bottom()) / 2
    assert abs(middle - line.height() / 2) < 4


@pytest.mark.parametrize(("button", "asked"), [("less", 1), ("more", 3)])
def test_a_step_is_asked_for(line: BasketLine, button: str, asked: int, qtbot: QtBot) -> None:
    with qtbot.waitSignal(line.quantity_chosen) as told:
        getattr(line.stepper, button).click()
    assert told.args == [7, asked]


def test_no_more_than_ninety_nine(line: BasketLine) -> None:
    line.show_item(item(quantity=99))
    assert not line.stepper.more.isEnabled()
    line.show_item(item(quantity=98))
    assert line.stepper.more.isEnabled()
