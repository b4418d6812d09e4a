"""A code becomes a line of the basket, or is told; a bank card's number goes nowhere."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from msgspec.structs import replace

from kiosk.api.answers import Found
from kiosk.api.basket import Product
from kiosk.api.reply import Ok, Reply
from kiosk.api.request import Request
from kiosk.api.requests import CouponSelection
from kiosk.api.shop import AddToBasket, FindProduct
from kiosk.checkout.errands.scan import found
from kiosk.flow.cards import is_a_card
from kiosk.flow.codes.product_codes import PATHS
from kiosk.flow.codes.read_code import read_code
from kiosk.flow.problem import ProblemKind
from tests.checkout.visit import HOUSE, Visit, play
from tests.conftest import Loop

CARD = "4539578763621486"


def test_its_number_is_neither_sent_nor_shown(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        visit.checkout.scan(CARD)
        kiosk = await visit.rest()
        assert kiosk.step == "basket"
        assert kiosk.problem is not None
        assert kiosk.problem.kind is ProblemKind.CARD_SCANNED
        assert CARD not in repr(kiosk)
        assert visit.shop.times(FindProduct) == visit.shop.times(CouponSelection) == 0

    play(loop, story)


@pytest.mark.parametrize(
    "code",
    ["8690000049950", "4006381333931", "00012345678905", "DKR-0001", "4539578763621487", "816910908011148"],
)
def test_what_is_no_card_is_looked_up(code: str) -> None:
    assert not is_a_card(code)


EAN = "8690000049950"
SIBLING = Product(pk=98, sku="8690000049967", attributes={"barcode": "8690000049967"})


def test_a_code_is_found_where_the_settings_say_it_stands() -> None:
    bowl = Product(pk=7, sku="BOWL", attributes={"gtin": "3168430345751", "ean": "1"})
    code = read_code("3168430345751", ())
    assert found(code, (SIBLING, bowl), PATHS) is None
    assert found(code, (SIBLING, bowl), ("attributes.gtin",)) == bowl


def shelf(*products: Product) -> Callable[[Request], Reply]:
    """A shop whose search finds what has the text in its code, and a sibling of it first."""

    def search(request: Request) -> Reply:
        assert isinstance(request, FindProduct)
        found = [one for one in products if request.search_text in (one.sku, one.attributes.get("barcode"))]
        return Ok(data=Found((SIBLING, *found)))

    return search


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        ("725272730706", "0725272730706"),
        ("0725272730706", "725272730706"),
        (f"0{EAN}", EAN),
        (EAN, f"0{EAN}"),
        (f"010{EAN}3103001234", EAN),
        (f"]d2010{EAN}\x1d21XYZ", EAN),
        (f"https://id.gs1.org/01/0{EAN}/10/ABC", EAN),
        ("dkr-0001", "dkr-0001"),
    ],
)
@pytest.mark.parametrize("where", ["sku", "barcode"])
def test_the_product_is_found_however_its_number_is_written(
    loop: Loop, text: str, theirs: str, where: str
) -> None:
    product = Product(pk=77, sku=theirs) if where == "sku" else Product(77, attributes={"barcode": theirs})

    async def story(visit: Visit) -> None:
        visit.shop.says(FindProduct, shelf(product))
        visit.checkout.scan(text)
        await visit.rest()
        added = [request.product for request in visit.shop.sent if isinstance(request, AddToBasket)]
        assert added == [77]

    play(loop, story)


@pytest.mark.parametrize(
    ("text", "kind", "asked"),
    [
        (EAN, ProblemKind.UNKNOWN_CODE, 2),
        ("8690000049951", ProblemKind.MISREAD_CODE, 1),
        ("NO-SUCH-1", ProblemKind.UNKNOWN_CODE, 1),
        ("http://evil.example", ProblemKind.USELESS_CODE, 0),
        ("şifre", ProblemKind.USELESS_CODE, 0),
    ],
)
def test_what_is_not_found_is_told_and_no_sibling_is_added(
    loop: Loop, text: str, kind: ProblemKind, asked: int
) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(FindProduct, shelf())
        visit.checkout.scan(text)
        kiosk = await visit.rest()
        assert kiosk.problem is not None
        assert (kiosk.problem.kind, visit.shop.times(FindProduct)) == (kind, asked)
        assert visit.shop.times(AddToBasket) == 0

    play(loop, story)


LABELS = replace(HOUSE, scale_labels=("27IIIIIWWWWWC", "28IIIIIPPPPPC"))
CHEESE = {"is_unit_product": "True", "barcode": "2712345000000"}


@pytest.mark.parametrize(
    ("text", "product", "grams"),
    [
        ("2712345007504", Product(pk=5, sku="x", attributes=CHEESE), 750),
        ("2712345007504", Product(pk=5, sku="2712345", attributes={"is_unit_product": True}), 750),
        ("2812345012994", Product(5, sku="2812345", price=Decimal("64.95"), attributes=CHEESE), 200),
        ("2712345007504", Product(pk=5, sku="2712345"), None),
        ("2812345012994", Product(pk=5, sku="2812345", attributes=CHEESE), None),
    ],
)
def test_a_scales_label_adds_its_weight_or_nothing(
    loop: Loop, text: str, product: Product, grams: int | None
) -> None:
    async def story(visit: Visit) -> None:
        visit.shop.says(FindProduct, lambda _: Ok(data=Found((product,))))
        visit.checkout.scan(text)
        kiosk = await visit.rest()
        added = [request.attributes for request in visit.shop.sent if isinstance(request, AddToBasket)]
        assert added == ([{"basket_unit_value": grams}] if grams else [])
        assert (kiosk.problem is None) is (grams is not None)

    play(loop, story, LABELS)
