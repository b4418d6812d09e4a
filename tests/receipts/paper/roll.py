"""What commands put on paper: rows of letters, pictures, codes and cuts, each with how it is set."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from tests.receipts.paper.commands import Command

PAGES = {13: "cp857", 17: "cp866", 0: "cp437", 2: "cp850", 18: "cp852", 14: "cp737", 19: "cp858"}
"""The usual numbers of code pages, and Python's names for them."""


@dataclass(frozen=True)
class Setting:
    """A printer's state, as far as a row depends on it."""

    align: int = 0
    size: int = 0
    bold: int = 0
    font: int = 0
    page: int = 0
    underline: int = 0
    inverse: int = 0


class Put(NamedTuple):
    """One thing on paper, with the state it was printed in."""

    kind: str
    content: bytes
    setting: Setting

    @property
    def text(self) -> str:
        """Letters by their code page."""
        return self.content.decode(PAGES[self.setting.page])


_STATES = {
    b"\x1ba": "align",
    b"\x1b!": "size",
    b"\x1bE": "bold",
    b"\x1bM": "font",
    b"\x1bt": "page",
    b"\x1b-": "underline",
    b"\x1dB": "inverse",
}
_KINDS = {b"\x1dv0": "picture", b"\x1dk": "barcode", b"\x1dV": "cut"}
_QR_STORE, _QR_PRINT = b"1P0", b"1Q0"


def on_roll(commands: Iterable[Command], begin: Setting | None = None) -> list[Put]:
    """Everything printed, in its order, by a printer that was in the state `begin`."""
    now, letters, stored, found = begin or Setting(), b"", b"", []
    for name, told in commands:
        if name == b"\x1b@":
            now = Setting()
        elif name in _STATES:
            now = replace(now, **{_STATES[name]: told[0]})
        elif name == b"":
            letters += told
        elif name == b"\n":
            found.append(Put("row", letters, now))
            letters = b""
        elif name in _KINDS:
            found.append(Put(_KINDS[name], told, now))
        elif name == b"\x1d(k":
            stored = told[5:] if told[2:5] == _QR_STORE else stored
            found += [Put("qr", stored, now)] if told[2:5] == _QR_PRINT else []
    return found
