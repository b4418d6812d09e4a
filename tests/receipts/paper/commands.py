"""ESC/POS, byte by byte: each command with its parameters, and how long it is."""

from collections.abc import Callable, Iterator
from typing import NamedTuple


class UnknownBytes(Exception):
    """Bytes that are no command and no letters."""


class Command(NamedTuple):
    """A command by its name, with its parameters; letters are a command without a name."""

    name: bytes
    parameters: bytes


_FIXED = {
    b"\n": 0,
    b"\x1b@": 0,
    b"\x1b!": 1,
    b"\x1b-": 1,
    b"\x1bE": 1,
    b"\x1bM": 1,
    b"\x1ba": 1,
    b"\x1bd": 1,
    b"\x1bt": 1,
    b"\x1dB": 1,
    b"\x1dH": 1,
    b"\x1da": 1,
    b"\x1df": 1,
    b"\x1dh": 1,
    b"\x1dr": 1,
    b"\x1dw": 1,
    b"\x10\x04": 1,
}


def _cut(rest: bytes) -> int | None:
    return None if not rest else 2 if rest[0] in (65, 66) else 1


def _barcode(rest: bytes) -> int | None:
    return None if len(rest) < 2 else 2 + rest[1]


def _code(rest: bytes) -> int | None:
    return None if len(rest) < 2 else 2 + int.from_bytes(rest[:2], "little")


def _raster(rest: bytes) -> int | None:
    if len(rest) < 5:
        return None
    return 5 + int.from_bytes(rest[1:3], "little") * int.from_bytes(rest[3:5], "little")


_LONG: dict[bytes, Callable[[bytes], int | None]] = {
    b"\x1dV": _cut,
    b"\x1dk": _barcode,
    b"\x1d(k": _code,
    b"\x1dv0": _raster,
}
_FIRST = {name[:1] for name in (*_FIXED, *_LONG)}


def read(data: bytes) -> Iterator[tuple[Command, int]]:
    """Each whole command, and how many bytes it took. What is unfinished stays unread."""
    while data:
        command = _next(data)
        if command is None:
            return
        length = len(command.name) + len(command.parameters)
        yield command, length
        data = data[length:]


def whole(data: bytes) -> list[Command]:
    """All commands of a job. UnknownBytes if it ends within one."""
    found = list(read(data))
    if sum(length for _, length in found) != len(data):
        raise UnknownBytes("the job ends within a command")
    return [command for command, _ in found]


def _next(data: bytes) -> Command | None:
    if data[:1] not in _FIRST:
        return Command(b"", _letters(data))
    for size in (3, 2, 1):
        name, rest = data[:size], data[size:]
        if name in _FIXED:
            return Command(name, rest[: _FIXED[name]]) if len(rest) >= _FIXED[name] else None
        if name in _LONG:
            length = _LONG[name](rest)
            return None if length is None or length > len(rest) else Command(name, rest[:length])
    if len(data) < 3 and any(name.startswith(data) for name in (*_FIXED, *_LONG)):
        return None
    raise UnknownBytes(f"{data[:8]!r}")


def _letters(data: bytes) -> bytes:
    end = next((at for at, byte in enumerate(data) if bytes((byte,)) in _FIRST), len(data))
    wrong = [byte for byte in data[:end] if byte < 0x20 or byte == 0x7F]
    if wrong:
        raise UnknownBytes(f"{bytes(wrong)!r} among letters")
    return data[:end]
