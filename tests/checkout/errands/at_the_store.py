"""A shopper at a real Checkout whose shop is the embedded store, in the same process."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import fields
from typing import Any, TypeAlias

import httpx

from kiosk.api.client import Client
from kiosk.api.shop import SignIn
from kiosk.checkout.checkout import Checkout
from kiosk.demo.like.switches import Like
from kiosk.demo.shop.rules import Rules
from kiosk.demo.shop.session import Session
from kiosk.demo.shop.shop import Shop
from kiosk.demo.web.app import application
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.journey import journey
from kiosk.paths import RESOURCES
from tests.checkout.visit import until
from tests.conftest import Loop

BASE = "http://shop.test"
STAFF = SignIn(Rules().staff_email, Rules().staff_password)
STEPS = ("address", "note", "gift_box", "bags", "coupons", "details", "loyalty", "rewards", "campaigns")
_HOUSE = House(
    shop=BASE,
    guest_email="kiosk@moda-ev.example",
    guest_phone="5321234567",
    payment_hosts=("shop.test",),
    plain_http=True,
    test_cards_only=True,
)
# Who it is and which basket; how it is delivered, and what is told of the last change.
_NOBODYS = frozenset(
    {"key", "basket_pk", "created", "language", "user", "email", "phone", "delivery_option", "notifications"}
)


class Wire(httpx.AsyncBaseTransport):
    """The way to the store. Requests are named as `POST OrderNotePage` and `DELETE /address/701/`."""

    def __init__(self, app: Any) -> None:
        self._store = httpx.ASGITransport(app)
        self.sent: list[str] = []
        self.lost: Callable[[str], bool] = lambda _: False
        """Whether an answer is lost; the request has arrived."""
        self.refused: Callable[[str], bool] = lambda _: False
        self.silent = ""
        """The request that arrives and is never answered."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        name = f"{request.method} {request.url.params.get('page') or request.url.path}"
        self.sent.append(name)
        if self.refused(name):
            return httpx.Response(200, json={"context_list": [], "errors": {"non_field_errors": "No."}})
        await request.extensions["trace"]("http11.send_request_headers.started", {})
        answer = await self._store.handle_async_request(request)
        if name == self.silent:
            self.silent = ""
            await asyncio.Event().wait()
        if self.lost(name):
            raise httpx.ReadError("reset", request=request)
        return answer


class AtTheStore:
    """`wire` is everybody's; `shop` is the store itself."""

    def __init__(self, account: SignIn | None, like: frozenset[Like] = frozenset()) -> None:
        self.shop = Shop(RESOURCES, rules=Rules(one_account=account is not None, like=like))
        self.shop.base = BASE
        self.wire = Wire(application(self.shop, RESOURCES, BASE))
        self.lines: list[Client] = []
        self.checkout = Checkout(self._connect, journey(STEPS), _HOUSE, lambda: account)

    @property
    def kiosk(self) -> Kiosk:
        return self.checkout.kiosk

    @property
    def session(self) -> Session:
        """That of the shopper who is there."""
        found = self.shop.session(self.lines[-1].cookies["osessionid"])
        assert found
        return found

    def doubts(self) -> tuple[str, ...]:
        """What staff is told of, in order."""
        return tuple(doubt.about for doubt in self.checkout.journal.doubts.open)

    async def rest(self) -> Kiosk:
        """The snapshot once nothing is under way."""
        await until(lambda: not self.kiosk.busy)
        return self.kiosk

    async def opened(self) -> None:
        """Until the last shopper is cleared up after, and the shop is open to the next."""
        await self.checkout._clearing.ended()
        await until(lambda: self.checkout._is_open)

    async def leave(self) -> Session:
        """The shopper goes; their session at the shop once all is taken back."""
        key = self.session.key
        self.checkout.abandon()
        await self.opened()
        return self.shop.session(key) or self.session

    def _connect(self) -> Client:
        self.lines.append(Client(BASE, transport=self.wire))
        return self.lines[-1]


def remains(session: Session) -> set[str]:
    """What it has that a new one has not."""
    new = Session("", 0, "")
    left = {one.name for one in fields(Session) if getattr(session, one.name) != getattr(new, one.name)}
    return left - _NOBODYS


Story: TypeAlias = Callable[[AtTheStore], Awaitable[None]]


def play(
    loop: Loop, story: Story, account: SignIn | None = None, like: frozenset[Like] = frozenset()
) -> None:
    """Plays a story from an open session on, and ends the checkout after it."""

    async def whole() -> None:
        visit = AtTheStore(account, like)
        visit.checkout.open()
        try:
            await visit.opened()
            await story(visit)
        finally:
            await visit.checkout.close()
            visit.shop.storage.close()

    loop.run(whole())
