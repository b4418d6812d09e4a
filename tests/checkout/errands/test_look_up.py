"""Goods that the settings name: only the very one, and only what the shop has."""

import msgspec

from kiosk.api.answers import Found
from kiosk.api.basket import Product
from kiosk.api.reply import Ok, Refused, Reply
from kiosk.api.request import Request
from kiosk.api.shop import FindProduct
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import look_up, navigate
from kiosk.flow.pages import bags
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from tests.checkout.scripted import ScriptedShop
from tests.conftest import Loop

SMALL, LARGE = Product(1, "Small", "BAG-S"), Product(2, "Large", "BAG-L")
HOUSE = House(bags=("BAG-S", "BAG-X", "BAG-L"))


def found(request: Request) -> Reply:
    """A search finds what only sounds like it too."""
    assert isinstance(request, FindProduct)
    return Refused() if request.search_text == "BAG-X" else Ok(data=Found((SMALL, LARGE)))


def seated() -> tuple[ScriptedShop, Desk]:
    shop = ScriptedShop()
    shop.says(FindProduct, found)
    journey = (bags.PAGE.step,)
    return shop, Desk(shop.connect(), HOUSE, Kiosk(step="basket", journey=journey), lambda _kiosk: None)


def test_each_is_kept_as_if_the_page_had_told_it(loop: Loop) -> None:
    _, desk = seated()
    assert bags.PAGE.step.goods
    loop.run(look_up.goods(desk, bags.PAGE.step.goods))
    assert desk.kiosk.pages == {"DeliveryBagsPage": {"bags": msgspec.to_builtins([SMALL, LARGE])}}


def test_a_step_whose_page_names_none_is_offered_with_them(loop: Loop) -> None:
    shop, desk = seated()
    assert loop.run(navigate.enter(desk, bags.PAGE.step)) is True
    assert shop.times(FindProduct) == 3
    assert desk.kiosk.step == "bags"
