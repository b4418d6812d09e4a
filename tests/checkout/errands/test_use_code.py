"""Codes at the coupons: sent one after another; a product's goes into the basket, and does not count."""

import pytest

from kiosk.api.answers import Found
from kiosk.api.basket import Product
from kiosk.api.reply import Ok, Refused, Reply
from kiosk.api.request import Request
from kiosk.api.requests import CouponSelection
from kiosk.api.shop import AddToBasket, FindProduct
from kiosk.flow.problem import ProblemKind
from kiosk.flow.steps import COUPONS
from tests.checkout.visit import Visit, play
from tests.conftest import Loop
from tests.flow.orders import basket, item, order

EAN = "8690000049950"
CUSHION = Product(pk=7, name="Linen cushion", sku="KRM-0001", attributes={"barcode": EAN})
NO = Refused({"coupon_code": ("No such coupon.",)}, 400)


def shelf(request: Request) -> Reply:
    assert isinstance(request, FindProduct)
    known = request.search_text.upper() in (CUSHION.sku, EAN)
    return Ok(data=Found((CUSHION,) if known else ()))


def coupons_of(visit: Visit) -> list[str]:
    return [request.coupon for request in visit.shop.sent if isinstance(request, CouponSelection)]


async def at_the_coupons(visit: Visit) -> None:
    await visit.scan()
    await visit.go(COUPONS)
    visit.shop.says(FindProduct, shelf)


def on_the_order(request: Request) -> Reply:
    assert isinstance(request, CouponSelection)
    return Ok(order(basket=basket(item(11)), coupons=[request.coupon]))


@pytest.mark.parametrize("code", ["HOSGELDIN", "hosgeldin", "HOSGELDİN", "]C0HOSGELDIN"])
def test_a_coupon_is_sent_as_one_wish_however_it_is_written(loop: Loop, code: str) -> None:
    async def story(visit: Visit) -> None:
        await at_the_coupons(visit)
        visit.checkout.use_code(code)
        kiosk = await visit.rest()
        assert (coupons_of(visit), kiosk.step) == (["HOSGELDIN"], COUPONS)

    play(loop, story)


def test_codes_that_come_while_the_shop_is_slow_are_sent_in_their_order(loop: Loop) -> None:
    """The rule: coupons and goods have one queue, and nothing in it is dropped."""

    async def story(visit: Visit) -> None:
        await at_the_coupons(visit)
        begun = len(visit.shop.sent)
        answer = visit.shop.hold(CouponSelection)
        visit.checkout.use_code("INDIRIM10")
        visit.checkout.use_code("BAHAR10")
        visit.checkout.scan("KRM-0001")
        visit.checkout.use_code(EAN)
        visit.checkout.use_code("YAZ20")
        answer.set()
        await visit.rest()
        wanted = (CouponSelection, AddToBasket)
        sent = [request for request in visit.shop.sent[begun:] if isinstance(request, wanted)]
        assert [getattr(request, "coupon", 7) for request in sent] == ["INDIRIM10", "BAHAR10", 7, 7, "YAZ20"]

    play(loop, story)


@pytest.mark.parametrize(("code", "asked"), [(EAN, 0), (f"]d2010{EAN}", 0), ("krm-0001", 1)])
def test_a_products_code_goes_into_the_basket_and_says_so(loop: Loop, code: str, asked: int) -> None:
    async def story(visit: Visit) -> None:
        await at_the_coupons(visit)
        visit.shop.says(CouponSelection, NO)
        before = visit.shop.times(AddToBasket)
        visit.checkout.use_code(code)
        kiosk = await visit.rest()
        assert (len(coupons_of(visit)), visit.shop.times(AddToBasket) - before) == (asked, 1)
        assert kiosk.problem is not None
        assert (kiosk.problem.kind, kiosk.problem.facts["name"]) == (ProblemKind.ITEM_ADDED, "Linen cushion")
        assert kiosk.step == COUPONS

    play(loop, story)


@pytest.mark.parametrize("code", [EAN, "KRM-0001", "http://evil.example", "a\x07b"])
def test_an_honest_mistake_is_no_guessing(loop: Loop, code: str) -> None:
    async def story(visit: Visit) -> None:
        await at_the_coupons(visit)
        visit.shop.says(CouponSelection, NO)
        for _ in range(6):
            visit.checkout.use_code(code)
            await visit.rest()
        assert visit.kiosk.wrong_coupons == 0
        visit.shop.says(CouponSelection, Ok())
        visit.checkout.use_code("HOSGELDIN")
        await visit.rest()
        assert coupons_of(visit)[-1] == "HOSGELDIN"

    play(loop, story)


def test_a_coupon_that_the_shop_refused_counts_and_its_words_stay(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_coupons(visit)
        visit.shop.says(CouponSelection, NO)
        visit.checkout.use_code("BAHAR10")
        kiosk = await visit.rest()
        assert kiosk.wrong_coupons == 1
        assert kiosk.problem is not None
        assert kiosk.problem.said() == "No such coupon."

    play(loop, story)


def test_a_coupon_on_the_order_is_not_sent_again(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await at_the_coupons(visit)
        visit.shop.says(CouponSelection, on_the_order)
        for written in ("HOSGELDIN", "hosgeldin", "HOSGELDİN"):
            visit.checkout.use_code(written)
        await visit.rest()
        assert coupons_of(visit) == ["HOSGELDIN"]

    play(loop, story)
