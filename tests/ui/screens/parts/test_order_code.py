"""The code of the order's page: there while it can be read, gone with its order."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.screens.parts.order_code import OrderCode
from kiosk.ui.widgets.codes.read_back import read
from tests.ui.conftest import MakeStage

PAGE = "https://shop.example/orders/1/"


@pytest.fixture(params=[True, False], ids=["portrait", "landscape"])
def code(request: pytest.FixtureRequest, stage: MakeStage, qtbot: QtBot) -> OrderCode:
    made = OrderCode(stage(portrait=request.param))
    qtbot.addWidget(made)
    return made


def test_it_is_hidden_until_there_is_a_page(code: OrderCode) -> None:
    assert code.isHidden()
    code.show_address(PAGE)
    assert code.isVisible()
    assert code.code.accessibleName() == "The page of your order"
    assert read(code.grab().toImage()) == PAGE


def test_nothing_is_left_of_it_with_the_next_shopper(code: OrderCode) -> None:
    code.show_address(PAGE)
    code.grab()
    code.show_address(None)
    assert code.isHidden()
    assert not code.code.is_shown()
    assert read(code.code.grab().toImage()) is None


def test_the_same_page_is_not_drawn_again(code: OrderCode) -> None:
    code.show_address(PAGE)
    code.grab()
    code.show_address(PAGE)
    assert code.code.is_shown()
    code.show_address(f"{PAGE}2/")
    assert read(code.grab().toImage()) == f"{PAGE}2/"


@pytest.mark.parametrize("longer_by", [1900, 4000])
def test_a_code_too_fine_to_read_is_not_shown(code: OrderCode, longer_by: int, qtbot: QtBot) -> None:
    code.show_address(PAGE + "a" * longer_by)
    code.grab()
    qtbot.waitUntil(code.isHidden)
    code.show_address(PAGE)
    assert code.isVisible()


def test_it_keeps_its_size(code: OrderCode) -> None:
    code.show_address(PAGE)
    code.resize(code.sizeHint().width() + 400, code.sizeHint().height())
    assert code.code.size() == code.code.sizeHint()
    assert code.sizePolicy().verticalPolicy() == code.sizePolicy().Policy.Fixed
