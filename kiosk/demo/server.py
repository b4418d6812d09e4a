"""The store as a server in a thread of its own."""

import asyncio
import errno
import socket
import threading
from pathlib import Path
from secrets import token_hex

import uvicorn
from starlette.types import ASGIApp

from kiosk.demo.connection import Connection
from kiosk.demo.no_store import NoStore
from kiosk.demo.shop.rules import Rules
from kiosk.demo.shop.shop import Shop
from kiosk.demo.web.app import application
from kiosk.demo.web.guard import Guard

_LONG_ENOUGH = 10.0


class StoreServer:
    """`state` None keeps everything in memory; `port` 0 takes a free one; links name `public_host`."""

    def __init__(
        self,
        resources: Path,
        state: Path | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        public_host: str | None = None,
        rules: Rules | None = None,
    ) -> None:
        self.shop = Shop(resources, state, rules)
        self._resources = resources
        self._host = host
        self._port = port
        self._public_host = public_host or _local(host)
        self._token = token_hex(10)
        self._thread: threading.Thread | None = None

    @property
    def phone_url(self) -> str:
        """The address for a visitor's phone, as links name it; known after `start`."""
        return self.shop.base

    @property
    def stand_url(self) -> str:
        """Lets whoever opens it in at the stand's pages; known after `start`."""
        return f"{self.shop.base}/stand/{self._token}"

    def start(self) -> str:
        """Listen, and return the address without a slash at its end. NoStore if it cannot listen."""
        try:
            listening = _listen(self._host, self._port)
        except NoStore:
            self.shop.storage.close()
            raise
        port = listening.getsockname()[1]
        self.shop.base = f"http://{self._public_host}:{port}"
        url = f"http://{_local(self._host)}:{port}"
        names = frozenset({"127.0.0.1", "localhost", self._public_host.lower()})
        app = application(self.shop, self._resources, url)
        self._server = uvicorn.Server(_config(Guard(app, self.shop.words, self._token, names)))
        self._thread = threading.Thread(target=self._run, args=(listening,), name="store", daemon=True)
        self._thread.start()
        self._await_start()
        return url

    def stop(self) -> None:
        """Finish the requests under way and close the store's memory."""
        if self._thread is not None:
            self._server.should_exit = True
            self._thread.join(_LONG_ENOUGH)
            self._thread = None
        self.shop.storage.close()

    def _run(self, listening: socket.socket) -> None:
        asyncio.run(self._server.serve(sockets=[listening]))

    def _await_start(self) -> None:
        while not self._server.started:
            threading.Event().wait(0.005)
            if self._thread is None or not self._thread.is_alive():
                raise RuntimeError("the store did not start")


def _config(app: ASGIApp) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        lifespan="off",
        ws="none",
        http=Connection,
        proxy_headers=False,
        loop="asyncio",
        timeout_graceful_shutdown=1,
    )


def _listen(host: str, port: int) -> socket.socket:
    """Names TCP, else asyncio leaves Nagle's algorithm on and each answer takes 40 ms."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen()
    except OSError as error:
        listening.close()
        raise NoStore(_why_not(error, host, port)) from error
    return listening


def _why_not(error: OSError, host: str, port: int) -> str:
    if not port:
        return f"{host} has no port to listen on ({error.strerror}). Try again."
    match error.errno:
        case errno.EADDRINUSE:
            return f"port {port} of {host} is taken. Choose another with --port."
        case errno.EACCES:
            return f"port {port} is not for this user. Choose one from 1024 on with --port."
        case _:
            return f"{host}:{port} cannot be listened on ({error.strerror}). Choose another with --port."


def _local(host: str) -> str:
    return "127.0.0.1" if host == "0.0.0.0" else host
