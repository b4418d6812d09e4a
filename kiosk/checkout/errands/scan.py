"""A scanned or typed code becomes a line of the basket."""

from decimal import ROUND_HALF_UP, Decimal

from kiosk.api.basket import Product
from kiosk.api.reply import Ok, Reply
from kiosk.api.shop import AddToBasket, FindProduct
from kiosk.checkout.desk.desk import Desk
from kiosk.flow.by_weight import IN_BASKET, is_weighed
from kiosk.flow.cards import is_a_card
from kiosk.flow.codes.product_codes import codes
from kiosk.flow.codes.read_code import read_code
from kiosk.flow.codes.scanned_code import ScannedCode, Useless
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.steps import BASKET, WELCOME

_KILO = Decimal(1000)


async def scan(desk: Desk, text: str) -> None:
    """Looks a code up and adds the product whose SKU or barcode it is. A bank card's number is not sent."""
    if desk.kiosk.step == WELCOME:
        desk.change(step=BASKET)
    code = read_code(text, desk.house.scale_labels)
    if holds_a_card(text, code):
        desk.change(problem=Problem(ProblemKind.CARD_SCANNED))
    elif code.useless:
        _say(desk, ProblemKind.USELESS_CODE, why=code.useless.value)
    else:
        await _look_up(desk, code)


def holds_a_card(text: str, code: ScannedCode) -> bool:
    """Whether it is a bank card's number or track."""
    return is_a_card(text) or is_a_card(code.text)


async def add_if_known(desk: Desk, code: ScannedCode) -> bool:
    """Adds the product of a code that was taken for something else. False where the shop has none of it."""
    for form in code.forms:
        reply = await desk.peek(FindProduct(form))
        paths = desk.house.barcode_paths
        product = found(code, reply.data.products, paths) if isinstance(reply, Ok) else None
        if product:
            await _add(desk, code, product)
            return True
    return False


async def _look_up(desk: Desk, code: ScannedCode) -> None:
    """Asks for the code as it was read, then as shops may have written it, until there is its product."""
    for form in code.forms:
        reply = await desk.ask(FindProduct(form))
        if not isinstance(reply, Ok):
            return
        product = found(code, reply.data.products, desk.house.barcode_paths)
        if product:
            await _add(desk, code, product)
            return
    kind = ProblemKind.MISREAD_CODE if code.is_misread else ProblemKind.UNKNOWN_CODE
    _say(desk, kind, code=code.text)


def found(code: ScannedCode, products: tuple[Product, ...], paths: tuple[str, ...]) -> Product | None:
    """The product with exactly this code; the shop's search finds similar ones and siblings too."""
    wanted = code.text.casefold()
    by_text = (product for product in products if wanted in map(str.casefold, codes(product, paths)))
    by_number = (product for product in products if any(map(code.is_of, codes(product, paths))))
    return next(by_text, None) or next(by_number, None)


async def _add(desk: Desk, code: ScannedCode, product: Product) -> None:
    if product.in_stock is False or product.stock == 0:
        _say(desk, ProblemKind.OUT_OF_STOCK, name=product.name)
    elif code.measure is None:
        _tell(desk, code, product, await desk.ask(AddToBasket(product.pk)))
    else:
        await _add_by_weight(desk, code, product)


async def _add_by_weight(desk: Desk, code: ScannedCode, product: Product) -> None:
    """A label's price is a weight by the product's price for a kilo; what it comes to is the shop's word."""
    grams = _grams(code, product)
    if grams and is_weighed(product):
        reply = await desk.ask(AddToBasket(product.pk, attributes={IN_BASKET: grams}))
        _tell(desk, code, product, reply)
    else:
        _say(desk, ProblemKind.USELESS_CODE, why=Useless.BY_PIECE.value)


def _tell(desk: Desk, code: ScannedCode, product: Product, reply: Reply) -> None:
    """At the basket its line tells; elsewhere a sentence."""
    if isinstance(reply, Ok) and desk.kiosk.step != BASKET:
        _say(desk, ProblemKind.ITEM_ADDED, name=product.name, code=code.text)


def _grams(code: ScannedCode, product: Product) -> int | None:
    measure = code.measure
    if measure is None or measure.grams is not None or measure.price is None:
        return measure and measure.grams
    if not product.price:
        return None
    return int((measure.price / product.price * _KILO).quantize(Decimal(1), ROUND_HALF_UP))


def _say(desk: Desk, kind: ProblemKind, **facts: str) -> None:
    desk.change(problem=Problem(kind, FindProduct.known_as, facts=facts))
