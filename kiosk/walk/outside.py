"""Outside of the kiosk: the visitor's phone and the fault dial of an embedded store."""

import asyncio
import json
from typing import Any
from urllib.error import URLError
from urllib.request import Request, urlopen

from kiosk.demo.named_faults import FAULTS
from kiosk.walk.hands import Complaint

_PATIENCE_S = 20.0


class Town:
    """The embedded store, by its own pages."""

    def __init__(self, store: str) -> None:
        self._store = store

    async def set_fault(self, name: str) -> None:
        """Turns the dial."""
        await self._ask("/demo/faults", FAULTS[name])

    async def pay(self, redirect_url: str) -> str:
        """Pays on the visitor's phone. The order number that the phone shows."""
        answer = await self._ask("/demo/pay", {"redirect_url": redirect_url, "outcome": "pay"})
        return str(answer["order_number"])

    async def effects(self, page: str) -> int:
        """How many effects this page has had on the store."""
        answer = await self._ask(f"/demo/effects?page={page}")
        return len(answer["effects"])

    async def _ask(self, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        return await asyncio.to_thread(self._ask_now, path, body)

    def _ask_now(self, path: str, body: dict[str, Any] | None) -> dict[str, Any]:
        data = None if body is None else json.dumps(body).encode()
        request = Request(self._store + path, data, {"Content-Type": "application/json"})  # noqa: S310
        try:
            with urlopen(request, timeout=_PATIENCE_S) as answer:  # noqa: S310 - the embedded store's own
                found: dict[str, Any] = json.load(answer)
        except URLError as error:
            raise Complaint(f"the store does not do {path}: {error}") from error
        return found
