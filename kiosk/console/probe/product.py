"""One product looked up by its code, as a scan does; nothing is put into the basket."""

from collections.abc import AsyncIterator, Iterator

from kiosk.api.basket import Product
from kiosk.api.reply import Ok, Reply
from kiosk.api.shop import FindProduct
from kiosk.checkout.errands.scan import found
from kiosk.console.probe.ask import Carrier, ask
from kiosk.console.probe.probe_row import ProbeRow, There, line, row_of
from kiosk.console.probe.probed import Probed
from kiosk.flow.card_in_text import carries_a_card
from kiosk.flow.cards import is_a_card
from kiosk.flow.codes.read_code import read_code
from kiosk.flow.codes.scanned_code import ScannedCode
from kiosk.flow.shop_rules import House


def wrong_code(text: str, labels: tuple[str, ...]) -> str | None:
    """Why a code is not looked up, in a sentence."""
    code = read_code(text, labels)
    if is_a_card(text) or is_a_card(code.text) or carries_a_card(FindProduct(text)):
        return "--code: may be a bank card's number, which is not sent."
    return f"--code: is no code of a product ({code.useless.value})." if code.useless else None


async def product(carrier: Carrier, text: str, rules: House, seen: Probed) -> AsyncIterator[ProbeRow]:
    """A row for each way to write the code, up to the one that finds its product."""
    code = read_code(text, rules.scale_labels)
    for form in code.forms:
        asked = await ask(carrier, FindProduct(form))
        listed: tuple[Product, ...] = asked.reply.data.products if isinstance(asked.reply, Ok) else ()
        seen.product = found(code, listed, rules.barcode_paths)
        answer = _answer(code, listed, seen.product) if isinstance(asked.reply, Ok) else ""
        yield row_of(form, asked, _there(seen.product, asked.reply), answer)
        if seen.product:
            return


def _there(product: Product | None, reply: Reply) -> There:
    if product:
        return "there"
    return "not there" if isinstance(reply, Ok) else "not told"


def _answer(code: ScannedCode, listed: tuple[Product, ...], product: Product | None) -> str:
    if product is None:
        elsewhere = dict.fromkeys(place for one in listed for place in _places(code, one))
        places = ", ".join(elsewhere)
        hint = f"; the code stands at {places}, which shop.barcode_paths does not name" if places else ""
        return line(f"{len(listed)} products, none with this code{hint}")
    price = (
        "no price" if product.price is None else f"{product.price:f} {product.currency_type or ''}".strip()
    )
    stock = "stock not told" if product.stock is None else f"stock {product.stock}"
    return line(f"{product.name}, SKU {product.sku}, pk {product.pk}, {price}, {stock}")


def _places(code: ScannedCode, product: Product) -> Iterator[str]:
    values = {f"attributes.{name}": held for name, held in product.attributes.items()}
    for place, held in (values | {"base_code": product.base_code}).items():
        if isinstance(held, str | int) and (str(held) == code.text or code.is_of(str(held))):
            yield place
