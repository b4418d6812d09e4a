"""A line to a printer in the network."""

import socket
import time

_LINGER_S = 1.0


class SocketLine:
    """A connection of TCP, IPv4 or IPv6."""

    def __init__(self, host: str, port: int, seconds: float) -> None:
        self._socket = socket.create_connection((host, port), seconds)

    def send(self, data: bytes, seconds: float) -> None:
        self._socket.settimeout(seconds)
        self._socket.sendall(data)

    def receive(self, seconds: float) -> bytes:
        self._socket.settimeout(seconds)
        try:
            said = self._socket.recv(256)
        except TimeoutError:
            return b""
        if not said:
            raise EOFError("the printer hung up")
        return said

    def close(self) -> None:
        """Says first that no more comes: to close with an unread answer would reset the connection."""
        with self._socket:
            try:
                self._socket.shutdown(socket.SHUT_WR)
                self._read_to_the_end(time.monotonic() + _LINGER_S)
            except OSError:
                return

    def _read_to_the_end(self, until: float) -> None:
        while (left := until - time.monotonic()) > 0:
            self._socket.settimeout(left)
            if not self._socket.recv(256):
                return
