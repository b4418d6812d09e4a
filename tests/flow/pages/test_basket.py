"""The basket: did it happen, its rows, and the way back and forth."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.request import Request
from kiosk.api.shop import AddToBasket, EmptyBasket, FindProduct, SetQuantity
from kiosk.flow.moment import Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.pages.basket import PAGE, goods_again
from kiosk.flow.witness import happened
from tests.flow.orders import basket, item, order

PICTURE = {"productimage_set": [{"image": "https://cdn.example/1.jpg"}]}
ONE = {"basket": basket(item(11))}
NONE = {"basket": basket()}


@pytest.mark.parametrize(
    ("sent", "before", "now", "did"),
    [
        (AddToBasket(11), NONE, ONE, True),
        (AddToBasket(11), ONE, {"basket": basket(item(11, 2))}, True),
        (AddToBasket(11), ONE, ONE, False),
        (AddToBasket(11), ONE, {"basket": basket(item(11, 4))}, None),
        (AddToBasket(11), ONE, NONE, None),
        (AddToBasket(11, 2), {}, {"basket": basket(item(11), item(11))}, True),
        (SetQuantity(11, 3), ONE, {"basket": basket(item(11, 3))}, True),
        (SetQuantity(11, 0), ONE, NONE, True),
        (SetQuantity(11, 3), ONE, ONE, False),
        (EmptyBasket(), ONE, NONE, True),
        (EmptyBasket(), ONE, {}, True),
        (EmptyBasket(), ONE, ONE, False),
    ],
    ids=repr,
)
def test_the_order_tells(
    sent: Request, before: dict[str, Any], now: dict[str, Any], did: bool | None
) -> None:
    assert happened(sent, order(**before), order(**now)) is did


def test_each_line_has_its_row_that_leads_to_its_product() -> None:
    line = OrderLine("item:11", "basket", "Product 11", 2, Decimal("60.00"), None, 11)
    assert list(PAGE.rows(order(basket=basket(item(11, 2, "60.00"))))) == [line]


def test_a_picture_of_the_line_before_one_of_the_product() -> None:
    plain = item(11) | {"product": {"pk": 11, **PICTURE}}
    own = plain | {"image": "https://cdn.example/2.jpg"}
    pictures = [line.picture for line in PAGE.rows(order(basket=basket(plain, own)))]
    assert pictures == ["https://cdn.example/1.jpg", "https://cdn.example/2.jpg"]


def test_it_is_emptied_and_goods_are_nothing_left_behind() -> None:
    assert list(PAGE.undo(order(**ONE))) == [EmptyBasket()]
    assert not list(PAGE.undo(order(**NONE)))
    assert PAGE.left_behind
    assert not list(PAGE.left_behind(order(**ONE)))


def test_the_goods_that_the_new_basket_lacks_are_added() -> None:
    lost, now = order(basket=basket(item(11, 2), item(12))), order(basket=basket(item(12, 5)))
    assert list(goods_again(lost, now)) == [AddToBasket(11, 2)]
    assert not list(goods_again(order(), now))
    assert list(goods_again(lost, order())) == [AddToBasket(11, 2), AddToBasket(12, 1)]


def test_a_replay_leaves_a_quantity_as_it_is() -> None:
    stand_in = PAGE.stand_ins[SetQuantity]
    assert stand_in(Moment(order(basket=basket(item(11, 2))))) == SetQuantity(11, 2)
    assert stand_in(Moment()) is None


def test_a_replay_finds_and_adds_the_goods_of_the_moment() -> None:
    assert PAGE.stand_ins[FindProduct](Moment(sku="SKU-1")) == FindProduct("SKU-1")
    assert PAGE.stand_ins[AddToBasket](Moment(found=11)) == AddToBasket(11)
    assert PAGE.stand_ins[AddToBasket](Moment()) is None
