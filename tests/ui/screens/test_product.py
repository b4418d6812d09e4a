"""One thing: its sizes and colours, its weight, its limit, and the stores that have it."""

from dataclasses import replace as changed
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.api.basket import Product
from kiosk.api.goods import ProductAnswer, StoreStock
from kiosk.flow.opened import Opened
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import FIND, PRODUCT
from kiosk.ui.screens.product import ProductScreen
from tests.gallery import found
from tests.gallery.render import Shelf as Shelved
from tests.ui.conftest import MakeStage, Show

LEFT = Qt.MouseButton.LeftButton


async def no_picture(_address: str) -> bytes | None:
    return None


def opened(stage: MakeStage, show: Show, product: Opened | None, **options: Any) -> Any:
    kiosk = Kiosk(step=PRODUCT, opened=product)
    screen: Any = ProductScreen(changed(stage(kiosk, **options), pictures=Shelved(no_picture)))
    show(screen, kiosk)
    return screen


def texts(row: Any) -> list[str]:
    return [chip.text() for chip in row.chips]


@pytest.mark.parametrize("portrait", [True, False])
def test_what_it_comes_in_are_chips(stage: MakeStage, show: Show, portrait: bool) -> None:
    screen = opened(stage, show, found.opened(), portrait=portrait)
    assert [name.text() for name in screen.names if name.isVisible()] == ["Beden", "Renk"]
    assert texts(screen.rows[0]) == ["36", "38", "40", "42", "44"]
    assert not screen.rows[0].chips[1].isEnabled()
    assert (screen.buttons().main, screen.buttons().enabled) == ("Put it in", False)
    assert not screen.how_much.isVisible()


def test_a_touch_chooses(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, found.opened())
    QTest.mouseClick(screen.rows[1].chips[0], LEFT)
    screen.checkout.finding.choose.assert_called_once_with("colour", "Gri")


def test_once_all_is_chosen_it_can_be_put_in(stage: MakeStage, show: Show) -> None:
    before = found.opened()
    chosen = replace(before.answer, selected_variant=Product(7, "Terlik 40", stock=1))
    screen = opened(stage, show, Opened(chosen))
    assert screen.heading.text() == "Terlik 40"
    assert screen.buttons().enabled
    screen.act()
    screen.checkout.finding.put_in_opened.assert_called_once_with(None)


def test_a_weight_grows_in_the_shops_steps(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, found.opened(weighed=True))
    assert screen.card.amount.text() == "₺579.00 for 1\xa0kg"
    for _ in range(3):
        QTest.mouseClick(screen.how_much.more, LEFT)
    screen.present(screen.kiosk)
    assert screen.how_much.value() == 5, "what a shopper chose outlives a new snapshot"
    QTest.mouseClick(screen.how_much.less, LEFT)
    screen.act()
    screen.checkout.finding.put_in_opened.assert_called_once_with(1000)


def test_it_begins_with_the_least_that_is_sold(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, found.opened(weighed=True))
    assert not screen.how_much.less.isEnabled()
    screen.act()
    screen.checkout.finding.put_in_opened.assert_called_once_with(500)


def test_another_thing_is_weighed_anew(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, found.opened(weighed=True))
    QTest.mouseClick(screen.how_much.more, LEFT)
    told = {"is_unit_product": "true", "unit_step_value": "100"}
    screen.present(Kiosk(step=PRODUCT, opened=Opened(ProductAnswer(Product(8, attributes=told)))))
    assert screen.how_much.value() == 1


def test_the_limit_is_said(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, found.opened())
    assert screen.card.allowed.text() == "At most 4 for one basket"
    screen = opened(stage, show, found.opened(weighed=True))
    assert not screen.card.allowed.isVisible()


def test_stores_are_asked_when_touched_and_shown(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, replace(found.opened(sold_out=True), stores=None))
    assert (screen.buttons().main, screen.buttons().enabled) == ("Sold out", False)
    assert not screen.stores.isVisible()
    QTest.mouseClick(screen.elsewhere, LEFT)
    screen.checkout.finding.ask_stores.assert_called_once_with()
    screen.present(Kiosk(step=PRODUCT, opened=found.opened(sold_out=True)))
    assert not screen.elsewhere.isVisible()
    assert [row.text() for row in screen.stores.rows if row.isVisible()] == [
        "Moda Ev Nişantaşı · 9 there",
        "Moda Ev Kadıköy · 2 there",
    ]


@pytest.mark.parametrize("stores", [(), (StoreStock("Moda", stock=0), StoreStock("Nişantaşı"))])
def test_where_no_store_has_one_that_is_said(
    stage: MakeStage, show: Show, stores: tuple[StoreStock, ...]
) -> None:
    screen = opened(stage, show, replace(found.opened(), stores=stores))
    assert [row.text() for row in screen.stores.rows if row.isVisible()] == ["No store has one now."]


def test_a_problem_takes_the_questions_place(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, found.opened())
    often = Problem(ProblemKind.TOO_OFTEN, retry_after_s=12.2)
    screen.present(Kiosk(step=PRODUCT, opened=found.opened(), problem=often))
    assert "13 seconds" in screen.hint.text()
    assert not screen.lead.isVisible()


def test_back_leads_to_the_goods(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, found.opened())
    screen.go_back()
    screen.checkout.show.assert_called_once_with(FIND)


def test_after_a_new_start_there_may_be_nothing_open(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show, None)
    assert not screen.buttons().enabled
    screen.go_back()
    screen.checkout.show.assert_called_once_with(FIND)
