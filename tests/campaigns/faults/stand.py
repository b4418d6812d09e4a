"""What all cases share: a store, a proxy before it with and without TLS, and certificates good and bad."""

import os
import ssl
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from unittest.mock import patch

import trustme

from kiosk.api.tls import tls
from kiosk.checkout.desk import outcome
from kiosk.demo.server import StoreServer
from kiosk.demo.shop.rules import Rules
from kiosk.paths import RESOURCES
from kiosk.settings import password
from tests.campaigns import leaping
from tests.campaigns.proxy.proxy import Proxy, nothing, proxying

_BEGUN = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass
class Stand:
    """One store for all cases; each begins with its memory empty."""

    server: StoreServer
    plain: Proxy
    secure: Proxy
    certificates: dict[str, ssl.SSLContext]

    def proxy(self, *, tls: bool) -> Proxy:
        """The way to the store."""
        return self.secure if tls else self.plain

    async def clear(self) -> None:
        """The store has forgotten everything, and the way to it is good."""
        for proxy in (self.plain, self.secure):
            proxy.plan = nothing
            await proxy.rest()
            proxy.seen.clear()
            proxy.delivered.clear()
        self.server.shop.storage.clear()
        outcome.REPEATS.forget()

    async def cut_off(self, name: str, proxy: Proxy) -> None:
        """The connection itself is at fault from now on."""
        await proxy.refuse()
        if name in self.certificates:
            await proxy.listen(self.certificates[name])
        elif name == "handshake cut":
            await proxy.slam()

    async def restore(self, proxy: Proxy) -> None:
        """And well again."""
        proxy.plan = nothing
        await proxy.refuse()
        await proxy.listen()
        await proxy.rest()


@asynccontextmanager
async def standing() -> AsyncIterator[Stand]:
    """A running stand, without pauses between two tries."""
    with ExitStack() as stack:
        authority = stack.enter_context(_trusted())
        stack.enter_context(patch.object(outcome, "pause_s", lambda _: 0.0))
        server = stack.enter_context(_serving())
        good = _presenting(authority.issue_cert("localhost"))
        async with proxying(server.shop.base) as plain, proxying(server.shop.base, good) as secure:
            plain.pause = secure.pause = leaping.leap
            yield Stand(server, plain, secure, _bad(authority))


@contextmanager
def _serving() -> Iterator[StoreServer]:
    server = StoreServer(RESOURCES)
    # The store itself refuses a second message within a minute: here only the kiosk is to prevent it.
    looks = count()
    server.shop.clock = lambda: _BEGUN + next(looks) * timedelta(minutes=2)
    server.start()
    try:
        yield server
    finally:
        server.stop()


@contextmanager
def _trusted() -> Iterator[trustme.CA]:
    """The only authority that this machine trusts meanwhile."""
    authority = trustme.CA()
    with tempfile.TemporaryDirectory() as folder:
        roots = Path(folder) / "roots.pem"
        authority.cert_pem.write_to_path(roots)
        with patch.dict(os.environ, SSL_CERT_FILE=str(roots), **{password.VARIABLE: Rules().staff_password}):
            tls.cache_clear()
            yield authority
    tls.cache_clear()


def _bad(authority: trustme.CA) -> dict[str, ssl.SSLContext]:
    yesterday = datetime.now(UTC) - timedelta(days=1)
    return {
        "expired certificate": _presenting(authority.issue_cert("localhost", not_after=yesterday)),
        "foreign certificate": _presenting(authority.issue_cert("shop.example")),
        "self-signed certificate": _presenting(trustme.CA().issue_cert("localhost")),
    }


def _presenting(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context
