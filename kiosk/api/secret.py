"""Digits of a bank card: bytes that are never text, shown to nobody, gone when they have served."""

from collections.abc import AsyncIterator, Mapping
from typing import Any, NoReturn
from urllib.parse import quote


class Secret:
    """Owns its bytes. What `digits` held stays the caller's to wipe."""

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
        """The last four of a card's number, which may be shown; empty for anything shorter than one."""
        return self._digits[-4:].decode() if len(self._digits) > 12 else ""

    def split(self, place: int) -> tuple["Secret", "Secret"]:
        """The digits before a place and those from it on; this one keeps its own."""
        with memoryview(self._digits) as whole:
            return Secret(whole[:place]), Secret(whole[place:])

    def wipe(self) -> None:
        """Overwrites every digit where it lies, then lets go of it."""
        self._digits[:] = bytes(len(self._digits))
        self._digits.clear()


class SecretForm:
    """A urlencoded form; its secrets are read where they lie and handed over digit by digit.

    What carries them on copies what it is given, and lets go of its copies without wiping them.
    """

    def __init__(self, fields: Mapping[str, Any]) -> None:
        """Values that are no secret are text."""
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
