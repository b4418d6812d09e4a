"""A receipt printer on a socket: it answers, stalls, runs out of paper, or drops the line at a byte."""

import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Event, Thread

from tests.receipts.paper.commands import Command, UnknownBytes, read

FINE = 0x12
_PAPER_END, _NEAR_END, _COVER, _CUTTER, _OFFLINE = 0x60, 0x0C, 0x04, 0x08, 0x08
_RESET = struct.pack("ii", 1, 0)


@dataclass
class Habits:
    """How a printer is. `ends_at`: after so many bytes of its jobs it does what `end` says."""

    answers: bool = True
    answers_in_turn: bool = True
    paper_end: bool = False
    near_end: bool = False
    cover_open: bool = False
    cutter_stuck: bool = False
    ends_at: int | None = None
    end: str = "reset"
    """reset, hang up, stall, paper, cover, deaf or mute."""
    chatty: bool = False
    """Reports of four bytes, which nobody asked for."""


@dataclass
class SocketPrinter:
    """What came is in `got`; `printed` has the commands that it carried out."""

    habits: Habits = field(default_factory=Habits)
    got: bytearray = field(default_factory=bytearray)
    printed: list[Command] = field(default_factory=list)
    _unread: bytes = b""
    _over: Event = field(default_factory=Event)

    def serve(self, server: socket.socket) -> None:
        """One connection after another, until the socket is closed."""
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            with connection:
                self._unread = b""
                try:
                    self._hold(connection)
                except (OSError, UnknownBytes):
                    continue

    def stop(self) -> None:
        """Ends a stall."""
        self._over.set()

    def _hold(self, connection: socket.socket) -> None:
        while chunk := connection.recv(4_096):
            room = len(chunk) if self.habits.ends_at is None else self.habits.ends_at - len(self.got)
            self.got += chunk[: max(0, room)]
            self._unread += chunk[: max(0, room)]
            self._carry_out(connection)
            if room < len(chunk):
                self._end(connection)
                return

    def _carry_out(self, connection: socket.socket) -> None:
        for command, length in list(read(self._unread)):
            self._unread = self._unread[length:]
            self.printed.append(command)
            if command.name == b"\x10\x04" and self.habits.answers:
                connection.sendall(self._report() + bytes((self._status(command.parameters[0]),)))
            elif command.name == b"\x1dr" and self.habits.answers_in_turn:
                connection.sendall(self._report() + (b"\x03" if self.habits.near_end else b"\x00"))

    def _report(self) -> bytes:
        return b"\x14\x00\x00\x0f" if self.habits.chatty else b""

    def _status(self, about: int) -> int:
        is_ = self.habits
        down = is_.paper_end or is_.cover_open or is_.cutter_stuck
        said = {
            1: _OFFLINE * down,
            2: _COVER * is_.cover_open | 0x20 * is_.paper_end,
            3: _CUTTER * is_.cutter_stuck,
            4: _PAPER_END * is_.paper_end | _NEAR_END * is_.near_end,
        }
        return FINE | said[about]

    def _end(self, connection: socket.socket) -> None:
        """What happens at that byte. A printer without paper prints no more, and answers all the same."""
        match self.habits.end:
            case "reset":
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            case "hang up":
                return
            case "stall":
                self._over.wait(30)
            case "paper" | "cover" | "mute":
                self.habits.paper_end = self.habits.end == "paper"
                self.habits.cover_open = self.habits.end == "cover"
                self.habits.answers = self.habits.end != "mute"
                self._only_answer(connection)

    def _only_answer(self, connection: socket.socket) -> None:
        while chunk := connection.recv(4_096):
            for about in (1, 2, 3, 4):
                if self.habits.answers and chunk.endswith(bytes((0x10, 0x04, about))):
                    connection.sendall(bytes((self._status(about),)))


@contextmanager
def listening(habits: Habits) -> Iterator[tuple[str, SocketPrinter]]:
    """The address of a printer like that, as a settings file has it; what it got is whole at the end."""
    printer = SocketPrinter(habits)
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = Thread(target=printer.serve, args=(server,))
        thread.start()
        try:
            yield f"network:127.0.0.1:{server.getsockname()[1]}", printer
        finally:
            printer.stop()
            server.shutdown(socket.SHUT_RDWR)
            thread.join(5)
