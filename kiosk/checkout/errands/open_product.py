"""A touch on a thing: it goes in, or it is opened to choose a size, a colour or a weight."""

from msgspec.structs import replace

from kiosk.api.basket import Product
from kiosk.api.goods import ProductAnswer, ReadProduct, ReadStoreStock
from kiosk.api.reply import Ok, Refused
from kiosk.api.shop import AddToBasket
from kiosk.checkout.desk.desk import Desk
from kiosk.flow.by_weight import IN_BASKET
from kiosk.flow.opened import Opened, has_a_question, is_enough, limit
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.shelf import is_sold_out
from kiosk.flow.steps import FIND, PRODUCT

_GONE = 404


async def touch(desk: Desk, product: Product) -> None:
    """Opens it where the shop says that something is to be chosen, else puts one in.

    A shop without pages for its products has nothing to choose.
    """
    desk.change(problem=None)
    reply = await desk.peek_once(ReadProduct(product.pk))
    if isinstance(reply, Refused) and reply.status == _GONE:
        _say_sold_out(desk, product)
        return
    answer = reply.data if isinstance(reply, Ok) else ProductAnswer(product)
    if has_a_question(answer):
        desk.change(step=PRODUCT, opened=Opened(answer))
    else:
        await _add(desk, product, None)


async def choose(desk: Desk, key: str, value: str) -> None:
    """Reads what is chosen now: its price and how many there are."""
    opened = desk.kiosk.opened
    if opened is None:
        return
    reply = await desk.ask(opened.choosing(key, value))
    if isinstance(reply, Ok):
        desk.change(opened=Opened(reply.data))


async def put_in(desk: Desk, grams: int | None) -> None:
    """Puts what is chosen in, and shows the goods again."""
    opened = desk.kiosk.opened
    if opened and opened.can_be_bought and await _add(desk, opened.shown, grams):
        desk.change(step=FIND, opened=None)


async def ask_stores(desk: Desk) -> None:
    """Shows which stores have it."""
    opened = desk.kiosk.opened
    if opened is None:
        return
    reply = await desk.ask(ReadStoreStock(opened.shown.pk))
    if isinstance(reply, Ok):
        desk.change(opened=replace(opened, stores=reply.data.results))


def too_often(wait_s: float) -> Problem:
    """What is said where the stores were asked for a moment ago."""
    return Problem(ProblemKind.TOO_OFTEN, ReadStoreStock.known_as, retry_after_s=wait_s)


async def _add(desk: Desk, product: Product, grams: int | None) -> bool:
    if is_sold_out(product):
        _say_sold_out(desk, product)
        return False
    if grams is None and is_enough(desk.kiosk.order, product):
        facts = {"most": str(limit(product))}
        desk.change(problem=Problem(ProblemKind.ENOUGH, AddToBasket.known_as, facts=facts))
        return False
    attributes = {} if grams is None else {IN_BASKET: grams}
    return isinstance(await desk.ask(AddToBasket(product.pk, attributes=attributes)), Ok)


def _say_sold_out(desk: Desk, product: Product) -> None:
    facts = {"name": product.name}
    desk.change(problem=Problem(ProblemKind.OUT_OF_STOCK, ReadProduct.known_as, facts=facts))
