"""Whose order an answer tells of. A basket's pk, once known, changes only by what we did ourselves."""

from collections import Counter
from collections.abc import Iterator
from enum import Enum

from msgspec.structs import replace

from kiosk.api.answers import BasketAnswer
from kiosk.api.basket import Basket, Quantity
from kiosk.api.models import PreOrder
from kiosk.api.reply import Ok, Refused, Reply
from kiosk.api.request import Request
from kiosk.api.shop import AddToBasket, EmptyBasket, ReadOrder, SetQuantity


class Whose(Enum):
    """Whose order it is."""

    OURS = "ours"
    ROTATED = "rotated"  # the same goods under another pk or none: the shop renumbered the basket
    ANOTHERS = "another's"


def whose(known: PreOrder, request: Request, reply: Reply) -> Whose:
    """Whose order the answer to `request` tells of, where `known` is the shopper's."""
    had, has = known.basket, _basket(reply)
    if had is None or has is None or had.pk is None or has.pk == had.pk or _is_nobodys(has):
        return Whose.OURS
    if _goods(has) not in _expected(_goods(had), request) or _is_a_strangers(known, request, reply):
        return Whose.ANOTHERS
    return Whose.ROTATED


def is_beside_anothers(known: PreOrder, reply: Reply) -> bool:
    """Whether another's goods stand in the answer: what it says beside them is about those."""
    has = _basket(reply)
    return bool(has and has.basketitem_set) and whose(known, ReadOrder(), reply) is Whose.ANOTHERS


def without_pk(order: PreOrder) -> PreOrder:
    """The order whose basket may come back under any pk: a sign-in puts two baskets together."""
    return _with_pk(order, None)


def still_known(known: PreOrder, order: PreOrder) -> PreOrder:
    """The order with the pk that was known, where an answer has left it out."""
    had, has = known.basket, order.basket
    return _with_pk(order, had.pk) if had and has and has.pk is None and had.pk is not None else order


def _with_pk(order: PreOrder, pk: int | None) -> PreOrder:
    if order.basket is None:
        return order
    source = {**order.source, "basket": {**(order.source.get("basket") or {}), "pk": pk}}
    return replace(order, basket=replace(order.basket, pk=pk), source=source)


def _is_a_strangers(known: PreOrder, request: Request, reply: Reply) -> bool:
    """Whether the same goods come with words of somebody's that are not ours: many baskets hold one mug."""
    has = getattr(reply, "order", None) or PreOrder()
    given = request.fields()
    told = ((has.notes, known.notes, "notes"), (_pk(has), _pk(known), "shipping_address"))
    return any(now and now != before and name not in given for now, before, name in told)


def _is_nobodys(basket: Basket) -> bool:
    return basket.pk is None and not basket.basketitem_set


def _pk(order: PreOrder) -> int | None:
    return order.shipping_address.pk if order.shipping_address else None


def _basket(reply: Reply) -> Basket | None:
    if not isinstance(reply, Ok | Refused):
        return None
    data = reply.data if isinstance(reply, Ok) else None
    if isinstance(data, BasketAnswer):
        return data.basket
    return reply.order.basket if reply.order else None


def _goods(basket: Basket) -> Counter[int | None]:
    """Thousandths of one, by the product's pk."""
    goods: Counter[int | None] = Counter()
    for item in basket.basketitem_set:
        goods[item.product.pk] += _thousandths(item.quantity)
    return +goods


def _thousandths(quantity: Quantity) -> int:
    return int(quantity * 1000)


def _expected(had: Counter[int | None], request: Request) -> Iterator[Counter[int | None]]:
    """What the basket may hold after the request: what it held, or that with the request carried out."""
    yield had
    match request:
        case AddToBasket(product=product, quantity=quantity):
            yield had + Counter({product: _thousandths(quantity)})
        case SetQuantity(product=product, quantity=quantity):
            yield +Counter({**had, product: _thousandths(quantity)})
        case EmptyBasket():
            yield Counter()
