"""What every line to a printer can do."""

from typing import Protocol


class Line(Protocol):
    """Bytes to a printer and back. OSError, or a library's own error, where it is broken."""

    def send(self, data: bytes, seconds: float) -> None:
        """Hands all of it over within so many seconds. TimeoutError with what is left."""

    def receive(self, seconds: float) -> bytes:
        """What the printer says; empty after so many seconds of silence. EOFError once it has hung up."""

    def close(self) -> None:
        """Ends the line; what was sent still arrives."""
