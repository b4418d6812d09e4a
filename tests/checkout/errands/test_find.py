"""Goods are searched for beside the errands; a touch puts one in; no card's number is sent."""

import asyncio

import pytest

from kiosk.api.basket import Product
from kiosk.api.goods import FoundPage, SearchGoods
from kiosk.api.reply import Ok, Refused, Reply, Unknown, Why
from kiosk.api.request import Request
from kiosk.flow.problem import ProblemKind
from kiosk.flow.steps import BASKET, FIND
from tests.checkout.visit import Visit, play, until
from tests.conftest import Loop

LAMP, VASE = SearchGoods("lamp"), SearchGoods("vase")
CARD = "4539 5787 6362 1486"


def shelf(request: Request) -> Reply:
    """A shop that has one thing of each name."""
    assert isinstance(request, SearchGoods)
    return Ok(data=FoundPage((Product(len(request.search_text), request.search_text),)))


async def open_find(visit: Visit) -> None:
    visit.shop.says(SearchGoods, shelf)
    visit.checkout.start()
    await visit.rest()
    visit.checkout.show(FIND)


def names(visit: Visit) -> list[str]:
    return [product.name for product in visit.kiosk.shelf.found.products]


def test_what_is_found_is_shown(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await open_find(visit)
        visit.checkout.finding.search(LAMP)
        await until(lambda: visit.kiosk.shelf.asked == LAMP)
        assert names(visit) == ["lamp"]
        assert not visit.kiosk.shelf.waits

    play(loop, story)


def test_the_answer_to_what_was_typed_before_is_dropped(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await open_find(visit)
        held = visit.shop.hold(SearchGoods)
        visit.checkout.finding.search(LAMP)
        await until(lambda: visit.kiosk.shelf.wanted == LAMP)
        visit.checkout.finding.search(VASE)
        held.set()
        await until(lambda: visit.kiosk.shelf.asked is not None)
        assert visit.kiosk.shelf.asked == VASE
        assert not any(kiosk.shelf.asked == LAMP for kiosk in visit.seen)

    play(loop, story)


def test_a_shopper_who_types_on_waits_for_nothing(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await open_find(visit)
        held = visit.shop.hold(SearchGoods)
        visit.checkout.finding.search(LAMP)
        await until(lambda: visit.kiosk.shelf.waits)
        visit.checkout.finding.stop()
        await until(lambda: not visit.kiosk.shelf.waits)
        held.set()
        await asyncio.sleep(0)
        assert visit.kiosk.shelf.asked is None

    play(loop, story)


def test_nothing_of_it_is_left_for_the_next_shopper(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await open_find(visit)
        held = visit.shop.hold(SearchGoods)
        visit.checkout.finding.search(LAMP)
        await until(lambda: visit.shop.times(SearchGoods) == 1)
        visit.checkout.abandon()
        held.set()
        visit.checkout.start()
        await visit.rest()
        shelf = visit.kiosk.shelf
        assert (shelf.wanted, shelf.asked, shelf.found.products) == (None, None, ())

    play(loop, story)


@pytest.mark.parametrize("text", [CARD, "kartım 4539578763621486"])
def test_a_cards_number_is_neither_sent_nor_kept(loop: Loop, text: str) -> None:
    async def story(visit: Visit) -> None:
        await open_find(visit)
        visit.checkout.finding.search(SearchGoods(text))
        await until(lambda: visit.kiosk.problem is not None)
        assert visit.kiosk.problem
        assert visit.kiosk.problem.kind is ProblemKind.CARD_TYPED
        assert visit.shop.times(SearchGoods) == 0
        assert all(kiosk.shelf.wanted is None for kiosk in visit.seen)

    play(loop, story)


def test_a_products_number_is_searched_for_though_it_might_be_a_cards(loop: Loop) -> None:
    both = "4000000000006"  # a GTIN, and as long as the shortest card

    async def story(visit: Visit) -> None:
        await open_find(visit)
        visit.checkout.finding.search(SearchGoods(both))
        await until(lambda: visit.kiosk.shelf.asked is not None)
        assert names(visit) == [both]

    play(loop, story)


@pytest.mark.parametrize("reply", [Refused({"": ("No",)}, 400), Unknown(Why.UNREADABLE)])
def test_a_search_that_fails_is_said_and_nothing_waits(loop: Loop, reply: Reply) -> None:
    async def story(visit: Visit) -> None:
        await open_find(visit)
        visit.shop.says(SearchGoods, reply)
        visit.checkout.finding.search(LAMP)
        await until(lambda: visit.kiosk.problem is not None)
        assert not visit.kiosk.shelf.waits
        assert visit.kiosk.step == FIND

    play(loop, story)


def test_back_leads_to_the_basket(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await open_find(visit)
        visit.checkout.back()
        assert visit.kiosk.step == BASKET

    play(loop, story)
