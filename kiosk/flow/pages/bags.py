"""Bags: those that the shop's page names, else those of the settings."""

from collections.abc import Iterator

from kiosk.api.basket import Product
from kiosk.api.models import PreOrder
from kiosk.api.requests import DeliveryBags
from kiosk.api.shop import ReadBags
from kiosk.flow import contexts
from kiosk.flow.contexts import Pages
from kiosk.flow.moment import Moment
from kiosk.flow.order_line import OrderLine
from kiosk.flow.page import Page
from kiosk.flow.steps import Goods, Step

NAME = "bags"
_OFFER, _KEY = "DeliveryBagsPage", "bags"


def bags(pages: Pages) -> tuple[Product, ...]:
    """The bags on offer."""
    return contexts.many(pages, _OFFER, _KEY, Product)


def _offered(pages: Pages) -> bool:
    return bool(bags(pages))


def _bag(sent: DeliveryBags, before: PreOrder, now: PreOrder) -> bool | None:
    """Whether the bag is on the order; None where one was there before, because bags are not counted."""
    if any(bag.sku == sent.product for bag in before.bags or ()):
        return None
    return any(bag.sku == sent.product for bag in now.bags or ())


def _rows(order: PreOrder) -> Iterator[OrderLine]:
    for bag in order.bags or ():
        yield OrderLine(f"bag:{bag.sku}", NAME, bag.name, amount=bag.price, picture=bag.picture)


def _left_behind(order: PreOrder) -> Iterator[type[DeliveryBags]]:
    """No page takes a bag off."""
    if order.bags:
        yield DeliveryBags


def _stand_in(moment: Moment) -> DeliveryBags | None:
    offered = bags(moment.pages)
    return DeliveryBags(offered[0].sku) if offered else None


PAGE = Page(
    step=Step(
        NAME,
        pages=(_OFFER,),
        enter=ReadBags(),
        offer=_OFFER,
        offered=_offered,
        goods=Goods(lambda house: house.bags, _OFFER, _KEY),
    ),
    witnesses={DeliveryBags: _bag},
    rows=_rows,
    priced=frozenset({"bags", "bags_fee"}),
    left_behind=_left_behind,
    stand_ins={DeliveryBags: _stand_in},
)
