"""A basket's pk, once known, changes only by what we did; another's order is an ended session."""

from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.api.addresses import AddressSelection
from kiosk.api.answers import BasketAnswer
from kiosk.api.models import PreOrder
from kiosk.api.reply import Context, Expired, Ok, Refused, Reply
from kiosk.api.request import Request
from kiosk.api.requests import OrderNote
from kiosk.api.shop import AddToBasket, EmptyBasket, ReadBasket, ReadOrder, SetQuantity
from kiosk.flow.identity import Whose, whose, without_pk
from kiosk.flow.payment import Payment, Truth
from kiosk.flow.state import Kiosk
from kiosk.flow.transitions import answered
from tests.flow.orders import basket, item, order

OURS = order(basket=basket(item(11, 2), item(12), pk=900), unpaid_amount="30.00", notes="ring")
SAME = basket(item(12), item(11, 2), pk=901)
ANOTHERS = order(basket=basket(item(77), pk=901), notes="call 0532")


def read(**raw: Any) -> Ok:
    return Ok(order(**raw))


def added(*items: Any, pk: int | None = 901) -> Ok:
    held = order(basket=basket(*items, pk=pk)).basket
    assert held
    return Ok(data=BasketAnswer(held))


@pytest.mark.parametrize(
    ("request_", "reply", "expected"),
    [
        (OrderNote("x"), read(basket=basket(item(77), pk=900)), Whose.OURS),
        (OrderNote("x"), read(notes="x"), Whose.OURS),
        (OrderNote("x"), read(basket={**SAME, "pk": None}), Whose.ROTATED),
        (OrderNote("x"), read(basket={**SAME, "pk": "odd"}, notes="x"), Whose.ROTATED),
        (OrderNote("x"), read(basket={**basket(item(77)), "pk": None}), Whose.ANOTHERS),
        (ReadOrder(), read(basket={**SAME, "pk": None}, notes="call 0532"), Whose.ANOTHERS),
        (AddToBasket(13), added(item(77), pk=None), Whose.ANOTHERS),
        (ReadBasket(), added(pk=None), Whose.OURS),
        (OrderNote("x"), Expired(), Whose.OURS),
        (OrderNote("x"), read(basket=SAME), Whose.ROTATED),
        (OrderNote("x"), Refused(order=order(basket=SAME)), Whose.ROTATED),
        (ReadOrder(), read(basket=SAME, notes="ring"), Whose.ROTATED),
        (ReadOrder(), read(basket=SAME, notes=""), Whose.ROTATED),
        (ReadOrder(), read(basket=SAME, notes="call 0532"), Whose.ANOTHERS),
        (ReadOrder(), read(basket=SAME, notes="ring", shipping_address={"pk": 9}), Whose.ANOTHERS),
        (OrderNote("x"), read(basket=SAME, notes="x"), Whose.ROTATED),
        (AddressSelection(9, 9), read(basket=SAME, shipping_address={"pk": 9}), Whose.ROTATED),
        (OrderNote("x"), read(basket=basket(item(11), item(12), pk=901)), Whose.ANOTHERS),
        (OrderNote("x"), read(basket=basket(item(11, 2), pk=901)), Whose.ANOTHERS),
        (OrderNote("x"), read(basket=basket(item(11, 2), item(12), item(13), pk=901)), Whose.ANOTHERS),
        (OrderNote("x"), read(basket=basket(pk=901)), Whose.ANOTHERS),
        (OrderNote("x"), Refused(order=ANOTHERS), Whose.ANOTHERS),
        (AddToBasket(13), added(item(11, 2), item(12), item(13)), Whose.ROTATED),
        (AddToBasket(12, 2), added(item(11, 2), item(12, 3)), Whose.ROTATED),
        (AddToBasket(13), added(item(11, 2), item(12)), Whose.ROTATED),
        (AddToBasket(13), added(item(13)), Whose.ANOTHERS),
        (AddToBasket(13), added(item(11, 2), item(12), item(13, 2)), Whose.ANOTHERS),
        (SetQuantity(12, 0), added(item(11, 2)), Whose.ROTATED),
        (SetQuantity(12, 5), added(item(11, 2), item(12, 5)), Whose.ROTATED),
        (SetQuantity(12, 5), added(item(12, 5)), Whose.ANOTHERS),
        (EmptyBasket(), added(), Whose.ROTATED),
        (EmptyBasket(), added(item(77)), Whose.ANOTHERS),
        (ReadBasket(), added(item(11, 2), item(12), pk=902), Whose.ROTATED),
    ],
)
def test_whose_order_an_answer_tells_of(request_: Request, reply: Reply, expected: Whose) -> None:
    assert whose(OURS, request_, reply) is expected


@pytest.mark.parametrize("known", [PreOrder(), order(notes="ring"), without_pk(OURS)])
def test_an_order_that_had_no_number_yet_may_get_any(known: PreOrder) -> None:
    assert whose(known, ReadOrder(), Ok(ANOTHERS)) is Whose.OURS


def test_without_its_pk_the_order_is_as_it_was() -> None:
    left = without_pk(OURS)
    assert (left.basket and left.basket.pk, left.source["basket"]["pk"]) == (None, None)
    assert OURS.basket
    assert left.basket == replace(OURS.basket, pk=None)
    assert left.notes == "ring"
    assert without_pk(PreOrder()) == PreOrder()


@pytest.mark.parametrize("reply", [Ok(ANOTHERS), Refused({"": ("no",)}, order=ANOTHERS)])
def test_nothing_of_anothers_order_is_shown(reply: Reply) -> None:
    now = answered(Kiosk(step="note", order=OURS), OrderNote("x"), reply)
    assert now.order == OURS
    assert now.problem
    assert now.problem.kind.value == "session ended"


def test_a_renumbered_basket_goes_on() -> None:
    now = answered(Kiosk(step="note", order=OURS), OrderNote("ring"), read(basket=SAME, notes="ring"))
    assert now.problem is None
    assert now.order.basket
    assert (now.order.basket.pk, now.order.notes) == (901, "ring")


def test_a_pk_once_known_is_not_forgotten_where_an_answer_leaves_it_out() -> None:
    """Else two answers would do what one may not: the first without a pk, the second with a stranger's."""
    nameless = answered(Kiosk(step="note", order=OURS), OrderNote("x"), read(basket={**SAME, "pk": None}))
    assert nameless.problem is None
    assert nameless.order.basket
    assert nameless.order.basket.pk == nameless.order.source["basket"]["pk"] == 900
    now = answered(nameless, ReadOrder(), Ok(ANOTHERS))
    assert now.order == nameless.order
    assert now.problem
    assert now.problem.kind.value == "session ended"
    emptied = answered(nameless, ReadBasket(), added(pk=None))
    assert emptied.order.basket
    assert (emptied.order.basket.pk, emptied.order.basket.basketitem_set) == (900, ())


def test_that_the_order_is_placed_counts_with_the_shops_new_basket_beside_it() -> None:
    placed = Ok(order(basket=basket(pk=901)), (Context("ThankYouPage", {"order_number": "1"}),))
    waiting = Kiosk(order=OURS, payment=Payment(truth=Truth.WAITING))
    now = answered(waiting, OrderNote("x"), placed)
    assert (now.order, now.problem) == (OURS, None)
    assert "ThankYouPage" in now.pages
