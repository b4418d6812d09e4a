"""Connections that are held for nothing. Rule: each has an end, and nobody's hold keeps this machine out."""

import socket
from collections.abc import Iterator
from contextlib import ExitStack, suppress

import httpx
import pytest

from kiosk.demo import connection
from kiosk.demo.server import StoreServer
from kiosk.demo.web import body
from tests.demo.shopper import Shopper

ELSEWHERE = "127.0.0.2"


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Deadlines a test can wait for."""
    for module, name in ((connection, "REQUEST_S"), (connection, "ANSWER_S"), (body, "PATIENCE_S")):
        monkeypatch.setattr(module, name, 0.2)


def _connected(url: str, source: str = "127.0.0.1") -> socket.socket:
    host, port = httpx.URL(url).host, httpx.URL(url).port
    return socket.create_connection((host, port or 0), 5, (source, 0))


def _until_closed(one: socket.socket) -> bytes:
    """What came before the other side hung up; the socket's own timeout is the test's end."""
    told = b""
    try:
        while part := one.recv(4096):
            told += part
    except ConnectionResetError:
        pass
    return told


HALVES = [
    b"",
    b"G",
    b"GET /till HTTP/1.1\r\nHost: 127.0.0.1",
    b"POST /till HTTP/1.1\r\nHost: 127.0.0.1\r\nX: 1\r\n",
    b"GET /static/store.css HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\nGET /ti",
]


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("source", ["127.0.0.1", ELSEWHERE])
@pytest.mark.usefixtures("short")
def test_half_a_request_has_a_deadline(url: str, half: bytes, source: str) -> None:
    with _connected(url, source) as one:
        one.sendall(half)
        _until_closed(one)


@pytest.mark.usefixtures("short")
def test_drops_of_a_head_do_not_move_its_deadline(url: str) -> None:
    with _connected(url) as one:
        one.sendall(b"GET /till HTTP/1.1\r\nHost: 127.0.0.1\r\n")
        while not _is_closed(one):
            with suppress(OSError):
                one.sendall(b"X: 1\r\n")


def _is_closed(one: socket.socket) -> bool:
    one.settimeout(0.02)
    try:
        return one.recv(1) == b""
    except TimeoutError:
        return False
    except OSError:
        return True


@pytest.mark.usefixtures("short")
def test_a_body_that_does_not_come_is_refused(url: str) -> None:
    head = b"POST /baskets/basket/ HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 10\r\n\r\n{"
    with _connected(url) as one:
        one.sendall(head)
        assert one.recv(4096).startswith(b"HTTP/1.1 408 ")


@pytest.fixture
def crowd(url: str) -> Iterator[list[socket.socket]]:
    """As many idle connections of one other machine as it likes."""
    with ExitStack() as stack:
        yield [stack.enter_context(_connected(url, ELSEWHERE)) for _ in range(connection.MOST_OF_ONE + 4)]


def test_one_machine_cannot_hold_all_of_them(
    crowd: list[socket.socket], store: StoreServer, shopper: Shopper
) -> None:
    for one in crowd[connection.MOST_OF_ONE :]:
        assert _until_closed(one) == b""
    assert shopper.http.get("/till").status_code == 200
    transport = httpx.HTTPTransport(local_address="127.0.0.3")
    with httpx.Client(base_url=store.phone_url, transport=transport, trust_env=False) as third:
        assert third.get("/static/store.css").status_code == 200


@pytest.mark.usefixtures("short")
def test_who_does_not_read_is_hung_up_on(url: str) -> None:
    """Asks for more than the line holds, and reads nothing until the store has let go."""
    many = b"GET /fonts/Inter-Regular.ttf HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" * 40
    with _connected(url, ELSEWHERE) as one:
        one.sendall(many)
        while not _is_full_crowd_let_in(url):
            pass


def _is_full_crowd_let_in(url: str) -> bool:
    """The store holds no connection of the other machine any more."""
    with ExitStack() as stack:
        crowd = [stack.enter_context(_connected(url, ELSEWHERE)) for _ in range(connection.MOST_OF_ONE)]
        return not _is_closed(crowd[-1])
