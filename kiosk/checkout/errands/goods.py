"""Goods into and out of the basket."""

from kiosk.api.basket import Product
from kiosk.api.reply import Ok
from kiosk.api.shop import AddToBasket, FindProduct, SetQuantity
from kiosk.checkout.desk.desk import Desk
from kiosk.flow.cards import is_a_card
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.steps import BASKET, WELCOME


async def scan(desk: Desk, code: str) -> None:
    """Looks a code up and adds the product whose SKU or barcode it is. A bank card's number is not sent."""
    if desk.kiosk.step == WELCOME:
        desk.change(step=BASKET)
    if is_a_card(code):
        desk.change(problem=Problem(ProblemKind.CARD_SCANNED))
        return
    reply = await desk.ask(FindProduct(code))
    if isinstance(reply, Ok):
        await _add(desk, code, _found(code, reply.data.products))


async def set_quantity(desk: Desk, product: int, quantity: int) -> None:
    """Sets the quantity of a product, by its pk; zero takes the line out."""
    await desk.ask(SetQuantity(product, quantity))


async def _add(desk: Desk, code: str, product: Product | None) -> None:
    if product is None:
        desk.change(problem=Problem(ProblemKind.UNKNOWN_CODE, FindProduct.known_as, facts={"code": code}))
    elif product.in_stock is False or product.stock == 0:
        facts = {"name": product.name}
        desk.change(problem=Problem(ProblemKind.OUT_OF_STOCK, FindProduct.known_as, facts=facts))
    else:
        await desk.ask(AddToBasket(product.pk))


def _found(code: str, products: tuple[Product, ...]) -> Product | None:
    """The product with exactly this SKU or barcode; the shop's search finds similar ones too."""
    wanted = code.casefold()
    return next((product for product in products if wanted in _codes(product)), None)


def _codes(product: Product) -> tuple[str, ...]:
    return product.sku.casefold(), str(product.attributes.get("barcode", "")).casefold()
