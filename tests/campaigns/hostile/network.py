"""The store as `--lan` opens it, a shopper with a payment at it, and a neighbour with a payment too."""

import json
import logging
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any

from kiosk.demo.server import StoreServer
from kiosk.demo.shop.rules import Rules
from kiosk.paths import RESOURCES
from tests.campaigns.hostile.requests import LAN
from tests.demo.shopper import Shopper, context

_KINDS = ("session", "payment", "checkout_token", "order", "sms", "number", "till", "account")
ELSEWHERE, HERE = "127.0.0.2", "127.0.0.1"
"""The store knows its own machine by the second one alone."""
_PHONE, _MINE = "5417654321", "5339876543"
_PATIENCE_S = 2.0


class Network:
    """`mine` and `theirs` are addresses of payments; of the second one the neighbour knows nothing."""

    def __init__(self, server: StoreServer, port: int) -> None:
        self.server, self.port = server, port
        with Shopper(f"http://127.0.0.1:{port}") as shopper, Shopper(f"http://127.0.0.1:{port}") as other:
            self.theirs = _with_a_payment(shopper, _PHONE)
            self.mine = _with_a_payment(other, _MINE)
            self._link = context(shopper.get("PaymentOptionSelectionPage"))["checkout_url"]
            self.my_session, self._their_session = other.session, shopper.session

    @property
    def secrets(self) -> tuple[str, ...]:
        """What nobody in the network may read."""
        tokens = [part.partition("=")[2] for part in self.theirs.partition("?")[2].split("&")]
        return (
            self._their_session,
            *tokens,
            *self._link.rstrip("/").rpartition("checkout-with-token/")[2].split("/?one_time_token="),
            self.server.stand_url.rpartition("/")[2],
            _PHONE,
            "ring twice",
        )

    def state(self) -> Any:
        """All that the shop holds, but for the neighbour's own payment."""
        shop, mine = self.server.shop, self.my_session
        held = [[one for one in shop.storage.every(kind) if mine not in json.dumps(one)] for kind in _KINDS]
        effects = [row for row in shop.effects() if row.session not in (mine, mine[:6])]
        return held, effects, shop.faults.listed()

    def sent(self, request: bytes, source: str) -> bytes:
        """The answer to it, asked from this address; what came of it where it was cut."""
        with self.begun(request, source) as line:
            return b"".join(_pieces(line))

    @contextmanager
    def begun(self, request: bytes, source: str) -> Iterator[socket.socket]:
        """A connection that has sent this much."""
        with socket.create_connection((HERE, self.port), _PATIENCE_S, (source, 0)) as line:
            with suppress(OSError):
                line.sendall(request)
            yield line

    def is_there(self) -> bool:
        """Whether the kiosk itself is still answered."""
        request = f"GET /csrf_token/ HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nConnection: close\r\n\r\n"
        return b" 200 " in self.sent(request.encode(), HERE)[:20]


@asynccontextmanager
async def network() -> AsyncIterator[Network]:
    """For as long as the context lasts."""
    rules = Rules(token_checkout="anyone")
    server = StoreServer(RESOURCES, host="0.0.0.0", public_host=LAN, rules=rules)
    url, log = server.start(), logging.getLogger("uvicorn.error")
    # It says of each request that is none.
    before = log.level
    log.setLevel(logging.CRITICAL)
    try:
        yield Network(server, int(url.rpartition(":")[2]))
    finally:
        server.stop()
        log.setLevel(before)


def _with_a_payment(shopper: Shopper, phone: str) -> str:
    shopper.begin(101, 1)
    shopper.post("OrderNotePage", notes="ring twice" if phone == _PHONE else "mine")
    shopper.post("SendCheckoutUrlSmsPage", phone_number=phone)
    return shopper.open_payment()


def _pieces(line: socket.socket) -> Iterator[bytes]:
    with suppress(OSError):
        while piece := line.recv(65_536):
            yield piece
