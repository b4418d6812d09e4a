"""A connection ends so that what was sent still arrives."""

import socket
from threading import Thread

import pytest

from kiosk.receipts.lines.socket_line import SocketLine


def _read_late(server: socket.socket, got: bytearray) -> None:
    """Says something nobody reads, and reads only once no more comes."""
    connection, _ = server.accept()
    with connection:
        connection.sendall(b"\x12" * 64)
        while chunk := connection.recv(1_000):
            got += chunk


def test_unread_answers_do_not_cost_the_receipt() -> None:
    """Closed at once, the connection would be reset, and the printer would lose what it has not read."""
    got = bytearray()
    with socket.create_server(("127.0.0.1", 0)) as server:
        printer = Thread(target=_read_late, args=(server, got))
        printer.start()
        line = SocketLine("127.0.0.1", server.getsockname()[1], 5)
        line.send(b"x" * 100_000, 5)
        line.close()
        printer.join(5)
    assert len(got) == 100_000


def test_silence_and_hanging_up_are_two_things() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        line = SocketLine("127.0.0.1", server.getsockname()[1], 5)
        theirs, _ = server.accept()
        assert line.receive(0.01) == b""
        theirs.sendall(b"\x12")
        assert line.receive(5) == b"\x12"
        theirs.close()
        with pytest.raises(EOFError):
            line.receive(5)
        line.close()
