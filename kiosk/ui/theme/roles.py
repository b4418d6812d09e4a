"""The roles of text, and the size and weight of each."""

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True)
class Type:
    """Sizes in design pixels (1080 × 1920 at 27", 1280 × 800 at 10"); tracking in percent."""

    portrait: int
    landscape: int
    weight: int
    tracking: float = 0
    pitch: float = 1.0
    """From line to line, as a multiple of the font's height."""
    easier: float = 1.2
    """The factor of its size in the easier view."""


class Role(Enum):
    DISPLAY = Type(132, 84, 800, -3, pitch=0.89, easier=1.05)
    HEADING = Type(64, 40, 800, -3, pitch=0.95, easier=1.1)
    BRAND = Type(36, 26, 800, -2, easier=1.1)
    WELCOME = Type(38, 24, 400)
    LEAD = Type(30, 20, 400)
    TITLE = Type(32, 24, 700)
    BODY = Type(28, 18, 400)
    NAME = Type(28, 18, 500)
    STRONG = Type(27, 18, 700)
    PRICE = Type(28, 18, 600)
    TOTAL = Type(56, 38, 800, easier=1.1)
    BUTTON = Type(36, 22, 700)
    BAR = Type(26, 17, 600)
    SMALL = Type(26, 17, 500)
    STEP = Type(24, 18, 700, easier=1.1)
    COUNT = Type(24, 18, 500, easier=1.1)
    ENTRY = Type(44, 26, 500, 4, easier=1.1)
    KEY = Type(38, 24, 600, easier=1.1)
