"""A search and its answer: only the one that is wanted is shown."""

from msgspec.structs import replace

from kiosk.api.basket import Product
from kiosk.api.goods import FoundPage, SearchGoods
from kiosk.api.reply import NotSent, Ok, Refused, Why
from kiosk.api.requests import OrderNote
from kiosk.flow.problem import ProblemKind
from kiosk.flow.searching import dropped, searched
from kiosk.flow.shelf import Shelf
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import BASKET, FIND

LAMP, VASE = SearchGoods("lamp"), SearchGoods("vase")
FOUND = FoundPage((Product(7),))
WAITING = Kiosk(step=FIND, shelf=Shelf(wanted=LAMP))


def test_the_answer_that_is_wanted_is_on_the_shelf() -> None:
    kiosk = searched(replace(WAITING, online=False), LAMP, Ok(data=FOUND))
    assert kiosk.shelf == Shelf(asked=LAMP, found=FOUND)
    assert kiosk.online


def test_an_old_answer_changes_nothing() -> None:
    assert searched(WAITING, VASE, Ok(data=FOUND)) is WAITING
    assert searched(WAITING, VASE, NotSent()) is WAITING
    assert dropped(WAITING, VASE) is WAITING


def test_an_answer_for_a_screen_that_was_left_is_dropped() -> None:
    elsewhere = replace(WAITING, step=BASKET)
    for reply in (Ok(data=FOUND), NotSent(Why.NO_CONNECTION), Refused({"": ("No",)}, 400)):
        kiosk = searched(elsewhere, LAMP, reply)
        assert kiosk == replace(elsewhere, shelf=Shelf())


def test_the_goods_before_stay_when_the_shop_is_away() -> None:
    before = replace(WAITING, shelf=Shelf(LAMP, VASE, FOUND), sending=OrderNote(""))
    kiosk = searched(before, LAMP, NotSent(Why.NO_CONNECTION))
    assert kiosk.shelf == Shelf(None, VASE, FOUND)
    assert kiosk.problem is not None
    assert (kiosk.problem.kind, kiosk.online) == (ProblemKind.NO_CONNECTION, False)
    assert kiosk.sending == OrderNote(""), "an errand beside it is still under way"
