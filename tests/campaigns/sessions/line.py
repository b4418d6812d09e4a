"""A shopper's line as the Checkout sees it: the real client, and a ledger of what it carried."""

from collections.abc import Callable

from kiosk.api.client import Client
from kiosk.api.reply import Reply
from kiosk.api.request import Request
from kiosk.flow.state import Kiosk
from tests.campaigns.sessions.ledger import SENDING, Ledger
from tests.campaigns.sessions.store import BASE
from tests.campaigns.sessions.wire import Wire


class Line:
    """`shown` tells what is on the screen while a request goes out, and on whose line."""

    def __init__(
        self, number: int, wire: Wire, ledger: Ledger, shown: Callable[[], tuple[int, Kiosk]]
    ) -> None:
        self.number = number
        self.wire = wire
        self.sessions: set[str | None] = set()
        """Every session it has had at the shop."""
        self._client = Client(BASE, transport=wire)
        self._ledger = ledger
        self._shown = shown

    @property
    def cookies(self) -> dict[str, str]:
        return self._client.cookies

    @cookies.setter
    def cookies(self, cookies: dict[str, str]) -> None:
        self._client.cookies = cookies

    @property
    def language(self) -> str:
        return self._client.language

    @language.setter
    def language(self, language: str) -> None:
        self._client.language = language

    @property
    def session(self) -> str | None:
        """The key of its session at the shop."""
        return self._client._session.get("osessionid")

    async def send(self, request: Request) -> Reply:
        there, shown = self._shown()
        sending = self._ledger.begin(self.number, request, shown, present=there == self.number)
        token, reply = SENDING.set(sending), None
        try:
            reply = await self._client.send(request)
        finally:
            SENDING.reset(token)
            self.sessions.add(self.session)
            self._ledger.end(sending, reply)
        return reply

    async def close(self) -> None:
        await self._client.close()
