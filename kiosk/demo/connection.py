"""A connection that may not be held for nothing: deadlines, and a bound on how many there are."""

import asyncio
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

REQUEST_S = 10.0
"""From its first byte, or from the connection, to the end of a request's head."""
ANSWER_S = 30.0
"""From there to the end of the answer, for whoever is not this machine."""
MOST = 128
MOST_OF_ONE = 16
"""Connections from the network, in all and from one machine. This machine's own do not count."""
_THIS_MACHINE = "127.0.0.1"


class Connection(H11Protocol):
    """uvicorn's own waits for ever for the rest of a head, and for a client that does not read."""

    _due: asyncio.TimerHandle | None = None
    _awaited: object = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        if self._is_one_too_many():
            transport.abort()
        else:
            self._watch()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._watch()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        begun, _closed = self.conn.trailing_data
        if self.cycle.response_complete and not begun:
            self._rest()  # uvicorn's own deadline between two requests goes on from here
        else:
            self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        self._rest()
        super().connection_lost(exc)

    def _watch(self) -> None:
        """A new deadline where a head is complete now, or where a first byte of one came."""
        answering = None if self.cycle is None or self.cycle.response_complete else self.cycle
        if self._due is not None and answering is self._awaited:
            return
        self._rest()
        self._awaited = answering
        if answering is None:
            self._due = self.loop.call_later(REQUEST_S, self.transport.abort)
        elif not self._is_own():
            self._due = self.loop.call_later(ANSWER_S, self.transport.abort)

    def _rest(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None

    def _is_one_too_many(self) -> bool:
        if self._is_own():
            return False
        others = [peer for one in self.connections if (peer := _peer(one)) != _THIS_MACHINE]
        return len(others) > MOST or others.count(_peer(self)) > MOST_OF_ONE

    def _is_own(self) -> bool:
        return _peer(self) == _THIS_MACHINE


def _peer(one: Any) -> str:
    client = getattr(one, "client", None)
    return str(client[0]) if client else ""
