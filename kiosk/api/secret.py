"""Digits of a bank card: bytes that are never text, never shown, and wiped after use."""

from collections.abc import AsyncIterator, Mapping
from typing import Any, NoReturn
from urllib.parse import quote


class Secret:
    """Owns a copy of the digits; the caller wipes its own."""

    __slots__ = ("_digits",)

    def __init__(self, digits: bytes | bytearray | memoryview) -> None:
        self._digits = bytearray(digits)

    def __repr__(self) -> str:
        return "…"

    def __len__(self) -> int:
        return len(self._digits)

    def __del__(self) -> None:
        self.wipe()

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not stored or copied")

    @property
    def digits(self) -> bytearray:
        """The bytes themselves, not a copy."""
        return self._digits

    @property
    def ending(self) -> str:
        """The last four digits of a card's number, which may be shown; empty for shorter digits."""
        return self._digits[-4:].decode() if len(self._digits) > 12 else ""

    def split(self, place: int) -> tuple["Secret", "Secret"]:
        """The digits before a place and those from it on; this one keeps its own."""
        with memoryview(self._digits) as whole:
            return Secret(whole[:place]), Secret(whole[place:])

    def wipe(self) -> None:
        """Overwrites every digit in place, then drops it."""
        self._digits[:] = bytes(len(self._digits))
        self._digits.clear()


class SecretForm:
    """A urlencoded form that yields its secrets digit by digit, without a copy of the whole.

    The HTTP library copies what it is given, and frees its copies without wiping them.
    """

    def __init__(self, fields: Mapping[str, Any]) -> None:
        """Each value is a Secret or text."""
        self._parts: list[bytes | bytearray] = []
        for name, value in fields.items():
            self._parts += [f"{'&' if self._parts else ''}{quote(name)}=".encode(), _encoded(value)]

    def __len__(self) -> int:
        return sum(map(len, self._parts))

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self._parts:
            if isinstance(part, bytearray):
                for place in range(len(part)):
                    yield bytes((part[place],))
            else:
                yield part


def _encoded(value: str | Secret) -> bytes | bytearray:
    if isinstance(value, Secret):
        return value.digits  # the bytearray itself: turning it into bytes would copy it
    return quote(value, safe="'").encode()
