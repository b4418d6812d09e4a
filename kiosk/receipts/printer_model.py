"""How much a printer puts in a row, and by which numbers it knows its code pages."""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from escpos.magicencode import Encoder

DOTS_A_LETTER = 12
LETTERS_ON = {58: 32, 80: 42}
"""What any printer for that paper has in a row; some have more."""
_LEAST, _MOST = 24, 64
_NARROW_MOST = 36

_LEFT_TO_RIGHT = tuple(
    f"CP{number}"
    for number in (857, 1254, 437, 850, 858, 1252, 852, 1250, 866, 855, 1251, 737, 1253, 775, 1257)
)
"""Turkish first. In these a letter is a byte and stands where it is sent: nothing is joined or turned."""


@dataclass(frozen=True)
class PrinterModel:
    """`code_pages` takes the place of the profile's, as in (("CP857", 13),).

    `pictures`: no code page of it is right, and only plain letters are sent.
    """

    columns: int = LETTERS_ON[80]
    profile: str = "default"
    code_pages: tuple[tuple[str, int], ...] = ()
    pictures: bool = False

    @property
    def dots(self) -> int:
        """The width of a row in dots."""
        return self.columns * DOTS_A_LETTER


@dataclass(frozen=True)
class CodePage:
    """A code page that has every letter of some text: the printer's number for it, and the text in it."""

    number: int
    encoded: bytes


def profiles() -> frozenset[str]:
    """The names that python-escpos has for printers."""
    from escpos.capabilities import CAPABILITIES  # noqa: PLC0415 - slow, and only for printing

    return frozenset(CAPABILITIES["profiles"])


def columns_of(profile: str, paper_mm: int) -> int:
    """Letters in a row by the profile, where that is believable for the paper. KeyError if there is none."""
    from escpos.capabilities import CAPABILITIES  # noqa: PLC0415 - as above

    most = _MOST if paper_mm > min(LETTERS_ON) else _NARROW_MOST
    columns: int = CAPABILITIES["profiles"][profile]["fonts"]["0"]["columns"]
    return columns if _LEAST <= columns <= most else LETTERS_ON[paper_mm]


def is_code_page(name: str) -> bool:
    """Whether we know the letters of a code page, and they can be printed one by one."""
    return name in _LEFT_TO_RIGHT


def code_page(text: str, model: PrinterModel) -> CodePage | None:
    """The first code page of the printer's that has all of the text; None where no single one has."""
    if model.pictures and not text.isascii():
        return None
    encoder = _encoder(model.profile, model.code_pages)
    for name in _LEFT_TO_RIGHT:
        if name in encoder.codepages and all(encoder.can_encode(name, letter) for letter in text):
            return CodePage(encoder.get_sequence(name), encoder.encode(text, name))
    return None


@cache
def _encoder(profile: str, code_pages: tuple[tuple[str, int], ...]) -> "Encoder":
    from escpos.capabilities import get_profile  # noqa: PLC0415 - as above
    from escpos.magicencode import Encoder  # noqa: PLC0415 - as above

    return Encoder(dict(code_pages) or get_profile(profile).get_code_pages())
