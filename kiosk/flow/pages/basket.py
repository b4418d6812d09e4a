"""The basket: goods, how many of each, and the codes they are found by."""

from collections.abc import Iterator
from decimal import Decimal

from kiosk.api.basket import Quantity
from kiosk.api.models import PreOrder
from kiosk.api.request import Request
from kiosk.api.shop import AddToBasket, EmptyBasket, FindProduct, SetQuantity
from kiosk.flow.moment import Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.page import Page, not_again, nothing
from kiosk.flow.steps import BASKET, Step


def goods_again(lost: PreOrder, now: PreOrder) -> Iterator[AddToBasket]:
    """Adds the lost order's lines that the new basket lacks; an account's basket outlives a session."""
    held = {item.product.pk for item in now.basket.basketitem_set} if now.basket else set()
    for item in lost.basket.basketitem_set if lost.basket else ():
        if item.product.pk not in held:
            yield AddToBasket(item.product.pk, item.quantity)


def _grown(sent: AddToBasket, before: PreOrder, now: PreOrder) -> bool | None:
    grown = _held(now, sent.product) - _held(before, sent.product)
    return {sent.quantity: True, 0: False}.get(grown)


def _as_many(sent: SetQuantity, _: PreOrder, now: PreOrder) -> bool:
    return _held(now, sent.product) == sent.quantity


def _emptied(_: EmptyBasket, __: PreOrder, now: PreOrder) -> bool:
    return now.basket is None or not now.basket.basketitem_set


def _held(order: PreOrder, product: int) -> Quantity:
    items = order.basket.basketitem_set if order.basket else ()
    return sum((item.quantity for item in items if item.product.pk == product), start=Decimal(0))


def _rows(order: PreOrder) -> Iterator[OrderLine]:
    for item in order.basket.basketitem_set if order.basket else ():
        yield OrderLine(
            f"item:{item.product.pk}",
            BASKET,
            item.product.name,
            item.quantity,
            item.total_amount,
            item.image or item.product.picture,
            item.product.pk,
        )


def _undo(order: PreOrder) -> Iterator[Request]:
    if order.basket and order.basket.basketitem_set:
        yield EmptyBasket()


def _find(moment: Moment) -> Request:
    return FindProduct(moment.sku)


def _add(moment: Moment) -> Request | None:
    return None if moment.found is None else AddToBasket(moment.found)


def _same_quantity(moment: Moment) -> Request | None:
    """The journal has no quantities: it stays as it is."""
    basket = moment.order.basket
    line = next(iter(basket.basketitem_set), None) if basket else None
    return SetQuantity(line.product.pk, int(line.quantity)) if line and line.product else None


PAGE = Page(
    step=Step(BASKET),
    witnesses={AddToBasket: _grown, SetQuantity: _as_many, EmptyBasket: _emptied},
    rows=_rows,
    priced=frozenset({"basket"}),
    undo=_undo,
    # The next shopper sees goods in the basket, and can take them out.
    left_behind=nothing,
    stand_ins={
        FindProduct: _find,
        AddToBasket: _add,
        SetQuantity: _same_quantity,
        EmptyBasket: not_again,
    },
)
