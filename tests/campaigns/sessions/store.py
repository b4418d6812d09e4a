"""The embedded store in the process, and what happens there that no kiosk does."""

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from random import Random
from typing import Any

import httpx

from kiosk.demo import till
from kiosk.demo.pages.checkout import submit
from kiosk.demo.provider import Provider, ShopRefusedError, pay
from kiosk.demo.shop.session import Session
from kiosk.demo.shop.shop import Shop
from kiosk.demo.shop.visit import open_visit
from kiosk.demo.web.app import application
from kiosk.demo.web.phone_address import address_of, prefilled
from kiosk.paths import RESOURCES
from tests.campaigns.sessions.ledger import SENDING, WISH, Effect, Ledger
from tests.campaigns.sessions.wire import Raw, asked

BASE = "http://shop.test"
_SECOND_PROVIDER = {"pk": 2, "name": "Second", "slug": "second"}
ANOTHERS_NOTE = "ring at Yabancı's, 0541 765 43 21"
_BEGAN = datetime(2026, 3, 1, tzinfo=UTC)


@lru_cache
def _shop() -> Shop:
    """Read once: its catalogue and offers are put back before each case."""
    shop = Shop(RESOURCES)
    shop.base = BASE
    return shop


@lru_cache
def _catalogue() -> tuple[Any, Any]:
    return tuple(_shop().catalogue.products), _shop().offers


class Store:
    """One case's store. `disturbed_at` is when something changed that the kiosk did not ask for."""

    def __init__(self, dice: Random, ledger: Ledger) -> None:
        self.shop = _shop()
        self.shop.storage.clear()
        self.shop.faults.clear()
        self.shop.clock = lambda: _BEGAN + timedelta(seconds=ledger.now() + self.clock_off_s)
        self.shop.tokens = lambda size: dice.randbytes(size).hex()
        self.clock_off_s = 0.0
        self.disturbed_at = -1.0
        self.ordered: dict[str, str] = {}
        """Which session has which order, by what the shop did."""
        self.anothers: dict[int, str] = {}
        """Baskets that took the place of a shopper's, and the SKU in them."""
        self._ledger = ledger
        self._seen = 0
        self._app = application(self.shop, RESOURCES, BASE)
        self._furnish(providers=dice.choice((1, 2)))

    async def deliver(self, request: httpx.Request, body: bytes) -> Raw:
        """Answers a request that has arrived; what it changed goes into the ledger."""
        answer = await asked(self._app, request, body)
        sending = SENDING.get()
        if sending is not None:
            sending.arrived = self._ledger.now()
        if self._note_effects() and sending is not None and sending.ended is not None:
            # The kiosk no longer waited: it cannot know.
            self._disturb()
        return answer

    def forget(self, request: httpx.Request) -> None:
        """The session of this request ends."""
        cookies = request.headers.get("cookie", "")
        self.expire([part.partition("=")[2] for part in cookies.split("; ")])

    def expire(self, keys: list[str]) -> None:
        """These sessions end."""
        for key in keys:
            self.shop.forget(key)
        self._disturb()

    def session(self, key: str | None) -> Session | None:
        return self.shop.session(key) if key else None

    def reprice(self, dice: Random) -> None:
        """A product costs something else now."""
        catalogue = self.shop.catalogue
        dear = dice.choice(catalogue.products)
        self._sell(
            [
                replace(one, price=one.price + Decimal(10)) if one is dear else one
                for one in catalogue.products
            ]
        )
        self._disturb()

    def sell_out(self, dice: Random) -> None:
        """Sells out a product."""
        products = self.shop.catalogue.products
        gone = dice.choice(products)
        self._sell([replace(one, stock=0) if one is gone else one for one in products])
        self._disturb()

    def swap_basket(self, key: str | None, dice: Random) -> None:
        """Somebody else's goods are in the session's basket now, and it is another basket."""
        session = self.session(key)
        if session is None or not session.lines:
            return
        with open_visit(self.shop, session.key, "basket", "tr", BASE) as visit:
            visit.session.basket_pk = self.shop.next_basket()
            product = dice.choice(self.shop.catalogue.products)
            visit.session.lines = {product.sku: 1}
            visit.session.notes = ANOTHERS_NOTE
            self.anothers[visit.session.basket_pk] = product.sku
        self._disturb()

    def pay_by_phone(self, key: str | None, *, paid: bool) -> None:
        """The shopper's phone does all that a payment needs, and says how it ended."""
        session = self.session(key)
        payment = self.shop.payment(session.payment) if session else None
        if payment is None:
            return
        address = address_of(prefilled(self.shop.offers, {}), self.shop.offers, payment.language)
        try:
            pay(_Phone(BASE, payment.language, payment, self.shop), address, paid=paid)
        except (ShopRefusedError, LookupError):
            pass  # the shop said no, or had no carrier to name any more
        finally:
            self._disturb()
            self._note_effects()

    def pay_at_till(self, key: str | None) -> None:
        """The cashier scans the number and takes what the register asks for."""
        session = self.session(key)
        if session is None or not session.till_number:
            return
        try:
            due = till.look_up(self.shop, session.till_number).bill().unpaid
            till.confirm(self.shop, session.till_number, str(due))
        except till.TillError:
            pass
        finally:
            self._disturb()
            self._note_effects()

    def _disturb(self) -> None:
        self.disturbed_at = self._ledger.now()

    def _furnish(self, providers: int) -> None:
        products, offers = _catalogue()
        self._sell(list(products))
        listed = [*offers.checkout_providers, _SECOND_PROVIDER][:providers]
        self.shop.offers = replace(offers, checkout_providers=listed)

    def _sell(self, products: list[Any]) -> None:
        self.shop.catalogue = type(self.shop.catalogue)(products, self.shop.catalogue.bags)

    def _note_effects(self) -> bool:
        """Whether there was any."""
        query = "SELECT session, page, what FROM effects ORDER BY rowid LIMIT -1 OFFSET ?"
        rows = self.shop.storage._db.execute(query, (self._seen,)).fetchall()
        self._seen += len(rows)
        for session, page, what in rows:
            self._ledger.effects.append(Effect(WISH.get(), session, page, what))
            if what.startswith("order ") and not what.startswith("order number"):
                self.ordered[session] = what.removeprefix("order ")
                self._disturb()
        return bool(rows)


@dataclass(frozen=True)
class _Phone(Provider):
    """Speaks with the shop as the provider does, without a wire."""

    shop: Shop

    def _tell(self, page: str, **fields: Any) -> dict[str, Any]:
        form = {key: value if isinstance(value, str) else json.dumps(value) for key, value in fields.items()}
        with open_visit(
            self.shop, self.payment.session, f"CheckoutProvider{page}Page", self.language, BASE
        ) as visit:
            answer = submit(visit, form)
        for messages in (answer.get("errors") or {}).values():
            raise ShopRefusedError(messages[0])
        return answer
