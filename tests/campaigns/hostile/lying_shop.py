"""The embedded store, and in front of it a proxy that lies when it is told to, in a thread of its own."""

import asyncio
from collections.abc import Callable, Coroutine
from threading import Thread
from typing import Any, Self, TypeVar

from kiosk.demo.process import StoreProcess
from tests.campaigns.proxy.fault import Fault
from tests.campaigns.proxy.message import Message
from tests.campaigns.proxy.proxy import Proxy

T = TypeVar("T")


class LyingShop:
    """`lie` says what becomes of a request, None for the truth. `strayed` counts calls at another host."""

    def __init__(self) -> None:
        self._loop = asyncio.SelectorEventLoop()
        # The kiosk hangs up on much of what it is told.
        self._loop.set_exception_handler(lambda *_: None)
        self._thread = Thread(target=self._loop.run_forever, name="lying shop", daemon=True)
        self.lie: Callable[[Message], Fault | None] = lambda _: None
        self.told = 0
        self.strayed = 0

    def __enter__(self) -> Self:
        self._store = StoreProcess.spawn()
        self._thread.start()
        self.store = self._store.url()
        self._proxy = Proxy(self.store)
        self._proxy.plan = self._plan
        self._run(self._proxy.listen())
        self.elsewhere = self._run(self._listen_elsewhere())
        return self

    def __exit__(self, *_: object) -> None:
        self._run(self._proxy.close())
        self._elsewhere.close()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        self._store.stop()

    @property
    def address(self) -> str:
        """The shop's, for the kiosk."""
        return self._proxy.address

    def be_honest(self) -> None:
        """From now on nothing is a lie, and nobody has strayed."""
        self.lie = lambda _: None
        self.told = self.strayed = 0

    def _plan(self, message: Message) -> Fault | None:
        fault = self.lie(message)
        self.told += fault is not None
        return fault

    async def _listen_elsewhere(self) -> str:
        self._elsewhere = await asyncio.start_server(self._stray, "127.0.0.1", 0)
        return f"http://127.0.0.1:{self._elsewhere.sockets[0].getsockname()[1]}/"

    async def _stray(self, _: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.strayed += 1
        writer.close()

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()
