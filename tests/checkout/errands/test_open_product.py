"""A touch: in it goes, or it is opened; sizes, weight, limits, and the stores that have it."""

from collections.abc import Awaitable, Callable

import pytest

from kiosk.api.basket import Product
from kiosk.api.goods import (
    ProductAnswer,
    ReadProduct,
    ReadStoreStock,
    StoreStock,
    StoreStocks,
    Variant,
    VariantOption,
)
from kiosk.api.reply import NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.request import Request
from kiosk.api.shop import AddToBasket
from kiosk.flow.problem import ProblemKind
from kiosk.flow.steps import FIND, PRODUCT
from tests.checkout.visit import Visit, play
from tests.conftest import Loop

CUSHION = Product(11, "Cushion", stock=3)
SIZES = Variant("size", "Size", (VariantOption("S", "s"), VariantOption("L", "l")))
LARGE = Product(12, "Cushion L", stock=2)
CHEESE = Product(13, "Cheese", attributes={"is_unit_product": "true"})


def sizes(request: Request) -> Reply:
    assert isinstance(request, ReadProduct)
    chosen = LARGE if ("size", "l") in request.selected else None
    return Ok(data=ProductAnswer(CUSHION, variants=(SIZES,), selected_variant=chosen))


def visited(loop: Loop, story: Callable[[Visit], Awaitable[None]]) -> None:
    async def whole(visit: Visit) -> None:
        visit.checkout.start()
        await visit.rest()
        visit.checkout.show(FIND)
        await story(visit)

    play(loop, whole)


def added(visit: Visit) -> list[Request]:
    return [request for request in visit.shop.sent if isinstance(request, AddToBasket)]


@pytest.mark.parametrize(
    "reply",
    [
        Ok(data=ProductAnswer(CUSHION)),
        # A shop whose product pages are for browsers only.
        Unknown(Why.NOT_THE_SHOP),
        Refused({}, 400),
        NotSent(Why.TOO_SLOW),
    ],
)
def test_what_has_nothing_to_choose_goes_in(loop: Loop, reply: Reply) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadProduct, reply)
        visit.checkout.finding.put_in(CUSHION)
        kiosk = await visit.rest()
        assert added(visit) == [AddToBasket(11)]
        assert kiosk.step == FIND
        assert kiosk.problem is None

    visited(loop, story)


def test_a_product_that_is_gone_is_said_to_be(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadProduct, Refused({}, 404))
        visit.checkout.finding.put_in(CUSHION)
        kiosk = await visit.rest()
        assert kiosk.problem
        assert (kiosk.problem.kind, kiosk.problem.facts) == (ProblemKind.OUT_OF_STOCK, {"name": "Cushion"})
        assert added(visit) == []

    visited(loop, story)


def test_a_size_is_chosen_then_that_one_goes_in(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadProduct, sizes)
        visit.checkout.finding.put_in(CUSHION)
        assert (await visit.rest()).step == PRODUCT
        visit.checkout.finding.put_in_opened()
        await visit.rest()
        assert added(visit) == [], "no size is chosen"
        visit.checkout.finding.choose("size", "l")
        await visit.rest()
        visit.checkout.finding.put_in_opened()
        kiosk = await visit.rest()
        assert added(visit) == [AddToBasket(12)]
        assert (kiosk.step, kiosk.opened) == (FIND, None)

    visited(loop, story)


def test_what_is_weighed_goes_in_by_its_grams(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadProduct, Ok(data=ProductAnswer(CHEESE)))
        visit.checkout.finding.put_in(CHEESE)
        assert (await visit.rest()).step == PRODUCT
        visit.checkout.finding.put_in_opened(750)
        await visit.rest()
        assert added(visit) == [AddToBasket(13, attributes={"basket_unit_value": 750})]

    visited(loop, story)


def test_what_the_shop_refuses_stays_open(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadProduct, Ok(data=ProductAnswer(CHEESE)))
        visit.shop.says(AddToBasket, Refused({"": ("Only two left",)}, 400))
        visit.checkout.finding.put_in(CHEESE)
        await visit.rest()
        visit.checkout.finding.put_in_opened(750)
        kiosk = await visit.rest()
        assert (kiosk.step, kiosk.problem and kiosk.problem.said()) == (PRODUCT, "Only two left")

    visited(loop, story)


def test_no_more_than_the_shop_sells_at_once(loop: Loop) -> None:
    limited = Product(11, "Cushion", attributes={"purchase_limit_per_basket": "1"})

    async def story(visit: Visit) -> None:
        visit.shop.says(ReadProduct, Ok(data=ProductAnswer(limited)))
        for _ in range(2):
            visit.checkout.finding.put_in(limited)
            await visit.rest()
        assert added(visit) == [AddToBasket(11)]
        problem = visit.kiosk.problem
        assert problem
        assert (problem.kind, problem.about, problem.facts) == (
            ProblemKind.ENOUGH,
            AddToBasket.known_as,
            {"most": "1"},
        )

    visited(loop, story)


def test_stores_are_asked_once_a_minute_whoever_asks(loop: Loop) -> None:
    stores = (StoreStock("Moda", stock=2),)

    async def story(visit: Visit) -> None:
        visit.shop.says(ReadProduct, Ok(data=ProductAnswer(Product(11, stock=0))))
        visit.shop.says(ReadStoreStock, Ok(data=StoreStocks(stores)))
        visit.checkout.finding.put_in(CUSHION)
        await visit.rest()
        assert visit.shop.times(ReadStoreStock) == 0
        visit.checkout.finding.ask_stores()
        kiosk = await visit.rest()
        assert kiosk.opened
        assert kiosk.opened.stores == stores
        visit.checkout.finding.put_in(CUSHION)
        await visit.rest()
        visit.checkout.finding.ask_stores()
        problem = (await visit.rest()).problem
        assert problem
        assert problem.kind is ProblemKind.TOO_OFTEN
        assert 0 < (problem.retry_after_s or 0) <= 60
        assert visit.shop.times(ReadStoreStock) == 1

    visited(loop, story)


def test_the_shops_own_limit_is_said(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(ReadProduct, Ok(data=ProductAnswer(Product(11, stock=0))))
        visit.shop.says(ReadStoreStock, Refused({"": ("rate limit exceeded",)}, 429))
        visit.checkout.finding.put_in(CUSHION)
        await visit.rest()
        visit.checkout.finding.ask_stores()
        problem = (await visit.rest()).problem
        assert problem
        assert problem.kind is ProblemKind.TOO_OFTEN
        assert visit.kiosk.opened
        assert visit.kiosk.opened.stores is None

    visited(loop, story)
