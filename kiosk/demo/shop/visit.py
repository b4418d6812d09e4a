"""One request of one shopper: its session, page, language and addresses."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from kiosk.demo.shop import pricing
from kiosk.demo.shop.effects import Effect
from kiosk.demo.shop.preorder import preorder_json
from kiosk.demo.shop.pricing import Bill
from kiosk.demo.shop.products import basket_json, item_json, product_json
from kiosk.demo.shop.refusal import RefusedError
from kiosk.demo.shop.session import Session
from kiosk.demo.shop.shop import Shop
from kiosk.demo.shop.words import localised


@contextmanager
def open_visit(
    shop: Shop, key: str, page: str, language: str, here: str = "", client_type: str = "default"
) -> Iterator["Visit"]:
    """One request of the session with that key, or of a new one; stored if the block raises no error."""
    with shop.storage.unit():
        visit = Visit(shop, shop.session(key) or shop.new_session(), page, language, here, client_type)
        visit.session.language = language
        yield visit
        shop.keep(visit.session)
        for what in visit.done:
            shop.storage.log(Effect(visit.session.key, page, what, shop.now()))


class Visit:
    """`here` is the shop's address as the caller knows it; what a phone opens begins with `shop.base`.

    `client_type` is `instore` where the caller says that it is a kiosk.
    """

    def __init__(
        self,
        shop: Shop,
        session: Session,
        page: str,
        language: str,
        here: str = "",
        client_type: str = "default",
    ) -> None:
        self.shop = shop
        self.session = session
        self.page = page
        self.language = language
        self.here = here or shop.base
        self.client_type = client_type
        self.done: list[str] = []

    def log(self, what: str) -> None:
        """Note an effect; it counts when the request ends well."""
        self.done.append(what)

    def say(self, key: str, **values: object) -> str:
        return self.shop.words.say(self.language, key, **values)

    def sentence(self, no: RefusedError) -> str:
        return self.say(no.key, **no.values)

    def told(self, value: Any) -> Any:
        """The value with each text in this shopper's language."""
        return localised(value, self.language)

    def bill(self) -> Bill:
        return pricing.bill(self.session, self.shop.catalogue, self.shop.offers)

    def basket(self) -> dict[str, Any]:
        lines = ((self.shop.catalogue.by_sku(sku), many) for sku, many in self.session.lines.items())
        items = [item_json(one, many, self.language, self.here) for one, many in lines if one]
        return basket_json(self.session, self.bill(), items)

    def bags(self) -> list[dict[str, Any]]:
        bags = (self.shop.catalogue.bag(sku) for sku in self.session.bags)
        return [product_json(bag, self.language, self.here) for bag in bags if bag]

    def preorder(self) -> dict[str, Any]:
        rest = preorder_json(self.session, self.bill(), self.shop.offers, self.language)
        return {"basket": self.basket(), **rest, "bags": self.bags()}
